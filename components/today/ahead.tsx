/** What falls due in the next days, a day at a time. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AheadDay, TodayView } from '../../lib/domain/views/today';
import { useLook } from '../parts/use-look';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';

export function Ahead({ of }: { of: TodayView }) {
  const { today } = useSurface();
  const [whole, setWhole] = useState<string | null>(null);
  const { ahead } = of;
  return (
    <section class="side-part" aria-label={i18n.t('today.ahead')}>
      <h2>{i18n.t('today.ahead')}</h2>
      {ahead.length === 0 && <p class="empty">{i18n.t('today.aheadNone')}</p>}
      {ahead.map(one => (
        <div key={one.day} class="ahead-day">
          <h3>
            <time dateTime={one.day}>{dayWords(one.day, today)}</time>
          </h3>
          {whole === one.day ? <WholeDay first={one} of={of} /> : <DayItems of={one} />}
          {whole !== one.day && one.more > 0 && (
            <button type="button" class="link quiet" onClick={() => setWhole(one.day)}>
              {i18n.t('today.moreAhead', one.more)}
            </button>
          )}
        </div>
      ))}
    </section>
  );
}

/** The first of the day until the rest is there. */
function WholeDay({ first, of }: { first: AheadDay; of: TodayView }) {
  const found = useLook('readAheadDay', { day: first.day }, of);
  return <DayItems of={found ?? first} />;
}

function DayItems({ of: { items } }: { of: AheadDay }) {
  const { act } = useSurface();
  return (
    <ul>
      {items.map(item => (
        <li key={`${item.kind}/${item.itemId}`}>
          <button
            type="button"
            class="ahead-item"
            onClick={() => act.look('openRecord', { customerId: item.customerId, itemId: item.itemId })}
          >
            {item.time && <span class="quiet">{item.time}</span>} <span dir="auto">{item.text}</span>{' '}
            <span class="quiet" dir="auto">
              {item.customerName}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
