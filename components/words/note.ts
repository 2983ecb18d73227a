/** The state of an evidence row in words. A note the words do not know is left unsaid rather than shown raw. */
import { i18n } from '#i18n';
import type { Day } from '../../lib/domain/days';
import type { EvidenceNote } from '../../lib/domain/readiness/evidence-row';
import type { EvidenceItem } from '../../lib/domain/views/surfaces';
import { dayWords } from './day';

/** Every note the rules can give: one missing here is a type error. */
const NOTES: Record<EvidenceNote, true> = {
  confirmed: true,
  lateConfirmed: true,
  delivered: true,
  overdue: true,
  notDue: true,
  dropped: true,
  latestRating: true,
  replacedRating: true,
  repeatOrder: true,
  refund: true,
  kept: true,
  keptRenegotiated: true,
  keptLate: true,
  backdated: true,
  backdatedLate: true,
  broken: true,
  open: true,
  undated: true,
  released: true,
  handover: true,
  outsideWindow: true,
  importDelay: true,
  acknowledged: true,
  plain: true,
  sameWeek: true,
  personalTouch: true,
  fact: true,
  needRaised: true,
  ownInTime: true,
  ownLate: true,
  stayedContact: true,
  passed: true,
  pastClock: true,
  waiting: true,
  met: true,
  short: true,
  silent: true,
  running: true,
  paused: true,
  reaction: true,
  noReaction: true,
  unsolicitedReferral: true,
};

const known = (note: string): note is EvidenceNote => Object.hasOwn(NOTES, note);

/** The note, what was counted or given, and where the row came from. */
export function noteWords(row: EvidenceItem): string {
  const { note, period, stars, origin } = row;
  return [
    known(note) ? i18n.t(`note.${note}`) : '',
    period ? i18n.t('evidence.period', { touches: period.touches, target: period.target }) : '',
    stars?.product ? i18n.t('evidence.stars', { what: i18n.t('extras.product'), stars: stars.product }) : '',
    stars?.person ? i18n.t('evidence.stars', { what: i18n.t('extras.person'), stars: stars.person }) : '',
    i18n.t(`origin.${origin}`),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What a row says: its own words, the days of a period, the usual words of a delivery nobody wrote down. */
export function rowWords({ text, store, period }: EvidenceItem, today: Day): string {
  if (text) return text;
  if (period) return i18n.t('evidence.to', { day: dayWords(period.to, today) });
  return i18n.t(store === 'deliverables' ? 'deliverableDefault' : `store.${store}`);
}
