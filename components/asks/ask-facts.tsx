/** What the customer said, with the days: what the ask is built on. */
import { i18n } from '#i18n';
import type { AskFactView } from '../../lib/domain/views/ask-view';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { glance } from '../words/foreign';

export function AskFacts({ facts }: { facts: AskFactView[] }) {
  const { today } = useSurface();
  if (facts.length === 0) return <p class="hint">{i18n.t('ask.noFacts')}</p>;
  return (
    <ul class="ask-facts" aria-label={i18n.t('ask.facts')}>
      {facts.map(({ kind, words, date, personName }) => (
        <li key={`${kind}/${date}/${words}`}>
          <q dir="auto">{glance(words.trim())}</q>{' '}
          <span class="quiet">
            {personName && <span dir="auto">{`${personName}, `}</span>}
            <time dateTime={date} class="whole">
              {dayWords(date, today)}
            </time>
          </span>
        </li>
      ))}
    </ul>
  );
}
