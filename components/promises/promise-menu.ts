/** What can be done to an open promise besides Done. */
import { i18n } from '#i18n';
import type { PromiseItem } from '../../lib/domain/views/panel';
import type { MenuItem } from '../parts/menu';
import type { MenuFormName } from './promise-form';

export function promiseMenu(
  item: PromiseItem,
  open: (form: MenuFormName) => void,
  drop: () => void,
  stopRepeating: () => void,
): MenuItem[] {
  const forms: MenuFormName[] = [
    'renegotiate',
    'later',
    'earlier',
    'broken',
    'released',
    ...(item.canCorrect ? (['correct'] as const) : []),
  ];
  return [
    ...forms.map(form => ({ label: i18n.t(`promise.menu.${form}`), choose: () => open(form) })),
    ...(item.repeat ? [{ label: i18n.t('promise.menu.stopRepeating'), choose: stopRepeating }] : []),
    { label: i18n.t('promise.menu.drop'), choose: drop, apart: true, armed: true },
  ];
}
