/** The card before a call: whose it is stands in its address, after the `#`. */
import type { PreCallPageView } from '../domain/views/pre-call-view';
import type { DraftParts } from './draft';
import { createSurface, type SurfaceModel, type SurfaceParts } from './surface-model';

export interface CallParts extends SurfaceParts {
  spare: DraftParts['spare'];
}

export interface CallModel extends SurfaceModel<PreCallPageView> {
  spare: DraftParts['spare'];
  /** Shows the card of another customer; nothing of the former one stays. */
  show(hash: string): void;
}

const whoseOf = (hash: string): { customerId: string; personId?: string } => {
  const [customerId = '', personId] = hash.replace(/^#/, '').split('/');
  return { customerId, personId: personId || undefined };
};

export function createCallModel(parts: CallParts, first: string): CallModel {
  let hash = first;
  const surface = createSurface(parts, async () => {
    for (;;) {
      const asked = hash;
      const answer = await parts.ask('readPreCall', whoseOf(asked));
      // Where the address changed meanwhile, what came is another customer's.
      if (asked === hash) return answer;
    }
  });
  return {
    ...surface,
    spare: parts.spare,
    show(next) {
      if (next === hash) return;
      hash = next;
      surface.view.value = null;
      surface.unread.value = null;
      surface.act.failure.value = null;
      void surface.refresh();
    },
  };
}
