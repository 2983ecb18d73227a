/** What can be done in a row: Done · Later · Open, and the rest under More. */
import { i18n } from '#i18n';
import type { AttentionItem } from '../../lib/domain/views/surfaces';
import { Ellipsis } from '../parts/icons';
import { Menu, type MenuItem } from '../parts/menu';
import { foreign } from '../words/foreign';
import { RowAsk } from './row-ask';
import type { RowFormName } from './row-form';

const PROMISES = new Set(['overduePromise', 'promiseDue']);
export const isPromise = ({ kind }: AttentionItem): boolean => PROMISES.has(kind);

/** Whether the row's item can be ticked off here; issues and deliveries need the customer's words first. */
export const isTickable = (item: AttentionItem): boolean => canWait(item) || item.kind === 'referralCare';

/** Whether its reminder can be put off here. */
export const canWait = (item: AttentionItem): boolean => isPromise(item) || item.kind === 'nextStepDue';

export interface RowActionsProps {
  item: AttentionItem;
  text: string;
  done: () => void;
  drop: () => void;
  open: () => void;
  /** The card before a call. */
  call: () => void;
  form: (form: RowFormName) => void;
}

export function RowActions({ item, text, done, drop, open, call, form }: RowActionsProps) {
  const name = foreign(item.customerName);
  const named = { text: foreign(text), name };
  const action = (words: string, label: string, act: () => void) => (
    <button type="button" class="link" aria-label={label} onClick={act}>
      {words}
    </button>
  );
  return (
    <div class="row-actions">
      {isTickable(item) && action(i18n.t('done'), i18n.t('today.doneOf', named), done)}
      {canWait(item) && action(i18n.t('later'), i18n.t('today.laterOf', named), () => form('later'))}
      {item.kind === 'nextStepMissing' &&
        action(i18n.t('today.setStep'), i18n.t('today.setStepOf', { name }), () => form('step'))}
      {item.kind === 'appreciation' &&
        (item.thanks?.fixFirst
          ? action(i18n.t('thanks.repair'), i18n.t('thanks.repairOf', { name }), open)
          : action(i18n.t('thanks.button'), i18n.t('thanks.buttonOf', { name }), () => form('thanks')))}
      {item.ask === 'window' && action(i18n.t('ask.row.do'), i18n.t('ask.row.doOf', { name }), open)}
      {item.ask === 'later' && <RowAsk item={item} named={() => form('named')} />}
      {action(i18n.t('open'), i18n.t('today.openOf', { name }), open)}
      <Menu
        label={i18n.t('today.more', named)}
        items={[...menuOf(item, form, drop), { label: i18n.t('call.before'), choose: call, apart: true }]}
        class="row-menu"
      >
        <Ellipsis size={18} aria-hidden="true" />
      </Menu>
    </div>
  );
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
