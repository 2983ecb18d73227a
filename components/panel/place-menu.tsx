/** Collapsing the panel, and where it stands on this site. */
import { i18n } from '#i18n';
import { type Placement, WIDTH_MAX, WIDTH_MIN, WIDTH_STEP } from '../../lib/ui/placement';
import { Ellipsis, PanelRightClose } from '../parts/icons';
import { Menu } from '../parts/menu';
import { useSurface } from '../surface';

export function PlaceMenu({ placement }: { placement: Placement }) {
  const { act } = useSurface();
  const place = placement.place.value;
  if (!place) return null;
  const width = (by: number) => () =>
    placement.change({ width: Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, place.width + by)) });
  return (
    <div class="place">
      <button
        type="button"
        class="icon-button"
        data-side={place.side}
        aria-label={i18n.t('place.collapse')}
        title={i18n.t('place.collapse')}
        onClick={() => placement.change({ collapsed: true })}
      >
        <PanelRightClose size={18} aria-hidden="true" />
      </button>
      <Menu
        label={i18n.t('place.menu')}
        items={[
          {
            label: i18n.t('place.left'),
            checked: place.side === 'left',
            choose: () => placement.change({ side: 'left' }),
          },
          {
            label: i18n.t('place.right'),
            checked: place.side === 'right',
            choose: () => placement.change({ side: 'right' }),
          },
          { label: i18n.t('place.wider'), choose: width(WIDTH_STEP), apart: true },
          { label: i18n.t('place.narrower'), choose: width(-WIDTH_STEP) },
          {
            label: i18n.t('popup.today'),
            choose: () => void act.look('openOwnPage', { page: 'today' }),
            apart: true,
          },
          { label: i18n.t('report.title'), choose: () => void act.look('openOwnPage', { page: 'report' }) },
          {
            label: i18n.t('place.off'),
            choose: () => placement.change({ off: true }),
            apart: true,
            armed: true,
          },
        ]}
      >
        <Ellipsis size={18} aria-hidden="true" />
      </Menu>
    </div>
  );
}
