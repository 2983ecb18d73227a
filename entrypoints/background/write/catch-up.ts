import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { save } from './save';

/** The catch-up on Today was read. */
export const dismissCatchUp = ({ commandId, at }: Parsed<'dismissCatchUp'>): Promise<Saved> =>
  save(
    commandId,
    null,
    async ({ db }) => {
      await db.meta.put({ key: 'catchUpSeen', at });
      return {};
    },
    'catchUpSeen',
  );
