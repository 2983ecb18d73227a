/** A person who went to another company, asks what is noted about them, or wants to be forgotten. */
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LinkedPerson } from '../../lib/domain/views/links-view';
import { createCustomerSearch } from '../../lib/ui/customer-search';
import { CustomerPick } from '../parts/customer-pick';
import { downloadText } from '../parts/download-text';
import { Ellipsis } from '../parts/icons';
import { Menu } from '../parts/menu';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { EraseDialog } from './erase-dialog';

export const PersonsOut = ({ persons }: { persons: LinkedPerson[] }) => (
  <section aria-label={i18n.t('links.persons')}>
    <h3>{i18n.t('links.persons')}</h3>
    <ul class="linked">
      {persons.map(person => (
        <PersonRow key={person.id} person={person} />
      ))}
    </ul>
  </section>
);

function PersonRow({ person: { id, name, movedTo } }: { person: LinkedPerson }) {
  const { act } = useSurface();
  const opening = useOpening<'move'>();
  const [erasing, setErasing] = useState(false);
  const customers = useMemo(() => createCustomerSearch(act), [act]);
  const save = async () => {
    const file = await act.look('exportPerson', { id });
    if (file) downloadText(file.name, file.text);
  };
  return (
    <li>
      <div class="linked-row">
        <div>
          <span dir="auto">{name}</span>
          {movedTo && (
            <p class="quiet" dir="auto">
              {i18n.t('links.movedTo', { name: foreign(movedTo.name) })}
            </p>
          )}
        </div>
        <Menu
          label={i18n.t('links.more', { name: foreign(name) })}
          items={[
            { label: i18n.t('links.movePerson'), choose: () => opening.open('move') },
            { label: i18n.t('links.savePerson'), choose: () => void save() },
            { label: i18n.t('links.erasePerson'), choose: () => setErasing(true), apart: true },
          ]}
        >
          <Ellipsis size={16} />
        </Menu>
      </div>
      {opening.form && (
        <CustomerPick
          label={i18n.t('links.movePersonTo', { name: foreign(name) })}
          customers={customers}
          choose={async ({ customerId }) => {
            if (await act.save('movePerson', { id, customerId })) opening.close();
          }}
          close={opening.close}
          autoFocus
        />
      )}
      {erasing && <EraseDialog what={{ kind: 'person', id }} close={() => setErasing(false)} />}
    </li>
  );
}
