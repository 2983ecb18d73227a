/** One part of the report: its heading, one sentence that says it, a picture, and the table behind the picture. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export interface ReportPartProps {
  title: string;
  /** What the picture says, in one sentence. */
  says: ComponentChildren;
  /** The numbers of the picture. */
  table?: ComponentChildren;
  /** Seen by the rep alone: it is left off the paper. */
  isForMe?: boolean;
  children?: ComponentChildren;
}

export function ReportPart({ title, says, table, isForMe, children }: ReportPartProps) {
  return (
    <section class={isForMe ? 'report-part for-me' : 'report-part'} aria-label={title}>
      <h2>{title}</h2>
      <p class="report-says">{says}</p>
      {children}
      {table && (
        <details class="fold report-table">
          <summary>
            <span class="quiet">{i18n.t('report.asTable')}</span>
          </summary>
          {table}
        </details>
      )}
    </section>
  );
}
