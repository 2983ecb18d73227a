/** Every touch noted, newest first, with what they said to it. */
import { i18n } from '#i18n';
import type { Part } from '../../lib/domain/views/customer-page';
import type { TouchItem } from '../../lib/domain/views/touch-item';
import { TouchRow } from '../contact/touch-row';
import { LongList } from './long-list';

export function Touches({ part, showAll }: { part: Part<TouchItem>; showAll: () => void }) {
  return (
    <LongList
      title={i18n.t('customer.touches')}
      part={part}
      empty={i18n.t('element.communicate.empty')}
      showAll={showAll}
      row={touch => <TouchRow touch={touch} />}
    />
  );
}
