import { salesforce } from '../e2e/harness/places';
import type { BookRows } from './backup';
import { customerRow, keptRow, linkRow, promiseRow, stepRow } from './rows';

/**
 * A book that ten busy years would not fill: `total` promises over customers of fifty each, one in ten of them open. Two of the
 * customers are records of the stand-in CRM, so that they can be opened.
 */
export function manyPromises(total: number): BookRows {
  const each = 50;
  const names = Array.from({ length: Math.ceil(total / each) }, (_, at) => `Customer ${at}`);
  const customers = ['Fernhill Mills', 'Tarnwood Ltd', ...names.slice(2)].map(name => customerRow(name));
  const [fernhill, tarnwood] = customers;
  return {
    customers,
    recordLinks: [
      ...(fernhill ? [linkRow(salesforce.company, fernhill)] : []),
      ...(tarnwood ? [linkRow(salesforce.other, tarnwood)] : []),
    ],
    promises: customers.flatMap(customer =>
      Array.from({ length: each }, (_, at) =>
        at % 10 === 0
          ? promiseRow(customer, `Open promise ${at}`, { madeDaysAgo: 3, dueIn: 1 + (at % 30) })
          : keptRow(customer, `Kept promise ${at}`, 1 + at * 5),
      ),
    ),
    nextSteps: customers.map((customer, at) => stepRow(customer, 'Call about the plan', 1 + (at % 20))),
  };
}
