/** What an import would do, before it does anything. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportPreview } from '../../lib/domain/views/surfaces';
import type { OptionsModel } from '../../lib/ui/options-model';
import { dayWords } from '../words/day';

export interface ImportCheckProps {
  model: OptionsModel;
  preview: ImportPreview;
  today: string;
}

export function ImportCheck({ model, preview, today }: ImportCheckProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { added, changed, unchanged, kept, mode, rows } = preview;
  return (
    <div class="import-check">
      <p>
        {i18n.t('options.preview.from', { day: dayWords(preview.exportedAt.slice(0, 10), today), rows })}{' '}
        {i18n.t(`options.preview.${mode}`)}
      </p>
      <p>{i18n.t('options.preview.counts', { added, changed, unchanged, kept })}</p>
      <p class="buttons">
        <button type="button" class="button primary" ref={first} onClick={() => model.importBook('merge')}>
          {i18n.t('options.preview.confirm')}
        </button>
        {rows > 0 && (
          <button type="button" class="button" onClick={() => model.importBook('replace')}>
            {i18n.t('options.preview.replace')}
          </button>
        )}
        <button type="button" class="link quiet" onClick={() => model.forget()}>
          {i18n.t('cancel')}
        </button>
      </p>
    </div>
  );
}
