/** A background that answers from a table and remembers what it was asked. */
import type { CustomerView, PanelView, PromiseItem, SurfaceSettings } from '../../lib/domain/views/panel';
import type { PanelShown } from '../../lib/messages/protocol';
import type { MessageName } from '../../lib/messages/requests';
import type { Ask } from '../../lib/ui/act';

export const TODAY = '2026-03-04';
export const now = () => Temporal.ZonedDateTime.from(`${TODAY}T14:00:00[Europe/Berlin]`);

export const SETTINGS: SurfaceSettings = {
  numericOrder: 'MDY',
  workDays: [1, 2, 3, 4, 5],
  workStart: '09:00',
  workEnd: '18:00',
  holidays: [],
  dayParts: {},
  farDateDays: 180,
  undoSeconds: 10,
  draftSaveMs: 300,
  backdateDays: 7,
  remindTime: '09:00',
  laterToday: '16:00',
};

type Answer = (request: Record<string, unknown>) => unknown;
export interface FakeBackground {
  ask: Ask;
  asked: { name: MessageName; request: Record<string, unknown> }[];
  /** What was asked under one name, oldest first. */
  sent(name: MessageName): Record<string, unknown>[];
  answer(name: MessageName, answer: Answer): void;
}

/** What a background with an empty book would say to parts that ask for themselves. */
const EMPTY: Partial<Record<MessageName, Answer>> = {
  readCurrencies: () => ({ base: 'EUR', rates: {}, waiting: [] }),
  readBehind: () => ({ customers: [], total: 0 }),
  readGoneLong: () => ({ customers: [], months: 24 }),
  readWeekSweep: () => ({ rows: [], total: 0 }),
  searchBook: () => ({ items: [], hasMore: false, isReading: false }),
  readMonthMix: () => ({
    current: { month: '2026-03', counts: { order: 0, repeat: 0, referral: 0 }, mix: null, gap: null },
    target: { order: 0.25, repeat: 0.25, referral: 0.5 },
    earnedNotAsked: 0,
  }),
};

/** Unknown questions are answered like a write: saved. */
export function fakeBackground(answers: Partial<Record<MessageName, Answer>> = {}): FakeBackground {
  const table = new Map(Object.entries({ ...EMPTY, ...answers }));
  const asked: FakeBackground['asked'] = [];
  const ask = async (name: MessageName, request: unknown) => {
    const given = request as Record<string, unknown>;
    asked.push({ name, request: given });
    return table.get(name)?.(given) ?? { changeId: 'change-1' };
  };
  return {
    ask: ask as Ask,
    asked,
    sent: name => asked.filter(entry => entry.name === name).map(entry => entry.request),
    answer: (name, answer) => void table.set(name, answer),
  };
}

/** What the background refuses with. */
export const refusal = (code: string, reason?: string) =>
  Object.assign(new Error(code), { failure: { code, reason } });

export const noSpare = { read: () => '', write: () => undefined };

export const promise = (over: Partial<PromiseItem> & { text: string }): PromiseItem => ({
  id: over.text,
  customerId: 'c1',
  outcome: 'open',
  importance: 2,
  madeDate: '2026-02-20',
  dueDate: '2026-03-06',
  daysToDue: 2,
  promisedDaysAgo: 12,
  renegotiations: [],
  canCorrect: false,
  ...over,
});

const ELEMENTS = ['deliver', 'perform', 'keep', 'value', 'serve', 'fix', 'communicate', 'wow'] as const;

export const customer = (over: Partial<CustomerView> = {}): CustomerView => ({
  customer: {
    id: 'c1',
    name: 'Northwind Traders',
    kind: 'company',
    firstSaleDate: '2025-01-04',
    monthsSinceFirstSale: 14,
    archived: false,
  },
  persons: [],
  readiness: {
    score: 82,
    state: 'building',
    withEvidence: 7,
    counted: 7,
    gates: [],
    elements: ELEMENTS.map(element => ({
      element,
      percent: element === 'fix' ? null : 80,
      leftOut: element === 'fix',
      alert: false,
    })),
  },
  lists: { isAdvocate: false },
  ask: { facts: [], whom: '', inCare: [], isEarnedBehindGate: false, missing: [], next: [] },
  promises: [],
  keep: { keptCount: 8, keptTotal: 9, windowDays: 365 },
  askToday: { questions: [], total: 0 },
  lifeStage: 'unknown',
  nextStep: {
    state: 'ok',
    current: {
      id: 'step-1',
      kind: 'step',
      text: 'walk through the plan',
      dueDate: '2026-03-12',
      setDate: '2026-02-20',
    },
  },
  contact: { periods: [], streak: 0, pauses: [], lastTouch: null },
  asksForGoals: false,
  facts: {},
  ...over,
});

export function shown(name: string, over: Partial<PanelView> = {}): PanelShown {
  const key = `salesforce/x.lightning.force.com/${name}`;
  return {
    record: {
      key,
      crm: 'salesforce',
      orgKey: 'salesforce/x.lightning.force.com',
      objectType: 'Account',
      recordId: name,
      kind: 'company',
      url: `https://x.lightning.force.com/lightning/r/Account/${name}/view`,
      testOrg: false,
    },
    snapshot: { key, name, fields: {}, reading: 'settled', missing: [] },
    view: {
      key,
      crm: 'salesforce',
      recordKind: 'company',
      testOrg: false,
      pageChanged: false,
      name,
      fields: {},
      reading: 'settled',
      today: TODAY,
      zone: 'Europe/Berlin',
      settings: SETTINGS,
      subject: { kind: 'customer', view: customer() },
      waiting: [],
      draft: '',
      ...over,
    },
  };
}
