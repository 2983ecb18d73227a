import { beforeAll, expect, it } from 'vitest';
import { lossWords, pointsWords } from '../../components/words/loss';
import type { Element } from '../../lib/domain/readiness/elements';
import type { LossView } from '../../lib/domain/views/score-view';
import { speakEnglish } from './words';

beforeAll(speakEnglish);

const row = { text: 'the guide', date: '2026-02-12', alike: 0 };

it.each<[string, Element, LossView]>([
  ['You owe them since Thu 12 Feb: the guide.', 'keep', { ...row, because: 'overdue', store: 'promises' }],
  ['“the guide” was due Thu 12 Feb.', 'deliver', { ...row, because: 'overdue', store: 'deliverables' }],
  [
    '“the guide” was kept late, Thu 12 Feb. And 2 more like it.',
    'keep',
    { ...row, because: 'keptLate', store: 'promises', alike: 2 },
  ],
  [
    'They have not confirmed “Customer says they have what they bought” yet.',
    'deliver',
    { ...row, text: '', because: 'delivered', store: 'deliverables' },
  ],
  ['No WOW yet.', 'wow', { because: 'noEvidence' }],
  ['You have not noted what WOW means to them.', 'wow', { because: 'tooFew' }],
  // Their own words bring their own full stop.
  [
    'You owe them since Thu 12 Feb: Send it.',
    'keep',
    { ...row, text: 'Send it.', because: 'overdue', store: 'promises' },
  ],
])('says why points are lost: %s', (sentence, element, loss) => {
  expect(lossWords(element, loss, '2026-03-04')).toBe(sentence);
});

it('says points as people do', () => {
  expect([14.2857, 5, 0.04].map(pointsWords)).toEqual([14.3, 5, 0]);
});
