/** The next-best action with what it brings, one click away from doing or noting it; the others behind "More ways". */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import { AskAnyway } from '../asks/ask-anyway';
import { useOpening } from '../parts/use-opening';
import { missingWords } from '../words/ask';
import { BestAction } from './best-action';

export interface NextBestProps {
  view: CustomerView;
  askAnyway?: (reason: string) => void;
}

export function NextBest({ view, askAnyway }: NextBestProps) {
  const [more, setMore] = useState(false);
  const opening = useOpening<'anyway'>();
  const { next, missing } = view.ask;
  const [first, ...others] = next;
  if (!first) return null;
  // The turn of a new action begins with its form closed: the row's key is the action and its item.
  const row = (action: typeof first, lead: boolean) => (
    <BestAction key={`${action.action}/${action.itemId ?? ''}`} next={action} view={view} lead={lead} />
  );
  return (
    <section class="one-thing" data-tone="best" aria-label={i18n.t('best.region')}>
      {missing.length > 0 && <p class="quiet">{i18n.t('ask.nearly', { missing: missingWords(view.ask) })}</p>}
      <ul>
        {row(first, true)}
        {more && others.map(other => row(other, false))}
      </ul>
      <p class="buttons small">
        {(others.length > 0 || askAnyway) && (
          <button type="button" class="link quiet" aria-expanded={more} onClick={() => setMore(!more)}>
            {i18n.t(more ? 'best.fewer' : 'best.more')}
          </button>
        )}
        {more && askAnyway && !opening.form && (
          <button type="button" class="link quiet" onClick={() => opening.open('anyway')}>
            {i18n.t('ask.anyway')}
          </button>
        )}
      </p>
      {opening.form && askAnyway && (
        <AskAnyway customerId={view.customer.id} go={askAnyway} close={opening.close} />
      )}
    </section>
  );
}
