/** What they said they would do: never counted as ours (promises, Waiting on them). */
import { i18n } from '#i18n';
import type { WaitingItem } from '../../lib/domain/views/referrals-view';
import { Dots } from '../parts/dots';
import { useSurface } from '../surface';
import { dayWords, sinceWords } from '../words/day';
import { foreign } from '../words/foreign';

export function WaitingList({ items }: { items: WaitingItem[] }) {
  return (
    <ul class="entries" aria-label={i18n.t('referral.waiting')}>
      {items.map(item => (
        <WaitingRow key={item.id} item={item} />
      ))}
    </ul>
  );
}

function WaitingRow({ item }: { item: WaitingItem }) {
  const { act, today } = useSurface();
  const { id, text, askId } = item;
  const settle = (status: 'came' | 'dropped') =>
    // What waits on an ask is settled with it, so that the two never disagree.
    askId
      ? act.save('settleAsk', { id: askId, outcome: status === 'came' ? 'named' : 'no' })
      : act.save('settleWaiting', { id, status });
  const said = i18n.t('issue.since', { day: sinceWords(item.saidDate, today) });
  return (
    <li class="entry" data-item={id}>
      <p dir="auto">{text}</p>
      <Dots class="quiet">
        <span class="whole">{said}</span>
        {item.dueDate && (
          <span class="whole">
            {i18n.t(item.isOver ? 'referral.waitingOver' : 'referral.waitingDue', {
              day: dayWords(item.dueDate, today),
            })}
          </span>
        )}
      </Dots>
      <p class="buttons small">
        <button
          type="button"
          class="link"
          aria-label={i18n.t('referral.waitingCameOf', { text: foreign(text) })}
          onClick={() => settle('came')}
        >
          {i18n.t(askId ? 'ask.named' : 'referral.waitingCame')}
        </button>
        <button
          type="button"
          class="link quiet"
          aria-label={i18n.t('referral.waitingDropOf', { text: foreign(text) })}
          onClick={() => settle('dropped')}
        >
          {i18n.t(askId ? 'ask.no' : 'referral.waitingDrop')}
        </button>
      </p>
    </li>
  );
}
