/** One customer's report card: our conduct graded, and his verdict (longview.md, Report card). */
import { i18n } from '#i18n';
import type { Element } from '../../lib/domain/readiness/elements';
import type { CustomerView } from '../../lib/domain/views/panel';
import type { ReportCardView } from '../../lib/domain/views/report-view';
import { useLook } from '../parts/use-look';
import { elementWords } from '../words/names';
import { ConductTable, percentWords } from './conduct-table';

export interface ReportCardSectionProps {
  customer: CustomerView;
  print: () => void;
  /** Opens what an element's value is made of. */
  openElement: (element: Element) => void;
  /** To another part of the page. */
  goTo: (place: string) => void;
}

export function ReportCardSection({ customer, print, openElement, goTo }: ReportCardSectionProps) {
  const card = useLook('readReportCard', { customerId: customer.customer.id }, customer);
  if (!card) return null;
  return (
    <div class="report-card">
      <ConductTable
        rows={card.conduct}
        percent={({ element, percent }) => (
          <button
            type="button"
            class="link number"
            aria-label={`${elementWords(element)}: ${percentWords(percent)}`}
            onClick={() => openElement(element)}
          >
            {percentWords(percent)}
          </button>
        )}
      />
      <h3>{i18n.t('longview.card.theirVerdict')}</h3>
      <Verdict verdict={card.verdict} goTo={goTo} />
      <p class="buttons small">
        <button type="button" class="link" onClick={print}>
          {i18n.t('longview.card.print')}
        </button>
      </p>
    </div>
  );
}

/** What only the customer can say, each row leading to where he said it. */
function Verdict({ verdict, goTo }: Pick<ReportCardView, 'verdict'> & Pick<ReportCardSectionProps, 'goTo'>) {
  const { boughtMore, boughtAgain, referred, callsReturned } = verdict;
  const yes = (is: boolean): string => i18n.t(is ? 'longview.card.yes' : 'longview.card.notYet');
  const returned =
    callsReturned.awaited === 0
      ? '–'
      : i18n.t('longview.of', { part: callsReturned.quick, all: callsReturned.awaited });
  const rows = [
    { name: i18n.t('longview.card.more'), said: yes(boughtMore), place: 'deals' },
    { name: i18n.t('longview.card.again'), said: yes(boughtAgain), place: 'deals' },
    { name: i18n.t('longview.card.sent'), said: yes(referred), place: 'referrals' },
    { name: i18n.t('longview.card.callsReturned'), said: returned, place: 'touches' },
  ];
  return (
    <dl class="pairs">
      {rows.map(({ name, said, place }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <button
              type="button"
              class="link number"
              aria-label={`${name}: ${said}`}
              onClick={() => goTo(place)}
            >
              {said}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
