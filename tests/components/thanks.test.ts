import { expect, test } from 'vitest';
import { quotable } from '../../components/words/thanks';

test.each([
  ['Saved us a day a week.', 'Saved us a day a week'],
  ['You saved our week', 'You saved our week'],
  ['How did you do that?', 'How did you do that?'],
  ['We thought it was gone...', 'We thought it was gone...'],
])('their words %j go on in our sentence as %j', (said, quoted) => {
  expect(quotable(said)).toBe(quoted);
});
