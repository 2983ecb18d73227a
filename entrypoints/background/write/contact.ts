/** Writing how often a customer wants to hear from us, and when not at all (appreciation.md, Weekly contact). */
import { cannotPauseUntil, pausedUntil, withoutPause } from '../../../lib/domain/appreciation/pauses';
import type { Customer } from '../../../lib/domain/data/customer';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import type { Done } from '../../../lib/storage/change';
import type { Writing } from '../../../lib/storage/writing';
import { mustBeThere, mustHold, save, todayOf } from './save';

async function put(
  writing: Writing,
  customerId: string,
  changed: (customer: Customer) => Partial<Customer>,
): Promise<Done> {
  const customer = mustBeThere(await writing.get('customers', customerId));
  await writing.put('customers', { ...customer, ...changed(customer) });
  return { itemId: customerId, customerId, text: customer.name };
}

/** Weekly is the rule, not a rhythm of one's own. */
export const setRhythm = ({ commandId, customerId, everyDays }: Parsed<'setRhythm'>): Promise<Saved> =>
  save(commandId, 'rhythmSet', writing =>
    put(writing, customerId, () => ({ rhythm: everyDays === null ? undefined : { everyDays } })),
  );

export const pauseContact = (request: Parsed<'pauseContact'>): Promise<Saved> =>
  save(request.commandId, 'contactPaused', writing => {
    const today = todayOf(writing);
    const { customerId, from = today, to, reason } = request;
    mustHold(cannotPauseUntil(from, today) ?? cannotPauseUntil(to, from));
    const pause = { id: crypto.randomUUID(), from, to, reason };
    return put(writing, customerId, ({ pauses }) => ({ pauses: [...pauses, pause] }));
  });

export const changePause = (request: Parsed<'changePause'>): Promise<Saved> =>
  save(request.commandId, 'contactPaused', writing => {
    const { customerId, pauseId, to } = request;
    mustHold(cannotPauseUntil(to, todayOf(writing)));
    return put(writing, customerId, ({ pauses }) => {
      const pause = mustBeThere(pauses.find(({ id }) => id === pauseId));
      mustHold(to < pause.from ? 'past' : null);
      return { pauses: pausedUntil(pauses, pauseId, to) };
    });
  });

export const endPause = ({ commandId, customerId, pauseId }: Parsed<'endPause'>): Promise<Saved> =>
  save(commandId, 'pauseEnded', writing =>
    put(writing, customerId, ({ pauses }) => {
      mustBeThere(pauses.find(({ id }) => id === pauseId));
      return { pauses: withoutPause(pauses, pauseId, todayOf(writing)) };
    }),
  );
