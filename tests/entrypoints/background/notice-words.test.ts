import { beforeAll, expect, it } from 'vitest';
import { noticeWords } from '../../../entrypoints/background/notice-words';
import type { PlannedNotice } from '../../../lib/domain/reminders/delivery';
import type { PendingEvent } from '../../../lib/domain/reminders/pending';
import { speakEnglish } from '../../components/words';

beforeAll(speakEnglish);

const window = { key: 'askWindow:c1:2026-03-02', kind: 'askWindow', itemId: 'c1' } as PendingEvent;
const promise = { key: 'promiseOverdue:p1:2026-03-02', kind: 'promiseOverdue', itemId: 'p1' } as PendingEvent;
const items = new Map([
  ['c1', { text: '', customerName: 'Acme' }],
  ['p1', { text: 'the SSO guide', customerName: 'Birch' }],
]);
const said = (kind: PlannedNotice['kind'], events: PendingEvent[], more: Partial<PlannedNotice> = {}) =>
  noticeWords({ kind, events, buttons: [], counts: {}, hidesNames: false, ...more } as PlannedNotice, items);

it('a good moment is told with what helps to ask, and never with nothing under its title', () => {
  expect(said('single', [window])).toMatchObject({
    title: 'A good moment to ask Acme',
    message: 'Their own words stand on the card.',
  });
});

it('in a group each line says who and what', () => {
  expect(said('group', [promise, window]).message).toBe('Birch: the SSO guide\nAcme: A good moment to ask');
});

it('with hidden names nobody is named', () => {
  expect(JSON.stringify(said('single', [window], { hidesNames: true }))).not.toContain('Acme');
});
