/** The state of an evidence row in words. A note the words do not know is left unsaid rather than shown raw. */
import { i18n } from '#i18n';
import type { EvidenceItem } from '../../lib/domain/views/surfaces';

const NOTES = [
  'kept',
  'keptLate',
  'broken',
  'overdue',
  'released',
  'undated',
  'open',
  'renegotiated',
  'backdated',
  'inherited',
  'tooOld',
  'importWaits',
  'confirmed',
  'lateConfirmed',
  'delivered',
  'notDue',
  'dropped',
  'product',
  'person',
  'fresh',
  'fading',
  'repeatOrder',
  'refund',
  'acknowledged',
  'plain',
  'sameWeek',
  'personal',
  'notPersonal',
  'fact',
  'raisedByMe',
  'raisedByThem',
  'ownInTime',
  'ownLate',
  'stayedContact',
  'passed',
  'pastClock',
  'waiting',
  'paused',
  'inTarget',
  'belowTarget',
  'reached',
  'missed',
  'partial',
  'reaction',
  'noReaction',
  'unsolicited',
] as const;

export function noteWords(row: EvidenceItem): string {
  const note = NOTES.find(name => name === row.note);
  const said = note ? i18n.t(`note.${note}`) : '';
  return row.origin === 'manual' || row.origin === 'page'
    ? said
    : [said, i18n.t(`origin.${row.origin}`)].filter(Boolean).join(' · ');
}
