/** Whom I may ask now: those who brought fewer than the ten-year pace first (readiness, Ask card). */
import { i18n } from '#i18n';
import type { AskListItem } from '../../lib/domain/views/ask-list';
import { Dots } from '../parts/dots';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';

export function AskList({ items, total }: { items: AskListItem[]; total: number }) {
  const { act, today } = useSurface();
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
              <span class="whole">{i18n.t('today.askScore', { score: score ?? 0 })}</span>
              {windowUntil && (
                <span class="whole">{i18n.t('today.askUntil', { day: dayWords(windowUntil, today) })}</span>
              )}
              {isBelowPace && <span class="whole">{i18n.t('today.askBelowPace')}</span>}
            </Dots>
          </li>
        ))}
      </ul>
      {total > items.length && <p class="quiet">{i18n.t('today.askListMore', total - items.length)}</p>}
    </section>
  );
}
