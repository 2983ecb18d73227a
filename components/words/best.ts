/** A next-best action as a sentence: "3 minutes: have Dana confirm the delivery, +7." */
import { i18n } from '#i18n';
import type { NextActionView } from '../../lib/domain/views/ask-view';
import type { CustomerView } from '../../lib/domain/views/panel';
import { foreign, glance } from './foreign';

/** Whom it is done with: the person of the item, of the page, the only one known, else "them". */
function whoOf(next: NextActionView, { person, persons }: CustomerView): string {
  const [only, ...others] = persons;
  const name = next.personName ?? person?.name ?? (others.length === 0 ? only?.name : undefined);
  return name ? foreign(name) : i18n.t('best.them');
}

function actionWords(next: NextActionView, view: CustomerView): string {
  const who = whoOf(next, view);
  const text = foreign(glance(next.text || i18n.t('deliverableDefault')));
  if (next.action === 'askValueHelped' && !next.text) return i18n.t('best.askValueHelpedPlain');
  switch (next.action) {
    case 'valueTouch':
    case 'missingFacts':
    case 'raiseNeed':
    case 'defineWow':
    case 'doWow':
      return i18n.t(`best.${next.action}`);
    default:
      return i18n.t(`best.${next.action}`, { who, text });
  }
}

/** One sentence with its minutes and what it brings. */
export const bestWords = (next: NextActionView, view: CustomerView): string =>
  i18n.t('best.sentence', {
    minutes: i18n.t('best.minutes', next.minutes),
    what: actionWords(next, view),
    points: Math.round(next.gain * 10) / 10,
  });
