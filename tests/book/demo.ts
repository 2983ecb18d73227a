import type { Place } from '../e2e/harness/places';
import { inHubspot, inSalesforce } from '../e2e/harness/places';
import type { BookRows } from './backup';
import { day } from './days';
import {
  customerRow,
  deliverableRow,
  issueRow,
  keptRow,
  linkRow,
  personRow,
  promiseRow,
  ratingRow,
  stepRow,
  touchRow,
  wowRow,
} from './rows';
import { everyState } from './states';

/** A call or a note in each of the last thirteen weeks. */
const weekly = (customer: ReturnType<typeof customerRow>) =>
  Array.from({ length: 13 }, (_, week) =>
    touchRow(customer, week * 7 + 2, { channel: week % 3 === 0 ? 'call' : 'note', text: 'Checked in' }),
  );

const fact = (text: string) => ({ text, date: day(-80), source: 'call' });

/** The customer of the first picture: almost everything done well, one promise overdue. */
function fernhill() {
  const customer = customerRow('Fernhill Mills', {
    primaryCrm: 'salesforce',
    domain: 'fernhill.example',
    firstSaleTyped: day(-190),
    facts: {
      problem: fact('Two looms stood still every week'),
      goal: fact('One hall, one shift, no overtime'),
      measure: fact('Metres per shift'),
      wow: fact('Being told before it breaks'),
    },
  });
  const dana = personRow(customer, 'Dana Reyes', { role: 'Buyer' });
  const tom = personRow(customer, 'Tom Okafor', { role: 'Head of Operations' });
  const heard = { personId: dana.id };
  return {
    customer,
    rows: {
      customers: [customer],
      persons: [dana, tom],
      recordLinks: [
        linkRow(inSalesforce('fernhill', 'kestrel'), customer),
        linkRow(inSalesforce('fernhill/dana', 'kestrel'), customer, dana),
        linkRow(inHubspot('fernhill'), customer),
        linkRow(inHubspot('fernhill/dana'), customer, dana),
      ],
      promises: [
        promiseRow(customer, 'Send the SSO guide', { madeDaysAgo: 12, dueIn: -3, ...heard }),
        promiseRow(customer, 'Price list with the new loom parts', { madeDaysAgo: 2, dueIn: 1, ...heard }),
        promiseRow(customer, 'Introduce Tom to our service lead', {
          madeDaysAgo: 4,
          dueIn: 5,
          personId: tom.id,
        }),
        ...['Spare part list', 'Training dates', 'Answer on the warranty', 'Draft of the service plan'].map(
          (words, at) => keptRow(customer, words, 20 + at * 25),
        ),
      ],
      nextSteps: [
        stepRow(customer, 'Walk through loom hall 2 with Tom', 4),
        stepRow(customer, 'Call Dana about the training', -6, {
          setDate: day(-14),
          status: 'ended',
          endedDate: day(-6),
          outcome: 'done',
        }),
      ],
      deliverables: [
        deliverableRow(customer, 'Looms delivered and set up', {
          confirmedBy: 'Dana',
          confirmedWords: 'All eight run.',
        }),
        deliverableRow(customer, 'Everyone trained', {
          confirmedBy: 'Tom',
          confirmedWords: 'Both shifts are comfortable.',
        }),
      ],
      touches: [
        ...weekly(customer),
        ...[9, 30, 51].map(daysAgo =>
          touchRow(customer, daysAgo, {
            channel: 'email',
            purpose: 'value',
            valueHow: 'produce',
            text: 'Weave settings for linen',
            acknowledged: { date: day(-daysAgo), words: 'Saved us a day.' },
          }),
        ),
      ],
      ratings: [ratingRow(customer, 40, 5, 4, 'Runs better than the old line did new.')],
      wows: [wowRow(customer, 25, 'Drove over with the part on a Sunday', 'Nobody does that.')],
    } satisfies BookRows,
  };
}

/** A customer with an open issue and no next step. */
function tarnwood() {
  const customer = customerRow('Tarnwood Ltd', { primaryCrm: 'hubspot', firstSaleTyped: day(-90) });
  const ola = personRow(customer, 'Ola Brandt', { role: 'Buyer' });
  return {
    customers: [customer],
    persons: [ola],
    recordLinks: [
      linkRow(inHubspot('tarnwood'), customer),
      linkRow(inHubspot('tarnwood/ola'), customer, ola),
    ],
    promises: [
      promiseRow(customer, 'Call back about the invoice', { madeDaysAgo: 1, dueIn: 0, personId: ola.id }),
      keptRow(customer, 'Sample board', 30),
    ],
    deliverables: [
      deliverableRow(customer, 'Showroom lit', { confirmedBy: 'Ola', confirmedWords: 'Even the corner.' }),
    ],
    issues: [issueRow(customer, 'Invoice 7731 charged twice', 1)],
    touches: [touchRow(customer, 6, { text: 'Showroom visit', channel: 'visit' })],
  } satisfies BookRows;
}

/** A customer who has earned the question: nothing open that is late. */
function brightwater() {
  const customer = customerRow('Brightwater Dairies', {
    firstSaleTyped: day(-160),
    facts: { wow: fact('A call before the audit, not after'), goal: fact('No lost tanker') },
  });
  const gus = personRow(customer, 'Gus Hallett', { role: 'Plant Manager' });
  return {
    customers: [customer],
    persons: [gus],
    recordLinks: [
      linkRow(inSalesforce('brightwater'), customer),
      linkRow(inHubspot('brightwater'), customer),
    ],
    promises: [
      ...['Audit checklist', 'Sensor map', 'Night contact', 'Spare probe'].map((words, at) =>
        keptRow(customer, words, 10 + at * 30),
      ),
      promiseRow(customer, 'Calibration dates for spring', { madeDaysAgo: 3, dueIn: 9, personId: gus.id }),
    ],
    nextSteps: [stepRow(customer, 'Ask how the audit went', 2)],
    deliverables: [
      deliverableRow(customer, 'Cold chain monitoring runs', {
        confirmedBy: 'Gus',
        confirmedWords: 'Green for a week.',
      }),
    ],
    touches: [
      ...weekly(customer),
      ...[5, 20, 35, 50].map(daysAgo =>
        touchRow(customer, daysAgo, {
          channel: 'call',
          purpose: 'value',
          valueHow: 'profit',
          text: 'Which tankers idle',
          acknowledged: { date: day(-daysAgo), words: 'We changed the route.' },
        }),
      ),
    ],
    ratings: [ratingRow(customer, 30, 5, 5, 'You call before we do.')],
    wows: [wowRow(customer, 15, 'Sat through the audit with them', 'We passed because of you.')],
  } satisfies BookRows;
}

const together = (...books: BookRows[]): BookRows => {
  const all: Record<string, unknown[]> = {};
  for (const book of books)
    for (const [store, rows] of Object.entries(book)) all[store] = [...(all[store] ?? []), ...rows];
  return all as BookRows;
};

/** Invented customers in every state of readiness, with every day counted from today. */
export const demoBook = (): BookRows => together(fernhill().rows, tarnwood(), brightwater(), ...everyState());

/** Where the demo opens first. */
export const demoStart: Place = inSalesforce('fernhill/dana', 'kestrel');

/** Whose record that is. */
export const demoCustomerId = fernhill().customer.id;
