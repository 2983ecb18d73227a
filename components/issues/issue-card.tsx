/** One problem they called with: what, who, both clocks, and the one thing to do next (readiness, fix). */
import { i18n } from '#i18n';
import type { IssueItem } from '../../lib/domain/views/issues-view';
import { Dots } from '../parts/dots';
import { Ellipsis } from '../parts/icons';
import { Menu, type MenuItem } from '../parts/menu';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';
import { sinceWords } from '../words/day';
import { foreign } from '../words/foreign';
import { IssueClocks } from './issue-clocks';

type FormName = 'confirmed' | 'stayedContact' | 'passed';

export function IssueCard({ issue }: { issue: IssueItem }) {
  const { act, today } = useSurface();
  const opening = useOpening<FormName>();
  const { id, helper, handling } = issue;
  const isAnswered = issue.firstAnswer.at !== undefined;
  const isFixed = issue.fix.at !== undefined;
  const step = !isAnswered ? 'answered' : !isFixed ? 'fixed' : 'confirmed';

  const items: MenuItem[] = [
    ...(handling === 'stayedContact'
      ? []
      : [{ label: i18n.t('issue.stay'), choose: () => opening.open('stayedContact') }]),
    ...(handling === 'passed' ? [] : [{ label: i18n.t('issue.pass'), choose: () => opening.open('passed') }]),
    ...(handling === 'me'
      ? []
      : [
          {
            label: i18n.t('issue.mine'),
            choose: () => void act.save('changeIssue', { id, change: { kind: 'handling', handling: 'me' } }),
          },
        ]),
  ];

  return (
    <li class="card" data-item={id} data-late={issue.outcome === 'pastClock' || undefined} tabIndex={-1}>
      <div class="card-head">
        <p class="row-text" dir="auto">
          {issue.text}
        </p>
        <Menu label={i18n.t('issue.moreOf', { text: foreign(issue.text) })} items={items} class="row-more">
          <Ellipsis size={18} aria-hidden="true" />
        </Menu>
      </div>
      <Dots class="quiet row-ages">
        <span>{i18n.t(`severity.s${issue.severity}`)}</span>
        {issue.personName && <span dir="auto">{issue.personName}</span>}
        <span class="whole">{i18n.t('issue.since', { day: sinceWords(issue.openedDate, today) })}</span>
        {handling !== 'me' && (
          <span dir="auto">
            {helper
              ? i18n.t(`issue.with.${handling}`, { helper: foreign(helper) })
              : i18n.t(`issue.handled.${handling}`)}
          </span>
        )}
      </Dots>
      <IssueClocks issue={issue} />
      {!opening.form && (
        <p class="buttons">
          {step === 'answered' && (
            <button
              type="button"
              class="button"
              onClick={() => act.save('changeIssue', { id, change: { kind: 'answered' } })}
            >
              {i18n.t('issue.answeredNow')}
            </button>
          )}
          {!isFixed && (
            <button
              type="button"
              class={step === 'fixed' ? 'button' : 'link'}
              onClick={() => act.save('changeIssue', { id, change: { kind: 'fixed' } })}
            >
              {i18n.t('issue.fixedNow')}
            </button>
          )}
          <button
            type="button"
            class={step === 'confirmed' ? 'button' : 'link'}
            onClick={() => opening.open('confirmed')}
          >
            {i18n.t('issue.theyConfirm')}
          </button>
        </p>
      )}
      {opening.form && <IssueForm id={id} form={opening.form} close={opening.close} />}
    </li>
  );
}

/** Closing needs the customer's words; the two other ways say who helps. */
function IssueForm({ id, form, close }: { id: string; form: FormName; close: () => void }) {
  const { act } = useSurface();
  const submit = async (words: string) => {
    const change =
      form === 'confirmed'
        ? ({ kind: 'confirmed', words } as const)
        : ({ kind: 'handling', handling: form, helper: words || undefined } as const);
    const saved = await act.save('changeIssue', { id, change });
    if (saved) close();
    return saved;
  };
  return (
    <WordsForm
      key={form}
      place={`issue:${form}:${id}`}
      label={i18n.t(`issue.ask.${form}`)}
      submitLabel={i18n.t('save')}
      optional={form === 'stayedContact'}
      close={close}
      submit={submit}
    />
  );
}
