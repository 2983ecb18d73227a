/** What would raise an element: the action, its minutes, the points the score would gain. */
import { i18n } from '#i18n';
import type { RaiseView } from '../../lib/domain/views/surfaces';
import { raiseWords } from '../words/raise';

export function Raises({ raises }: { raises: RaiseView[] }) {
  if (raises.length === 0) return null;
  return (
    <div class="raises">
      <h4>{i18n.t('raise.title')}</h4>
      <ul>
        {raises.map(raise => (
          <li key={`${raise.candidate}/${raise.itemId ?? ''}`}>
            <span>{raiseWords(raise.candidate)}</span>
            <span class="quiet">
              {i18n.t('raise.worth', { minutes: raise.minutes, points: Math.round(raise.gain * 10) / 10 })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
