import { expect, it, test } from 'vitest';
import { activityToLog } from '../../../lib/domain/appreciation/page-touch';

const TODAY = '2026-03-04';
const offered = (words: string | undefined, lastTouch: string | null = null, language = 'en-US') =>
  activityToLog(words, lastTouch, TODAY, { language, numericOrder: language === 'en-US' ? 'MDY' : 'DMY' });

test.each([
  ['3/2/2026', 'en-US', 'Salesforce, a bare day'],
  ['03/02/2026 3:40 PM GMT+1', 'en-US', 'HubSpot, a moment'],
  ['Mar 2, 2026, 3:40:00 PM GMT+1', 'en-US', 'HubSpot, spelled out'],
  ['Mar 2, 2026 at 3:40 PM', 'en-US', 'with a word before the time'],
  ['02.03.2026', 'de', 'German, a bare day'],
  ['02.03.2026, 15:40:00 MEZ', 'de', 'German, a moment'],
  ['2. März 2026 um 15:40 Uhr', 'de', 'German, spelled out'],
  ['2 mars 2026, 15:40', 'fr', 'French'],
])('%s in %s is 2 March: %s', (words, language) => {
  expect(offered(words, null, language)).toBe('2026-03-02');
});

test.each([
  ['newer than the last touch', '2026-03-01', '2026-03-02'],
  ['of the day of the last touch', '2026-03-02', null],
  ['older than it', '2026-03-03', null],
])('a day %s', (_, lastTouch, expected) => {
  expect(offered('3/2/2026', lastTouch)).toBe(expected);
});

it('nothing is offered from the future, from nothing, or from words that name no day', () => {
  for (const words of ['3/5/2026', undefined, '', '--', 'yesterday', 'Today at 3:40 PM'])
    expect(offered(words), words).toBeNull();
});
