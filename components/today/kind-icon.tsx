/** What kind of thing a row is, at a glance; its words say it too (pages, Today). */
import type { AttentionKind } from '../../lib/domain/views/surfaces';
import {
  CircleDashed,
  Footprints,
  HandHeart,
  Handshake,
  HeartCrack,
  LifeBuoy,
  MessageCircleQuestionMark,
  Package,
  UsersRound,
} from '../parts/icons';
import { attentionWords } from '../words/names';

const ICONS: Record<AttentionKind, typeof Handshake> = {
  overduePromise: Handshake,
  openIssue: LifeBuoy,
  otherGate: HeartCrack,
  promiseDue: Handshake,
  delivery: Package,
  nextStepDue: Footprints,
  nextStepMissing: CircleDashed,
  referralCare: UsersRound,
  ask: MessageCircleQuestionMark,
  appreciation: HandHeart,
};

export function KindIcon({ kind }: { kind: AttentionKind }) {
  const Icon = ICONS[kind];
  return (
    <span class="kind-icon" title={attentionWords(kind)} aria-hidden="true">
      <Icon size={16} strokeWidth={1.75} />
    </span>
  );
}
