/** The open line of the next step: "I will … for you by …". Enter saves, Esc offers to park. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseLine } from '../../lib/domain/capture/line';
import type { NextStepView } from '../../lib/domain/views/panel';
import type { SubjectRef } from '../../lib/messages/requests';
import { readingContext } from '../../lib/ui/reading-context';
import { LineField } from '../line/line-field';
import { DayChip } from '../parts/day-chip';
import { useKeptWords, whoseWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';

export interface StepLineProps {
  subject: SubjectRef;
  starter?: string;
  /** Their last rating is long ago: asking for another is offered. */
  oldRating?: NextStepView['oldRating'];
  autoFocus?: boolean;
  onEscape: () => void;
  saved: () => void;
}

export function StepLine({ subject, starter = '', oldRating, autoFocus, onEscape, saved }: StepLineProps) {
  const { act, settings, now, today } = useSurface();
  const [text, setText] = useKeptWords(`step:${whoseWords(subject)}`, starter);
  const [ignored, setIgnored] = useState<string[]>([]);
  const [heard, setHeard] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  const [saving, setSaving] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const parsed = parseLine(text, { ...readingContext(settings, now(), 'start'), mode: 'start', ignored });
  const chips = parsed.chips.filter(chip => chip.type === 'when');
  const when = parsed.when;

  // A starter is to be finished, not replaced: the caret stands behind it, before the next key.
  useLayoutEffect(() => {
    if (autoFocus && starter) field.current?.setSelectionRange(starter.length, starter.length);
  }, [autoFocus, starter]);

  const enter = async () => {
    if (saving) return;
    const confirmed = asked || !when?.confirm;
    if (parsed.words === '' || !when || !confirmed) return setAsked(true);
    setSaving(true);
    const stepSaved = await act.save('setNextStep', {
      subject,
      text: parsed.wordsWithName,
      dueDate: when.date,
      personId: parsed.person?.id,
      alsoPromise: heard || undefined,
      agreed: agreed || undefined,
    });
    setSaving(false);
    if (!stepSaved) return;
    setText('');
    saved();
  };
  const begin = (words: string) => {
    setText(words);
    field.current?.focus();
  };
  const says = !asked
    ? ''
    : parsed.words === ''
      ? i18n.t('line.needs.words')
      : !when
        ? i18n.t('line.needs.date')
        : i18n.t('line.confirm');

  return (
    <div class="step-line">
      <LineField
        field={field}
        label={i18n.t('step.line')}
        placeholder={i18n.t('step.starter')}
        describedBy={hint}
        text={text}
        chips={chips}
        type={next => {
          setText(next);
          setAsked(false);
        }}
        turnBack={matched => setIgnored([...ignored, matched])}
        enter={() => void enter()}
        onEscape={onEscape}
        autoFocus={autoFocus}
        invalid={asked && says !== ''}
      />
      <p class="hint" id={hint} aria-live="polite">
        {when && <DayChip day={when.date} today={today} selected={asked && when.confirm === true} />} {says}
      </p>
      {text !== '' && (
        <p class="step-under">
          <label class="tick">
            <input
              type="checkbox"
              checked={heard}
              onChange={event => setHeard(event.currentTarget.checked)}
            />
            <span>{i18n.t('step.heard')}</span>
          </label>
          <label class="tick">
            <input
              type="checkbox"
              checked={agreed}
              onChange={event => setAgreed(event.currentTarget.checked)}
            />
            <span>{i18n.t('step.agree')}</span>
          </label>
        </p>
      )}
      {oldRating && text === '' && (
        <p class="step-under">
          <button type="button" class="link" onClick={() => begin(ratingStep(oldRating))}>
            {i18n.t('step.askRating')}
          </button>
          <span class="quiet">{i18n.t('step.lastRating', { day: dayWords(oldRating.date, today) })}</span>
        </p>
      )}
      <p class="step-under">
        <button type="button" class="link quiet" onClick={onEscape}>
          {i18n.t('step.parkInstead')}
        </button>
      </p>
    </div>
  );
}

const ratingStep = ({ personName }: NonNullable<NextStepView['oldRating']>): string =>
  `${personName ? i18n.t('step.ratingOf', { name: personName }) : i18n.t('step.rating')} `;
