import { expect, test } from 'vitest';
import { spottedPromise } from '../../../lib/domain/capture/spot-promise';

test.each<[string, string | null]>([
  ['I will send the plan on Monday', 'send the plan on Monday'],
  ['Good call. I’ll ask legal; they agreed', 'ask legal'],
  ["we'll send two benches. They wait", 'send two benches'],
  ['They asked and we will come back by fri', 'come back by fri'],
  ['I will not change the price', null],
  ["we'll see", null],
  ['They will send it', null],
  ['Will I call?', null],
  ['Hawaii will do', null],
  ['', null],
])('%j promises %j', (text, promised) => {
  expect(spottedPromise(text)).toBe(promised);
});
