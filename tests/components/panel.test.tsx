import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { PanelView } from '../../lib/domain/views/panel';
import type { EvidenceItem } from '../../lib/domain/views/surfaces';
import { createPanelModel } from '../../lib/ui/panel-model';
import type { Place } from '../../lib/ui/placement';
import { customer, fakeBackground, noSpare, now, promise, refusal, shown } from '../ui/fake-background';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

const evidenceRow = (over: Partial<EvidenceItem> & { id: string }): EvidenceItem => ({
  store: 'promises',
  date: '2026-03-02',
  text: over.id,
  counted: true,
  note: 'kept',
  origin: 'manual',
  actions: [],
  ...over,
});

/** Where this page keeps unsaved words. */
const keeping = () => {
  const kept = new Map<string, string>();
  const spare = {
    read: (key: string) => kept.get(key) ?? '',
    write: (key: string, text: string) => void (text ? kept.set(key, text) : kept.delete(key)),
  };
  return { kept, spare };
};

function panelOn(
  view: Partial<PanelView> | null,
  collapsed = false,
  rows: EvidenceItem[] = [],
  spare: ReturnType<typeof keeping>['spare'] = noSpare,
) {
  let current = view && shown('Acme', view);
  const background = fakeBackground({
    panelReady: () => null,
    readPanel: () => current?.view,
    readEvidence: () => ({
      element: 'keep',
      percent: 80,
      points: 10,
      pointsPossible: 12.5,
      rows,
      moreRows: 0,
      raises: [],
    }),
  });
  const model = createPanelModel({
    ask: background.ask,
    newId: () => crypto.randomUUID(),
    now,
    subscribe: () => () => undefined,
    spare,
    isOrphan: () => false,
  });
  const place = signal<Place | null>({ off: false, side: 'right', width: 340, collapsed, tabOffset: 0.4 });
  const changed: Partial<Place>[] = [];
  model.show(current);
  const { container } = render(
    <Panel model={model} placement={{ place, change: patch => void changed.push(patch) }} />,
  );
  const next = (over: Partial<PanelView>) => {
    current = shown('Acme', over);
  };
  return { background, model, container, changed, next, place };
}

const two = [promise({ text: 'send SSO guide' }), promise({ text: 'call the training lead' })];
const view = (promises = two): Partial<PanelView> => ({
  subject: { kind: 'customer', view: customer({ promises }) },
});
const openPromises = () => screen.getByRole('region', { name: 'Open promises' });
const row = (text: string) => {
  const found = within(openPromises())
    .getAllByRole('listitem')
    .find(item => item.textContent?.includes(text));
  if (!found) throw new Error(`no row says ${text}`);
  return within(found);
};

describe('what an outsider may rely on', () => {
  it('names the record in one heading and on main', () => {
    const { container } = panelOn(view());
    expect(screen.getAllByRole('heading', { level: 1 }).map(heading => heading.textContent)).toEqual([
      'Acme',
    ]);
    expect(container.querySelector('main')?.dataset.recordKey).toBe(shown('Acme').record.key);
  });

  it('has no key and no heading when no record is open', () => {
    const { container } = panelOn(null);
    expect(container.querySelectorAll('main')).toHaveLength(1);
    expect(container.querySelector('main')?.hasAttribute('data-record-key')).toBe(false);
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  });

  it.each(['Open promises', 'Next step', 'Referral readiness'])('has a region %s', name => {
    panelOn(view());
    expect(screen.getByRole('region', { name })).toBeTruthy();
  });

  it('has one textbox for a new promise', () => {
    panelOn(view());
    expect(screen.getAllByRole('textbox', { name: 'New promise' })).toHaveLength(1);
  });

  it('carries score and state in kebab case', () => {
    const gated = customer();
    gated.readiness.state = 'repairFirst';
    panelOn({ subject: { kind: 'customer', view: gated } });
    const region = screen.getByRole('region', { name: 'Referral readiness' });
    expect([region.dataset.score, region.dataset.state]).toEqual(['82', 'repair-first']);
  });

  it('has Done and More in the row of a promise, and Renegotiate under More', () => {
    panelOn(view());
    expect(row('send SSO guide').getByRole('button', { name: /^Done/ })).toBeTruthy();
    fireEvent.click(row('send SSO guide').getByRole('button', { name: /^More/ }));
    expect(screen.getByRole('menuitem', { name: 'Renegotiate…' })).toBeTruthy();
  });
});

