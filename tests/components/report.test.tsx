/** The report's first half: every number in it can be pressed, and asks for what it is made of. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { AttentionPart } from '../../components/report/attention-part';
import { KeptPart } from '../../components/report/kept-part';
import { PlanPart } from '../../components/report/plan-part';
import { RevenuePart } from '../../components/report/revenue-part';
import { StepsPart } from '../../components/report/steps-part';
import type { BookReport } from '../../lib/domain/views/book-report';
import { SETTINGS, TODAY } from '../ui/fake-background';
import { onSurface } from './on-surface';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

const month = (name: string, gap: number) => ({
  month: name,
  counts: { order: 6, repeat: 3, referral: 1 },
  mix: { order: 0.6, repeat: 0.3, referral: 0.1 },
  gap,
});

const report: BookReport = {
  today: TODAY,
  zone: 'Europe/Berlin',
  settings: SETTINGS,
  customers: 12,
  filling: false,
  plan: { mean: 53.6, median: 61, customers: 12, histogram: [2, 0, 0, 0, 0, 4, 5, 0, 0, 1] },
  attention: {
    current: month('2026-03', 40),
    months: [month('2026-01', 41), month('2026-02', 42)],
    target: { order: 0.25, repeat: 0.25, referral: 0.5 },
    earnedNotAsked: 3,
  },
  revenue: {
    all: { new: 700_00, repeat: -100_00, referral: 400_00, total: 1_000_00 },
    years: [
      { year: '2025', new: 700_00, repeat: 0, referral: 0, total: 700_00 },
      { year: '2026', new: 0, repeat: -100_00, referral: 400_00, total: 300_00 },
    ],
    currency: 'EUR',
    shares: { new: 0.64, repeat: 0, referral: 0.36 },
    unconverted: 2,
  },
  steps: {
    share: 0.75,
    counted: 8,
    streakDays: 6,
    states: { ok: 5, today: 1, overdue: 1, missing: 1, parked: 4 },
  },
  kept: { e: 0.83, keptCount: 8, keptTotal: 9, windowDays: 365 },
};

const PARTS = { AttentionPart, PlanPart, RevenuePart, StepsPart, KeptPart };
const NOTHING = { customers: [], deals: [], days: [], total: 0 };

function show(Part: (props: { view: BookReport }) => JSX.Element, view = report) {
  return onSurface(
    {
      readBehind: () => NOTHING,
      readActs: () => NOTHING,
      readPlanBar: () => NOTHING,
      readOriginDeals: () => NOTHING,
      readStreakDays: () => NOTHING,
    },
    <Part view={view} />,
  );
}

/** Numbers that name what is counted, and say nothing that was counted: months, years, scales, the plan itself. */
const NAMES = 'caption, th, h2, h3, .column-label, .unseen, time';

function bareNumbers(container: Element): string[] {
  const bare: string[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (/[1-9]/.test(text) && !node.parentElement?.closest(`button, a, ${NAMES}`)) bare.push(text);
  }
  return bare;
}

describe('every number is a button', () => {
  test.each([
    ['AttentionPart', ['25 / 25 / 50']],
    ['PlanPart', [' of 100, over ']],
    ['RevenuePart', []],
    ['StepsPart', []],
    ['KeptPart', [' kept in time, 12 months']],
  ] as const)('in %s none stands bare but what is no count: %j', (name, left) => {
    expect(bareNumbers(show(PARTS[name]).container)).toEqual(left);
  });

  test.each(Object.keys(PARTS) as (keyof typeof PARTS)[])('each one in %s asks for its rows', async name => {
    const { container, ...background } = show(PARTS[name]);
    const buttons = [...container.querySelectorAll<HTMLButtonElement>('button[aria-expanded]')];
    expect(buttons.length).toBeGreaterThan(4);
    for (const button of buttons) {
      const before = background.asked.length;
      if (button.getAttribute('aria-expanded') === 'true') fireEvent.click(button);
      fireEvent.click(button);
      expect(button.getAttribute('aria-expanded'), button.textContent ?? '').toBe('true');
      await waitFor(() => expect(background.asked.length, button.textContent ?? '').toBeGreaterThan(before));
    }
  });
});

describe('what the numbers of the revenue are made of', () => {
  test.each([
    ['Together, New: 700', { origin: 'new' }],
    ['Together, Together: 1,000', { origin: 'all' }],
    ['2026, Together: 300', { origin: 'all', year: '2026' }],
    ['2026, Repeat: −100', { origin: 'repeat', year: '2026' }],
    ['Referral: 36%', { origin: 'referral' }],
    ['Together: 1,000 EUR', { origin: 'all' }],
  ])('%s asks for %j', async (name, wanted) => {
    const { container, ...background } = show(RevenuePart);
    const button = container.querySelector(`button[aria-label="${name}"]`);
    fireEvent.click(button as Element);
    await waitFor(() =>
      expect(background.sent('readOriginDeals')).toEqual([{ year: undefined, ...wanted, from: 0 }]),
    );
  });

  it('while amounts are hidden there is no table without rows, and no sum', () => {
    const { shares, unconverted } = report.revenue;
    const { container } = show(RevenuePart, { ...report, revenue: { shares, unconverted, years: [] } });
    expect(container.querySelector('table')).toBeNull();
    expect(container.textContent).not.toContain('EUR');
    expect(bareNumbers(container)).toEqual([]);
  });

  it('where all of it went back the sum still opens, and nothing says that there was no deal', () => {
    const none = { new: 0, repeat: 0, referral: 0, total: 0 };
    const revenue = { ...report.revenue, all: none, years: [{ year: '2026', ...none }], shares: null };
    const { container } = show(RevenuePart, { ...report, revenue });
    expect(container.textContent).toContain('0 EUR so far');
    expect(container.querySelector('button[aria-label="Together: 0 EUR"]')).not.toBeNull();
  });
});

it('mean, median and how many open everybody who has a score', async () => {
  const { container, ...background } = show(PlanPart);
  expect(container.querySelector('.report-says')?.textContent).toBe(
    'Mean 54, median 61 of 100, over 12 customers',
  );
  fireEvent.click(container.querySelector('button[aria-label="Median: 61"]') as Element);
  await waitFor(() => expect(background.sent('readPlanBar')).toEqual([{ bar: undefined, from: 0 }]));
});

it('one customer is said to be one', () => {
  const plan = { mean: 50, median: 50, customers: 1, histogram: [0, 0, 0, 0, 0, 1, 0, 0, 0, 0] };
  const { container } = show(PlanPart, { ...report, plan });
  expect(container.querySelector('.report-says')?.textContent).toBe(
    'Mean 50, median 50 of 100, over 1 customer',
  );
  expect(container.querySelector('button.column')?.getAttribute('aria-label')).toBe('50–59: 1 customer');
});
