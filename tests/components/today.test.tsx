import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Today } from '../../components/today/today';
import type { AttentionItem } from '../../lib/domain/views/surfaces';
import type { TodayView } from '../../lib/domain/views/today';
import { createTodayModel } from '../../lib/ui/today-model';
import { fakeBackground, noSpare, now, promise, SETTINGS, TODAY } from '../ui/fake-background';
import { speakEnglish } from './words';

/** Where the page led to. */
let opened: string[] = [];

beforeAll(speakEnglish);
afterEach(() => {
  cleanup();
  opened = [];
});

const item = (over: Partial<AttentionItem> & Pick<AttentionItem, 'kind' | 'text'>): AttentionItem => ({
  itemId: over.text,
  customerId: 'c1',
  customerName: 'Acme',
  ...over,
});

const noInbox = { whose: [], when: [], captures: [], total: 0 };

async function todayOn(over: Partial<TodayView> = {}) {
  const view: TodayView = {
    today: TODAY,
    zone: 'Europe/Berlin',
    settings: SETTINGS,
    items: [],
    total: over.items?.length ?? 0,
    quiet: { customers: [], total: 0 },
    filling: false,
    views: [],
    askList: [],
    earnedNotAsked: 0,
    snoozed: [],
    inbox: noInbox,
    stepCoverage: null,
    coverageCounted: 0,
    streakDays: 0,
    ahead: [],
    badge: {
      count: 0,
      text: '',
      alert: false,
      overduePromises: 0,
      openIssues: 0,
      promisesDueToday: 0,
      nextStepsDue: 0,
      pastRedLine: 0,
    },
    noticesBlocked: false,
    customers: 3,
    sitesDenied: [],
    ...over,
  };
  const background = fakeBackground({
    readToday: () => view,
    findCustomers: () => ({ customers: [{ customerId: 'c9', name: 'Gamma' }] }),
  });
  const model = createTodayModel({
    ask: background.ask,
    newId: () => 'id',
    now,
    spare: noSpare,
    requestSites: async () => over.sitesDenied?.includes('https://refused.hubspot.com/*') !== true,
    openNoticeSettings: async () => void opened.push('notice settings'),
    openDemo: async () => void opened.push('demo book'),
    subscribe: () => () => undefined,
  });
  await model.refresh();
  render(<Today model={model} />);
  return background;
}
const rowOf = (text: string) => {
  const found = screen.getAllByRole('listitem').find(row => row.textContent?.includes(text));
  if (!found) throw new Error(`no row says ${text}`);
  return within(found);
};

