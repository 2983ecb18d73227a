/** Behind the rep's own habits stand no customers: the months of his lines, and the days of his backups. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LocalMeasures } from '../../lib/domain/views/local-measures';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { monthWords } from '../words/month';

type Logging = LocalMeasures['logging'];

/** Nobody types a line in no time. */
export const secondsWords = (seconds: number): string => String(Math.max(1, Math.round(seconds)));

export function SecondsByMonth({ logging: { months } }: { logging: Logging }) {
  return (
    <ByMonth
      caption={i18n.t('longview.measures.seconds')}
      heads={[i18n.t('longview.measures.lines'), i18n.t('longview.measures.middle')]}
      rows={months.map(({ month, typed, medianSeconds }) => ({
        month,
        cells: [typed, medianSeconds === null ? '–' : secondsWords(medianSeconds)],
      }))}
    />
  );
}

export function NearByMonth({ logging: { months } }: { logging: Logging }) {
  return (
    <ByMonth
      caption={i18n.t('longview.measures.near')}
      heads={[i18n.t('longview.measures.nearOf'), i18n.t('report.keptTable.promises')]}
      rows={months
        .filter(({ promises }) => promises.all > 0)
        .map(({ month, promises: { near, all } }) => ({ month, cells: [near, all] }))}
    />
  );
}

interface ByMonthProps {
  caption: string;
  heads: string[];
  rows: { month: string; cells: ComponentChildren[] }[];
}

function ByMonth({ caption, heads, rows }: ByMonthProps) {
  return (
    <table class="numbers-table">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('report.attention.month')}</th>
          {heads.map(head => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ month, cells }) => (
          <tr key={month}>
            <th scope="row">{monthWords(month)}</th>
            {cells.map((cell, at) => (
              <td key={heads[at]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Latest first. */
export function BackupDays({ days }: { days: LocalMeasures['backups'] }) {
  const { today } = useSurface();
  if (days.length === 0) return <p class="empty">{i18n.t('longview.measures.backupsNone')}</p>;
  return (
    <ul class="plain-rows">
      {days.map(day => (
        <li key={day}>
          <time dateTime={day}>{dayWords(day, today)}</time>
        </li>
      ))}
    </ul>
  );
}
