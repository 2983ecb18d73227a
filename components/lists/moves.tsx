/** Moves to look at before anything changes; one press moves all of them. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TierMoveView } from '../../lib/domain/views/tier-view';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { tierWords } from '../words/tier';
import { CustomerLink } from './customer-link';
import { Worth } from './worth';

export interface MovesProps {
  title: string;
  says: string;
  moves: TierMoveView[];
  currency?: string;
}

/** So many are shown until all are asked for. */
const SHOWN = 20;

export function Moves({ title, says, moves, currency }: MovesProps) {
  const { act } = useSurface();
  const [all, setAll] = useState(false);
  const shown = all ? moves : moves.slice(0, SHOWN);
  const apply = () =>
    void act.save('applyMoves', { moves: moves.map(({ customerId, to }) => ({ customerId, to })) });
  return (
    <section class="part" aria-label={title}>
      <h2>{title}</h2>
      <p class="quiet">{says}</p>
      <ul class="moves">
        {shown.map(move => (
          <li class="move" key={move.customerId}>
            <CustomerLink customerId={move.customerId} name={move.name} />
            <Worth customerId={move.customerId} name={move.name} worth={move.worth} currency={currency} />
            <MoveWords move={move} />
          </li>
        ))}
      </ul>
      {moves.length > shown.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {i18n.t('lists.moves.more', moves.length - shown.length)}
        </button>
      )}
      <p class="buttons">
        <button type="button" class="button primary" onClick={apply}>
          {i18n.t('lists.moves.apply', moves.length)}
        </button>
      </p>
    </section>
  );
}

export function MoveWords({ move }: { move: TierMoveView }) {
  const words = { from: tierWords(move.from), to: tierWords(move.to) };
  return (
    <span class="move-words">
      <span aria-hidden="true">{i18n.t('lists.moves.one', words)}</span>
      <span class="unseen">{i18n.t('lists.moves.spoken', { name: foreign(move.name), ...words })}</span>
    </span>
  );
}
