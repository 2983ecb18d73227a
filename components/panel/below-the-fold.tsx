/**
 * What stands below the panel's lines, each closed until it is wanted (pages.md, Panel): issues, needs, deliverables,
 * referrals and asks, facts, touches, notes, deals, plan rings, timeline, in this order.
 */
import type { CustomerView } from '../../lib/domain/views/panel';
import type { SubjectRef } from '../../lib/messages/requests';

export interface BelowTheFoldProps {
  view: CustomerView;
  /** What the rep is looking at: what he notes here is about it. */
  subject: SubjectRef;
}

export function BelowTheFold(_props: BelowTheFoldProps) {
  return <div class="folds" />;
}
