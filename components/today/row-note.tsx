/** Noting anything for the customer of a row, without leaving the list. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { createCustomerSearch } from '../../lib/ui/customer-search';
import { createLine } from '../../lib/ui/line-model';
import { QuickLine } from '../line/quick-line';
import { InlineForm } from '../parts/inline-form';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';

export interface RowNoteProps {
  customerId: string;
  name: string;
  close: () => void;
}

export function RowNote({ customerId, name, close }: RowNoteProps) {
  const { act, now, settings, today, spare } = useSurface();
  const place = `note:${customerId}`;
  const [line] = useState(() =>
    createLine({
      countsAs: 'own',
      now,
      act,
      subject: () => ({ kind: 'customer', customerId }),
      customerId: () => customerId,
      persons: () => [],
      customers: createCustomerSearch(act),
      settings: () => settings,
      today: () => today,
      kinds: () => 'all',
      draft: {
        initial: spare?.read(place) ?? '',
        changed: text => spare?.write(place, text),
        done: () => spare?.write(place, ''),
        // What is written is already where it outlives the page.
        flush: () => undefined,
      },
    }),
  );
  const label = i18n.t('today.noteFor', { name: foreign(name) });
  return (
    <InlineForm label={label} close={close}>
      <QuickLine line={line} forWhom={label} saved={close} onEscape={close} />
    </InlineForm>
  );
}