describe('promises', () => {
  it('shows two rows and the rest on request', () => {
    panelOn(view([...two, promise({ text: 'third' }), promise({ text: 'fourth' })]));
    expect(within(openPromises()).getAllByRole('listitem')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'and 2 more' }));
    expect(within(openPromises()).getAllByRole('listitem')).toHaveLength(4);
  });

  it('never hides what was just written', async () => {
    const { model, next } = panelOn(view([...two, promise({ text: 'third' })]));
    next(view([...two, promise({ text: 'third' }), promise({ text: 'brand new' })]));
    await model.refresh();
    await waitFor(() => row('brand new'));
  });

  it('sends Done and nothing else', async () => {
    const { background } = panelOn(view());
    fireEvent.click(row('send SSO guide').getByRole('button', { name: /^Done/ }));
    await waitFor(() => expect(background.sent('keepPromise')).toMatchObject([{ id: 'send SSO guide' }]));
  });

  it('offers to fix the date only while that is free', () => {
    panelOn(view([promise({ text: 'fresh', canCorrect: true }), promise({ text: 'old' })]));
    const items = (text: string) => {
      fireEvent.click(row(text).getByRole('button', { name: /^More/ }));
      const names = screen.getAllByRole('menuitem').map(item => item.textContent);
      fireEvent.keyDown(screen.getByRole('menu'), { key: 'Escape' });
      return names;
    };
    expect(items('fresh')).toContain('Fix the date…');
    expect(items('old')).not.toContain('Fix the date…');
  });

  it('asks whether the customer agreed when a later day is typed', async () => {
    const { background } = panelOn(view());
    fireEvent.click(row('send SSO guide').getByRole('button', { name: 'due Friday' }));
    const day = screen.getByRole('textbox', { name: 'Other day' });
    fireEvent.input(day, { target: { value: 'next fri' } });
    fireEvent.keyDown(day, { key: 'Enter' });
    fireEvent.click(await screen.findByRole('button', { name: 'Remind me later' }));
    await waitFor(() =>
      expect(background.sent('snooze')).toMatchObject([
        { store: 'promises', until: { kind: 'typed', date: '2026-03-13' } },
      ]),
    );
    expect(background.sent('renegotiatePromise')).toHaveLength(0);
  });

  it.each([
    ['Renegotiate…', 'renegotiatePromise', false, 'next mon', 'Mon 9 Mar 15:00', { to: '2026-03-09' }],
    ['Fix the date…', 'correctPromise', true, 'next mon', 'Mon 9 Mar 15:00', { dueDate: '2026-03-09' }],
    [
      'Renegotiate…',
      'renegotiatePromise',
      false,
      'next mon 10:00',
      'Mon 9 Mar 10:00',
      { to: '2026-03-09', time: '10:00' },
    ],
  ] as const)(
    '%s keeps the time unless another is typed',
    async (name, command, canCorrect, typed, chip, sent) => {
      const { background } = panelOn(view([promise({ text: 'timed', dueTime: '15:00', canCorrect })]));
      fireEvent.click(row('timed').getByRole('button', { name: /^More/ }));
      fireEvent.click(screen.getByRole('menuitem', { name }));
      const day = document.querySelector<HTMLInputElement>('.day-field input') as HTMLInputElement;
      fireEvent.input(day, { target: { value: typed } });
      await screen.findByText(chip);
      fireEvent.keyDown(day, { key: 'Enter' });
      await waitFor(() => expect(background.sent(command)).toMatchObject([sent]));
      const [request] = background.sent(command);
      if (!('time' in sent)) expect([request?.time, request?.dueTime]).toEqual([undefined, undefined]);
    },
  );

  it('does not offer to move a promise to an earlier day', () => {
    const { background } = panelOn(view());
    fireEvent.click(row('send SSO guide').getByRole('button', { name: 'due Friday' }));
    const day = screen.getByRole('textbox', { name: 'Other day' });
    fireEvent.input(day, { target: { value: 'tomorrow' } });
    fireEvent.keyDown(day, { key: 'Enter' });
    expect(screen.getByText(/only move to a later day/)).toBeTruthy();
    expect(background.sent('renegotiatePromise')).toHaveLength(0);
  });

  it('asks who released before it releases', async () => {
    const { background } = panelOn(view());
    fireEvent.click(row('send SSO guide').getByRole('button', { name: /^More/ }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Released…' }));
    const who = screen.getByRole('textbox', { name: 'Who released you?' });
    fireEvent.submit(screen.getByRole('form', { name: 'Who released you?' }));
    await screen.findByText('A few words first.');
    expect(background.sent('releasePromise')).toHaveLength(0);
    fireEvent.input(who, { target: { value: 'Dana' } });
    await waitFor(() => expect(screen.queryByText('A few words first.')).toBeNull());
    fireEvent.submit(screen.getByRole('form', { name: 'Who released you?' }));
    await waitFor(() => expect(background.sent('releasePromise')).toMatchObject([{ releasedBy: 'Dana' }]));
  });

  it('shows a person only his own until all are asked for', () => {
    const person = { id: 'p1', name: 'Dana' };
    const promises = [promise({ text: 'hers', personId: 'p1' }), promise({ text: 'his', personId: 'p2' })];
    panelOn({ subject: { kind: 'customer', view: customer({ person, promises }) } });
    expect(within(openPromises()).getAllByRole('listitem')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'All of Northwind Traders (2)' }));
    expect(within(openPromises()).getAllByRole('listitem')).toHaveLength(2);
  });

  it('shows what was just written for somebody else on a person’s page', async () => {
    const dana = promise({ text: 'send SSO guide', personId: 'dana' });
    const tom = promise({ text: 'call Tom', personId: 'tom', personName: 'Tom Okafor' });
    const on = (promises: (typeof dana)[]): Partial<PanelView> => ({
      subject: {
        kind: 'customer',
        view: customer({ promises, person: { id: 'dana', name: 'Dana Reyes' } }),
      },
    });
    const { model, next } = panelOn(on([dana]));
    next(on([dana, tom]));
    await model.refresh();
    expect((await within(openPromises()).findByText('call Tom')).textContent).toBe('call Tom');
    expect(row('call Tom').getByText('to Tom Okafor')).toBeTruthy();
  });

  it('keeps foreign text as text', () => {
    const hostile = '<img src=x onerror=alert(1)> A | B | $1 {name}';
    const { container } = panelOn({ ...view([promise({ text: hostile })]), name: hostile });
    expect(row(hostile)).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(hostile);
  });
});

