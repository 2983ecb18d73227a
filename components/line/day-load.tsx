/** "You already owe 6 things on Thu 12 Mar": said while the day is chosen, and never in the way (promises, Load check). */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '../../lib/domain/days';
import { useLook } from '../parts/use-look';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';

/** Who types on or presses Enter at once does not wait for an answer he would not read. */
const PAUSE_MS = 300;

export function DayLoad({ day }: { day: Day }) {
  const [paused, setPaused] = useState<Day | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(day), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [day]);
  return paused === day ? <Owed day={day} /> : null;
}

function Owed({ day }: { day: Day }) {
  const { act, today } = useSurface();
  const load = useLook('readDayLoad', { day }, act.saves.value);
  // The answer about the day before is no answer about this one.
  if (load?.day !== day || load.owed === 0) return null;
  return (
    <p class="hint day-load" role="status">
      {i18n.t('line.owed', load.owed, [dayWords(day, today), String(load.owed)])}
    </p>
  );
}
