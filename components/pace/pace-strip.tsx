/** Ten boxes, one a year: a full dot for each referral won, a hollow one for each introduction that is still open. */
import { i18n } from '#i18n';
import type { PaceView } from '../../lib/domain/views/pace-view';
import { Sentence, slot } from '../parts/sentence';
import { useSurface } from '../surface';
import { dayWords, shortDayWords } from '../words/day';

/** More than two won are two dots and a plus. */
const DOTS = 2;

export interface PaceStripProps {
  pace: PaceView;
  goTo: (place: string) => void;
}

export function PaceStrip({ pace, goTo }: PaceStripProps) {
  const { today } = useSurface();
  return (
    <>
      <p>
        {pace.pace === 'notStarted' ? (
          i18n.t('pace.notStarted', { day: dayWords(pace.clockStart, today) })
        ) : (
          <Sentence
            words={i18n.t('pace.says', {
              won: slot('won'),
              years: pace.years,
              from: pace.band[0],
              to: pace.band[1],
            })}
            parts={{
              won: (
                <button
                  type="button"
                  class="link number"
                  aria-label={`${i18n.t('fold.referrals')}: ${pace.won}`}
                  onClick={() => goTo('referrals')}
                >
                  {pace.won}
                </button>
              ),
            }}
          />
        )}
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
