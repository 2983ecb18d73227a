/** Who is meant by a `#` name that was typed past. */
import { describe, expect, test } from 'vitest';
import { onlyBearer, passedNames, withoutName } from '../../lib/ui/passed-name';

const BOOK = [
  'Acme',
  'Acme West',
  'Fernhill Mills',
  'The Grand Hotel',
  'Grand Rapids Rail',
  'Société Générale',
].map(name => ({ name }));

/** The customer taken and the text that stays; null: nobody is. */
const taken = (text: string): [string, string] | null => {
  for (const passed of passedNames(text)) {
    const only = onlyBearer(passed, BOOK);
    if (only) return [only.name, withoutName(text, passed, only.name)];
  }
  return null;
};

describe('a name typed past', () => {
  test.each([
    ['one word of it', 'send the offer #Fernhill by fri', 'Fernhill Mills', 'send the offer by fri'],
    ['in small letters', 'send it #fernhill fri', 'Fernhill Mills', 'send it fri'],
    ['the whole name', 'send it #Fernhill Mills tomorrow', 'Fernhill Mills', 'send it tomorrow'],
    ['at the beginning', '#Fernhill call tomorrow', 'Fernhill Mills', 'call tomorrow'],
    ['before another name', 't: notes #Fernhill #Acm', 'Fernhill Mills', 't: notes #Acm'],
    ['before a person', 'send it #Fernhill @Dana', 'Fernhill Mills', 'send it @Dana'],
    ['a later word of it', 'call #Hotel tomorrow', 'The Grand Hotel', 'call tomorrow'],
    ['with accents', 'call #société fri', 'Société Générale', 'call fri'],
    ['a whole name that begins another', 'call #Acme fri', 'Acme', 'call fri'],
    ['and the longer of the two', 'call #Acme West fri', 'Acme West', 'call fri'],
  ])('takes %s', (_, text, name, rest) => {
    expect(taken(text)).toEqual([name, rest]);
  });

  test.each([
    ['is still being typed', 'send it #Fern'],
    ['may still go on', 'send it #Fernhill M'],
    ['may still become the longer one', 'call #Acme We'],
    ['is only part of a word', 'send it #Fern tomorrow'],
    ['is borne by two', 'call #Grand tomorrow'],
    ['is a number', 'check invoice #7731 tomorrow'],
    ['stands within a word', 'the C#Fernhill guide tomorrow'],
  ])('takes nobody when it %s', (_, text) => {
    expect(taken(text)).toBeNull();
  });
});
