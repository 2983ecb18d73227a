/** The ask in words: why now, and what the rep could say, built from what the customer said (readiness, Ask card). */
import { i18n } from '#i18n';
import type { Day } from '../../lib/domain/days';
import type { AskView } from '../../lib/domain/views/ask-view';
import type { CustomerView } from '../../lib/domain/views/panel';
import { dayWords, sinceWords } from './day';
import { foreign, glance } from './foreign';

/** Whom to ask: the person of the open page, else the customer. */
export const askWhom = ({ person, customer }: Pick<CustomerView, 'person' | 'customer'>): string =>
  foreign(person?.name ?? customer.name);

/** "A good moment to ask Dana: you helped them, Monday." or "You may ask Dana for a referral." */
export function askWords(view: CustomerView, today: Day): string {
  const { window } = view.ask;
  const who = askWhom(view);
  if (!window) return i18n.t('ask.may', { who });
  return i18n.t(`ask.moment.${window.moment}`, { who, day: sinceWords(window.date, today) });
}

const closed = (words: string): string => words.trim().replace(/\s+/g, ' ');

/** First names greet better. */
const firstName = (view: CustomerView): string | undefined => {
  const name = view.person?.name ?? view.ask.facts.find(({ personName }) => personName)?.personName;
  return name?.trim().split(/\s+/)[0];
};

/** A draft in the rep's voice with the customer's own words in it. Plain text: it leaves for a mail or a talk. */
export function askScript(view: CustomerView, today: Day): string {
  const { facts, whom } = view.ask;
  const who = firstName(view);
  const said = facts.map(({ words, date }, at) =>
    i18n.t(at === 0 ? 'ask.scriptFact' : 'ask.scriptFactAlso', {
      day: dayWords(date, today),
      words: glance(closed(words)),
    }),
  );
  return [
    who ? i18n.t('ask.scriptHi', { who }) : i18n.t('ask.scriptHello'),
    ...(said.length > 0 ? [said.join('\n')] : []),
    [
      whom
        ? i18n.t('ask.scriptAskWhom', { whom: closed(whom).replace(/[.]+$/, '') })
        : i18n.t('ask.scriptAsk'),
      i18n.t('ask.scriptLeave'),
    ].join('\n'),
  ].join('\n\n');
}

/** Opens the rep's own mail program with a draft; nothing is sent. */
export const mailDraft = (script: string): string =>
  `mailto:?subject=${encodeURIComponent(i18n.t('ask.mailSubject'))}&body=${encodeURIComponent(script.replace(/\n/g, '\r\n'))}`;

/** What `nearly` lacks: "8 more points, a repeat order". */
export const missingWords = ({ missing }: Pick<AskView, 'missing'>): string =>
  missing
    .map(lacks => {
      if (lacks.what === 'score') return i18n.t('ask.missing.score', { points: lacks.need - lacks.have });
      if (lacks.what === 'keep') {
        const percent = (share: number) => Math.round(share * 100);
        return i18n.t('ask.missing.keep', { have: percent(lacks.have), need: percent(lacks.need) });
      }
      return i18n.t(`ask.missing.${lacks.what}`);
    })
    .join(', ');
