/** One customer's report card: our conduct graded, and his verdict (longview.md, Report card). */
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import { useLook } from '../parts/use-look';
import { ConductTable, percentWords } from './conduct-table';

export function ReportCardSection({ customer, print }: { customer: CustomerView; print: () => void }) {
  const card = useLook('readReportCard', { customerId: customer.customer.id }, customer);
  if (!card) return null;
  const { boughtMore, boughtAgain, referred, callsReturned } = card.verdict;
  const yes = (is: boolean): string => i18n.t(is ? 'longview.card.yes' : 'longview.card.notYet');
  return (
    <div class="report-card">
      <ConductTable rows={card.conduct} percent={({ percent }) => percentWords(percent)} />
      <h3>{i18n.t('longview.card.theirVerdict')}</h3>
      <dl class="pairs">
        <div>
          <dt>{i18n.t('longview.card.more')}</dt>
          <dd>{yes(boughtMore)}</dd>
        </div>
        <div>
          <dt>{i18n.t('longview.card.again')}</dt>
          <dd>{yes(boughtAgain)}</dd>
        </div>
        <div>
          <dt>{i18n.t('longview.card.sent')}</dt>
          <dd>{yes(referred)}</dd>
        </div>
        <div>
          <dt>{i18n.t('longview.card.callsReturned')}</dt>
          <dd>
            {callsReturned.awaited === 0
              ? '–'
              : i18n.t('longview.of', { part: callsReturned.quick, all: callsReturned.awaited })}
          </dd>
        </div>
      </dl>
      <p class="buttons small">
        <button type="button" class="link" onClick={print}>
          {i18n.t('longview.card.print')}
        </button>
      </p>
    </div>
  );
}
