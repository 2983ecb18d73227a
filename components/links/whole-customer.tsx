/** The whole customer set aside, ended, taken back, or erased. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LinksView } from '../../lib/domain/views/links-view';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';
import { EraseDialog } from './erase-dialog';

export interface WholeCustomerProps {
  customerId: string;
  name: string;
  view: Pick<LinksView, 'archived' | 'ended'>;
}

export function WholeCustomer({ customerId, name, view: { archived, ended } }: WholeCustomerProps) {
  const { act, today } = useSurface();
  const opening = useOpening<'end'>();
  const [erasing, setErasing] = useState(false);
  const end = async (reason: string) => {
    const saved = await act.save('endCustomer', { customerId, reason });
    if (saved) opening.close();
    return saved;
  };
  return (
    <section aria-label={i18n.t('links.whole.title')}>
      <h3>{i18n.t('links.whole.title')}</h3>
      {archived && <p>{i18n.t('links.whole.isArchived')}</p>}
      {ended && (
        <p dir="auto">
          {i18n.t('links.whole.isEnded', {
            day: dayWords(ended.date, today),
            reason: foreign(ended.reason),
          })}
        </p>
      )}
      <p class="buttons small">
        <button
          type="button"
          class="link quiet"
          onClick={() => act.save('archiveCustomer', { customerId, archived: !archived })}
        >
          {i18n.t(archived ? 'links.whole.unarchive' : 'links.whole.archive')}
        </button>
        {ended ? (
          <button
            type="button"
            class="link quiet"
            onClick={() => act.save('endCustomer', { customerId, reason: null })}
          >
            {i18n.t('links.whole.again')}
          </button>
        ) : (
          <button type="button" class="link quiet" onClick={() => opening.open('end')}>
            {i18n.t('links.whole.end')}
          </button>
        )}
        <button type="button" class="link quiet" onClick={() => setErasing(true)}>
          {i18n.t('links.whole.erase')}
        </button>
      </p>
      {opening.form && (
        <WordsForm
          place={`end:${customerId}`}
          label={i18n.t('links.whole.reason', { name: foreign(name) })}
          submitLabel={i18n.t('save')}
          submit={end}
          close={opening.close}
        />
      )}
      {erasing && <EraseDialog what={{ kind: 'customer', id: customerId }} close={() => setErasing(false)} />}
    </section>
  );
}
