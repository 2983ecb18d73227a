/** Promises that are settled, newest first, each with what became of it. */
import { i18n } from '#i18n';
import type { Part } from '../../lib/domain/views/customer-page';
import type { PromiseItem } from '../../lib/domain/views/panel';
import { Dots } from '../parts/dots';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { Dated } from './dated';
import { LongList } from './long-list';

export function SettledPromises({ part, showAll }: { part: Part<PromiseItem>; showAll: () => void }) {
  const { act } = useSurface();
  return (
    <LongList
      title={i18n.t('customer.settled')}
      part={part}
      empty={i18n.t('customer.settledNone')}
      showAll={showAll}
      row={item => (
        <Dated
          date={item.closedDate ?? item.madeDate}
          action={
            <button
              type="button"
              class="link quiet"
              aria-label={i18n.t('promise.reopenOf', { text: foreign(item.text) })}
              onClick={() => act.save('reopenPromise', { id: item.id })}
            >
              {i18n.t('promise.reopen')}
            </button>
          }
        >
          <p dir="auto">{item.text}</p>
          <Dots class="quiet">
            <span>{i18n.t(`outcome.${item.outcome}`)}</span>
            {item.personName && (
              <span dir="auto">{i18n.t('promise.to', { name: foreign(item.personName) })}</span>
            )}
            {(item.proof ?? item.reason ?? item.releasedBy) && (
              <span dir="auto">{item.proof ?? item.reason ?? item.releasedBy}</span>
            )}
          </Dots>
        </Dated>
      )}
    />
  );
}
