/** Writing what is known of a customer's people (data.md, Stores). */
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { mustBeThere, save } from './save';

const orNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** Their role and a note, in place of what stood there. */
export const notePerson = ({ commandId, id, role, note }: Parsed<'notePerson'>): Promise<Saved> =>
  save(commandId, 'personNoted', async writing => {
    const person = mustBeThere(await writing.get('persons', id));
    await writing.put('persons', { ...person, role: orNothing(role), note: orNothing(note) });
    return { itemId: id, customerId: person.customerId, text: person.name };
  });
