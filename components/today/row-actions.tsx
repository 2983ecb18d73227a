/** What can be done in a row: the main thing · Later · Open, and the rest under More. */
import { i18n } from '#i18n';
import type { AttentionItem } from '../../lib/domain/views/surfaces';
import { Ellipsis } from '../parts/icons';
import { Menu, type MenuItem } from '../parts/menu';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { type Doing, isPromise } from './row-does';
import type { RowFormName } from './row-form';

export interface RowActionsProps {
  item: AttentionItem;
  text: string;
  doings: Doing[];
  drop: () => void;
  open: () => void;
  /** The card before a call. */
  call: () => void;
  form: (form: RowFormName) => void;
}

export function RowActions({ item, text, doings, drop, open, call, form }: RowActionsProps) {
  const asked = useAsked(item, form);
  const name = foreign(item.customerName);
  const named = { text: foreign(text), name };
  const action = ({ words, label, act }: Doing) => (
    <button key={label} type="button" class="link" aria-label={label} onClick={act}>
      {words}
    </button>
  );
  return (
    <div class="row-actions">
      {doings.map(action)}
      {action({
        words: i18n.t('later'),
        label: i18n.t('today.laterOf', named),
        act: () => form('later'),
      })}
      {action({ words: i18n.t('open'), label: i18n.t('today.openOf', { name }), act: open })}
      <Menu
        label={i18n.t('today.more', named)}
        items={[
          ...asked,
          ...menuOf(item, form, drop),
          { label: i18n.t('call.before'), choose: call, apart: true },
        ]}
        class="row-menu"
      >
        <Ellipsis size={18} aria-hidden="true" />
      </Menu>
    </div>
  );
}

/** He asked without opening the record: what came of it. */
function useAsked(item: AttentionItem, form: RowActionsProps['form']): MenuItem[] {
  const { act } = useSurface();
  if (item.ask !== 'window') return [];
  const note = (outcome: 'later' | 'no') =>
    void act.save('noteAsk', { customerId: item.customerId, outcome });
  return [
    { label: i18n.t('ask.row.asked.named'), choose: () => form('askedNamed') },
    { label: i18n.t('ask.row.asked.later'), choose: () => note('later') },
    { label: i18n.t('ask.row.asked.no'), choose: () => note('no') },
  ];
}

function menuOf(item: AttentionItem, form: RowActionsProps['form'], drop: () => void): MenuItem[] {
  const entry = (
    key: 'day' | 'renegotiate' | 'note' | 'broken' | 'released',
    name: RowFormName,
  ): MenuItem => ({
    label: i18n.t(`today.menu.${key}`),
    choose: () => form(name),
  });
  const note = entry('note', 'note');
  if (item.kind === 'nextStepDue') return [entry('day', 'carry'), note];
  if (item.kind === 'openIssue' && item.issue !== 'confirm')
    return [{ label: i18n.t('issue.theyConfirm'), choose: () => form('confirmFixed') }, note];
  if (item.kind === 'delivery')
    return [
      ...(!item.delivery?.delivered
        ? [{ label: i18n.t('delivery.confirm'), choose: () => form('confirmDelivery') }]
        : []),
      note,
      { label: i18n.t('delivery.drop'), choose: () => form('dropDeliverable'), apart: true },
    ];
  if (!isPromise(item)) return [note];
  return [
    entry('renegotiate', 'renegotiate'),
    entry('day', 'day'),
    note,
    { ...entry('broken', 'broken'), apart: true },
    entry('released', 'released'),
    { label: i18n.t('today.menu.drop'), choose: drop },
  ];
}
