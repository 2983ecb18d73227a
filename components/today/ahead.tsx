/** What falls due in the next days, a day at a time. */
import { i18n } from '#i18n';
import type { TodayView } from '../../lib/domain/views/today';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';

export function Ahead({ ahead }: { ahead: TodayView['ahead'] }) {
  const { act, today } = useSurface();
  return (
    <section class="side-part" aria-label={i18n.t('today.ahead')}>
      <h2>{i18n.t('today.ahead')}</h2>
      {ahead.length === 0 && <p class="empty">{i18n.t('today.aheadNone')}</p>}
      {ahead.map(({ day, items, more }) => (
        <div key={day} class="ahead-day">
          <h3>
            <time dateTime={day}>{dayWords(day, today)}</time>
          </h3>
          <ul>
            {items.map(item => (
              <li key={`${item.kind}/${item.itemId}`}>
                <button
                  type="button"
                  class="ahead-item"
                  onClick={() => act.look('openRecord', { customerId: item.customerId, itemId: item.itemId })}
                >
                  {item.time && <span class="quiet">{item.time}</span>} <span dir="auto">{item.text}</span>{' '}
                  <span class="quiet" dir="auto">
                    {item.customerName}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {more > 0 && <p class="quiet">{i18n.t('today.moreAhead', more)}</p>}
        </div>
      ))}
    </section>
  );
}
