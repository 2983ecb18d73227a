/** Actions on evidence that need a word: the customer's own, a reason, a helper's name. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EvidenceAction, EvidenceItem } from '../../lib/domain/views/surfaces';
import { InlineForm } from '../parts/inline-form';
import { useKeptWords } from '../parts/use-kept-words';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';

export type EvidenceFormName = Extract<
  EvidenceAction,
  'confirmDelivery' | 'dropDeliverable' | 'confirmIssue' | 'passIssue' | 'acknowledgeTouch' | 'noteReaction'
>;

export interface EvidenceFormProps {
  row: EvidenceItem;
  form: EvidenceFormName;
  close: () => void;
}

export function EvidenceForm({ row, form, close }: EvidenceFormProps) {
  const { act } = useSurface();
  const id = row.id;
  const closing = async (saving: Promise<unknown>) => {
    const saved = await saving;
    if (saved) close();
    return saved;
  };
  if (form === 'confirmDelivery') return <ConfirmDelivery row={row} close={close} />;

  const submit: Record<Exclude<EvidenceFormName, 'confirmDelivery'>, (words: string) => Promise<unknown>> = {
    dropDeliverable: reason => act.save('changeDeliverable', { id, change: { kind: 'dropped', reason } }),
    confirmIssue: words => act.save('changeIssue', { id, change: { kind: 'confirmed', words } }),
    passIssue: helper =>
      act.save('changeIssue', { id, change: { kind: 'handling', handling: 'passed', helper } }),
    acknowledgeTouch: words => act.save('acknowledgeTouch', { id, words }),
    noteReaction: reaction => act.save('noteReaction', { id, reaction }),
  };
  return (
    <WordsForm
      place={`${form}:${id}`}
      label={i18n.t(`evidence.ask.${form}`)}
      submitLabel={i18n.t('save')}
      close={close}
      submit={words => closing(submit[form](words))}
    />
  );
}

/** Confirming needs the customer's own word: who said it, and one line. */
function ConfirmDelivery({ row, close }: { row: EvidenceItem; close: () => void }) {
  const { act } = useSurface();
  const [by, setBy] = useKeptWords(`confirmedBy:${row.id}`, '', row.personName);
  const [words, setWords] = useKeptWords(`confirmDelivery:${row.id}`);
  const [asked, setAsked] = useState(false);
  const submit = async () => {
    if (by.trim() === '' || words.trim() === '') return setAsked(true);
    const change = { kind: 'confirmed', by: by.trim(), words: words.trim() } as const;
    if (!(await act.save('changeDeliverable', { id: row.id, change }))) return;
    setBy('');
    setWords('');
    close();
  };
  return (
    <InlineForm label={i18n.t('evidence.action.confirmDelivery')} close={close} submit={submit}>
      <input
        type="text"
        aria-label={i18n.t('evidence.ask.confirmedBy')}
        placeholder={i18n.t('evidence.ask.confirmedBy')}
        value={by}
        dir="auto"
        onInput={event => setBy(event.currentTarget.value)}
      />
      <div class="field-row">
        <input
          type="text"
          aria-label={i18n.t('evidence.ask.confirmDelivery')}
          placeholder={i18n.t('evidence.ask.confirmDelivery')}
          value={words}
          dir="auto"
          onInput={event => setWords(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('save')}
        </button>
      </div>
      {asked && <p class="hint">{i18n.t('evidence.ask.both')}</p>}
    </InlineForm>
  );
}