describe('the menu of a promise', () => {
  it('is walked by arrow keys and gives the focus back on Esc', () => {
    panelOn(view());
    const more = row('send SSO guide').getByRole('button', { name: /^More/ });
    more.focus();
    fireEvent.keyDown(more, { key: 'ArrowDown' });
    const items = screen.getAllByRole('menuitem');
    expect(document.activeElement).toBe(items[0]);
    fireEvent.keyDown(screen.getByRole('menu'), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(items.at(-1));
    fireEvent.keyDown(screen.getByRole('menu'), { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(more);
  });
});

describe('a new record', () => {
  it('closes what was open for the former one in the same step', async () => {
    const { model } = panelOn(view());
    fireEvent.click(row('send SSO guide').getByRole('button', { name: /^More/ }));
    model.show(shown('Beta', view([promise({ text: 'for Beta' })])));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Beta'));
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.body.textContent).not.toContain('send SSO guide');
  });

  it('that nobody knows asks to be started', async () => {
    const { background } = panelOn({ subject: { kind: 'new', companyName: 'Acme', suggestions: [] } });
    fireEvent.click(screen.getByRole('button', { name: 'Start with this customer' }));
    await waitFor(() =>
      expect(background.sent('startCustomer')).toMatchObject([
        { owner: { kind: 'newCompany', name: 'Acme' } },
      ]),
    );
    expect(screen.getByRole('textbox', { name: 'New promise' })).toBeTruthy();
  });

  it('that is still being read is asked nothing', () => {
    panelOn({ subject: { kind: 'reading' }, name: null, reading: 'settling' });
    expect(screen.queryByRole('button', { name: 'Start with this customer' })).toBeNull();
  });
});

describe('the one thing', () => {
  const gated = () => {
    const late = promise({
      text: 'send SSO guide',
      outcome: 'overdue',
      dueDate: '2026-03-03',
      daysToDue: -1,
    });
    const owner = customer({ promises: [late] });
    owner.readiness.gates = [
      { kind: 'overduePromise', itemId: late.id, text: late.text, personName: 'Dana', since: '2026-03-03' },
    ];
    return { subject: { kind: 'customer' as const, view: owner } };
  };

  it('says what is owed, to whom and since when, and repairs it by one click', async () => {
    const { background } = panelOn(gated());
    const card = within(screen.getByRole('region', { name: 'First' }));
    expect(card.getByText('You owe Dana since yesterday: send SSO guide.')).toBeTruthy();
    fireEvent.click(card.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(background.sent('keepPromise')).toHaveLength(1));
  });

  it('opens the line of the next step each time it is asked to', async () => {
    const owner = customer();
    owner.readiness.gates = [{ kind: 'refund', itemId: 'r1', text: 'one seat', since: '2026-03-03' }];
    panelOn({ subject: { kind: 'customer', view: owner } });
    const repair = within(screen.getByRole('region', { name: 'First' })).getByRole('button', {
      name: 'Plan the call',
    });
    const line = () => screen.queryByRole<HTMLInputElement>('textbox', { name: 'Next step' });
    for (const _ of ['once', 'again']) {
      expect(line()).toBeNull();
      fireEvent.click(repair);
      await waitFor(() => expect(line()?.value).toBe('Call about the refund'));
      fireEvent.keyDown(line() as HTMLInputElement, { key: 'Escape' });
      await waitFor(() => expect(line()).toBeNull());
    }
  });

  it('is absent while nothing stands in the way', () => {
    panelOn(view());
    expect(screen.queryByRole('region', { name: 'First' })).toBeNull();
  });
});

describe('words typed in a form and not saved', () => {
  const menu = (item: string) => {
    fireEvent.click(row('send SSO guide').getByRole('button', { name: /^More/ }));
    fireEvent.click(screen.getByRole('menuitem', { name: item }));
  };
  const drawer = (element: string) => {
    const bar = document.querySelector(`[data-element="${element}"]`);
    if (bar) fireEvent.click(bar);
  };
  const confirm = async () => {
    drawer('deliver');
    const button = await screen.findByRole('button', { name: 'They confirmed' });
    fireEvent.click(button);
  };
  const delivery = evidenceRow({ id: 'd1', store: 'deliverables', actions: ['confirmDelivery'] });

  it.each<[string, () => unknown, string]>([
    ['why a promise was not kept', () => menu('Broken…'), '.inline-form input'],
    ['the proof of a promise kept earlier', () => menu('Done earlier…'), '.inline-form input[type=text]'],
    [
      'why there is no next step',
      () => {
        const step = within(screen.getByRole('region', { name: 'Next step' }));
        fireEvent.click(step.getByRole('button', { name: /^More/ }));
        fireEvent.click(screen.getByRole('menuitem', { name: 'Park…' }));
      },
      '.inline-form input[type=text]',
    ],
    ['what the customer said of a delivery', () => confirm(), '.inline-form .field-row input'],
    ['evidence of an element', () => drawer('deliver'), '.evidence-log input'],
    ['their reaction to a wow', () => drawer('wow'), '.evidence-log .line-extras input'],
  ])('come back with the panel: %s', async (_, open, selector) => {
    const { spare } = keeping();
    const field = async () => {
      open();
      await waitFor(() => expect(document.querySelector(selector)).not.toBeNull());
      return document.querySelector(selector) as HTMLInputElement;
    };
    panelOn(view(), false, [delivery], spare);
    fireEvent.input(await field(), { target: { value: 'half a thought' } });
    cleanup();
    panelOn(view(), false, [delivery], spare);
    expect((await field()).value).toBe('half a thought');
  });

  it('are forgotten once they are saved, and kept when they were refused', async () => {
    const { kept, spare } = keeping();
    const { background } = panelOn(view(), false, [], spare);
    menu('Broken…');
    fireEvent.input(document.querySelector('.inline-form input') as HTMLInputElement, {
      target: { value: 'no time' },
    });
    background.answer('breakPromise', () => {
      throw refusal('full');
    });
    const submit = () => fireEvent.submit(document.querySelector('.inline-form') as HTMLFormElement);
    await waitFor(() => expect([...kept.values()]).toEqual(['no time']));
    submit();
    await screen.findByRole('alert');
    expect([...kept.values()]).toEqual(['no time']);
    background.answer('breakPromise', () => ({ changeId: 'change-1' }));
    submit();
    await waitFor(() => expect([...kept.values()]).toEqual([]));
    expect(background.sent('breakPromise')).toMatchObject([{ reason: 'no time' }, { reason: 'no time' }]);
  });
});

describe('a failed save', () => {
  it('keeps the words and says what to do', async () => {
    const { background } = panelOn(view());
    background.answer('logPromise', () => {
      throw refusal('full');
    });
    const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'New promise' });
    fireEvent.input(line, { target: { value: 'send it by fri' } });
    fireEvent.keyDown(line, { key: 'Enter' });
    expect((await screen.findByRole('alert')).textContent).toContain('free some space');
    expect(line.value).toBe('send it by fri');
  });

  it('of an orphan asks to refresh the page and offers the words', async () => {
    const { model } = panelOn(view());
    const line = screen.getByRole('textbox', { name: 'New promise' });
    fireEvent.input(line, { target: { value: 'half a thought' } });
    model.orphan.value = true;
    expect((await screen.findByRole('alert')).textContent).toContain('Refresh this page to go on.');
    expect(screen.getByRole('button', { name: 'Copy what I typed' })).toBeTruthy();
  });
});

