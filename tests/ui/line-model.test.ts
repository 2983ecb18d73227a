import { describe, expect, it } from 'vitest';
import { createAct } from '../../lib/ui/act';
import { createLine } from '../../lib/ui/line-model';
import { fakeBackground, now, refusal, SETTINGS, TODAY } from './fake-background';

function lineOn(background = fakeBackground(), kinds: 'all' | 'promise' = 'all') {
  let id = 0;
  const kept: string[] = [];
  const act = createAct({ ask: background.ask, newId: () => `id-${++id}`, refresh: async () => undefined });
  const line = createLine({
    now,
    act,
    subject: () => ({ kind: 'customer', customerId: 'c1' }),
    customerId: () => 'c1',
    persons: () => [{ id: 'p1', name: 'Dana Whitfield' }],
    settings: () => SETTINGS,
    today: () => TODAY,
    kinds: () => kinds,
    draft: {
      initial: '',
      changed: text => kept.push(text),
      done: () => kept.push('(done)'),
      flush: () => undefined,
    },
  });
  return { line, background, kept };
}

describe('the quick line', () => {
  it('saves a promise with its day and its person, and is empty again', async () => {
    const { line, background, kept } = lineOn();
    line.type('send SSO guide to @Dana by fri !');
    expect(line.day.value).toBe('2026-03-06');
    expect(await line.submit()).toBe(true);
    expect(background.sent('logPromise')[0]).toMatchObject({
      text: 'send SSO guide',
      dueDate: '2026-03-06',
      importance: 3,
      personId: 'p1',
    });
    expect(line.text.value).toBe('');
    expect(kept.at(-1)).toBe('(done)');
  });

  it('keeps the words when the save was refused', async () => {
    const background = fakeBackground({
      logPromise: () => {
        throw refusal('full');
      },
    });
    const { line, kept } = lineOn(background);
    line.type('send it by fri');
    expect(await line.submit()).toBe(false);
    expect(line.text.value).toBe('send it by fri');
    expect(kept).not.toContain('(done)');
  });

  it('asks once before a date that may be meant otherwise', async () => {
    const { line, background } = lineOn();
    line.type('Fix invoice 10/11');
    expect(await line.submit()).toBe(false);
    expect(line.confirming.value).toBe(true);
    expect(background.sent('logPromise')).toHaveLength(0);
    expect(await line.submit()).toBe(true);
    expect(background.sent('logPromise')[0]).toMatchObject({ dueDate: '2026-10-11' });
  });

  it('asks again when the words changed after the first Enter', async () => {
    const { line } = lineOn();
    line.type('Fix invoice 10/11');
    await line.submit();
    line.type('Fix the invoice 10/11');
    expect(line.confirming.value).toBe(false);
  });

  it('takes the alternative day that was picked', async () => {
    const { line, background } = lineOn();
    line.type('call by wed');
    expect(line.day.value).toBe('2026-03-11');
    line.pickDay('2026-03-04');
    expect(line.day.value).toBe('2026-03-04');
    await line.submit();
    expect(background.sent('logPromise')[0]).toMatchObject({ dueDate: '2026-03-04' });
  });

  it('turns a chip back into text and keeps it so while typing goes on', () => {
    const { line } = lineOn();
    line.type('talk about fri');
    line.type('send it by fri');
    const chip = line.parsed.value?.chips.find(found => found.type === 'when');
    line.turnBack(chip?.text ?? '');
    expect(line.day.value).toBeUndefined();
    line.type('send it by fri please');
    expect(line.day.value).toBeUndefined();
    line.type('');
    line.type('send it by fri');
    expect(line.day.value).toBe('2026-03-06');
  });

  it('does not save twice for two quick Enters', async () => {
    const { line, background } = lineOn();
    line.type('send it by fri');
    await Promise.all([line.submit(), line.submit()]);
    expect(background.sent('logPromise')).toHaveLength(1);
  });

  it('keeps what was typed while the answer was on its way', async () => {
    const { line } = lineOn();
    line.type('send it by fri');
    const saving = line.submit();
    line.type('and the next');
    await saving;
    expect(line.text.value).toBe('and the next');
  });

  it('keeps a draft of it too, without the words that were saved', async () => {
    const { line, kept } = lineOn();
    line.type('send it by fri');
    const saving = line.submit();
    line.type('send it by fri and the next');
    await saving;
    expect(line.text.value).toBe('and the next');
    expect(kept.slice(-2)).toEqual(['(done)', 'and the next']);
  });

  it.each([
    ['s: agree the plan next week', 'setNextStep', { text: 'agree the plan', dueDate: '2026-03-09' }],
    ['t: talked about the roll-out', 'logTouch', { text: 'talked about the roll-out', purpose: 'courtesy' }],
    ['i: login fails', 'logIssue', { text: 'login fails', severity: 2 }],
    ['w: flowers', 'logWow', { what: 'flowers' }],
  ] as const)('%s is saved as %s', async (typed, name, request) => {
    const { line, background } = lineOn();
    line.type(typed);
    expect(await line.submit()).toBe(true);
    expect(background.sent(name)[0]).toMatchObject(request);
  });

  it.each([
    ['', 'words'],
    ['s: agree the plan', 'date'],
    ['v: a checklist', 'valueHow'],
  ] as const)('says what %j lacks: %s', async (typed, need) => {
    const { line } = lineOn();
    line.type(typed);
    expect(await line.submit()).toBe(false);
    expect(line.missing.value).toBe(need);
  });

  it('keeps for later what can wait for a customer, and asks whose the rest is', async () => {
    const { line, background } = lineOn(fakeBackground(), 'promise');
    line.type('t: talked about the plan');
    expect(await line.submit()).toBe(true);
    expect(background.sent('logCapture')).toMatchObject([{ kind: 'touch', text: 'talked about the plan' }]);
    line.type('s: call about the plan fri');
    expect(await line.submit()).toBe(false);
    expect(line.missing.value).toBe('customer');
  });

  it.each([
    ['t: lunch with @Lena', 'logTouch', { text: 'lunch with @Lena' }],
    ['s: call @Lena by fri', 'setNextStep', { text: 'call @Lena' }],
    ['i: @Lena cannot sign in', 'logIssue', { text: '@Lena cannot sign in' }],
    ['w: the demo for @Lena', 'logWow', { what: 'the demo for @Lena' }],
    ['n: ten more seats @Lena', 'logCapture', { text: 'ten more seats @Lena' }],
    ['n: ten more seats @Dana', 'logCapture', { text: 'ten more seats', personId: 'p1' }],
    ['send it to @Lena by fri', 'logPromise', { text: 'send it', personName: 'Lena' }],
  ] as const)('loses no name that nobody bears: %j', async (typed, message, sent) => {
    const { line, background } = lineOn();
    line.type(typed);
    await line.submit();
    expect(background.sent(message)).toMatchObject([sent]);
  });

  it('keeps what they said to a value until it is known whose it is', async () => {
    const { line, background } = lineOn(fakeBackground(), 'promise');
    line.type('v: a checklist @Lena');
    line.chooseExtra({ valueHow: 'use', reaction: 'it saved us a day' });
    await line.submit();
    expect(background.sent('logCapture')).toMatchObject([
      {
        text: 'a checklist',
        personName: 'Lena',
        details: { valueHow: 'use', reaction: 'it saved us a day' },
      },
    ]);
  });

  it.each([
    ['n: ten more seats', 'need'],
    ['c: Friday was late', 'comment'],
  ])('notes %s in their own words', async (typed, kind) => {
    const { line, background } = lineOn();
    line.type(typed);
    await line.submit();
    expect(background.sent('logCapture')).toMatchObject([{ kind, text: typed.slice(3) }]);
  });
});
