/** The one note of the month: everybody who was moved, and the way back. */
import { i18n } from '#i18n';
import type { ListsView } from '../../lib/domain/views/lists-view';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { CustomerLink } from './customer-link';
import { MoveWords } from './moves';

export function Applied({ view }: { view: ListsView }) {
  const { act } = useSurface();
  if (view.applied.length === 0) return null;
  return (
    <section class="part" aria-label={i18n.t('lists.applied.title')}>
      <h2>{i18n.t('lists.applied.title')}</h2>
      <ul class="moves">
        {view.applied.map(move => (
          <li class="move" key={move.customerId}>
            <CustomerLink customerId={move.customerId} name={move.name} />
            <MoveWords move={move} />
            <button
              type="button"
              class="link quiet"
              aria-label={i18n.t('lists.applied.backOf', { name: foreign(move.name) })}
              onClick={() => void act.save('takeBackMoves', { customerId: move.customerId })}
            >
              {i18n.t('lists.applied.back')}
            </button>
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" class="button" onClick={() => void act.save('takeBackMoves', {})}>
          {i18n.t('lists.applied.all')}
        </button>
      </p>
    </section>
  );
}
