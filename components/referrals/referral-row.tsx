/** One name: how far it has come, what the referrer is owed, and the next stage in one click. */
import { i18n } from '#i18n';
import type { LaterStage } from '../../lib/domain/readiness/referrals';
import type { ReferralItem } from '../../lib/domain/views/referrals-view';
import { Dots } from '../parts/dots';
import { Ellipsis } from '../parts/icons';
import { Menu, type MenuItem } from '../parts/menu';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { dayWords, dueWords } from '../words/day';
import { foreign } from '../words/foreign';
import { moneyWords } from '../words/money';
import { careWords, stageWords } from '../words/referral';
import { EditReferral } from './edit-referral';
import { WonReferral } from './won-referral';

export interface ReferralRowProps {
  row: ReferralItem;
  /** Who is thanked and told: the person who named him, else the customer. */
  referrer: string;
}

export function ReferralRow({ row, referrer }: ReferralRowProps) {
  const { act, today } = useSurface();
  const opening = useOpening<'won' | 'edit'>();
  const { id, name, care, to } = row;
  const who = row.personName ?? referrer;
  const [next, ...later] = row.next;
  const set = (stage: LaterStage) => {
    if (stage === 'won') opening.open('won');
    else void act.save('changeReferral', { id, change: { kind: 'stage', stage } });
  };
  const stageItem = (stage: LaterStage): MenuItem => ({
    label: i18n.t(`referral.stage.${stage}`),
    choose: () => set(stage),
  });
  const items: MenuItem[] = [
    ...later.map(stageItem),
    { label: i18n.t('referral.edit'), choose: () => opening.open('edit'), apart: later.length > 0 },
    {
      label: i18n.t('referral.drop'),
      choose: () => void act.save('changeReferral', { id, change: { kind: 'dropped' } }),
    },
  ];
  const owed = care && careWords(care.stage, who);
  return (
    <li class={row.stage === 'lost' ? 'entry gone' : 'entry'} data-item={id} data-kind={row.kind}>
      <div class="card-head">
        <p class="row-text" dir="auto">
          {name}
        </p>
        <Menu label={i18n.t('referral.moreOf', { name: foreign(name) })} items={items} class="row-more">
          <Ellipsis size={18} aria-hidden="true" />
        </Menu>
      </div>
      <Dots class="quiet">
        <span class="whole">{stageWords(row.stage, row.since, today)}</span>
        <span>
          {i18n.t(`referral.kind.${row.kind}`)}
          {row.kind === 'lead' && `, ${i18n.t('referral.leadWhy')}`}
        </span>
        {row.isUnsolicited && <span>{i18n.t('referral.unsolicited')}</span>}
        {row.thankedDate && (
          <span class="whole">{i18n.t('referral.thanked', { day: dayWords(row.thankedDate, today) })}</span>
        )}
        {to && (
          <button
            type="button"
            class="link quiet"
            dir="auto"
            onClick={() => act.look('openCustomerPage', { customerId: to.customerId })}
          >
            {i18n.t('referral.became', { name: foreign(to.name) })}
          </button>
        )}
        {to?.money.map(money => (
          <span class="amount" key={money.currency}>
            {moneyWords(money)}
          </span>
        ))}
      </Dots>
      {care && owed && (
        <p class="care">
          <button
            type="button"
            class="done"
            aria-label={i18n.t('referral.doneOf', { what: owed, name: foreign(name) })}
            title={i18n.t('done')}
            onClick={() => act.save('careForReferrer', { id, stage: care.stage })}
          />
          <span>
            <span dir="auto">{owed}</span>{' '}
            <span class="quiet whole">{dueWords(care.by, undefined, today)}</span>
          </span>
        </p>
      )}
      {next && !opening.form && (
        <p class="buttons small">
          <button
            type="button"
            class="link"
            aria-label={i18n.t('referral.nextOf', {
              stage: i18n.t(`referral.next.${next}`),
              name: foreign(name),
            })}
            onClick={() => set(next)}
          >
            {i18n.t(`referral.next.${next}`)}
          </button>
        </p>
      )}
      {opening.form === 'won' && <WonReferral row={row} close={opening.close} />}
      {opening.form === 'edit' && <EditReferral row={row} close={opening.close} />}
    </li>
  );
}
