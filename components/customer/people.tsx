/** The people of this customer, what they do there, and what to remember of them. */
import { i18n } from '#i18n';
import type { PersonItem } from '../../lib/domain/views/customer-page';
import { InlineForm } from '../parts/inline-form';
import { Spotted } from '../parts/spotted';
import { useKeptWords } from '../parts/use-kept-words';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';

export function People({ persons }: { persons: PersonItem[] }) {
  return (
    <section class="side-part" aria-label={i18n.t('customer.people')}>
      <h2>{i18n.t('customer.people')}</h2>
      {persons.length === 0 && <p class="empty">{i18n.t('customer.peopleNone')}</p>}
      <ul class="people">
        {persons.map(person => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
}

function PersonRow({ person }: { person: PersonItem }) {
  const opening = useOpening<'note'>();
  return (
    <li>
      <p>
        <span dir="auto">{person.name}</span>{' '}
        {person.role && (
          <span class="quiet" dir="auto">
            {person.role}
          </span>
        )}
      </p>
      {person.note && <p dir="auto">{person.note}</p>}
      {opening.form === null && (
        <p class="buttons small">
          <button
            type="button"
            class="link quiet"
            aria-label={i18n.t('customer.noteOf', { name: foreign(person.name) })}
            onClick={() => opening.open('note')}
          >
            {i18n.t('customer.note')}
          </button>
        </p>
      )}
      {opening.form && <NoteForm person={person} close={opening.close} />}
    </li>
  );
}

function NoteForm({ person, close }: { person: PersonItem; close: () => void }) {
  const { act } = useSurface();
  const [role, setRole] = useKeptWords(`personRole:${person.id}`, '', person.role);
  const [note, setNote] = useKeptWords(`personNote:${person.id}`, '', person.note);
  const submit = async () => {
    if (!(await act.save('notePerson', { id: person.id, role, note }))) return;
    setRole('');
    setNote('');
    close();
  };
  return (
    <InlineForm
      label={i18n.t('customer.noteOf', { name: foreign(person.name) })}
      close={close}
      submit={submit}
    >
      <input
        type="text"
        aria-label={i18n.t('customer.role')}
        placeholder={i18n.t('customer.role')}
        value={role}
        dir="auto"
        onInput={event => setRole(event.currentTarget.value)}
      />
      <div class="field-row">
        <input
          type="text"
          aria-label={i18n.t('customer.remember')}
          placeholder={i18n.t('customer.remember')}
          value={note}
          dir="auto"
          onInput={event => setNote(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('save')}
        </button>
      </div>
      <Spotted text={note} template={person.note} />
    </InlineForm>
  );
}
