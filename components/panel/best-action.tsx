/** One next-best action: its sentence, and the button or the line that does or notes it. */
import { i18n } from '#i18n';
import type { Action } from '../../lib/domain/readiness/actions';
import type { Element } from '../../lib/domain/readiness/elements';
import type { NextActionView } from '../../lib/domain/views/ask-view';
import type { CustomerView } from '../../lib/domain/views/panel';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { EvidenceForm, type EvidenceFormName } from '../readiness/evidence-form';
import { EvidenceLog } from '../readiness/evidence-log';
import { useSurface } from '../surface';
import { bestWords } from '../words/best';

/** How an action is done here: at once, with the customer's words, by filling a fact, or by noting a row. */
type Way =
  | { kind: 'direct'; words: 'best.doing' | 'best.delivered' }
  | { kind: 'form'; form: EvidenceFormName }
  | { kind: 'fact' }
  | { kind: 'need' }
  | { kind: 'log'; element: Element };

const WAYS: Record<Action, Way> = {
  confirmDelivery: { kind: 'form', form: 'confirmDelivery' },
  finishDeliverable: { kind: 'direct', words: 'best.delivered' },
  askProduct: { kind: 'log', element: 'perform' },
  askPerson: { kind: 'log', element: 'perform' },
  keepPromise: { kind: 'direct', words: 'best.doing' },
  valueTouch: { kind: 'log', element: 'value' },
  askValueHelped: { kind: 'form', form: 'acknowledgeTouch' },
  personalCall: { kind: 'log', element: 'serve' },
  missingFacts: { kind: 'fact' },
  raiseNeed: { kind: 'need' },
  confirmFixed: { kind: 'form', form: 'confirmIssue' },
  weekTouch: { kind: 'log', element: 'communicate' },
  defineWow: { kind: 'fact' },
  doWow: { kind: 'log', element: 'wow' },
  askWowReaction: { kind: 'form', form: 'noteReaction' },
};

const buttonWords = (way: Way): string => {
  if (way.kind === 'direct') return i18n.t(way.words);
  if (way.kind === 'log') return i18n.t('best.log');
  return i18n.t(way.kind === 'fact' ? 'best.fill' : 'best.did');
};

export interface BestActionProps {
  next: NextActionView;
  view: CustomerView;
  /** The first of them: its button stands out. */
  lead: boolean;
}

export function BestAction({ next, view, lead }: BestActionProps) {
  const { act } = useSurface();
  const opening = useOpening<'form'>();
  const way = WAYS[next.action];
  const id = next.itemId ?? '';
  const press = () => {
    if (way.kind !== 'direct') return opening.open('form');
    void (next.action === 'keepPromise'
      ? act.save('keepPromise', { id })
      : act.save('changeDeliverable', { id, change: { kind: 'delivered' } }));
  };
  return (
    <li>
      <p dir="auto">{lead ? <strong>{bestWords(next, view)}</strong> : bestWords(next, view)}</p>
      {opening.form ? (
        <BestForm next={next} way={way} view={view} close={opening.close} />
      ) : (
        <p class="buttons">
          <button type="button" class={lead ? 'button primary' : 'button'} onClick={press}>
            {buttonWords(way)}
          </button>
        </p>
      )}
    </li>
  );
}

interface BestFormProps {
  next: NextActionView;
  way: Way;
  view: CustomerView;
  close: () => void;
}

function BestForm({ next, way, view, close }: BestFormProps) {
  const { act } = useSurface();
  const customerId = view.customer.id;
  const subject = { kind: 'customer', customerId, personId: view.person?.id } as const;
  const closing = async (saving: Promise<unknown>) => {
    const saved = await saving;
    if (saved) close();
    return saved;
  };
  if (way.kind === 'log') return <EvidenceLog element={way.element} subject={subject} />;
  if (way.kind === 'form')
    return (
      <EvidenceForm
        row={{ id: next.itemId ?? '', personName: next.personName ?? view.person?.name }}
        form={way.form}
        close={close}
      />
    );
  const key = way.kind === 'fact' ? next.factKey : undefined;
  return key ? (
    <WordsForm
      place={`fact:${customerId}:${key}`}
      label={i18n.t(`fact.${key}`)}
      submitLabel={i18n.t('save')}
      close={close}
      submit={text => closing(act.save('noteFact', { customerId, key, text }))}
    />
  ) : (
    <WordsForm
      place={`raiseNeed:${customerId}`}
      label={i18n.t('best.need')}
      submitLabel={i18n.t('save')}
      close={close}
      submit={words => closing(act.save('raiseNeed', { subject, words }))}
    />
  );
}
