/**
 * What stands below the panel's lines, each closed until it is wanted (pages.md, Panel): issues, needs, deliverables,
 * referrals and asks, facts, touches, notes, deals, plan rings, timeline, in this order.
 */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import type { SubjectRef } from '../../lib/messages/requests';
import { DealsSection } from '../deals/deals-section';
import { DeliverablesSection } from '../deliverables/deliverables-section';
import { IssuesSection } from '../issues/issues-section';
import { LifecycleSection } from '../life/lifecycle-section';
import { LinksSection } from '../links/links-section';
import { NeedsSection } from '../needs/needs-section';
import { Fold } from '../parts/fold';
import { PlanSection } from '../plan/plan-section';
import type { BehindRing } from '../plan/ring-rows';
import { ReferralsSection } from '../referrals/referrals-section';
import { ThanksSection } from '../thanks/thanks-section';

export interface BelowTheFoldProps {
  view: CustomerView;
  /** What the rep is looking at: what he notes here is about it. */
  subject: SubjectRef;
  /** An issue to bring into view, and a number that is new each time it is asked for. */
  issue: { id?: string; turn: number };
  /** The stage of the open deal page, where its words do not mean won yet. */
  stage?: { orgKey: string; words: string };
  /** The item whose notice was clicked. */
  focusItem?: string;
  /** New each time the strip is asked for. */
  lifeTurn: number;
  /** They are ready for what they once said: the next step is asked for. */
  ripe: () => void;
}

export function BelowTheFold({ view, issue, stage, focusItem, lifeTurn, ripe }: BelowTheFoldProps) {
  // A row behind a ring leads to its fold; each press is a new turn, above the one a notice may have brought.
  const [way, setWay] = useState<{ to?: BehindRing; turn: number }>({ turn: 1 });
  const turnTo = (name: BehindRing) => (way.to === name ? way.turn : 0);
  const openIssues = view.readiness.gates.filter(({ kind }) => kind === 'openIssue').length;
  return (
    <div class="folds">
      <Fold title={i18n.t('fold.issues')} name="issues" count={openIssues} turn={issue.turn}>
        <IssuesSection key={issue.turn} customer={view} focusItem={issue.id} />
      </Fold>
      <Fold title={i18n.t('fold.needs')} name="needs" turn={turnTo('needs')}>
        <NeedsSection customer={view} ripe={ripe} />
      </Fold>
      <Fold title={i18n.t('fold.deliverables')} name="deliverables">
        <DeliverablesSection customer={view} />
      </Fold>
      <Fold
        title={i18n.t('fold.referrals')}
        name="referrals"
        count={view.ask.inCare.length}
        turn={turnTo('referrals') || (view.ask.inCare.includes(focusItem ?? '') ? 1 : 0)}
      >
        <ReferralsSection customer={view} />
      </Fold>
      <Fold title={i18n.t('thanks.title')} name="thanks" said={thanksSaid(view)}>
        <ThanksSection customer={view} />
      </Fold>
      <Fold title={i18n.t('fold.deals')} name="deals" turn={turnTo('deals')}>
        <DealsSection customer={view} stage={stage} />
      </Fold>
      <Fold title={i18n.t('fold.life')} name="life" turn={lifeTurn}>
        <LifecycleSection customer={view} />
      </Fold>
      <Fold title={i18n.t('plan.title')} name="plan">
        <PlanSection customer={view} goTo={to => setWay({ to, turn: way.turn + 1 })} />
      </Fold>
      <Fold title={i18n.t('links.title')} name="links">
        <LinksSection customer={view} />
      </Fold>
    </div>
  );
}

/** Beside the title: whether a thank-you is due, and whether something stands in its way. */
function thanksSaid({ thanks, readiness }: CustomerView): string | undefined {
  if (!thanks?.isDue) return undefined;
  return i18n.t(readiness.gates.length > 0 ? 'thanks.fix' : 'thanks.due');
}
