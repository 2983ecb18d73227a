/** Ten boxes, one a year: a full dot for each referral won, a hollow one for each introduction that is still open. */
import { i18n } from '#i18n';
import type { PaceView } from '../../lib/domain/views/pace-view';
import { useSurface } from '../surface';
import { dayWords, shortDayWords } from '../words/day';

/** More than two won are two dots and a plus. */
const DOTS = 2;

export function PaceStrip({ pace }: { pace: PaceView }) {
  const { today } = useSurface();
  return (
    <>
      <p>
        {pace.pace === 'notStarted'
          ? i18n.t('pace.notStarted', { day: dayWords(pace.clockStart, today) })
          : i18n.t('pace.says', {
              won: pace.won,
              years: pace.years,
              from: pace.band[0],
              to: pace.band[1],
            })}
      </p>
      <ol class="pace" aria-label={i18n.t('pace.title')}>
        {pace.boxes.map((box, index) => {
          const words = i18n.t('pace.year', {
            year: index + 1,
            from: shortDayWords(box.from, today),
            won: box.won,
            open: box.introduced,
          });
          return (
            <li key={box.from} data-state={box.state} title={words}>
              <span class="unseen">{words}</span>
              <span aria-hidden="true">
                {'●'.repeat(Math.min(DOTS, box.won))}
                {box.won > DOTS ? '+' : ''}
                {'○'.repeat(Math.min(DOTS, box.introduced))}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
