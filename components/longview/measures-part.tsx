/** The rep's own habits in numbers, seen by nobody else (pages, Report: local measures). */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LongReport } from '../../lib/domain/views/long-report';
import { ReportPart } from '../report/report-part';
import { BehindList, type BehindState, NumberButton, type Opened, useBehind } from './behind';
import { BackupDays, NearByMonth, SecondsByMonth, secondsWords } from './habits-behind';
import { MonthsTable } from './months-table';
import { Trend } from './trend';
import { shareWords } from './words';

const shareOrDash = (share: number | null): string => (share === null ? '–' : shareWords(share));

/** Of customers, or of what is noted beside the book. */
const WHAT = {
  touchedA: 'measure.touchedA',
  asks: 'measure.asks',
  referrals: 'measure.referrals',
  seconds: 'noted.seconds',
  near: 'noted.near',
  backups: 'noted.backups',
} as const satisfies Record<string, Opened['what']>;

export function MeasuresPart({ view }: { view: LongReport }) {
  const state = useBehind();
  const { logging, touchedA, asks, referrals, backups, months } = view.measures;
  const trend = (key: 'kept' | 'coverage', label: string): ComponentChildren => (
    <Trend
      label={label}
      values={months.map(month => month[key])}
      since={months[0]?.month}
      full={1}
      said={shareWords}
    />
  );
  return (
    <ReportPart
      title={i18n.t('longview.measures.title')}
      says={i18n.t('longview.measures.says')}
      isForMe
      table={
        months.length > 0 && (
          <MonthsTable
            caption={i18n.t('longview.measures.title')}
            months={months.map(({ month }) => month)}
            columns={[
              { name: i18n.t('report.kept'), cells: months.map(({ kept }) => shareOrDash(kept)) },
              { name: i18n.t('today.coverage'), cells: months.map(({ coverage }) => shareOrDash(coverage)) },
            ]}
          />
        )
      }
    >
      <dl class="pairs">
        <Counted
          name="seconds"
          said={
            logging.medianSeconds === null
              ? null
              : i18n.t('longview.measures.inSeconds', { seconds: secondsWords(logging.medianSeconds) })
          }
          state={state}
        />
        <Counted
          name="near"
          said={
            logging.promises.all === 0
              ? null
              : i18n.t('longview.of', { part: logging.promises.near, all: logging.promises.all })
          }
          state={state}
        />
        <Counted
          name="touchedA"
          said={
            touchedA.median === null || touchedA.longest === null
              ? null
              : i18n.t('longview.measures.days', {
                  median: Math.round(touchedA.median),
                  longest: touchedA.longest,
                })
          }
          state={state}
        />
        <Counted
          name="asks"
          said={asks.all === 0 ? null : i18n.t('longview.of', { part: asks.earned, all: asks.all })}
          state={state}
        />
        <Counted
          name="referrals"
          said={
            referrals.earned === 0
              ? null
              : `${Math.round((10 * referrals.referrals) / referrals.earned) / 10} · ${i18n.t('longview.measures.perEarned', { referrals: referrals.referrals, earned: referrals.earned })}`
          }
          state={state}
        />
        <Counted name="backups" said={String(backups.length)} state={state} />
        <Pair name={i18n.t('report.kept')}>{trend('kept', i18n.t('report.kept'))}</Pair>
        <Pair name={i18n.t('today.coverage')}>{trend('coverage', i18n.t('today.coverage'))}</Pair>
      </dl>
      <BehindList
        state={state}
        of={view}
        noted={{
          'noted.seconds': <SecondsByMonth logging={logging} />,
          'noted.near': <NearByMonth logging={logging} />,
          'noted.backups': <BackupDays days={backups} />,
        }}
      />
      {months.length < 2 && <p class="quiet">{i18n.t('longview.measures.early')}</p>}
    </ReportPart>
  );
}

interface CountedProps {
  name: keyof typeof WHAT;
  said: string | null;
  state: BehindState;
}

/** A number that opens what it is made of; a dash where there is nothing. */
function Counted({ name, said, state }: CountedProps) {
  const title = i18n.t(`longview.measures.${name}`);
  return (
    <Pair name={title}>
      {said === null ? '–' : <NumberButton what={WHAT[name]} title={title} said={said} state={state} />}
    </Pair>
  );
}

function Pair({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
