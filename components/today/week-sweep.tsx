/** Who has heard nothing this week, from the weekly check to its end; one useful thing may go to several of them. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TodayView } from '../../lib/domain/views/today';
import type { WeekSweepView } from '../../lib/domain/views/week-sweep';
import { SweepNote } from '../contact/sweep-note';
import { SweepRow } from '../contact/sweep-row';
import { useSurface } from '../surface';

export interface WeekSweepProps {
  /** As Today was last read: a save on any surface gives a new one, and the sweep is asked for again. */
  of: TodayView;
}

export function WeekSweep({ of }: WeekSweepProps) {
  const { act } = useSurface();
  const [view, setView] = useState<WeekSweepView | null>(null);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  useEffect(() => {
    let here = true;
    void act.look('readWeekSweep', {}).then(answer => here && answer && setView(answer));
    return () => {
      here = false;
    };
  }, [of]);
  if (!view || view.total === 0) return null;
  const { rows, total } = view;
  // Who has heard something meanwhile has left the list, and his tick with him.
  const chosen = rows.map(({ customerId }) => customerId).filter(id => ticked.includes(id));
  const more = total - rows.length;
  return (
    <section class="sweep" aria-label={i18n.t('sweep.title')}>
      <header class="part-head">
        <h2>{i18n.t('sweep.title')}</h2>
        <span class="quiet">{i18n.t('sweep.count', total)}</span>
      </header>
      {rows.length > 1 && (
        <p class="hint">
          {i18n.t('sweep.why')}{' '}
          <button
            type="button"
            class="link"
            onClick={() =>
              setTicked(chosen.length === rows.length ? [] : rows.map(({ customerId }) => customerId))
            }
          >
            {i18n.t(chosen.length === rows.length ? 'sweep.none' : 'sweep.all')}
          </button>
        </p>
      )}
      {chosen.length > 0 && <SweepNote customerIds={chosen} done={() => setTicked([])} />}
      <ul class="rows">
        {rows.map(row => (
          <SweepRow
            key={row.customerId}
            row={row}
            ticked={chosen.includes(row.customerId)}
            tick={isTicked =>
              setTicked(isTicked ? [...chosen, row.customerId] : chosen.filter(id => id !== row.customerId))
            }
          />
        ))}
      </ul>
      {more > 0 && <p class="quiet">{i18n.t('sweep.more', more)}</p>}
    </section>
  );
}
