/** Customers a filter asks for of whom nothing is due: the longest without a touch first. */
import { i18n } from '#i18n';
import type { TodayView } from '../../lib/domain/views/today';
import { Dots } from '../parts/dots';
import { useSurface } from '../surface';
import { sinceWords } from '../words/day';
import { stateWords } from '../words/names';

export function QuietCustomers({ quiet }: { quiet: TodayView['quiet'] }) {
  const { act, today } = useSurface();
  if (quiet.total === 0) return null;
  const more = quiet.total - quiet.customers.length;
  return (
    <section aria-label={i18n.t('today.quiet')}>
      <h2>{i18n.t('today.quiet')}</h2>
      <ul class="rows">
        {quiet.customers.map(({ customerId, customerName, lastTouch, state }) => (
          <li class="row" key={customerId}>
            <span class="park-mark" aria-hidden="true" />
            <div class="row-body">
              <button
                type="button"
                class="link"
                dir="auto"
                onClick={() => act.look('openRecord', { customerId })}
              >
                {customerName}
              </button>
              <Dots class="row-ages">
                <span class="quiet">
                  {lastTouch
                    ? i18n.t('today.lastTouch', { day: sinceWords(lastTouch, today) })
                    : i18n.t('today.noTouch')}
                </span>
                <span class="quiet whole">{stateWords(state)}</span>
              </Dots>
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{i18n.t('today.quietMore', more)}</p>}
    </section>
  );
}
