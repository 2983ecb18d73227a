/**
 * Ten invented customers (pages.md, Onboarding: demo book), written as a rep would tell them. Days count from today,
 * negative into the past. Chosen so that every part of Kept has something to show.
 */

export interface DemoCustomer {
  name: string;
  contact: string;
  role: string;
  /** Days since they first bought; absent: not yet. */
  sold?: number;
  /** What the first sale and, where there is one, the sale after it brought, in whole units, and the hours it took. */
  deals?: [daysAgo: number, amount: number, hours: number][];
  /** Months the rep expects them to stay, where it is not the usual. */
  stays?: number;
  /** Weeks of contact, newest first: one touch in each of so many weeks. */
  weeks: number;
  owed?: [words: string, made: number, due: number][];
  kept?: [words: string, daysAgo: number][];
  step?: [words: string, due: number];
  delivered?: [words: string, saying: string];
  /** Something useful brought to them, and what they said to it. */
  value?: [words: string, saying: string];
  said?: [words: string, daysAgo: number, revisit: number];
  issue?: [words: string, daysAgo: number];
  rating?: [product: number, person: number, words: string];
  wow?: [what: string, saying: string];
  knownFor?: { problem?: string; goal?: string; wow?: string };
  /** Whom they named. */
  named?: string;
}

