/** For how many working days in a row nearly everybody had a next step; pressed, it shows the days. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { OpenNumber } from '../parts/open-number';
import { Sentence, slot } from '../parts/sentence';
import { useLook } from '../parts/use-look';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { MorePages } from './more-pages';

export interface StreakProps {
  /** Null while it is being counted. */
  days: number | null;
  /** As the surface last read it. */
  of: object;
  /** Stands behind it in the same line. */
  children?: ComponentChildren;
}

const PAGE = 50;

export function Streak({ days, of, children }: StreakProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p class="quiet">
        {days === null ? (
          i18n.t('today.counting')
        ) : (
          <Sentence
            words={i18n.t('today.streak', days, [slot('days')])}
            parts={{
              days: (
                <OpenNumber
                  said={String(days)}
                  label={i18n.t('today.streakDays')}
                  isOpen={isOpen}
                  press={() => setOpen(!isOpen)}
                />
              ),
            }}
          />
        )}{' '}
        {children}
      </p>
      {isOpen && (
        <div class="behind">
          <h3>{i18n.t('today.streakDays')}</h3>
          <MorePages size={PAGE} page={(from, tell) => <Days key={from} from={from} of={of} tell={tell} />} />
        </div>
      )}
    </>
  );
}

function Days({ from, of, tell }: { from: number; of: object; tell: (total: number) => void }) {
  const { today } = useSurface();
  const found = useLook('readStreakDays', { from }, of);
  if (!found) return null;
  tell(found.total);
  return (
    <ul class="plain-rows">
      {found.days.map(({ day, covered, counted }) => (
        <li key={day}>
          <time dateTime={day}>{dayWords(day, today)}</time>{' '}
          <span class="number">{i18n.t('longview.of', { part: covered, all: counted })}</span>
        </li>
      ))}
    </ul>
  );
}
