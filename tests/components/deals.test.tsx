import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DealsSection } from '../../components/deals/deals-section';
import { WonDeal } from '../../components/deals/won-deal';
import { IssuesSection } from '../../components/issues/issues-section';
import type { DealItem, DealsView, WonDealView } from '../../lib/domain/views/deals-view';
import type { IssueItem } from '../../lib/domain/views/issues-view';
import { customer, refusal, TODAY } from '../ui/fake-background';
import { onSurface } from './on-surface';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

const view = customer();
const subject = { kind: 'customer', customerId: 'c1' } as const;

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const type = (name: string | RegExp, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });

const won = (over: Partial<WonDealView> = {}): WonDealView => ({
  stage: 'Closed won',
  money: { minor: 1_200_000, currency: 'EUR' },
  amountText: '€12,000.00',
  date: '2026-02-03',
  kind: 'repeat',
  isChange: false,
  amountsHidden: false,
  isClear: true,
  ...over,
});

describe('the money chip', () => {
  const chip = (over: Partial<WonDealView> = {}) =>
    onSurface({}, <WonDeal won={won(over)} customer={view} subject={subject} />);

  it('says what it read, and one click uses it', async () => {
    const background = chip();
    screen.getByText('Closed won 12,000 EUR on Tue 3 Feb: use it?');
    fireEvent.click(button('Use it'));
    await waitFor(() => expect(background.sent('answerWonDeal')).toMatchObject([{ subject, use: true }]));
  });

  it('shows no amount where amounts are hidden', () => {
    chip({ money: undefined, amountText: undefined, amountsHidden: true });
    screen.getByText('Closed won on Tue 3 Feb: use it?');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('opens with what could be read where something is unclear, and asks only for the rest', async () => {
    const background = chip({ money: undefined, amountText: '12.000 €', isClear: false });
    fireEvent.click(button('Use it'));
    expect(background.sent('answerWonDeal')).toEqual([]);
    expect(screen.getByRole('textbox', { name: 'Amount' })).toHaveProperty('value', '12.000 €');
    fireEvent.submit(screen.getByRole('form'));
    screen.getByText('Write the amount plainly, like 12,000 EUR.');
    type('Amount', '12000 eur');
    screen.getByText('12,000 EUR');
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(() =>
      expect(background.sent('answerWonDeal')).toMatchObject([
        { use: true, date: '2026-02-03', money: { minor: 1_200_000, currency: 'EUR' } },
      ]),
    );
  });

  it('Not now is an answer too', async () => {
    const background = chip();
    fireEvent.click(button('Not now'));
    await waitFor(() => expect(background.sent('answerWonDeal')).toMatchObject([{ use: false }]));
  });

  it('offers the usual list in its place, to change line by line', async () => {
    const lines = [
      { step: 'delivered', dueDate: '2026-03-10' },
      { step: 'setUp', dueDate: '2026-03-17' },
    ] as const;
    const background = onSurface(
      {
        answerWonDeal: () => ({ changeId: 'x', itemId: 'd1' }),
        readDeliverables: () => ({ items: [], offers: [{ dealId: 'd1', saleDate: '2026-03-03', lines }] }),
      },
      <WonDeal won={won()} customer={view} subject={subject} />,
    );
    fireEvent.click(button('Use it'));
    await screen.findByText('What do they get with the order of Tue 3 Mar?');
    type('Line 1', 'Two sensors delivered');
    fireEvent.click(button('Leave out: Set up'));
    background.answer('planDeliverables', () => {
      throw refusal('closed');
    });
    fireEvent.click(button('Plan it'));
    await waitFor(() => expect(background.sent('planDeliverables')).toHaveLength(1));
    // Refused: the words stay.
    expect(screen.getByRole('textbox', { name: 'Line 1' })).toHaveProperty('value', 'Two sensors delivered');
    expect(background.sent('planDeliverables')).toMatchObject([
      { customerId: 'c1', dealId: 'd1', items: [{ text: 'Two sensors delivered', dueDate: '2026-03-10' }] },
    ]);
  });
});

describe('the list of deals', () => {
  const deal = (over: Partial<DealItem>): DealItem => ({
    id: 'd1',
    kind: 'repeat',
    status: 'won',
    date: '2026-02-03',
    money: { minor: 1_200_050, currency: 'EUR' },
    isPaidBack: false,
    origin: 'manual',
    needsCurrency: false,
    needsRate: false,
    isCounted: true,
    ...over,
  });
  const list = (deals: DealItem[], over: Partial<DealsView> = {}) =>
    onSurface(
      {
        readDeals: () => ({
          deals,
          amountsHidden: false,
          proposedKind: 'new',
          usualCurrency: 'EUR',
          ...over,
        }),
      },
      <DealsSection customer={view} />,
    );

  it('says how much, what and when; empty it says so', async () => {
    list([]);
    await screen.findByText('No deal noted yet.');
    cleanup();
    list([deal({})]);
    const row = await screen.findByRole('listitem');
    expect(row.textContent).toContain('12,000.50 EUR · Repeat order');
    expect(row.textContent).toContain('Tue 3 Feb');
  });

  it('a typed deal needs no currency where one is usual', async () => {
    const background = list([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Note a deal' }));
    type('Amount', '9,500');
    fireEvent.click(screen.getByRole('radio', { name: 'Added order' }));
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(() =>
      expect(background.sent('recordDeal')).toMatchObject([
        { kind: 'expansion', date: TODAY, money: { minor: 950_000, currency: 'EUR' } },
      ]),
    );
  });

  it('names a double and lets the rep overrule', async () => {
    const background = list([
      deal({ id: 'd2', isCounted: false, doubleOf: { id: 'd1', date: '2026-02-02', crm: 'hubspot' } }),
    ]);
    await screen.findByText(/The same order as in HubSpot, Mon 2 Feb/);
    fireEvent.click(button('It is another one'));
    await waitFor(() => expect(background.sent('ruleOnDouble')).toMatchObject([{ id: 'd2', sameAs: null }]));
  });
});

describe('issue cards', () => {
  const issue = (over: Partial<IssueItem> = {}): IssueItem => ({
    id: 'i1',
    text: 'login fails',
    severity: 2,
    openedAt: '2026-03-04T09:00:00Z',
    openedDate: TODAY,
    isOpen: true,
    handling: 'me',
    firstAnswer: { by: '2026-03-04T14:30:00Z', state: 'soon', minutesLeft: 25 },
    fix: { by: '2026-03-11T17:00:00Z', state: 'running', minutesLeft: 2_400 },
    outcome: 'waiting',
    ...over,
  });
  const cards = (open: IssueItem[], closed: IssueItem[] = []) =>
    onSurface({ readIssues: () => ({ open, closed, moreClosed: 0 }) }, <IssuesSection customer={view} />);

  it('says both clocks in working time', async () => {
    cards([issue()]);
    const clocks = await screen.findByRole('list', { name: 'Clocks in working time' });
    expect(
      within(clocks)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'First answer by today at 15:30, 25 min left',
      'Fixed by Wed 11 Mar at 18:00, 4 working days left',
    ]);
  });

  it('answers and fixes in one click, closes only with their words', async () => {
    const background = cards([issue()]);
    fireEvent.click(await screen.findByRole('button', { name: 'Answered now' }));
    fireEvent.click(button('Fixed now'));
    fireEvent.click(button('They say it is fixed…'));
    fireEvent.submit(screen.getByRole('form'));
    screen.getByText('A few words first.');
    type('What did they say?', 'works again');
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(() =>
      expect(background.sent('changeIssue').map(({ change }) => change)).toEqual([
        { kind: 'answered' },
        { kind: 'fixed' },
        { kind: 'confirmed', words: 'works again' },
      ]),
    );
  });

  it('keeps what they said when it is closed', async () => {
    cards(
      [],
      [issue({ isOpen: false, confirmedDate: TODAY, confirmedWords: 'all good', outcome: 'ownInTime' })],
    );
    const closed = await screen.findByRole('region', { name: 'They say it is fixed' });
    expect(closed.textContent).toContain('“all good”');
  });
});
