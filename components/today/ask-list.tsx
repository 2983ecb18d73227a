/** Whom I may ask now: those who brought fewer than the ten-year pace first (readiness, Ask card). */
import { i18n } from '#i18n';
import type { TodayView } from '../../lib/domain/views/today';
import { BehindList, NumberButton, useBehind } from '../longview/behind';
import { Dots } from '../parts/dots';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';

export function AskList({ of }: { of: TodayView }) {
  const { act, today } = useSurface();
  const state = useBehind();
  const { askList: items, earnedNotAsked: total } = of;
  if (items.length === 0) return null;
  return (
    <section class="side-part" aria-label={i18n.t('today.askList')}>
      <h2>{i18n.t('today.askList')}</h2>
      <ul>
        {items.map(({ customerId, customerName, score, isBelowPace, windowUntil }) => (
          <li key={customerId} class="ask-of">
            <button
              type="button"
              class="link"
              dir="auto"
              onClick={() => act.look('openRecord', { customerId })}
            >
              {customerName}
            </button>
            <Dots class="quiet">
              <a class="link quiet number whole" href={`/customer.html#${customerId}/reasons`}>
                {i18n.t('today.askScore', { score: score ?? 0 })}
              </a>
              {windowUntil && (
                <span class="whole">{i18n.t('today.askUntil', { day: dayWords(windowUntil, today) })}</span>
              )}
              {isBelowPace && <span class="whole">{i18n.t('today.askBelowPace')}</span>}
            </Dots>
          </li>
        ))}
      </ul>
      {total > items.length && (
        <p>
          <NumberButton
            what="state.earned"
            title={i18n.t('report.attention.earnedTitle')}
            said={i18n.t('today.askListMore', total - items.length)}
            state={state}
          />
        </p>
      )}
      <BehindList state={state} of={of} />
    </section>
  );
}
