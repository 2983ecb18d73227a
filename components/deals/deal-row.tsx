/** One deal: how much, what it was, when, from where; paid back or doubled where it is so. */
import { i18n } from '#i18n';
import type { DealItem, DealsView } from '../../lib/domain/views/deals-view';
import { Dots } from '../parts/dots';
import { Ellipsis } from '../parts/icons';
import { Menu, type MenuItem } from '../parts/menu';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';
import { moneyWords } from '../words/money';
import { DealForm } from './deal-form';
import { Effort, hoursOf, PriceBreak } from './deal-notes';
import { OpenDeal } from './open-deal';

type FormName = 'change' | 'refund' | 'discount' | 'effort';

export interface DealRowProps {
  deal: DealItem;
  view: DealsView;
  /** Called when it was just won. */
  won: (dealId: string) => void;
}

export function DealRow({ deal, view, won }: DealRowProps) {
  const { act, today } = useSurface();
  const opening = useOpening<FormName>();
  const { id, money, kind, doubleOf, mayDouble, refundOf } = deal;
  const what = money ? moneyWords(money) : i18n.t(`deal.kind.${kind}`);
  const crmWords = (crm: 'salesforce' | 'hubspot' | undefined) => (crm ? i18n.t(`crm.${crm}`) : '');
  const rule = (sameAs: string | null) => void act.save('ruleOnDouble', { id, sameAs });
  const canRefund = kind !== 'refund' && deal.status === 'won' && !deal.isPaidBack && !doubleOf;

  const items: MenuItem[] = [
    { label: i18n.t('deal.change'), choose: () => opening.open('change') },
    ...(canRefund ? [{ label: i18n.t('deal.refund'), choose: () => opening.open('refund') }] : []),
    { label: i18n.t('deal.discount'), choose: () => opening.open('discount') },
    { label: i18n.t('deal.effort'), choose: () => opening.open('effort') },
    { label: i18n.t('deal.drop'), choose: () => void act.save('dropDeal', { id }), apart: true },
  ];

  return (
    <li class={deal.isCounted || deal.status === 'open' ? 'entry' : 'entry gone'} data-item={id}>
      <div class="card-head">
        <p class="row-text">
          {money && <span class="amount">{moneyWords(money)}</span>}
          {money && <span class="dot"> · </span>}
          {i18n.t(`deal.kind.${kind}`)}
        </p>
        <Menu
          label={i18n.t('deal.moreOf', { deal: what, day: dayWords(deal.date, today) })}
          items={items}
          class="row-more"
        >
          <Ellipsis size={18} aria-hidden="true" />
        </Menu>
      </div>
      <Dots class="quiet">
        <time dateTime={deal.date}>{dayOfDeal(deal, today)}</time>
        {deal.page && (
          <a class="link" href={deal.page.url} target="_blank" rel="noreferrer">
            {i18n.t('deal.from', { crm: crmWords(deal.page.crm), name: foreign(deal.page.name) })}
          </a>
        )}
        {deal.isPaidBack && <span>{i18n.t('deal.paidBack')}</span>}
        {deal.left && !deal.isPaidBack && (
          <span>{i18n.t('deal.left', { amount: moneyWords(deal.left) })}</span>
        )}
        {refundOf && <span>{i18n.t('deal.paysBack', { day: dayWords(refundOf.date, today) })}</span>}
        {deal.origin === 'csv' && <span>{i18n.t('origin.csv')}</span>}
        {deal.effortMinutes !== undefined && (
          <span>{i18n.t('deal.took', { hours: hoursOf(deal.effortMinutes) })}</span>
        )}
        {deal.discountNote && (
          <span dir="auto">{i18n.t('deal.gaveWay', { words: foreign(deal.discountNote) })}</span>
        )}
      </Dots>
      {deal.status !== 'won' && <OpenDeal deal={deal} view={view} what={what} won={won} />}
      {deal.needsRate && (
        <p class="hint">
          {i18n.t('deal.needsRate')}{' '}
          <button
            type="button"
            class="link"
            onClick={() => act.look('openOwnPage', { page: 'options#currencies' })}
          >
            {i18n.t('deal.addRate')}
          </button>
        </p>
      )}
      {doubleOf && (
        <p class="hint">
          {i18n.t('deal.double', { crm: crmWords(doubleOf.crm), day: dayWords(doubleOf.date, today) })}{' '}
          <button type="button" class="link" onClick={() => rule(null)}>
            {i18n.t('deal.countToo')}
          </button>
        </p>
      )}
      {mayDouble && (
        <p class="hint">
          {i18n.t('deal.mayDouble', { crm: crmWords(mayDouble.crm) })}{' '}
          <button type="button" class="link" onClick={() => rule(mayDouble.id)}>
            {i18n.t('deal.sameOrder')}
          </button>
        </p>
      )}
      {deal.needsCurrency && !view.amountsHidden && !opening.form && (
        <p class="hint">
          {i18n.t('deal.needsCurrency')}{' '}
          <button type="button" class="link" onClick={() => opening.open('change')}>
            {i18n.t('deal.addCurrency')}
          </button>
        </p>
      )}
      {opening.form === 'change' && <ChangeDeal deal={deal} view={view} close={opening.close} />}
      {opening.form === 'refund' && <RefundDeal deal={deal} view={view} close={opening.close} />}
      {opening.form === 'discount' && <PriceBreak deal={deal} close={opening.close} />}
      {opening.form === 'effort' && <Effort deal={deal} close={opening.close} />}
    </li>
  );
}

function dayOfDeal({ status, date }: DealItem, today: string): string {
  const day = dayWords(date, today);
  if (status === 'won') return day;
  return i18n.t(status === 'open' ? 'deal.openSince' : 'deal.lostOn', { day });
}

interface DealFormOf {
  deal: DealItem;
  view: DealsView;
  close: () => void;
}

function ChangeDeal({ deal, view, close }: DealFormOf) {
  const { act } = useSurface();
  return (
    <DealForm
      place={`deal:${deal.id}`}
      label={i18n.t('deal.changeLabel')}
      amountText={deal.money && moneyWords(deal.money)}
      date={deal.date}
      kind={deal.kind}
      usualCurrency={view.usualCurrency}
      amountsHidden={view.amountsHidden}
      submitLabel={i18n.t('save')}
      close={close}
      submit={async ({ money, date, kind }) => {
        const amount = view.amountsHidden ? {} : { money };
        const saved = await act.save('changeDeal', { id: deal.id, kind, date, ...amount });
        if (saved) close();
        return saved;
      }}
    />
  );
}

function RefundDeal({ deal, view, close }: DealFormOf) {
  const { act } = useSurface();
  const rest = deal.left ?? deal.money;
  return (
    <DealForm
      place={`refund:${deal.id}`}
      label={i18n.t('deal.refundLabel')}
      usualCurrency={rest?.currency}
      amountsHidden={view.amountsHidden}
      emptyMeans={rest ? i18n.t('deal.allOf', { amount: moneyWords(rest) }) : i18n.t('deal.all')}
      submitLabel={i18n.t('deal.refunded')}
      close={close}
      submit={async ({ money, date }) => {
        const saved = await act.save('refundDeal', { id: deal.id, date, money: money ?? undefined });
        if (saved) close();
        return saved;
      }}
    />
  );
}
