/** "They said later": what came of it, in one click each. */
import { i18n } from '#i18n';
import type { AttentionItem } from '../../lib/domain/views/surfaces';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';

export interface RowAskProps {
  item: AttentionItem;
  /** Opens the line for the name. */
  named: () => void;
}

export function RowAsk({ item, named }: RowAskProps) {
  const { act } = useSurface();
  const name = foreign(item.customerName);
  const settle = (outcome: 'later' | 'no') => void act.save('settleAsk', { id: item.itemId, outcome });
  return (
    <>
      <button type="button" class="link" aria-label={i18n.t('ask.row.namedOf', { name })} onClick={named}>
        {i18n.t('ask.named')}
      </button>
      <button
        type="button"
        class="link"
        aria-label={i18n.t('ask.row.laterOf', { name })}
        onClick={() => settle('later')}
      >
        {i18n.t('ask.stillLater')}
      </button>
      <button
        type="button"
        class="link"
        aria-label={i18n.t('ask.row.noOf', { name })}
        onClick={() => settle('no')}
      >
        {i18n.t('ask.no')}
      </button>
    </>
  );
}
