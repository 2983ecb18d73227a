import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/popup';
import type { PopupView } from '../../lib/domain/views/surfaces';
import { createPopupModel } from '../../lib/ui/popup-model';
import { fakeBackground, noSpare, now, SETTINGS, shown, TODAY } from '../ui/fake-background';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

const view: PopupView = {
  today: TODAY,
  zone: 'Europe/Berlin',
  settings: SETTINGS,
  record: shown('Acme').record,
  recordName: 'Acme',
  customer: { id: 'c1', name: 'Acme' },
  persons: [],
  attention: [
    {
      kind: 'overduePromise',
      itemId: 'p1',
      customerId: 'c2',
      customerName: 'Beta',
      text: 'price list',
      date: '2026-03-02',
    },
  ],
  more: 2,
  badge: {
    count: 3,
    text: '3',
    alert: true,
    overduePromises: 1,
    openIssues: 0,
    promisesDueToday: 2,
    nextStepsDue: 0,
    pastRedLine: 0,
  },
  inboxCount: 0,
  noticesBlocked: false,
  sitesDenied: [],
  draft: '',
};

function popupOn() {
  const background = fakeBackground({
    readPopup: () => view,
    findCustomers: () => ({ customers: [{ customerId: 'c9', name: 'Gamma' }] }),
  });
  const model = createPopupModel({
    ask: background.ask,
    newId: () => 'id',
    now,
    subscribe: () => () => undefined,
    spare: noSpare,
    requestSites: async () => true,
    openNoticeSettings: async () => undefined,
  });
  const closed: string[] = [];
  render(<Popup model={model} close={() => void closed.push('closed')} />);
  return { background, model, closed };
}
const line = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'New promise' });
const type = (value: string) => fireEvent.input(line(), { target: { value } });

describe('the line in the popup', () => {
  it('has the focus before any answer came, and is the same field after it', async () => {
    const { model } = popupOn();
    const field = line();
    await waitFor(() => expect(document.activeElement).toBe(field));
    await model.refresh();
    await screen.findByRole('button', { name: 'for Acme' });
    expect(line()).toBe(field);
    expect(document.activeElement).toBe(field);
  });

  it('shows the day before it saves, and closes on Enter', async () => {
    const { model, background, closed } = popupOn();
    await model.refresh();
    type('send SSO guide by fri');
    expect(await screen.findByRole('button', { name: 'Fri 6 Mar' })).toBeTruthy();
    fireEvent.keyDown(line(), { key: 'Enter' });
    await waitFor(() => expect(closed).toEqual(['closed']));
    expect(background.sent('logPromise')[0]).toMatchObject({ text: 'send SSO guide', dueDate: '2026-03-06' });
  });

  it('stays on Ctrl+Enter', async () => {
    const { model, background, closed } = popupOn();
    await model.refresh();
    type('send it by fri');
    fireEvent.keyDown(line(), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(background.sent('logPromise')).toHaveLength(1));
    await waitFor(() => expect(line().value).toBe(''));
    expect(closed).toEqual([]);
  });

  it('closes on Esc and keeps the draft', async () => {
    const { model, background, closed } = popupOn();
    await model.refresh();
    type('half a thought');
    fireEvent.keyDown(line(), { key: 'Escape' });
    model.line.leave();
    expect(closed).toEqual(['closed']);
    expect(background.sent('saveDraft')).toMatchObject([{ surface: 'popup', text: 'half a thought' }]);
  });

  it('turns the date back into text by Backspace right behind it', async () => {
    const { model } = popupOn();
    await model.refresh();
    type('send it by fri');
    await screen.findByRole('button', { name: 'Fri 6 Mar' });
    line().setSelectionRange(14, 14);
    fireEvent.keyDown(line(), { key: 'Backspace' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Fri 6 Mar' })).toBeNull());
    expect(line().value).toBe('send it by fri');
  });

  it('marks a day that is not a working day', async () => {
    const { model } = popupOn();
    await model.refresh();
    type('call sun');
    expect(await screen.findByRole('button', { name: /Sun 8 Mar.*not a working day/ })).toBeTruthy();
  });

  it('does not take the Enter of an input method for its own', async () => {
    const { model, background } = popupOn();
    await model.refresh();
    type('送る by fri');
    fireEvent.keyDown(line(), { key: 'Enter', isComposing: true });
    expect(background.sent('logPromise')).toHaveLength(0);
  });

  it('asks one key for something of value, and that key saves it', async () => {
    const { model, background, closed } = popupOn();
    await model.refresh();
    type('v: a checklist for the night shift');
    const field = screen.getByRole('textbox', { name: 'New value touch' });
    fireEvent.keyDown(field, { key: 'Enter' });
    const [use] = screen.getAllByRole('radio');
    if (!use) throw new Error('Where is it asked how it helps them?');
    await waitFor(() => expect(document.activeElement).toBe(use));
    fireEvent.keyDown(use, { key: 'r' });
    await waitFor(() => expect(closed).toEqual(['closed']));
    expect(background.sent('logTouch')).toMatchObject([
      { text: 'a checklist for the night shift', purpose: 'value', valueHow: 'profit' },
    ]);
  });

  it('can be aimed at another customer by typing part of the name', async () => {
    const { model, background } = popupOn();
    await model.refresh();
    fireEvent.click(await screen.findByRole('button', { name: 'for Acme' }));
    const pick = screen.getByRole('combobox', { name: 'Change the customer' });
    fireEvent.input(pick, { target: { value: 'gam' } });
    await screen.findByRole('option', { name: 'Gamma' });
    fireEvent.keyDown(pick, { key: 'Enter' });
    await screen.findByRole('button', { name: 'for Gamma' });
    type('send it by fri');
    fireEvent.keyDown(line(), { key: 'Enter' });
    await waitFor(() =>
      expect(background.sent('logPromise')[0]).toMatchObject({
        subject: { kind: 'customer', customerId: 'c9' },
      }),
    );
  });
});

describe('under the line', () => {
  it('stands how much is owed on the chosen day already, and only on that day', async () => {
    const { model, background } = popupOn();
    background.answer('readDayLoad', ({ day }) => ({ day, owed: day === '2026-03-06' ? 6 : 0 }));
    await model.refresh();
    await screen.findByRole('button', { name: 'for Acme' });
    type('send the offer by fri');
    expect(await screen.findByText('You already owe 6 things on Fri 6 Mar.')).toBeTruthy();
    type('send the offer by mon');
    await waitFor(() => expect(screen.queryByText(/You already owe/)).toBeNull());
    // It never blocks.
    fireEvent.keyDown(line(), { key: 'Enter' });
    await waitFor(() => expect(background.sent('logPromise')).toHaveLength(1));
  });

  it('stand the first items with Done, and why the badge shows its number', async () => {
    const { model, background } = popupOn();
    await model.refresh();
    expect(await screen.findByText('The badge counts 1 promise overdue, 2 promises due today.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Done: price list, Beta' }));
    await waitFor(() => expect(background.sent('keepPromise')).toMatchObject([{ id: 'p1' }]));
  });
});
