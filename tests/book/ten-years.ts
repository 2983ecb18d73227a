/** One customer served for ten years: about five thousand rows, counted back from today. */
import type { BookRows } from './backup';
import { day, noon } from './days';
import {
  customerRow,
  deliverableRow,
  issueRow,
  keptRow,
  personRow,
  promiseRow,
  ratingRow,
  stepRow,
  touchRow,
  wowRow,
} from './rows';

const YEARS = 10;
const DAYS = YEARS * 365;

/** So many of something, evenly over the ten years; `make` gets how many days ago each was. */
const spread = <Row>(count: number, make: (daysAgo: number, at: number) => Row): Row[] =>
  Array.from({ length: count }, (_, at) => make(1 + Math.floor((at * (DAYS - 2)) / count), at));

export const oldCustomer = customerRow('Halden Works', {
  firstSaleTyped: day(-DAYS),
  trackedSince: day(-DAYS),
  facts: { wow: { text: 'Being told before it breaks', date: day(-400), source: 'manual' } },
});

const ada = personRow(oldCustomer, 'Ada Lindqvist', { role: 'Works manager' });

/** The rows of that customer, and of nobody else. */
export const tenYears = (): Required<
  Pick<
    BookRows,
    | 'customers'
    | 'persons'
    | 'promises'
    | 'nextSteps'
    | 'deliverables'
    | 'touches'
    | 'issues'
    | 'ratings'
    | 'wows'
  >
> => ({
  customers: [oldCustomer],
  persons: [ada],
  promises: [
    ...spread(1_500, (daysAgo, at) =>
      at % 9 === 0
        ? promiseRow(oldCustomer, `Late answer ${at}`, {
            madeDaysAgo: daysAgo + 6,
            dueIn: -daysAgo - 2,
            status: 'kept',
            closedAt: noon(-daysAgo),
            closedDate: day(-daysAgo),
          })
        : keptRow(oldCustomer, `Answer ${at}`, daysAgo),
    ),
    promiseRow(oldCustomer, 'Prices for next year', { madeDaysAgo: 2, dueIn: 5, personId: ada.id }),
  ],
  nextSteps: [
    stepRow(oldCustomer, 'Walk through hall 3', 4),
    ...spread(400, (daysAgo, at) =>
      stepRow(oldCustomer, `Step ${at}`, -daysAgo, {
        setDate: day(-daysAgo - 5),
        status: 'ended',
        endedDate: day(-daysAgo),
        outcome: 'done',
      }),
    ),
  ],
  deliverables: spread(80, (daysAgo, at) =>
    deliverableRow(oldCustomer, `Line ${at} runs`, {
      dueDate: day(-daysAgo),
      deliveredDate: day(-daysAgo - 3),
      confirmedDate: day(-daysAgo - 2),
      confirmedBy: 'Ada',
      confirmedWords: 'It runs.',
    }),
  ),
  touches: spread(3_100, (daysAgo, at) =>
    touchRow(oldCustomer, daysAgo, {
      channel: at % 3 === 0 ? 'call' : 'email',
      text: `Talked about ${at}`,
      ...(at % 6 === 0
        ? {
            purpose: 'value' as const,
            valueHow: 'produce' as const,
            acknowledged: { date: day(-daysAgo), words: 'That saved us a shift.' },
          }
        : {}),
    }),
  ),
  issues: spread(180, (daysAgo, at) =>
    issueRow(oldCustomer, `Belt ${at} slips`, daysAgo + 2, {
      status: 'confirmed',
      firstAnswerAt: noon(-daysAgo - 2),
      fixedAt: noon(-daysAgo - 1),
      confirmedAt: noon(-daysAgo - 1),
      confirmedWords: 'Good again.',
    }),
  ),
  ratings: spread(80, (daysAgo, at) => ratingRow(oldCustomer, daysAgo, 4 + (at % 2), 5, `Rating ${at}`)),
  wows: spread(60, (daysAgo, at) => wowRow(oldCustomer, daysAgo, `Surprise ${at}`, 'Nobody does that.')),
});
