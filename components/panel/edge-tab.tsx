/** The collapsed panel: a tab at the edge with the number of open promises. */
import { i18n } from '#i18n';
import { type Placement, TAB_STEP } from '../../lib/ui/placement';

export interface EdgeTabProps {
  placement: Placement;
  open: number;
  late: boolean;
}

export function EdgeTab({ placement, open, late }: EdgeTabProps) {
  const place = placement.place.value;
  const move = (by: number) =>
    placement.change({ tabOffset: Math.min(1, Math.max(0, (place?.tabOffset ?? 0.5) + by)) });
  const label = i18n.t('place.expand', open);
  return (
    <button
      type="button"
      class="edge-tab"
      data-side={place?.side}
      data-late={late || undefined}
      aria-label={label}
      title={label}
      onClick={() => placement.change({ collapsed: false })}
      onKeyDown={event => {
        if (event.key === 'ArrowUp') move(-TAB_STEP);
        else if (event.key === 'ArrowDown') move(TAB_STEP);
        else return;
        event.preventDefault();
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M3 8.5l3.2 3.2L13 5" />
      </svg>
      <span aria-hidden="true">{open}</span>
    </button>
  );
}
