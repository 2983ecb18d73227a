/** The current step or park as a row; an overdue one asks what became of it. */
import { i18n } from '#i18n';
import type { NextStepItem, NextStepState } from '../../lib/domain/views/panel';
import { DayField } from '../parts/day-field';
import { Dots } from '../parts/dots';
import { Ellipsis } from '../parts/icons';
import { InlineForm } from '../parts/inline-form';
import { Menu } from '../parts/menu';
import { SnoozeForm } from '../parts/snooze-form';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { dayWords, dueWords, momentWords } from '../words/day';
import { foreign } from '../words/foreign';
import { repeatWords } from '../words/repeat';

export interface CurrentStepProps {
  step: NextStepItem;
  state: NextStepState;
  last?: NextStepItem;
  focused?: boolean;
  /** Opens the line for the next step. */
  next: () => void;
  park: () => void;
}

export function CurrentStep({ step, state, last, focused, next, park }: CurrentStepProps) {
  const { act, today, zone } = useSurface();
  const opening = useOpening<'carry' | 'later'>();
  const parked = step.kind === 'park';
  const overdue = state === 'overdue';
  const end = async (outcome: 'done' | 'lapsed') => {
    if (await act.save('endNextStep', { id: step.id, outcome })) next();
  };
  const when = parked
    ? i18n.t('step.parkedUntil', { day: dayWords(step.dueDate, today) })
    : overdue
      ? dueWords(step.dueDate, undefined, today)
      : state === 'today'
        ? i18n.t('step.today')
        : dayWords(step.dueDate, today);

  return (
    <div class="row" data-item={step.id}>
      {parked || overdue ? (
        <span class="park-mark" aria-hidden="true" />
      ) : (
        <button
          type="button"
          class="done"
          aria-label={i18n.t('step.doneOf', { text: foreign(step.text) })}
          title={i18n.t('done')}
          onClick={() => end('done')}
        />
      )}
      <div class="row-body">
        <p class="row-text" dir="auto">
          {step.text}
        </p>
        <Dots class="row-ages">
          <span class={overdue ? 'ages-due' : ''} data-late={overdue || undefined}>
            {when}
          </span>
          {step.personName && (
            <span class="quiet" dir="auto">
              {i18n.t('step.with', { name: foreign(step.personName) })}
            </span>
          )}
          {last && (
            <span class="quiet" dir="auto">
              {i18n.t('step.last', {
                text: foreign(last.text),
                day: dayWords(last.endedDate ?? last.dueDate, today),
              })}
            </span>
          )}
          {step.agreed && <span class="quiet">{i18n.t('step.agreed')}</span>}
          {step.repeat && <span class="quiet">{repeatWords(step.repeat)}</span>}
          {step.snoozedUntil && (
            <span class="quiet">
              {i18n.t('promise.reminderAt', { moment: momentWords(step.snoozedUntil, zone, today) })}
            </span>
          )}
        </Dots>
        {overdue && !opening.form && (
          <p class="buttons">
            <button type="button" class="button" onClick={() => end('done')}>
              {i18n.t('done')}
            </button>
            <button type="button" class="button" onClick={() => opening.open('carry')}>
              {i18n.t('step.carry')}
            </button>
            <button type="button" class="button" onClick={() => end('lapsed')}>
              {i18n.t('step.lapsed')}
            </button>
          </p>
        )}
        {focused && !overdue && !opening.form && (
          <p class="buttons">
            <button type="button" class="button" onClick={() => opening.open('later')}>
              {i18n.t('later')}
            </button>
          </p>
        )}
      </div>
      <Menu
        label={i18n.t('step.more')}
        class="row-more"
        items={[
          ...(parked ? [] : [{ label: i18n.t('promise.menu.later'), choose: () => opening.open('later') }]),
          ...(step.repeat
            ? [
                {
                  label: i18n.t('promise.menu.stopRepeating'),
                  choose: () => void act.save('stopRepeating', { store: 'nextSteps', id: step.id }),
                },
              ]
            : []),
          ...(parked
            ? []
            : [
                {
                  label: i18n.t('step.agree'),
                  checked: step.agreed === true,
                  choose: () => void act.save('agreeNextStep', { id: step.id, agreed: !step.agreed }),
                },
              ]),
          { label: i18n.t('step.replace'), choose: next },
          { label: i18n.t('step.park'), choose: park },
        ]}
      >
        <Ellipsis size={18} aria-hidden="true" />
      </Menu>
      {opening.form === 'carry' && (
        <InlineForm label={i18n.t('step.carry')} close={opening.close}>
          <DayField
            label={i18n.t('step.carryLabel')}
            mode="start"
            place={`carry:${step.id}`}
            submitLabel={i18n.t('save')}
            refuse={day => (day < today ? i18n.t('failure.reason.past') : null)}
            choose={async dueDate => {
              const carried = await act.save('carryNextStep', { id: step.id, dueDate });
              if (carried) opening.close();
              return carried;
            }}
          />
        </InlineForm>
      )}
      {opening.form === 'later' && (
        <SnoozeForm
          what={{ store: 'nextSteps', id: step.id }}
          close={opening.close}
          decide={[
            { words: i18n.t('done'), choose: () => void end('done') },
            { words: i18n.t('step.carry'), choose: () => opening.open('carry') },
            { words: i18n.t('step.lapsed'), choose: () => void end('lapsed') },
          ]}
        />
      )}
    </div>
  );
}
