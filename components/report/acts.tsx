/** What was done in a month, by customer; each act can count for another goal than its kind says. */
import { i18n } from '#i18n';
import type { ActItem } from '../../lib/domain/views/book-report';
import { Choice } from '../parts/choice';
import { useLook } from '../parts/use-look';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { actWords, GOALS, type Goal, goalWords } from '../words/goal';
import { MorePages } from './more-pages';

interface ActsProps {
  month: string;
  goal?: Goal;
  /** As the report last read it. */
  of: object;
}

const CUSTOMERS_A_PAGE = 20;

export function Acts({ month, goal, of }: ActsProps) {
  return (
    <MorePages
      size={CUSTOMERS_A_PAGE}
      page={(from, tell) => <ActsPage key={from} month={month} goal={goal} of={of} from={from} tell={tell} />}
    />
  );
}

function ActsPage({ month, goal, of, from, tell }: ActsProps & { from: number; tell: (n: number) => void }) {
  const found = useLook('readActs', { month, goal, from }, of);
  if (!found) return null;
  tell(found.total);
  return (
    <>
      {found.customers.map(({ customerId, name, acts }) => (
        <section key={customerId} class="acts" aria-label={name}>
          <h4>
            <a class="link" dir="auto" href={`/customer.html#${customerId}`}>
              {name}
            </a>
          </h4>
          <ul class="plain-rows">
            {acts.map(act => (
              <ActRow key={act.key} customerId={customerId} act={act} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ActRow({ customerId, act: done }: { customerId: string; act: ActItem }) {
  const { act, today } = useSurface();
  return (
    <li class="act">
      <span class="act-words">
        {actWords(done)}
        {done.text && (
          <>
            <span class="dot"> · </span>
            <span dir="auto">{done.text}</span>
          </>
        )}{' '}
        <time class="quiet" dateTime={done.date}>
          {dayWords(done.date, today)}
        </time>
      </span>
      <span class="act-goal">
        {done.changed && <span class="quiet">{i18n.t('report.attention.yourWord')}</span>}
        <Choice
          label={i18n.t('report.attention.countsFor', { what: actWords(done) })}
          value={done.goal}
          options={GOALS.map(goal => ({ value: goal, words: goalWords(goal) }))}
          choose={goal => void act.save('setActGoal', { customerId, key: done.key, goal })}
        />
      </span>
    </li>
  );
}
