/** The plan where it is asked for and where it is looked at, and what this month's work was for beside it. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AskGoals } from '../../components/plan/ask-goals';
import { PlanSection } from '../../components/plan/plan-section';
import { MonthMix } from '../../components/today/month-mix';
import type { PlanView, RingView } from '../../lib/domain/views/plan-view';
import { customer } from '../ui/fake-background';
import { onSurface } from './on-surface';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });

describe('asked at the first sale', () => {
  const asking = () => onSurface({}, <AskGoals customer={customer({ asksForGoals: true })} />);

  it('is one line, and one press puts it off', async () => {
    const background = asking();
    screen.getByText(/^What do you want from ⁨?Northwind Traders/);
    press('Not now');
    await waitFor(() => expect(background.sent('skipGoals')).toMatchObject([{ customerId: 'c1' }]));
  });

  it('opens three short lines, none of which is needed; a line that is written may have a day', async () => {
    const background = asking();
    press('Say it');
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
    expect(document.querySelectorAll('input[type=date]')).toHaveLength(0);
    write('Repeat', 'the second site');
    fireEvent.input(screen.getByLabelText('Repeat: by which day?'), { target: { value: '2026-09-01' } });
    // Where it is asked for the first time there is no more to it.
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(() =>
      expect(background.sent('setGoals')).toMatchObject([
        {
          customerId: 'c1',
          goals: {
            order: { what: '' },
            repeat: { what: 'the second site', byDate: '2026-09-01' },
            referral: { what: '' },
          },
        },
      ]),
    );
  });

  it('says nothing where it is not the time', () => {
    onSurface({}, <AskGoals customer={customer()} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the three rings', () => {
  const ring = (goal: RingView['goal'], over: Partial<RingView> = {}): RingView => ({
    goal,
    percent: 0,
    points: 0,
    pointsPossible: 25,
    rows: [],
    ...over,
  });
  const plan: PlanView = {
    score: 33,
    rings: [
      ring('order', { percent: 100, points: 25 }),
      ring('repeat', {
        percent: 30,
        points: 7.5,
        wanted: { what: 'the second site', byDate: '2026-09-01', note: 'budget comes in June' },
        rows: [
          {
            store: 'needs',
            id: 'n1',
            date: '2026-02-01',
            what: 'openNeed',
            value: 0.3,
            text: 'a second hall',
          },
        ],
      }),
      ring('referral', { pointsPossible: 50 }),
    ],
    asksForGoals: false,
    suggestsWho: true,
    hasReferral: false,
  };

  it('open to the rows behind them, and a row leads to the part it stands in', async () => {
    const ways: string[] = [];
    onSurface({ readPlan: () => plan }, <PlanSection customer={customer()} goTo={to => ways.push(to)} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Repeat 30%, of 25 points' }));
    const rows = screen.getByRole('list', { name: 'Behind Repeat' });
    expect(rows.textContent).toContain('a second hall');
    fireEvent.click(within(rows).getByRole('button', { name: 'A need to come back to' }));
    expect(ways).toEqual(['needs']);
    screen.getByText('Who could they know?');
  });

  it('the score opens the rows behind all three', async () => {
    onSurface({ readPlan: () => plan }, <PlanSection customer={customer()} goTo={() => undefined} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Plan: 33' }));
    expect(screen.getByRole('list', { name: 'Behind Repeat' }).textContent).toContain('a second hall');
    screen.getByText('No order yet.');
  });

  it('show the note, and keep it or change it with the goal', async () => {
    const background = onSurface(
      { readPlan: () => plan },
      <PlanSection customer={customer()} goTo={() => undefined} />,
    );
    await screen.findByText('budget comes in June');
    press('Change what you want');
    write('Repeat: a note', 'budget came');
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(() =>
      expect(background.sent('setGoals')).toMatchObject([
        { goals: { repeat: { what: 'the second site', byDate: '2026-09-01', note: 'budget came' } } },
      ]),
    );
  });
});

describe('this month on Today', () => {
  const month = (
    mix: { order: number; repeat: number; referral: number } | null,
    earnedNotAsked: number,
  ) => ({
    current: { month: '2026-03', counts: { order: 12, repeat: 7, referral: mix ? 1 : 0 }, mix, gap: null },
    target: { order: 0.25, repeat: 0.25, referral: 0.5 },
    earnedNotAsked,
  });
  const shows = (view: ReturnType<typeof month>) =>
    onSurface(
      {
        readMonthMix: () => view,
        readActs: () => ({ customers: [], total: 0 }),
        readBehind: () => ({ customers: [], total: 0 }),
      },
      <MonthMix of={{}} />,
    );

  const part = () => screen.findByRole('region', { name: 'What your time went to' });

  it('has two bars, one sentence whose numbers open, and the way to the report', async () => {
    const background = shows(month({ order: 0.6, repeat: 0.35, referral: 0.05 }, 3));
    expect((await part()).textContent).toContain(
      'This month 5% of what you did was for referrals; 3 customers are Earned and not asked.',
    );
    expect(screen.getByRole('img', { name: 'Order 60%, Repeat 35%, Referral 5%' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Order 25%, Repeat 25%, Referral 50%' })).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/report.html');
    press('Referral: 5%');
    press('Earned and not asked: 3');
    await waitFor(() => expect(background.sent('readBehind')).toEqual([{ what: 'state.earned', from: 0 }]));
    expect(background.sent('readActs')).toEqual([{ month: '2026-03', goal: 'referral', from: 0 }]);
  });

  it('with nothing noted yet still says who could be asked', async () => {
    shows(month(null, 1));
    expect((await part()).textContent).toContain(
      'Nothing noted this month yet; 1 customer is Earned and not asked.',
    );
  });

  it('with nobody to ask either there is nothing to look at', async () => {
    const background = shows(month(null, 0));
    await waitFor(() => expect(background.sent('readMonthMix')).toHaveLength(1));
    expect(screen.queryByRole('region')).toBeNull();
  });
});
