/** Both clocks of an issue, in working time: first answer and fix. Red only for one that has run out. */
import { i18n } from '#i18n';
import type { IssueItem } from '../../lib/domain/views/issues-view';
import { useSurface } from '../surface';
import { clockWords, timeLeftWords } from '../words/issue';

export function IssueClocks({ issue }: { issue: IssueItem }) {
  const surface = useSurface();
  return (
    <ul class="clocks" aria-label={i18n.t('issue.clocks')}>
      {(['firstAnswer', 'fix'] as const).map(which => {
        const clock = issue[which];
        return (
          <li
            key={which}
            data-late={clock.state === 'past' || undefined}
            data-soon={clock.state === 'soon' || undefined}
          >
            {clock.minutesLeft === undefined
              ? clockWords(which, clock, surface)
              : i18n.t('issue.left', {
                  clock: clockWords(which, clock, surface),
                  left: timeLeftWords(clock.minutesLeft, surface),
                })}
          </li>
        );
      })}
    </ul>
  );
}
