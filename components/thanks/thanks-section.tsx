/** Everything about thanking one customer: what is due, how, gifts, days that are theirs, and what was said before. */
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import type { ThanksView } from '../../lib/domain/views/thanks-view';
import { Dots } from '../parts/dots';
import { Skeleton } from '../parts/skeleton';
import { useLook } from '../parts/use-look';
import { useSurface } from '../surface';
import { dayWords, sinceWords } from '../words/day';
import { milestoneWords, saidKindWords } from '../words/thanks';
import { Birthdays } from './birthdays';
import { FixFirst } from './fix-first';
import { GiftRule } from './gift-rule';
import { ThanksCard } from './thanks-card';

export function ThanksSection({ customer }: { customer: CustomerView }) {
  const customerId = customer.customer.id;
  const look = useLook('readThanks', { customerId }, customer);
  if (!look) return <Skeleton />;
  const { thanks } = look;
  if (!thanks)
    return (
      <div class="section">
        <p class="empty">{i18n.t('thanks.none')}</p>
      </div>
    );
  return (
    <div class="section" key={customerId}>
      <When view={thanks} />
      {thanks.fixFirst ? (
        <FixFirst customerId={customerId} gate={thanks.fixFirst} name={thanks.customerName} />
      ) : (
        <ThanksCard customerId={customerId} view={thanks} />
      )}
      <Days view={thanks} />
      <GiftRule key={`${thanks.noGifts}/${thanks.giftCap}`} customerId={customerId} view={thanks} />
      <Said view={thanks} />
    </div>
  );
}

function When({ view }: { view: ThanksView }) {
  const { today } = useSurface();
  const isDue = view.isDue && !view.fixFirst;
  return (
    <p class="quiet">
      {view.last ? i18n.t('thanks.lastOf', { day: sinceWords(view.last, today) }) : i18n.t('thanks.neverOf')}{' '}
      <span data-late={(view.pastRedLine && isDue) || undefined}>
        {isDue
          ? i18n.t('thanks.dueNow')
          : !view.isDue && i18n.t('thanks.dueOn', { day: dayWords(view.dueDate, today) })}
      </span>
    </p>
  );
}

function Days({ view }: { view: ThanksView }) {
  const { today } = useSurface();
  return (
    <div class="settled">
      <h3>{i18n.t('thanks.days')}</h3>
      {view.milestones.length === 0 && <p class="quiet">{i18n.t('thanks.daysNone')}</p>}
      <ul>
        {view.milestones.map(day => (
          <li key={`${day.kind}/${day.personId}`} dir="auto">
            {milestoneWords(day, today)}
          </li>
        ))}
      </ul>
      <Birthdays persons={view.persons} />
    </div>
  );
}

function Said({ view }: { view: ThanksView }) {
  const { today } = useSurface();
  if (view.said.length === 0) return <p class="hint">{i18n.t('thanks.questions')}</p>;
  return (
    <div class="settled">
      <h3>{i18n.t('thanks.said')}</h3>
      <ul>
        {view.said.map(({ id, date, kind, giftValue }) => (
          <li class="entry" key={id}>
            <Dots class="row-ages">
              <time dateTime={date}>{dayWords(date, today)}</time>
              <span>{saidKindWords(kind)}</span>
              {giftValue !== undefined && (
                <span class="amount">{[giftValue, view.currency].filter(Boolean).join(' ')}</span>
              )}
            </Dots>
          </li>
        ))}
      </ul>
    </div>
  );
}
