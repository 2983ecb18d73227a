/** What trust rests on, in one line of evidence. What is not known is left out. */
import { i18n } from '#i18n';
import type { TrustLine as Trust } from '../../lib/domain/longview/trust-line';
import { Dots } from '../parts/dots';

export interface TrustLineProps {
  trust: Trust;
  openKept: () => void;
  goTo: (place: string) => void;
}

const MINUTES_AN_HOUR = 60;

/** Working time: `in 3 working hours`, `in 40 working minutes`. */
const replyWords = (minutes: number): string =>
  minutes < MINUTES_AN_HOUR
    ? i18n.t('trust.replyMinutes', Math.round(minutes))
    : i18n.t('trust.replyHours', Math.round(minutes / MINUTES_AN_HOUR));

export function TrustLine({ trust, openKept, goTo }: TrustLineProps) {
  const { kept, replyMinutes, referralsGiven, personsKnown, years } = trust;
  const piece = (words: string, open: () => void) => (
    <button type="button" class="link quiet" onClick={open}>
      {words}
    </button>
  );
  return (
    <Dots class="trust">
      {kept.keptTotal > 0 &&
        piece(i18n.t('trust.kept', { kept: kept.keptCount, total: kept.keptTotal }), openKept)}
      {replyMinutes !== null && piece(replyWords(replyMinutes), () => goTo('touches'))}
      {referralsGiven > 0 && piece(i18n.t('trust.given', referralsGiven), () => goTo('referrals'))}
      {piece(i18n.t('trust.persons', personsKnown), () => goTo('people'))}
      {years !== null && piece(i18n.t('trust.years', years), () => goTo('deals'))}
    </Dots>
  );
}
