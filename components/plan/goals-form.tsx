/** "What do you want from this customer?": three short lines, each with a day where one is meant and, once it is looked at again, a note. */
import { i18n } from '#i18n';
import type { RingView } from '../../lib/domain/views/plan-view';
import { DateField } from '../parts/date-field';
import { InlineForm } from '../parts/inline-form';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';
import { type Goal, goalWords } from '../words/goal';

type Wanted = RingView['wanted'];

export interface GoalsFormProps {
  customerId: string;
  /** What is written already; nothing yet where it is asked for the first time. */
  rings?: RingView[];
  close: () => void;
  /** The way to put the question off; absent where the form was opened by hand. */
  skip?: () => void;
}

export function GoalsForm({ customerId, rings, close, skip }: GoalsFormProps) {
  const { act } = useSurface();
  const of = (goal: Goal): Wanted => rings?.find(ring => ring.goal === goal)?.wanted;
  const order = useGoal(customerId, 'order', of('order'));
  const repeat = useGoal(customerId, 'repeat', of('repeat'));
  const referral = useGoal(customerId, 'referral', of('referral'));
  const all = [order, repeat, referral];
  const submit = async () => {
    const goals = { order: order.wanted, repeat: repeat.wanted, referral: referral.wanted };
    if (!(await act.save('setGoals', { customerId, goals }))) return;
    for (const { forget } of all) forget();
    close();
  };
  return (
    <InlineForm label={i18n.t('plan.question')} close={close} submit={submit} class="goals-form">
      <p class="form-label">{i18n.t('plan.question')}</p>
      {all.map(({ goal, what, setWhat, day, setDay, note, setNote }) => (
        <div class="goal-line" key={goal}>
          <label>
            <span>{goalWords(goal)}</span>
            <input
              type="text"
              dir="auto"
              autocomplete="off"
              value={what}
              placeholder={i18n.t(`plan.example.${goal}`)}
              onInput={event => setWhat(event.currentTarget.value)}
            />
          </label>
          {what.trim() !== '' && (
            <DateField label={i18n.t('plan.byDay', { goal: goalWords(goal) })} date={day} choose={setDay} />
          )}
          {what.trim() !== '' && !skip && (
            <input
              type="text"
              class="goal-note"
              aria-label={i18n.t('plan.noteOf', { goal: goalWords(goal) })}
              placeholder={i18n.t('plan.note')}
              dir="auto"
              autocomplete="off"
              value={note}
              onInput={event => setNote(event.currentTarget.value)}
            />
          )}
        </div>
      ))}
      <p class="buttons">
        <button type="submit" class="button primary">
          {i18n.t('save')}
        </button>
        <button type="button" class="link quiet" onClick={skip ?? close}>
          {i18n.t(skip ? 'plan.notNow' : 'cancel')}
        </button>
      </p>
    </InlineForm>
  );
}

function useGoal(customerId: string, goal: Goal, former: Wanted) {
  const [what, setWhat] = useKeptWords(`goal:${goal}:${customerId}`, '', former?.what);
  const [day, setDay] = useKeptWords(`goalDay:${goal}:${customerId}`, '', former?.byDate);
  const [note, setNote] = useKeptWords(`goalNote:${goal}:${customerId}`, '', former?.note);
  return {
    goal,
    what,
    setWhat,
    day,
    setDay,
    note,
    setNote,
    wanted: { what, byDate: day || undefined, note: note || undefined },
    forget() {
      setWhat('');
      setDay('');
      setNote('');
    },
  };
}
