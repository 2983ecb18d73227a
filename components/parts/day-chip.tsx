/** A recognised day: "Fri 6 Mar", with a small mark when it is not a working day. */
import { i18n } from '#i18n';
import { type Day, weekdayOf } from '../../lib/domain/days';
import { useSurface } from '../surface';
import { dayTimeWords } from '../words/day';

export interface DayChipProps {
  day: Day;
  today: Day;
  time?: string;
  /** The first Enter selected it; the second saves. */
  selected?: boolean;
  /** Offered, not chosen: "or Wed 4 Mar". */
  plain?: boolean;
}

export function DayChip({ day, today, time, selected, plain }: DayChipProps) {
  const { settings } = useSurface();
  const off = !settings.workDays.includes(weekdayOf(day)) || settings.holidays.includes(day);
  const words = dayTimeWords(day, time, today);
  if (plain) return <>{i18n.t('line.alternative', { day: words })}</>;
  return (
    <span class="day-chip" data-selected={selected || undefined}>
      {words}
      {off && <span class="not-working"> {i18n.t('line.notWorkingDay')}</span>}
    </span>
  );
}