export const DEMO_CUSTOMERS: DemoCustomer[] = [
  {
    name: 'Alder & Wren Coffee',
    contact: 'Mara Lindqvist',
    role: 'Head of Purchasing',
    sold: 210,
    stays: 16,
    deals: [
      [210, 42_000, 38],
      [40, 18_500, 7],
    ],
    weeks: 13,
    owed: [
      ['Send the roasting schedule for spring', -9, -2],
      ['Two prices for the larger bags', -3, 2],
    ],
    kept: [
      ['Samples of the dark blend', 20],
      ['Names of three cafés that use it', 55],
      ['Answer on the delivery days', 90],
    ],
    step: ['Call Mara about the tasting', 3],
    delivered: ['First pallet on the shelf', 'All of it arrived whole.'],
    value: ['A way to store it that keeps the smell', 'We changed the shelf the same day.'],
    said: ['By summer we want one blend for all shops', 60, -1],
    rating: [5, 5, 'You call before we have to.'],
    wow: ['Brought a bag by bicycle when the lorry stood', 'Nobody does that.'],
    knownFor: { problem: 'Every shop ordered for itself', goal: 'One blend everywhere', wow: 'A call first' },
  },
  {
    name: 'Tollgate Dairy',
    contact: 'Henrik Sool',
    role: 'Plant Manager',
    sold: 160,
    deals: [[160, 61_000, 46]],
    weeks: 14,
    kept: [
      ['Checklist for the audit', 10],
      ['Map of the sensors', 40],
      ['Number for the night', 70],
      ['A spare probe', 100],
    ],
    step: ['Ask how the audit went', 2],
    delivered: ['Cold chain watched day and night', 'Green for a week.'],
    value: ['Which tankers stand idle', 'We changed the route.'],
    rating: [5, 5, 'Does what you said.'],
    wow: ['Sat through the audit with them', 'We passed because of you.'],
    knownFor: { problem: 'Milk lost on the road', goal: 'No lost tanker', wow: 'Hearing it from us first' },
  },
  {
    name: 'Harrow Lane Clinic',
    contact: 'Dr. Ines Calder',
    role: 'Practice Owner',
    sold: 95,
    deals: [[95, 23_000, 21]],
    weeks: 9,
    owed: [['Call back about the double invoice', -1, 0]],
    kept: [['Training for the front desk', 30]],
    delivered: ['Bookings run in one calendar', 'Even Mondays are calm.'],
    issue: ['Invoice charged twice', 1],
    said: ['Ask me again when the second practice opens', 45, 12],
    knownFor: { problem: 'Two calendars', goal: 'A quiet front desk' },
  },
  {
    name: 'Basalt Climbing',
    contact: 'Juno Petrak',
    role: 'Founder',
    sold: 300,
    stays: 14,
    deals: [
      [300, 9_800, 14],
      [120, 12_400, 5],
    ],
    weeks: 6,
    kept: [
      ['Colours for the second wall', 25],
      ['Drawing of the arch', 80],
    ],
    step: ['Walk through the new hall with Juno', -1],
    delivered: ['First wall is up', 'Full every evening.'],
    rating: [4, 5, 'You listen.'],
    named: 'Theo Brandt of Ridge Gym',
  },
  {
    name: 'Sixpenny Books',
    contact: 'Oluwaseun Ade',
    role: 'Owner',
    sold: 60,
    deals: [[60, 5_200, 8]],
    weeks: 8,
    owed: [['List of shops near the station', -4, 5]],
    kept: [['Price for gift cards', 18]],
    step: ['Show the window in person', 6],
    delivered: ['The till talks to the web shop', 'We found nine books we forgot we had.'],
    value: ['What sells on rainy Saturdays', 'Moved the table to the door.'],
    said: ['Payroll takes me two evenings a month', 30, 0],
    wow: ['Came on a Sunday before the fair', 'You stayed until it ran.'],
  },
  {
    name: 'Northquay Freight',
    contact: 'Signe Aas',
    role: 'Operations',
    sold: 400,
    stays: 15,
    deals: [
      [400, 88_000, 62],
      [200, 35_000, 12],
      [25, 41_000, 30],
    ],
    weeks: 14,
    kept: [
      ['Plan for the night shift', 15],
      ['Contacts in both harbours', 60],
      ['Weights for the small cranes', 110],
    ],
    step: ['Send Signe the plan for quay four', 8],
    delivered: ['Both harbours on one board', 'I see everything at six.'],
    value: ['Which quay waits longest', 'Saved us a day a week.'],
    rating: [5, 4, 'It just runs.'],
    wow: ['Answered from the ferry at midnight', 'I told the whole board.'],
    knownFor: { problem: 'Two lists for two harbours', goal: 'One board', wow: 'An answer at night' },
    named: 'Per Holm of Sandvik Stevedores',
  },
  {
    name: 'Fenwick & Daughters',
    contact: 'Rose Fenwick',
    role: 'Managing Director',
    sold: 30,
    deals: [[30, 14_000, 12]],
    weeks: 4,
    owed: [['Introduce Rose to our service lead', -2, 4]],
    step: ['Ask how the first weeks went', 1],
    said: ['The old saw must last one more winter', 14, 30],
  },
  {
    name: 'Saltmarsh Hotel',
    contact: 'Emil Novak',
    role: 'House Manager',
    sold: 250,
    deals: [[250, 31_000, 33]],
    weeks: 2,
    owed: [['Quote for the east wing', -21, -8]],
    kept: [['Repair on the third floor', 120]],
    delivered: ['Keys work from the phone', 'Guests stopped asking.'],
    rating: [3, 3, 'Good work, long silence.'],
  },
  {
    name: 'Kestrel Row School',
    contact: 'Abby Nkemelu',
    role: 'Bursar',
    weeks: 3,
    owed: [['Send the list of schools that use it', -1, 1]],
    said: ['Budgets are decided in May', 10, 25],
  },
  {
    name: 'Plum Tree Kindergarten',
    contact: 'Kaisa Rautio',
    role: 'Head',
    sold: 120,
    deals: [[120, 4_100, 6]],
    weeks: 11,
    kept: [
      ['Pictures of the small chairs', 35],
      ['Dates for the fitting', 70],
    ],
    step: ['Bring the paint cards', 9],
    delivered: ['Two rooms furnished', 'The children moved in before we did.'],
    value: ['How others store forty coats', 'We copied it.'],
    rating: [5, 5, 'You know every child by name.'],
  },
];
