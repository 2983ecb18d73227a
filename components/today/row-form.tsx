/** The one form that is open in a row of the list. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PromiseItem } from '../../lib/domain/views/panel';
import type { AttentionItem } from '../../lib/domain/views/surfaces';
import { StepLine } from '../next-step/step-line';
import { DayField } from '../parts/day-field';
import { InlineForm } from '../parts/inline-form';
import { SnoozeForm } from '../parts/snooze-form';
import { PromiseForm, type PromiseFormName } from '../promises/promise-form';
import { ReferralForm } from '../referrals/referral-form';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
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
  | 'released';

export interface RowFormProps {
  item: AttentionItem;
  form: RowFormName;
  open: (form: RowFormName) => void;
  close: () => void;
}

export function RowForm({ item, form, open, close }: RowFormProps) {
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
  switch (form) {
    case 'later':
      return (
        <SnoozeForm
          store={item.kind === 'nextStepDue' ? 'nextSteps' : 'promises'}
          id={item.itemId}
          close={close}
          decide={item.kind === 'nextStepDue' ? ofStep : ofPromise}
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
      return <RowThanks customerId={item.customerId} name={item.customerName} close={close} />;
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
