/** The A, B and C lists with both readings of the mirror, and how often each was thanked in time (appreciation.md). */
import { i18n } from '#i18n';
import type { LongReport } from '../../lib/domain/views/long-report';
import { MirrorSays } from '../lists/mirror-says';
import { ReportPart } from '../report/report-part';
import { BehindList, NumberButton, useBehind } from './behind';
import { shareWords } from './words';

const LISTS = ['A', 'B', 'C'] as const;
const NAMES = { A: 'lists.a', B: 'lists.b', C: 'lists.c', none: 'lists.none' } as const;

export function ListsPart({ view }: { view: LongReport }) {
  const state = useBehind();
  const { lists, thanks } = view;
  const noPlan = LISTS.every(list => thanks[list].ended === 0);
  return (
    <ReportPart title={i18n.t('lists.title')} says={<MirrorSays lists={lists} state={state} />}>
      <table class="numbers-table">
        <caption class="unseen">{i18n.t('lists.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('longview.lists.list')}</th>
            <th scope="col">{i18n.t('report.plan.customers')}</th>
            <th scope="col">{i18n.t('longview.lists.thanked')}</th>
          </tr>
        </thead>
        <tbody>
          {([...LISTS, 'none'] as const).map(list => (
            <tr key={list}>
              <th scope="row">{i18n.t(NAMES[list])}</th>
              <td>
                <NumberButton
                  what={`list.${list}`}
                  title={i18n.t(NAMES[list])}
                  said={String(lists.counts[list])}
                  state={state}
                />
              </td>
              <td>{list === 'none' ? '' : <Thanked view={view} list={list} state={state} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{i18n.t(noPlan ? 'longview.lists.noPlan' : 'longview.lists.thankedWhy')}</p>
      <BehindList state={state} of={view} />
    </ReportPart>
  );
}

interface ThankedProps {
  view: LongReport;
  list: (typeof LISTS)[number];
  state: ReturnType<typeof useBehind>;
}

function Thanked({ view, list, state }: ThankedProps) {
  const { kept, ended, share } = view.thanks[list];
  if (share === null) return <>–</>;
  return (
    <NumberButton
      what={`thanks.${list}`}
      title={`${i18n.t(NAMES[list])}, ${i18n.t('longview.lists.thanked')}`}
      said={`${shareWords(share)} · ${i18n.t('longview.of', { part: kept, all: ended })}`}
      state={state}
    />
  );
}
