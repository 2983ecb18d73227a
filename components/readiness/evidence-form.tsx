/** Actions on evidence that need a word: the customer's own, a reason, a helper's name. */
import { i18n } from '#i18n';
import type { EvidenceAction, EvidenceItem } from '../../lib/domain/views/surfaces';
import { ConfirmDelivery } from '../deliverables/confirm-delivery';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';

export type EvidenceFormName = Extract<
  EvidenceAction,
  'confirmDelivery' | 'dropDeliverable' | 'confirmIssue' | 'passIssue' | 'acknowledgeTouch' | 'noteReaction'
>;

export interface EvidenceFormProps {
  row: Pick<EvidenceItem, 'id' | 'personName'>;
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
  if (form === 'confirmDelivery')
    return <ConfirmDelivery id={row.id} personName={row.personName} close={close} />;

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
