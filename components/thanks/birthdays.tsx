/** Birthdays of the people of a customer; noted and taken out in place. */
import { i18n } from '#i18n';
import type { ThanksView } from '../../lib/domain/views/thanks-view';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';

export function Birthdays({ persons }: { persons: ThanksView['persons'] }) {
  const { act, today } = useSurface();
  return (
    <ul>
      {persons.map(({ id, name, birthday }) => (
        <li key={id}>
          <label class="field-line">
            <span class="quiet" dir="auto">
              {i18n.t('thanks.birthday', { name: foreign(name) })}
            </span>
            <input
              type="date"
              value={birthday ?? ''}
              max={today}
              onChange={event => {
                const { value, validity } = event.currentTarget;
                if (validity.valid) void act.save('setBirthday', { id, birthday: value || null });
              }}
            />
          </label>
        </li>
      ))}
    </ul>
  );
}
