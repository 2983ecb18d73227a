/** One thing they said: their words, who and when, what they said before, and when to come back to it. */
import { i18n } from '#i18n';
import type { NeedItem } from '../../lib/domain/views/ask-today';
import { DayField } from '../parts/day-field';
import { Dots } from '../parts/dots';
import { Ellipsis } from '../parts/icons';
import { InlineForm } from '../parts/inline-form';
import { Menu, type MenuItem } from '../parts/menu';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { dayWords, sinceWords } from '../words/day';
import { quotedWords, shortQuote } from '../words/need';
import { NeedAnswer, type NeedAnswerProps } from './need-answer';
import { NeedForm } from './need-form';

export interface NeedRowProps {
  need: NeedItem;
  persons: { id: string; name: string }[];
  ripe: NeedAnswerProps['ripe'];
}

type FormName = 'answer' | 'change' | 'revisit';

export function NeedRow({ need, persons, ripe }: NeedRowProps) {
  const { act, today } = useSurface();
  const opening = useOpening<FormName>();
  const { id, covered } = need;
  const isOpen = need.status === 'open';
  const change = (fields: { covered?: boolean; revisitDate?: string }) =>
    act.save('changeNeed', { id, ...fields });
  const items: MenuItem[] = [
    ...(isOpen
      ? [
          { label: i18n.t('need.answerIt'), choose: () => opening.open('answer') },
          { label: i18n.t('need.change'), choose: () => opening.open('change') },
          ...(covered
            ? [{ label: i18n.t('need.uncover'), choose: () => void change({ covered: false }) }]
            : [
                { label: i18n.t('need.revisitLabel'), choose: () => opening.open('revisit') },
                { label: i18n.t('need.cover'), choose: () => void change({ covered: true }) },
              ]),
        ]
      : []),
    { label: i18n.t('need.drop'), choose: () => void act.save('dropNeed', { id }), apart: isOpen },
  ];
  return (
    <li class={isOpen && !covered ? 'entry' : 'entry gone'} data-item={id}>
      <div class="card-head">
        <p class="row-text their-words" dir="auto">
          {quotedWords(need.verbatim)}
        </p>
        <Menu
          label={i18n.t('need.moreOf', { words: shortQuote(need.verbatim) })}
          items={items}
          class="row-more"
        >
          <Ellipsis size={18} aria-hidden="true" />
        </Menu>
      </div>
      <Dots class="quiet">
        <span>{i18n.t(`need.kind.${need.kind}`)}</span>
        {need.personName && <span dir="auto">{need.personName}</span>}
        <span class="whole">{i18n.t('need.said', { day: sinceWords(need.capturedDate, today) })}</span>
        {need.raisedBy === 'me' && <span>{i18n.t('need.iAsked')}</span>}
        {need.importance === 3 && <span>{i18n.t('need.important')}</span>}
        {isOpen && <span class="whole">{whenWords(need, today)}</span>}
        {need.dealId && <span>{i18n.t('need.openDeal')}</span>}
      </Dots>
      <NeedThread need={need} />
      {opening.form === 'answer' && (
        <InlineForm label={i18n.t('need.answerIt')} close={opening.close}>
          <NeedAnswer need={need} ripe={ripe} answered={opening.close} />
        </InlineForm>
      )}
      {opening.form === 'change' && <ChangeNeed need={need} persons={persons} close={opening.close} />}
      {opening.form === 'revisit' && (
        <InlineForm label={i18n.t('need.revisitLabel')} close={opening.close}>
          <DayField
            label={i18n.t('need.revisitLabel')}
            mode="start"
            place={`revisit:${id}`}
            submitLabel={i18n.t('save')}
            refuse={day => (day < today ? i18n.t('failure.reason.past') : null)}
            choose={async revisitDate => {
              const saved = await change({ revisitDate });
              if (saved) opening.close();
              return saved;
            }}
          />
        </InlineForm>
      )}
    </li>
  );
}

const whenWords = ({ covered, revisitDate }: NeedItem, today: string): string => {
  if (covered || !revisitDate) return i18n.t('need.covered');
  return revisitDate <= today
    ? i18n.t('need.askNow')
    : i18n.t('need.revisit', { day: dayWords(revisitDate, today) });
};

/** Its former words, and every answer that was given, the newest first. */
function NeedThread({ need: { before, answers, verbatim } }: { need: NeedItem }) {
  const { today } = useSurface();
  if (before.length + answers.length === 0) return null;
  return (
    <ul class="thread" aria-label={shortQuote(verbatim)}>
      {answers.map(answer => (
        <li key={answer.id}>
          <time dateTime={answer.date}>{dayWords(answer.date, today)}</time>{' '}
          <span dir="auto">
            {i18n.t(`need.now.${answer.result}`)}
            {answer.words && ` ${quotedWords(answer.words)}`}
          </span>
        </li>
      ))}
      {[...before].reverse().map(({ verbatim: words, capturedDate }) => (
        <li key={`${capturedDate} ${words}`}>
          <time dateTime={capturedDate}>{dayWords(capturedDate, today)}</time>{' '}
          <span dir="auto">{i18n.t('need.was', { words: quotedWords(words) })}</span>
        </li>
      ))}
    </ul>
  );
}

function ChangeNeed({ need, persons, close }: Omit<NeedRowProps, 'ripe'> & { close: () => void }) {
  const { act } = useSurface();
  const { id, kind, importance, covered, personId = '' } = need;
  return (
    <NeedForm
      label={i18n.t('need.change')}
      place={`need:${id}`}
      start={{ words: need.verbatim, kind, importance, personId, covered }}
      persons={persons}
      close={close}
      submit={async given => {
        const saved = await act.save('changeNeed', {
          id,
          verbatim: given.words,
          kind: given.kind,
          importance: given.importance,
          covered: given.covered,
          personId: given.personId || null,
        });
        if (saved) close();
        return saved;
      }}
    />
  );
}
