import { beforeAll, expect, test } from 'vitest';
import { questionWords } from '../../components/words/need';
import { phraseBeginning, phraseLabel } from '../../components/words/phrases';
import { speakEnglish } from './words';

beforeAll(speakEnglish);

test.each([
  ['I will send … by …', 'I will send '],
  ['They need ...', 'They need '],
  ['Ask legal', 'Ask legal '],
])('%s begins the line with "%s", where the caret stands', (phrase, beginning) => {
  expect(phraseBeginning(phrase)).toBe(beginning);
});

test.each([
  ['n: They need …', 'They need …'],
  ['I will send … by …', 'I will send … by …'],
])('%s is offered as "%s"', (phrase, label) => {
  expect(phraseLabel(phrase)).toBe(label);
});

test.each([
  [{}, /^Last time you said .*one list.*Where does that stand now\?$/],
  [{ comment: 'And {words}?' }, /^Last time you said/],
  [{ need: 'Is {words} still true?' }, /^Is .*one list.* still true\?$/],
  [{ need: 'What came of it?' }, /^.*one list.* – What came of it\?$/],
  [{ need: '$& {words}' }, /^\$& .*one list/],
])('with the own questions %j their words stand in the right one', (own, expected) => {
  expect(questionWords({ kind: 'need', verbatim: 'one list' }, own)).toMatch(expected);
});
