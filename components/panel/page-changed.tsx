/** "This page changed": Kept goes on without reading it, and offers the page's structure for a report (pages.md). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { copyText } from '../parts/copy-text';
import { useSurface } from '../surface';

type Copied = 'no' | 'yes' | 'failed';

export function PageChanged() {
  const { act } = useSurface();
  const [copied, setCopied] = useState<Copied>('no');
  const copy = async () => {
    const answer = await act.look('readPageReport', {});
    setCopied(answer?.report && (await copyText(answer.report)) ? 'yes' : 'failed');
  };
  return (
    <p class="hint">
      {i18n.t('panel.unreadable')}{' '}
      <button type="button" class="link" onClick={copy}>
        {i18n.t('pageReport.copy')}
      </button>{' '}
      <span role="status">
        {copied === 'yes' && i18n.t('pageReport.copied')}
        {copied === 'failed' && i18n.t('pageReport.failed')}
      </span>
    </p>
  );
}
