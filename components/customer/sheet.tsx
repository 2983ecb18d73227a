/** The sheet itself: what matters now first, then everything in the order of the years. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Element } from '../../lib/domain/readiness/elements';
import type { CustomerSheet, LongList } from '../../lib/domain/views/customer-page';
import { ContactStrip } from '../contact/contact-strip';
import { DealsSection } from '../deals/deals-section';
import { DeliverablesSection } from '../deliverables/deliverables-section';
import { IssuesSection } from '../issues/issues-section';
import { LifecycleSection } from '../life/lifecycle-section';
import { LinksSection } from '../links/links-section';
import { EquitySection } from '../longview/equity-section';
import { ReportCardSection } from '../longview/report-card-section';
import { AskToday } from '../needs/ask-today';
import { NeedsSection } from '../needs/needs-section';
import { NextStep } from '../next-step/next-step';
import { LongView } from '../pace/long-view';
import { OneThing } from '../panel/one-thing';
import { AskGoals } from '../plan/ask-goals';
import { PlanSection } from '../plan/plan-section';
import { PromiseList } from '../promises/promise-list';
import { Facts } from '../readiness/facts';
import { Readiness } from '../readiness/readiness';
import { ScoreReasons } from '../readiness/why-score';
import { ReferralsSection } from '../referrals/referrals-section';
import { ThanksSection } from '../thanks/thanks-section';
import { Contents } from './contents';
import { FirstSale } from './first-sale';
import { PastSteps } from './past-steps';
import { People } from './people';
import { goTo, Place, Titled } from './place';
import { printCard } from './print-card';
import { Ratings, Wows } from './ratings-and-wows';
import { SettledPromises } from './settled-promises';
import { SheetHead } from './sheet-head';
import { Touches } from './touches';

export interface SheetProps {
  sheet: CustomerSheet;
  showAll: (lists: readonly LongList[]) => Promise<void>;
  print: () => void;
}

const LISTS: readonly LongList[] = ['settled', 'steps', 'touches', 'ratings', 'wows'];

const places = () => [
  { name: 'readiness', words: i18n.t('readiness.region') },
  { name: 'promises', words: i18n.t('customer.promises') },
  { name: 'steps', words: i18n.t('customer.steps') },
  { name: 'touches', words: i18n.t('customer.touches') },
  { name: 'issues', words: i18n.t('fold.issues') },
  { name: 'needs', words: i18n.t('fold.needs') },
  { name: 'deliverables', words: i18n.t('fold.deliverables') },
  { name: 'thanks', words: i18n.t('thanks.title') },
  { name: 'said', words: i18n.t('customer.said') },
  { name: 'referrals', words: i18n.t('fold.referrals') },
  { name: 'pace', words: i18n.t('pace.title') },
  { name: 'deals', words: i18n.t('fold.deals') },
  { name: 'report-card', words: i18n.t('longview.card.title') },
  { name: 'equity', words: i18n.t('longview.equity.own') },
  { name: 'life', words: i18n.t('fold.life') },
  { name: 'plan', words: i18n.t('plan.title') },
  { name: 'facts', words: i18n.t('customer.facts') },
  { name: 'people', words: i18n.t('customer.people') },
  { name: 'links', words: i18n.t('links.title') },
];

export function Sheet({ sheet, showAll, print }: SheetProps) {
  const { view } = sheet;
  const { customer } = view;
  const [drawer, setDrawer] = useState<Element | null>(null);
  // The turn makes each press of a repair's button open the line anew, also with the same words.
  const [starter, setStarter] = useState<{ words?: string; turn: number }>({ turn: 0 });
  // Each press of the gate's button brings its issue into view again.
  const [issueTurn, setIssueTurn] = useState(0);
  const gate = view.readiness.gates.find(({ kind }) => kind === 'openIssue');
  const openIssue = issueTurn > 0 ? gate?.itemId : undefined;
  const subject = { kind: 'customer', customerId: customer.id } as const;
  const all = (list: LongList) => () => void showAll([list]);
  const startStep = (words: string) => setStarter({ words, turn: starter.turn + 1 });
  const ripe = () => startStep(i18n.t('need.ripeStep'));
  const openElement = (element: Element) => {
    setDrawer(element);
    goTo('readiness');
  };

  return (
    <>
      <SheetHead
        sheet={sheet}
        openScore={() => goTo('reasons')}
        print={async () => {
          await showAll(LISTS);
          requestAnimationFrame(print);
        }}
      />
      <Contents customerId={customer.id} places={places()} />
      <div class="columns">
        <div class="main-column">
          <OneThing
            view={view}
            startStep={startStep}
            openIssues={() => {
              setIssueTurn(issueTurn + 1);
              goTo('issues');
            }}
          />
          <Place name="readiness">
            <Readiness
              view={view}
              subject={subject}
              opened={drawer}
              open={what => (what === 'score' ? goTo('reasons') : setDrawer(what))}
            />
            <Place name="reasons">
              <section class="reasons" aria-label={i18n.t('why.title')}>
                <h3>{i18n.t('why.title')}</h3>
                <ScoreReasons score={sheet.score} open={openElement} />
              </section>
            </Place>
          </Place>
          <Place name="promises">
            <PromiseList
              promises={view.promises}
              waiting={[]}
              customerName={customer.name}
              keep={view.keep}
              openKept={() => openElement('keep')}
              whole
            />
            <SettledPromises part={sheet.settled} showAll={all('settled')} />
          </Place>
          <Place name="steps">
            <NextStep
              key={starter.turn}
              step={view.nextStep}
              subject={subject}
              customerId={customer.id}
              starter={starter.words}
              pastBelow
            />
            <PastSteps part={sheet.steps} showAll={all('steps')} />
          </Place>
          <AskToday ask={view.askToday} ripe={ripe} />
          <Place name="touches">
            <ContactStrip view={view} subject={subject} openEvidence={() => openElement('communicate')} />
            <Touches part={sheet.touches} showAll={all('touches')} />
          </Place>
          <Place name="issues">
            <Titled title={i18n.t('fold.issues')}>
              <IssuesSection key={issueTurn} customer={view} focusItem={openIssue} />
            </Titled>
          </Place>
          <Place name="needs">
            <Titled title={i18n.t('fold.needs')}>
              <NeedsSection customer={view} ripe={ripe} />
            </Titled>
          </Place>
          <Place name="deliverables">
            <Titled title={i18n.t('fold.deliverables')}>
              <DeliverablesSection customer={view} />
            </Titled>
          </Place>
          <Place name="thanks">
            <Titled title={i18n.t('thanks.title')}>
              <ThanksSection customer={view} />
            </Titled>
          </Place>
          <Place name="said">
            <Ratings part={sheet.ratings} showAll={all('ratings')} />
            <Wows part={sheet.wows} showAll={all('wows')} />
          </Place>
          <Place name="referrals">
            <Titled title={i18n.t('fold.referrals')}>
              <ReferralsSection customer={view} />
            </Titled>
          </Place>
          <Place name="pace">
            <Titled title={i18n.t('pace.title')}>
              <LongView customer={view} openKept={() => openElement('keep')} goTo={goTo} />
            </Titled>
          </Place>
          <Place name="plan">
            <Titled title={i18n.t('plan.title')}>
              <AskGoals customer={view} />
              <PlanSection customer={view} goTo={goTo} />
            </Titled>
          </Place>
          <Place name="deals">
            <Titled title={i18n.t('fold.deals')}>
              <DealsSection customer={view} />
            </Titled>
          </Place>
          <Place name="report-card">
            <Titled title={i18n.t('longview.card.title')}>
              <ReportCardSection
                customer={view}
                print={() => printCard(print)}
                openElement={openElement}
                goTo={goTo}
              />
            </Titled>
          </Place>
          <Place name="equity">
            <Titled title={i18n.t('longview.equity.own')}>
              <EquitySection customer={view} goTo={goTo} />
            </Titled>
          </Place>
        </div>
        <aside class="side-column">
          <FirstSale customer={customer} />
          <Place name="life">
            <section class="side-part" aria-label={i18n.t('fold.life')}>
              <h2>{i18n.t('fold.life')}</h2>
              <LifecycleSection customer={view} />
            </section>
          </Place>
          <Place name="facts">
            <section class="side-part" aria-label={i18n.t('customer.facts')}>
              <h2>{i18n.t('customer.facts')}</h2>
              <Facts customerId={customer.id} facts={sheet.facts} />
            </section>
          </Place>
          <Place name="people">
            <People persons={sheet.persons} />
          </Place>
          <Place name="links">
            <section class="side-part" aria-label={i18n.t('links.title')}>
              <h2>{i18n.t('links.title')}</h2>
              <LinksSection customer={view} />
            </section>
          </Place>
        </aside>
      </div>
    </>
  );
}
