/**
 * The list offered when a sale is noted: delivered, set up, everyone trained, comfortable. Its lines are words to change
 * in place; emptied it leaves "Customer says they have what they bought" (readiness, deliver).
 */
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DeliveryOffer } from '../../lib/domain/views/deliverables-view';
import { DateField } from '../parts/date-field';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';

export interface DeliveryPlanProps {
  customerId: string;
  offer: DeliveryOffer;
  close: () => void;
}

interface Line {
  text: string;
  dueDate: string;
}

const usual = ({ lines }: DeliveryOffer): Line[] =>
  lines.map(({ step, dueDate }) => ({ text: i18n.t(`delivery.step.${step}`), dueDate }));

/** Lines as the form's kept words: only ours are written there. */
function readLines(kept: string, offer: DeliveryOffer): Line[] {
  try {
    return kept ? (JSON.parse(kept) as Line[]) : usual(offer);
  } catch {
    return usual(offer);
  }
}

export function DeliveryPlan({ customerId, offer, close }: DeliveryPlanProps) {
  const { act, today } = useSurface();
  const [kept, keep] = useKeptWords(`plan:${offer.dealId ?? customerId}`);
  const list = useRef<HTMLUListElement>(null);
  const lines = readLines(kept, offer);
  const set = (next: Line[]) => keep(JSON.stringify(next));
  const change = (at: number, patch: Partial<Line>) =>
    set(lines.map((line, i) => (i === at ? { ...line, ...patch } : line)));
  const isWhole = ({ text, dueDate }: Line) => text.trim() !== '' && dueDate !== '';

  const add = () => {
    set([...lines, { text: '', dueDate: lines.at(-1)?.dueDate ?? today }]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus());
  };
  const save = async () => {
    const items = lines.filter(isWhole).map(({ text, dueDate }) => ({ text: text.trim(), dueDate }));
    if (!(await act.save('planDeliverables', { customerId, dealId: offer.dealId, items }))) return;
    keep('');
    close();
  };

  return (
    <form
      class="plan"
      aria-label={i18n.t('delivery.plan')}
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="form-label">{i18n.t('delivery.planOf', { day: dayWords(offer.saleDate, today) })}</p>
      <ul ref={list}>
        {lines.map((line, at) => (
          // A line has no other identity than its place while nothing is saved.
          <li key={at} class="plan-line">
            <input
              type="text"
              aria-label={i18n.t('delivery.what', { number: at + 1 })}
              placeholder={i18n.t('delivery.whatExample')}
              value={line.text}
              dir="auto"
              autocomplete="off"
              onInput={event => change(at, { text: event.currentTarget.value })}
            />
            <DateField
              label={i18n.t('delivery.due', { what: foreign(line.text) })}
              date={line.dueDate}
              choose={date => change(at, { dueDate: date })}
            />
            <button
              type="button"
              class="icon-button"
              aria-label={i18n.t('delivery.leaveOut', { what: foreign(line.text) })}
              title={i18n.t('delivery.leaveOutShort')}
              onClick={() => set(lines.filter((_, i) => i !== at))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {lines.length === 0 && <p class="hint">{i18n.t('delivery.emptied')}</p>}
      <p class="buttons">
        <button type="submit" class="button primary">
          {i18n.t('delivery.save')}
        </button>
        <button type="button" class="link" onClick={add}>
          {i18n.t('delivery.add')}
        </button>
        <button type="button" class="link quiet" onClick={close}>
          {i18n.t('won.notNow')}
        </button>
      </p>
    </form>
  );
}
