/** The problems a customer brought: open ones as cards, the nearest clock first; then those they say are fixed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import { Skeleton } from '../parts/skeleton';
import { useLook } from '../parts/use-look';
import { useOpening } from '../parts/use-opening';
import { ClosedIssues } from './closed-issues';
import { IssueCard } from './issue-card';
import { NewIssue } from './new-issue';

export interface IssuesSectionProps {
  customer: CustomerView;
  /** The issue to bring into view: its gate's button or its notice leads here. */
  focusItem?: string;
}

export function IssuesSection({ customer, focusItem }: IssuesSectionProps) {
  const view = useLook('readIssues', { customerId: customer.customer.id }, customer);
  const opening = useOpening<'new'>();
  const [wanted, setWanted] = useState(focusItem);
  const section = useRef<HTMLDivElement>(null);

  useEffect(() => setWanted(focusItem), [focusItem]);
  useEffect(() => {
    if (!wanted || !view) return;
    const card = section.current?.querySelector<HTMLElement>(`[data-item="${wanted}"]`);
    if (!card) return;
    card.scrollIntoView?.({ block: 'nearest' });
    card.focus({ preventScroll: true });
    setWanted(undefined);
  }, [wanted, view]);

  if (!view) return <Skeleton />;
  return (
    <div class="section" ref={section}>
      {opening.form ? (
        <NewIssue customer={customer} close={opening.close} opened={setWanted} />
      ) : (
        <p class="buttons section-start">
          <button type="button" class="button" onClick={() => opening.open('new')}>
            {i18n.t('issue.new')}
          </button>
        </p>
      )}
      {view.open.length > 0 && (
        <ul class="cards" aria-label={i18n.t('issue.open')}>
          {view.open.map(issue => (
            <IssueCard key={issue.id} issue={issue} />
          ))}
        </ul>
      )}
      {view.open.length + view.closed.length === 0 && <p class="empty">{i18n.t('element.fix.empty')}</p>}
      <ClosedIssues issues={view.closed} more={view.moreClosed} />
    </div>
  );
}