describe('Today', () => {
  it('sets no dot behind a customer who only lacks a next step', async () => {
    await todayOn({ items: [item({ kind: 'nextStepMissing', text: '' })] });
    expect(rowOf('No next step').getByText('Acme').parentElement?.textContent).toBe('Acme');
  });

  it('says what a delivery is that nobody wrote down', async () => {
    await todayOn({ items: [item({ kind: 'delivery', text: '', itemId: 'd1', date: '2026-03-02' })] });
    expect(rowOf('Customer says they have what they bought').getByText(/Delivery/)).toBeTruthy();
  });

  it('offers Done, Later and Open for a promise', async () => {
    const background = await todayOn({
      items: [item({ kind: 'overduePromise', text: 'price list', date: '2026-03-02' })],
    });
    expect(rowOf('price list').getByText('2 days over')).toBeTruthy();
    fireEvent.click(rowOf('price list').getByRole('button', { name: /^Open/ }));
    fireEvent.click(rowOf('price list').getByRole('button', { name: /^Later/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Tomorrow' }));
    await waitFor(() => expect(background.sent('snooze')).toMatchObject([{ store: 'promises' }]));
    fireEvent.click(await rowOf('price list').findByRole('button', { name: /^Done/ }));
    await waitFor(() => expect(background.sent('keepPromise')).toMatchObject([{ id: 'price list' }]));
    expect(background.sent('openRecord')).toMatchObject([{ customerId: 'c1', itemId: 'price list' }]);
  });

  it('leads from a row to the card before a call, by its menu and by a key', async () => {
    const background = await todayOn({ items: [item({ kind: 'overduePromise', text: 'price list' })] });
    fireEvent.click(rowOf('price list').getByRole('button', { name: /^More/ }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Before a call' }));
    const row = screen.getAllByRole('listitem').find(one => one.textContent?.includes('price list'));
    fireEvent.keyDown(row ?? document.body, { key: 'c' });
    await waitFor(() =>
      expect(background.sent('openPreCall')).toEqual([{ customerId: 'c1' }, { customerId: 'c1' }]),
    );
  });

  it.each<[string, Partial<AttentionItem> & Pick<AttentionItem, 'kind' | 'text'>, string]>([
    [
      'an issue',
      { kind: 'openIssue', text: 'login fails', issue: 'answer' },
      'Answered now: login fails, Acme',
    ],
    ['a fix', { kind: 'openIssue', text: 'login fails', issue: 'fix' }, 'Fixed now: login fails, Acme'],
    [
      'what is fixed',
      { kind: 'openIssue', text: 'login fails', issue: 'confirm' },
      'They say it is fixed…: login fails, Acme',
    ],
    [
      'a refund',
      { kind: 'otherGate', text: '', gate: { kind: 'refund' } },
      'Note what you did…: They got money back, Acme',
    ],
    [
      'a low rating',
      { kind: 'otherGate', text: '', gate: { kind: 'lowRating', rating: { of: 'person', stars: 2 } } },
      'Note how they see it now…: They gave you 2 of 5, Acme',
    ],
    [
      'a delivery',
      { kind: 'delivery', text: 'benches', date: '2026-03-02', delivery: {} },
      'Delivered: benches, Acme',
    ],
    [
      'what was delivered',
      { kind: 'delivery', text: 'benches', date: '2026-03-02', delivery: { delivered: '2026-03-01' } },
      'They confirmed…: benches, Acme',
    ],
    [
      'a name to thank for',
      { kind: 'referralCare', text: 'Ravi', care: 'named' },
      'Done: Thank Acme for the name, Acme',
    ],
    ['a good moment', { kind: 'ask', text: '', ask: 'window', date: '2026-03-09' }, 'Ask Acme'],
    ['a thank-you', { kind: 'appreciation', text: '', thanks: { pastRedLine: false } }, 'Thank Acme'],
  ])('offers for %s what comes next, and Later with its own reminder', async (_, given, first) => {
    const background = await todayOn({ items: [item({ itemId: 'i1', ...given })] });
    const row = within(screen.getAllByRole('listitem')[0] as HTMLElement);
    expect(row.getAllByRole('button').map(button => button.getAttribute('aria-label'))).toContain(first);
    fireEvent.click(row.getByRole('button', { name: /^Later/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Tomorrow' }));
    await waitFor(() =>
      expect(background.sent('snooze')).toMatchObject([
        { id: 'i1', row: { kind: given.kind, customerId: 'c1' }, until: { preset: 'tomorrow' } },
      ]),
    );
  });

  it('does not tick off an issue: it closes by the customer’s words', async () => {
    await todayOn({ items: [item({ kind: 'openIssue', text: 'login fails', date: '2026-03-02' })] });
    expect(rowOf('login fails').queryByRole('button', { name: /^Done/ })).toBeNull();
  });

  it('sets a missing next step in its row', async () => {
    const background = await todayOn({ items: [item({ kind: 'nextStepMissing', text: '' })] });
    fireEvent.click(screen.getByRole('button', { name: 'Next step for Acme' }));
    const line = screen.getByRole('textbox', { name: 'Next step' });
    fireEvent.input(line, { target: { value: 'call them fri' } });
    fireEvent.keyDown(line, { key: 'Enter' });
    await waitFor(() =>
      expect(background.sent('setNextStep')).toMatchObject([
        { subject: { kind: 'customer', customerId: 'c1' }, text: 'call them', dueDate: '2026-03-06' },
      ]),
    );
  });

  it('assigns an Inbox promise by part of a name and by a date phrase', async () => {
    const background = await todayOn({
      inbox: {
        ...noInbox,
        whose: [promise({ text: 'send the deck', customerId: undefined })],
        when: [promise({ text: 'ask legal', outcome: 'undated', dueDate: undefined, customerName: 'Beta' })],
      },
    });
    fireEvent.click(rowOf('send the deck').getByRole('button', { name: 'Whose?' }));
    const pick = screen.getByRole('combobox', { name: 'Customer for: send the deck' });
    fireEvent.input(pick, { target: { value: 'gam' } });
    fireEvent.click(await screen.findByRole('option', { name: 'Gamma' }));
    await waitFor(() =>
      expect(background.sent('assignPromise')).toMatchObject([{ id: 'send the deck', customerId: 'c9' }]),
    );
    fireEvent.click(rowOf('ask legal').getByRole('button', { name: 'When?' }));
    const day = screen.getByRole('textbox', { name: 'By when?' });
    fireEvent.input(day, { target: { value: 'next tue' } });
    fireEvent.keyDown(day, { key: 'Enter' });
    await waitFor(() =>
      expect(background.sent('correctPromise')).toMatchObject([{ id: 'ask legal', dueDate: '2026-03-10' }]),
    );
  });

  it('says when nothing is due', async () => {
    await todayOn({ customers: 3 });
    expect(screen.getByText('Nothing due.')).toBeTruthy();
  });

  it.each([
    ['open', /^Open a customer in Salesforce or HubSpot/],
    ['promise', /^Note what you promised/],
    ['step', /^Say what you do next/],
    ['sale', /^Say what you do next/],
  ] as const)('in the first minutes marks the line of %s', async (firstStep, words) => {
    await todayOn({ customers: 0, firstStep });
    expect(document.querySelector('[aria-current="step"]')?.textContent).toMatch(words);
    fireEvent.click(screen.getByRole('button', { name: 'Look around in the demo book' }));
    expect(opened).toEqual(['demo book']);
  });

  it('offers what may wait, and is closed for good', async () => {
    const background = await todayOn({ customers: 1, firstStep: 'later' });
    const offered = screen.getByRole('region', { name: 'You are on your way' });
    expect(
      within(offered)
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual(['/options.html#csv', '/options.html#reminders', '/options.html#data']);
    fireEvent.click(within(offered).getByRole('button', { name: 'Done' }));
    expect(background.sent('saveSettings')).toMatchObject([{ patch: { firstStepsLeft: ['all'] } }]);
  });

  it('opens what each number beside the list is made of', async () => {
    const background = await todayOn({
      stepCoverage: 0.5,
      coverageCounted: 2,
      streakDays: 3,
      askList: [{ customerId: 'c1', customerName: 'Acme', score: 82, isBelowPace: false }],
      earnedNotAsked: 14,
      lists: {
        mirror: { kTop: 1, topSharePercent: 71, kShare: 2 },
        topShare: 0.2,
        revenueShare: 0.8,
        waiting: 0,
        isUnranked: false,
      },
      ahead: [{ day: '2026-03-05', items: [item({ kind: 'promiseDue', text: 'price list' })], more: 2 }],
    });
    background.answer('readBehind', ({ what }) => ({
      customers: [{ customerId: 'c1', name: `behind ${what}` }],
      total: 1,
    }));
    background.answer('readStreakDays', () => ({
      days: [{ day: '2026-03-03', covered: 1, counted: 2 }],
      total: 1,
    }));
    background.answer('readAheadDay', () => ({
      day: '2026-03-05',
      items: ['price list', 'the manual'].map(text => item({ kind: 'promiseDue', text })),
      more: 0,
    }));
    const column = within(screen.getByRole('complementary'));
    for (const [number, what] of [
      ['50%', 'step.covered'],
      ['and 13 more', 'state.earned'],
      ['71%', 'mirror.top'],
      ['2 customers', 'mirror.few'],
    ] as const) {
      fireEvent.click(column.getByText(number));
      expect(await column.findByRole('link', { name: `behind ${what}` })).toBeTruthy();
    }
    fireEvent.click(column.getByText('3'));
    expect(await column.findByText('1 of 2')).toBeTruthy();
    fireEvent.click(column.getByText('and 2 more'));
    expect(await column.findByText('the manual')).toBeTruthy();
    expect(column.getByRole('link', { name: '82 points' }).getAttribute('href')).toBe(
      '/customer.html#c1/reasons',
    );
  });

  it('asks for a backup when one is due, and leads to it', async () => {
    await todayOn({ backupDue: true });
    const link = screen.getByRole('link', { name: 'A backup is due' });
    expect(link.getAttribute('href')).toBe('/options.html#data');
  });

  it('says that notices are blocked, what no longer works, and leads to the switch', async () => {
    await todayOn({ noticesBlocked: true });
    const part = screen.getByRole('region', { name: 'Notifications' });
    expect(part.textContent).toMatch(/nothing reminds you while this is closed/);
    fireEvent.click(within(part).getByRole('button'));
    expect(opened).toEqual(['notice settings']);
  });

  it('names the CRM the browser keeps it from, and says so when access is refused', async () => {
    await todayOn({ sitesDenied: ['https://refused.hubspot.com/*'] });
    const part = screen.getByRole('region', { name: 'Access to your CRM' });
    expect(part.textContent).toMatch(/keeps Kept from HubSpot: no panel/);
    fireEvent.click(within(part).getByRole('button', { name: 'Grant access' }));
    await waitFor(() => expect(part.textContent).toMatch(/Access was not granted/));
  });
});
