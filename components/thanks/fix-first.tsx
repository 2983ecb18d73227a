/** In the place of the thank-you while something is broken: what to repair, and the way there (appreciation, Guard). */
import { i18n } from '#i18n';
import type { GateView } from '../../lib/domain/views/panel';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { fixFirstWords } from '../words/thanks';

export interface FixFirstProps {
  customerId: string;
  name: string;
  gate: Pick<GateView, 'kind' | 'itemId' | 'text'>;
}

export function FixFirst({ customerId, name, gate }: FixFirstProps) {
  const { act } = useSurface();
  const repair = () => {
    // On the panel and the customer's page the card that repairs it stands at the top.
    const card = document.querySelector<HTMLElement>('.one-thing');
    if (!card) return void act.look('openRecord', { customerId, itemId: gate.itemId });
    card.scrollIntoView({ block: 'center' });
    card.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  };
  return (
    <div class="card">
      <p dir="auto">
        <strong>{fixFirstWords(gate)}</strong>
      </p>
      <p class="hint">{i18n.t('thanks.fixWhy')}</p>
      <p class="buttons">
        <button
          type="button"
          class="button"
          aria-label={i18n.t('thanks.repairOf', { name: foreign(name) })}
          onClick={repair}
        >
          {i18n.t('thanks.repair')}
        </button>
      </p>
    </div>
  );
}