describe('the collapsed panel', () => {
  it('hands the focus over when it is opened and closed by keyboard', async () => {
    const { place } = panelOn(view(), true);
    const fold = (collapsed: boolean) => {
      if (place.value) place.value = { ...place.value, collapsed };
    };
    screen.getByRole('button', { name: /Open Kept/ }).focus();
    fold(false);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Collapse Kept' })),
    );
    fold(true);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /Open Kept/ })),
    );
  });

  it('is a tab with the count that opens by click and moves by arrow keys', () => {
    const { changed } = panelOn(view(), true);
    const tab = screen.getByRole('button', { name: 'Open Kept, 2 open promises' });
    fireEvent.keyDown(tab, { key: 'ArrowDown' });
    fireEvent.click(tab);
    expect(changed).toEqual([{ tabOffset: 0.45 }, { collapsed: false }]);
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('readiness', () => {
  it('opens the evidence of an element in place and closes it by Esc', async () => {
    const { background } = panelOn(view());
    fireEvent.click(screen.getByRole('button', { name: 'Keep promises: 80%' }));
    const drawer = await screen.findByRole('region', { name: 'Evidence for Keep promises' });
    expect(background.sent('readEvidence')).toEqual([{ customerId: 'c1', element: 'keep' }]);
    fireEvent.keyDown(drawer, { key: 'Escape' });
    expect(screen.queryByRole('region', { name: 'Evidence for Keep promises' })).toBeNull();
  });

  it('asks for the evidence again when another surface has saved something', async () => {
    const { background, model, next } = panelOn(view());
    fireEvent.click(screen.getByRole('button', { name: 'Keep promises: 80%' }));
    await screen.findByRole('region', { name: 'Evidence for Keep promises' });
    next(view());
    await model.refresh();
    await waitFor(() => expect(background.sent('readEvidence')).toHaveLength(2));
  });

  it('lists what counts first, a few at once, and a delivery by its usual words', async () => {
    panelOn(view(), false, [
      evidenceRow({ id: 'open one', counted: false, note: 'open' }),
      ...['1', '2', '3', '4'].map(id => evidenceRow({ id })),
      evidenceRow({ id: 'd1', store: 'deliverables', text: '', note: 'overdue' }),
    ]);
    fireEvent.click(screen.getByRole('button', { name: /^Keep promises/ }));
    expect(await screen.findByText('Customer says they have what they bought')).toBeTruthy();
    expect(screen.queryByText('open one')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'and 1 more' }));
    expect(screen.getByText('open one')).toBeTruthy();
  });

  it('says no evidence instead of zero', () => {
    panelOn(view());
    expect(screen.getByRole('button', { name: 'Fix it yourself: no evidence' })).toBeTruthy();
  });
});

it('the menu at the top leads to Today and to the report', async () => {
  const { background } = panelOn(view());
  for (const name of ['Today', 'Report']) {
    fireEvent.click(screen.getByRole('button', { name: 'Where Kept stands' }));
    fireEvent.click(screen.getByRole('menuitem', { name }));
  }
  await waitFor(() =>
    expect(background.sent('openOwnPage')).toEqual([{ page: 'today' }, { page: 'report' }]),
  );
});
