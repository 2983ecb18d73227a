/** Where the relationship stands in its expected life (plan.md, Lifecycle). From the essay, never a forecast. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LifecycleView } from '../../lib/domain/views/lifecycle-view';
import type { CustomerView } from '../../lib/domain/views/panel';
import { FirstSale } from '../customer/first-sale';
import { Skeleton } from '../parts/skeleton';
import { useLook } from '../parts/use-look';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { ExpectedLife } from './expected-life';
import { LifeStrip, months } from './life-strip';

export function LifecycleSection({ customer }: { customer: CustomerView }) {
  const { act, today } = useSurface();
  const customerId = customer.customer.id;
  const life = useLook('readLifecycle', { customerId }, customer);
  const [isOpen, setOpen] = useState(false);
  if (!life) return <Skeleton />;
  if (life.start === null)
    return (
      <div class="section life" data-stage="unknown">
        <p class="empty">{i18n.t('life.unknown')}</p>
        <FirstSale customer={customer.customer} />
      </div>
    );
  const begin = (from: string | null) => void act.save('beginNewLife', { customerId, from });
  const isRestarted =
    customer.customer.firstSaleDate !== null && life.start !== customer.customer.firstSaleDate;
  return (
    <div class="section life" data-stage={life.stage}>
      <p>
        <strong>{i18n.t(`life.stage.${life.stage}`)}</strong>
        <span class="dot"> · </span>
        <button type="button" class="link number" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {i18n.t('life.of', { months: life.months ?? 0, all: months(life.expectedMonths) })}
        </button>
        {isRestarted && (
          <span class="quiet">
            {' · '}
            {i18n.t('life.restarted', { day: dayWords(life.start, today) })}{' '}
            <button type="button" class="link quiet" onClick={() => begin(null)}>
              {i18n.t('life.backToFirst')}
            </button>
          </span>
        )}
      </p>
      {isOpen && <p class="quiet">{i18n.t('life.since', { day: dayWords(life.start, today) })}</p>}
      <LifeStrip life={life} />
      <LifeNotes life={life} begin={begin} />
      <ExpectedLife customerId={customerId} life={life} />
    </div>
  );
}

/** What the place on the strip means now. */
function LifeNotes({ life, begin }: { life: LifecycleView; begin: (from: string) => void }) {
  const { today } = useSurface();
  const { line, stage, newLifeFrom, discounts } = life;
  return (
    <>
      {line && (
        <p class="hint">
          {i18n.t(line.line === 'sweetSpotLeaving' ? 'life.leaving' : 'life.entered', {
            day: dayWords(line.leavesOn, today),
          })}{' '}
          {life.collectNeed && i18n.t('life.collect')}
        </p>
      )}
      {stage === 'sweetSpot' && (
        <p class="hint">
          {life.isOwnWindow
            ? i18n.t('life.ownSpot', { from: months(life.sweetSpot.from), to: months(life.sweetSpot.to) })
            : i18n.t('life.peak', { peak: months(life.sweetSpot.peak), all: months(life.expectedMonths) })}
        </p>
      )}
      {stage === 'deep' && <p class="hint">{i18n.t('life.deep')}</p>}
      {stage === 'deep' && discounts.length > 0 && (
        <ul class="thread" aria-label={i18n.t('life.discounts')}>
          {discounts.map(({ date, note }) => (
            <li key={`${date} ${note}`}>
              <time dateTime={date}>{dayWords(date, today)}</time> <span dir="auto">{note}</span>
            </li>
          ))}
        </ul>
      )}
      {newLifeFrom && (
        <p class="hint">
          {i18n.t('life.newLife', { day: dayWords(newLifeFrom, today) })}{' '}
          <button type="button" class="link" onClick={() => begin(newLifeFrom)}>
            {i18n.t('life.newLifeFrom')}
          </button>
        </p>
      )}
    </>
  );
}
