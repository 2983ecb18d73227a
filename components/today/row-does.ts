/** What a row offers to do about it, the main thing first: the key for done does that one. */
import { i18n } from '#i18n';
import type { AttentionItem } from '../../lib/domain/views/surfaces';
import type { Act } from '../../lib/ui/act';
import { foreign } from '../words/foreign';
import type { RowFormName } from './row-form';

const PROMISES = new Set(['overduePromise', 'promiseDue']);
export const isPromise = ({ kind }: AttentionItem): boolean => PROMISES.has(kind);

/** Whether the row's item is over with one click; what needs the customer's words first is not. */
export const isTickable = (item: AttentionItem): boolean =>
  isPromise(item) || item.kind === 'nextStepDue' || item.kind === 'referralCare';

export interface Doing {
  words: string;
  /** The same with what it is about, for those who hear the row. */
  label: string;
  act: () => void;
}

export interface DoingParts {
  text: string;
  act: Act;
  done: () => void;
  open: () => void;
  form: (form: RowFormName) => void;
}

export function doingsOf(item: AttentionItem, { text, act, done, open, form }: DoingParts): Doing[] {
  const name = foreign(item.customerName);
  const named = { text: foreign(text), name };
  const id = item.itemId;
  const one = (words: string, label: string, does: () => void): Doing[] => [{ words, label, act: does }];
  const of = (words: string, does: () => void) => one(words, i18n.t('today.does', { ...named, words }), does);

  if (isTickable(item)) return one(i18n.t('done'), i18n.t('today.doneOf', named), done);
  switch (item.kind) {
    case 'openIssue':
      if (item.issue === 'answer')
        return of(
          i18n.t('issue.answeredNow'),
          () => void act.save('changeIssue', { id, change: { kind: 'answered' } }),
        );
      if (item.issue === 'fix')
        return of(
          i18n.t('issue.fixedNow'),
          () => void act.save('changeIssue', { id, change: { kind: 'fixed' } }),
        );
      return of(i18n.t('issue.theyConfirm'), () => form('confirmFixed'));
    case 'otherGate':
      return item.gate?.kind === 'lowRating'
        ? of(i18n.t('today.rateAgain'), () => form('rating'))
        : of(i18n.t('today.noteRepair'), () => form('note'));
    case 'delivery':
      return item.delivery?.delivered
        ? of(i18n.t('delivery.confirm'), () => form('confirmDelivery'))
        : of(
            i18n.t('evidence.action.deliver'),
            () => void act.save('changeDeliverable', { id, change: { kind: 'delivered' } }),
          );
    case 'nextStepMissing':
      return one(i18n.t('today.setStep'), i18n.t('today.setStepOf', { name }), () => form('step'));
    case 'ask':
      return item.ask === 'window'
        ? one(i18n.t('ask.row.do'), i18n.t('ask.row.doOf', { name }), open)
        : [
            ...one(i18n.t('ask.named'), i18n.t('ask.row.namedOf', { name }), () => form('named')),
            ...(['later', 'no'] as const).flatMap(outcome =>
              one(
                i18n.t(outcome === 'later' ? 'ask.stillLater' : 'ask.no'),
                i18n.t(`ask.row.${outcome}Of`, { name }),
                () => void act.save('settleAsk', { id, outcome }),
              ),
            ),
          ];
    case 'appreciation':
      return item.thanks?.fixFirst
        ? one(i18n.t('thanks.repair'), i18n.t('thanks.repairOf', { name }), open)
        : one(i18n.t('thanks.button'), i18n.t('thanks.buttonOf', { name }), () => form('thanks'));
    default:
      return [];
  }
}
