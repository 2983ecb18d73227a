/** Problems that are settled, in the customer's own words. */
import { i18n } from '#i18n';
import type { IssueItem } from '../../lib/domain/views/issues-view';
import { Dots } from '../parts/dots';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';

export function ClosedIssues({ issues, more }: { issues: IssueItem[]; more: number }) {
  const { today } = useSurface();
  if (issues.length === 0) return null;
  return (
    <section class="settled" aria-label={i18n.t('issue.closed')}>
      <h3>{i18n.t('issue.closed')}</h3>
      <ul>
        {issues.map(({ id, text, confirmedDate, confirmedWords, personName, outcome }) => (
          <li key={id} class="entry" data-item={id}>
            <p class="row-text" dir="auto">
              {text}
            </p>
            {confirmedWords && (
              <p class="their-words" dir="auto">
                {i18n.t('quoted', { words: foreign(confirmedWords) })}
              </p>
            )}
            <Dots class="quiet">
              {confirmedDate && <time dateTime={confirmedDate}>{dayWords(confirmedDate, today)}</time>}
              {personName && <span dir="auto">{personName}</span>}
              <span>{i18n.t(`note.${outcome}`)}</span>
            </Dots>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{i18n.t('evidence.moreRows', more)}</p>}
    </section>
  );
}
