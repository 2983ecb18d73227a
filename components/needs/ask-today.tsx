/** Line 7 of the panel: one question at a time, in the customer's own words (plan.md, Ask today). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AskTodayView, NeedItem } from '../../lib/domain/views/ask-today';
import { Dots } from '../parts/dots';
import { useSurface } from '../surface';
import { sinceWords } from '../words/day';
import { questionWords } from '../words/need';
import { NeedAnswer, type NeedAnswerProps } from './need-answer';

export interface AskTodayProps {
  ask: AskTodayView;
  ripe: NeedAnswerProps['ripe'];
}

export function AskToday({ ask, ripe }: AskTodayProps) {
  const [shown, setShown] = useState(0);
  const { questions } = ask;
  const at = Math.min(shown, questions.length - 1);
  const need = questions[at];
  if (!need) return null;
  return (
    <section class="part ask-today" aria-label={i18n.t('need.askToday')}>
      <header class="part-head">
        <h2>{i18n.t('need.askToday')}</h2>
        {questions.length > 1 && (
          <span class="quiet">
            {i18n.t('need.nth', { at: at + 1, all: questions.length })}{' '}
            <button type="button" class="link quiet" onClick={() => setShown((at + 1) % questions.length)}>
              {i18n.t('need.nextQuestion')}
            </button>
          </span>
        )}
      </header>
      <div data-item={need.id} key={need.id}>
        <Question need={need} />
        <NeedAnswer need={need} ripe={ripe} />
      </div>
    </section>
  );
}

/** The question with who said it and when, and what it was before. */
export function Question({ need }: { need: NeedItem }) {
  const { today, settings } = useSurface();
  const before = need.before.at(-1);
  return (
    <>
      <p class="question" dir="auto">
        {questionWords(need, settings.questionTemplates)}
      </p>
      <Dots class="quiet row-ages">
        {need.personName && <span dir="auto">{need.personName}</span>}
        <span class="whole">{i18n.t('need.said', { day: sinceWords(need.capturedDate, today) })}</span>
        {need.raisedBy === 'me' && <span>{i18n.t('need.iAsked')}</span>}
        {before && <span dir="auto">{i18n.t('need.was', { words: before.verbatim })}</span>}
      </Dots>
    </>
  );
}
