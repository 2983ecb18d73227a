/** Who is most of the index, and who moved it since the last finished month; each number leads to his part in it. */
import { i18n } from '#i18n';
import type { NamedEquity } from '../../lib/domain/views/long-report';
import { Sentence, slot } from '../parts/sentence';
import { foreign } from '../words/foreign';
import { monthWords } from '../words/month';
import { shareWords, signedWords } from './words';

export function EquityMoves({ equity }: { equity: NamedEquity }) {
  const { moves, largest, months } = equity;
  const since = months.at(-1)?.month;
  return (
    <>
      {largest && (
        <p>
          <Sentence
            words={i18n.t('longview.equity.largest', { percent: slot('percent') })}
            parts={{ percent: <Part of={largest} said={shareWords(largest.share)} /> }}
          />{' '}
          <Named of={largest} />
        </p>
      )}
      {moves.length > 0 && since && (
        <>
          <h3>{i18n.t('longview.equity.moved', { month: monthWords(since) })}</h3>
          <ul class="plain-rows">
            {moves.map(({ id: customerId, name, by, came, left }) => (
              <li key={customerId}>
                <Part of={{ customerId, name }} said={signedWords(by)} /> <Named of={{ customerId, name }} />
                {came && <span class="quiet"> {i18n.t('longview.equity.came')}</span>}
                {left && <span class="quiet"> {i18n.t('longview.equity.left')}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface Whose {
  customerId: string;
  /** '' for one who was erased: there is no page to go to. */
  name: string;
}

function Part({ of: { customerId, name }, said }: { of: Whose; said: string }) {
  if (name === '') return <span class="number">{said}</span>;
  return (
    <a
      class="link number"
      aria-label={`${i18n.t('longview.equity.inEquity', { name: foreign(name) })}: ${said}`}
      href={`/customer.html#${customerId}/equity`}
    >
      {said}
    </a>
  );
}

function Named({ of: { customerId, name } }: { of: Whose }) {
  if (name === '') return <span>{i18n.t('longview.equity.gone')}</span>;
  return (
    <a class="link" dir="auto" href={`/customer.html#${customerId}`}>
      {name}
    </a>
  );
}
