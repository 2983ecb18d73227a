/** The one form that is open in a row of the list. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PromiseItem } from '../../lib/domain/views/panel';
import type { AttentionItem } from '../../lib/domain/views/surfaces';
import { StepLine } from '../next-step/step-line';
import { DayField } from '../parts/day-field';
import { InlineForm } from '../parts/inline-form';
import { type Reminded, SnoozeForm } from '../parts/snooze-form';
import { PromiseForm, type PromiseFormName } from '../promises/promise-form';
import { EvidenceForm } from '../readiness/evidence-form';
import { EvidenceLog } from '../readiness/evidence-log';
import { ReferralForm } from '../referrals/referral-form';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { type Doing, isPromise } from './row-does';
import { RowNote } from './row-note';
import { RowThanks } from './row-thanks';

export type RowFormName =
  | 'later'
  | 'step'
  | 'thanks'
  | 'named'
  | 'note'
  | 'carry'
  | 'day'
  | 'renegotiate'
  | 'broken'
  | 'released'
  | 'confirmFixed'
  | 'confirmDelivery'
  | 'dropDeliverable'
  | 'rating'
  | 'askedNamed';

export interface RowFormProps {
  item: AttentionItem;
  form: RowFormName;
  /** What the row offers to do about it. */
  doings: Doing[];
  open: (form: RowFormName) => void;
  close: () => void;
}

export function RowForm({ item, form, doings, open, close }: RowFormProps) {
  const { act } = useSurface();
  const name = foreign(item.customerName);
  const id = item.itemId;
  const closing = (saving: Promise<unknown>) => void saving.then(saved => saved && close());
  const ofPromise = [
    { words: i18n.t('done'), choose: () => closing(act.save('keepPromise', { id })) },
    ...(['renegotiate', 'released', 'broken'] as const).map(next => ({
      words: i18n.t(`promise.menu.${next}`),
      choose: () => open(next),
    })),
  ];
  const ofStep = [
    { words: i18n.t('done'), choose: () => closing(act.save('endNextStep', { id, outcome: 'done' })) },
    { words: i18n.t('step.carry'), choose: () => open('carry') },
    {
      words: i18n.t('step.lapsed'),
      choose: () => closing(act.save('endNextStep', { id, outcome: 'lapsed' })),
    },
  ];
  const ofRow = [
    ...doings.map(({ words, act: does }) => ({
      words,
      choose: () => {
        close();
        does();
      },
    })),
    ...(item.kind === 'delivery'
      ? [{ words: i18n.t('delivery.drop'), choose: () => open('dropDeliverable') }]
      : []),
  ];
  switch (form) {
    case 'later':
      return (
        <SnoozeForm
          what={whatWaits(item)}
          close={close}
          decide={isPromise(item) ? ofPromise : item.kind === 'nextStepDue' ? ofStep : ofRow}
        />
      );
    case 'confirmFixed':
    case 'confirmDelivery':
    case 'dropDeliverable':
      return (
        <EvidenceForm row={{ id }} form={form === 'confirmFixed' ? 'confirmIssue' : form} close={close} />
      );
    case 'rating':
      return (
        <InlineForm label={i18n.t('today.rateAgain')} close={close}>
          <EvidenceLog element="perform" subject={{ kind: 'customer', customerId: item.customerId }} />
        </InlineForm>
      );
    case 'askedNamed':
      return (
        <ReferralForm
          customerId={item.customerId}
          label={i18n.t('referral.name')}
          closeWords={i18n.t('cancel')}
          close={close}
          // The name stands already: only now has the ask come to something.
          noted={() => void act.save('noteAsk', { customerId: item.customerId, outcome: 'named' })}
        />
      );
    case 'step':
      return (
        <InlineForm label={i18n.t('today.setStepOf', { name })} close={close}>
          <StepLine
            subject={{ kind: 'customer', customerId: item.customerId }}
            autoFocus
            onEscape={close}
            saved={close}
          />
        </InlineForm>
      );
    case 'named':
      return (
        <ReferralForm
          customerId={item.customerId}
          askId={item.itemId}
          label={i18n.t('referral.name')}
          closeWords={i18n.t('cancel')}
          close={close}
          // The name stands already: only now has the ask come to something.
          noted={() => void act.save('settleAsk', { id: item.itemId, outcome: 'named' })}
        />
      );
    case 'thanks':
      return <RowThanks item={item} close={close} />;
    case 'note':
      return <RowNote customerId={item.customerId} name={item.customerName} close={close} />;
    case 'carry':
      return (
        <InlineForm label={i18n.t('step.carryLabel')} close={close}>
          <DayField
            label={i18n.t('step.carryLabel')}
            mode="start"
            place={`carry:${item.itemId}`}
            submitLabel={i18n.t('save')}
            choose={async dueDate => {
              const saved = await act.save('carryNextStep', { id: item.itemId, dueDate });
              if (saved) close();
              return saved;
            }}
          />
        </InlineForm>
      );
    default:
      return <OfPromise id={item.itemId} form={form} open={open} close={close} />;
  }
}

/** How the row's item is named where reminders are put off. */
const whatWaits = (item: AttentionItem): Reminded => {
  const { kind, itemId: id, customerId } = item;
  if (isPromise(item)) return { store: 'promises', id };
  return kind === 'nextStepDue' ? { store: 'nextSteps', id } : { row: { kind, customerId }, id };
};

interface OfPromiseProps {
  id: string;
  form: PromiseFormName;
  open: (form: RowFormName) => void;
  close: () => void;
}

/** The list carries only what its rows show; a form needs the whole promise. */
function OfPromise({ id, form, open, close }: OfPromiseProps) {
  const { act } = useSurface();
  const [item, setItem] = useState<PromiseItem | null>(null);
  useEffect(() => {
    void act.look('readPromise', { id }).then(found => (found ? setItem(found) : close()));
  }, [act, id]);
  return (
    item && (
      <PromiseForm
        item={item}
        form={form}
        close={close}
        change={next => open(next === 'earlier' || next === 'correct' || next === 'when' ? 'day' : next)}
      />
    )
  );
}
