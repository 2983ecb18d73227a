/** The report card of the book: our conduct graded, and the verdict only customers can give (longview.md, Report card). */
import { i18n } from '#i18n';
import type { Behind } from '../../lib/domain/views/behind';
import type { LongReport } from '../../lib/domain/views/long-report';
import { Sentence, slot } from '../parts/sentence';
import { ReportPart } from '../report/report-part';
import { elementWords } from '../words/names';
import { BehindList, NumberButton, useBehind } from './behind';
import { ConductTable, percentWords } from './conduct-table';
import { MonthsTable } from './months-table';

export function CardPart({ view }: { view: LongReport }) {
  const state = useBehind();
  const { customers, conduct, verdict } = view.card;
  const { callsReturned } = verdict;
  const months = conduct[0]?.months.map(({ month }) => month) ?? [];
  const counts = (['boughtMore', 'boughtAgain', 'referred'] as const).map(name => ({
    what: `verdict.${name}` satisfies Behind as Behind,
    title: i18n.t(`longview.card.${name}`),
    said: String(verdict[name]),
  }));
  const returned: { what: Behind; title: string; said: string } = {
    what: 'verdict.callsReturned',
    title: i18n.t('longview.card.callsReturned'),
    said: callsReturned.share === null ? '–' : percentWords(Math.round(100 * callsReturned.share)),
  };
  return (
    <ReportPart
      title={i18n.t('longview.card.title')}
      says={
        <Sentence
          words={i18n.t('longview.card.says', customers, [slot('customers')])}
          parts={{
            customers: (
              <NumberButton
                what="book.all"
                title={i18n.t('longview.card.whom')}
                said={String(customers)}
                state={state}
              />
            ),
          }}
        />
      }
      table={
        months.length > 0 && (
          <MonthsTable
            caption={i18n.t('longview.card.title')}
            months={months}
            columns={conduct.map(({ element, months: past }) => ({
              name: elementWords(element),
              cells: past.map(({ percent }) => percentWords(percent)),
            }))}
          />
        )
      }
    >
      <ConductTable
        rows={conduct}
        percent={({ element, percent }) => (
          <NumberButton
            what={`element.${element}`}
            title={elementWords(element)}
            said={percentWords(percent)}
            state={state}
          />
        )}
      />
      <h3>{i18n.t('longview.card.verdict')}</h3>
      <dl class="pairs">
        {[...counts, returned].map(row => (
          <div key={row.what}>
            <dt>{row.title}</dt>
            <dd>
              <NumberButton {...row} state={state} />
            </dd>
          </div>
        ))}
      </dl>
      <BehindList state={state} of={view} />
    </ReportPart>
  );
}
