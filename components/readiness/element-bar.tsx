/** One element: its name, its percent or a grey dash, its bar. A button that opens the evidence. */
import { i18n } from '#i18n';
import type { ElementView } from '../../lib/domain/views/panel';
import { elementWords } from '../words/names';

export interface ElementBarProps {
  view: ElementView;
  open: boolean;
  toggle: () => void;
}

export function ElementBar({ view, open, toggle }: ElementBarProps) {
  const { element, percent, alert } = view;
  const spoken = percent === null ? i18n.t('readiness.noEvidence') : i18n.t('readiness.percent', { percent });
  return (
    <li>
      <button
        type="button"
        class="bar"
        data-element={element}
        data-alert={alert || undefined}
        aria-expanded={open}
        aria-label={i18n.t(alert ? 'readiness.barLate' : 'readiness.bar', {
          element: elementWords(element),
          value: spoken,
        })}
        onClick={toggle}
      >
        <span class="bar-name">{elementWords(element)}</span>
        <span class="bar-number">{percent ?? '–'}</span>
        <svg class="bar-track" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
          <rect class="bar-rest" width="100" height="3" />
          {percent !== null && <rect class="bar-part" width={percent} height="3" />}
        </svg>
      </button>
    </li>
  );
}
