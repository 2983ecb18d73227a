import { describe, expect, it } from 'vitest';
import type { PopupView } from '../../lib/domain/views/surfaces';
import { createPopupModel, type PopupParts } from '../../lib/ui/popup-model';
import { fakeBackground, noSpare, now, SETTINGS, shown, TODAY } from './fake-background';

const view = (name: string | null, over: Partial<PopupView> = {}): PopupView => ({
  today: TODAY,
  zone: 'Europe/Berlin',
  settings: SETTINGS,
  ...(name === null
    ? {}
    : { record: shown(name).record, recordName: name, customer: { id: `id-${name}`, name } }),
  persons: [],
  attention: [],
  more: 0,
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
  inboxCount: 0,
  noticesBlocked: false,
  sitesDenied: [],
  draft: '',
  ...over,
});

function popupOn(background: ReturnType<typeof fakeBackground>, spare: PopupParts['spare'] = noSpare) {
  return createPopupModel({
    ask: background.ask,
    newId: () => crypto.randomUUID(),
    now,
    subscribe: () => () => undefined,
    requestSites: async () => true,
    openNoticeSettings: async () => undefined,
    spare,
  });
}

describe('the popup', () => {
  it('stays with the customer it opened on when the tab moves on', async () => {
    const background = fakeBackground({ readPopup: () => view('Acme') });
    const model = popupOn(background);
    await model.refresh();
    background.answer('readPopup', () => view('Beta'));
    await model.refresh();
    expect(model.movedTo.value).toBe('Beta');
    model.line.type('send it by fri');
    await model.line.submit();
    expect(background.sent('logPromise')[0]).toMatchObject({
      subject: { kind: 'record', record: { key: shown('Acme').record.key } },
    });
  });

  it('does not take the people of the record the tab moved on to for this one', async () => {
    const dana = { id: crypto.randomUUID(), name: 'Dana Fox' };
    const background = fakeBackground({ readPopup: () => view('Acme') });
    const model = popupOn(background);
    await model.refresh();
    background.answer('readPopup', () => view('Beta', { persons: [dana] }));
    await model.refresh();
    model.line.type('send it @Dana by fri');
    await model.line.submit();
    expect(background.sent('logPromise')[0]).toMatchObject({ personId: undefined, personName: 'Dana' });
  });

  it('opens every kind once its own first save made the customer', async () => {
    const background = fakeBackground({
      readPopup: () => view('Acme', { customer: undefined }),
      logPromise: () => ({ changeId: 'change-1', customerId: 'made' }),
    });
    const model = popupOn(background);
    await model.refresh();
    expect(model.line.kinds()).toBe('promise');
    model.line.type('send it by fri');
    await model.line.submit();
    expect(model.line.kinds()).toBe('all');
    expect(model.aim.value).toMatchObject({ kind: 'record', customerId: 'made' });
  });

  it('keeps its customer when a row of another one is ticked off', async () => {
    const background = fakeBackground({
      readPopup: () => view('Acme', { customer: undefined }),
      keepPromise: () => ({ changeId: 'change-1', customerId: 'another' }),
    });
    const model = popupOn(background);
    await model.refresh();
    await model.act.save('keepPromise', { id: 'p' });
    expect(model.aim.value).toMatchObject({ customerId: undefined });
  });

  it('saves for a customer picked by name', async () => {
    const background = fakeBackground({ readPopup: () => view('Acme') });
    const model = popupOn(background);
    await model.refresh();
    model.aimAt({ kind: 'customer', customerId: 'picked', name: 'Gamma' });
    model.line.type('send it by fri');
    await model.line.submit();
    expect(background.sent('logPromise')[0]).toMatchObject({
      subject: { kind: 'customer', customerId: 'picked' },
    });
  });

  it('puts the words into the Inbox where no record is open', async () => {
    const background = fakeBackground({ readPopup: () => view(null) });
    const model = popupOn(background);
    await model.refresh();
    model.line.type('send it by fri');
    await model.line.submit();
    expect(background.sent('logPromise')[0]).toMatchObject({ subject: { kind: 'inbox' } });
  });

  it('waits with Enter for the first answer, and loses nothing typed before it', async () => {
    const background = fakeBackground({ readPopup: () => view('Acme', { draft: 'older words' }) });
    const model = popupOn(background);
    model.line.type('send it by fri');
    const saving = model.line.submit();
    expect(background.sent('logPromise')).toHaveLength(0);
    await model.refresh();
    expect(await saving).toBe(true);
    expect(background.sent('logPromise')[0]).toMatchObject({ text: 'send it', dueDate: '2026-03-06' });
  });

  it('keeps what the customer said, typed beside the line', async () => {
    const kept = new Map<string, string>();
    const spare = {
      read: (key: string) => kept.get(key) ?? '',
      write: (key: string, text: string) => void (text ? kept.set(key, text) : kept.delete(key)),
    };
    const background = fakeBackground({ readPopup: () => view('Acme') });
    const first = popupOn(background, spare);
    await first.refresh();
    first.line.chooseExtra({ reaction: 'they laughed' });
    const again = popupOn(background, spare);
    await again.refresh();
    expect(again.line.extras.value.reaction).toBe('they laughed');
    again.line.chooseKind('wow');
    again.line.type('a cake');
    await again.line.submit();
    expect([...kept]).toEqual([]);
  });

  it('begins with the words of the last time', async () => {
    const model = popupOn(fakeBackground({ readPopup: () => view('Acme', { draft: 'half a thought' }) }));
    await model.refresh();
    expect(model.line.text.value).toBe('half a thought');
  });
});
