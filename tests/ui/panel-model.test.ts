import { describe, expect, it } from 'vitest';
import type { PanelView } from '../../lib/domain/views/panel';
import { createPanelModel } from '../../lib/ui/panel-model';
import { fakeBackground, noSpare, now, refusal, shown } from './fake-background';

function panelOn(background = fakeBackground({ panelReady: () => null })) {
  let changed = () => {};
  const model = createPanelModel({
    ask: background.ask,
    newId: () => crypto.randomUUID(),
    now,
    subscribe(listener) {
      changed = listener;
      return () => undefined;
    },
    spare: noSpare,
    isOrphan: () => false,
  });
  return { model, background, changed: () => changed() };
}
const settle = () => new Promise(resolve => setTimeout(resolve));

describe('the panel', () => {
  it('replaces the line and its words together with the record', () => {
    const { model } = panelOn();
    model.show(shown('Acme'));
    model.line.value?.type('half a thought');
    const former = model.line.value;
    model.show(shown('Beta'));
    expect(model.line.value).not.toBe(former);
    expect(model.line.value?.text.value).toBe('');
    expect(model.shown.value?.view.name).toBe('Beta');
  });

  it('sends what was typed for the former record before it goes', () => {
    const { model, background } = panelOn();
    model.show(shown('Acme'));
    model.line.value?.type('half a thought');
    model.show(null);
    expect(background.sent('saveDraft')).toEqual([
      { surface: 'panel', key: shown('Acme').record.key, text: 'half a thought' },
    ]);
  });

  it('keeps the line when the same record only reads better', () => {
    const { model } = panelOn();
    model.show(shown('Acme'));
    model.line.value?.type('half a thought');
    model.show(shown('Acme', { reading: 'settled', name: 'Acme Ltd' }));
    expect(model.line.value?.text.value).toBe('half a thought');
  });

  it('begins with the words that were kept', () => {
    const { model } = panelOn();
    model.show(shown('Acme', { draft: 'from yesterday' }));
    expect(model.line.value?.text.value).toBe('from yesterday');
  });

  it('drops an answer about a record that is no longer open', async () => {
    let release: (view: PanelView) => void = () => {};
    const late = new Promise<PanelView>(resolve => {
      release = resolve;
    });
    const { model } = panelOn(fakeBackground({ panelReady: () => null, readPanel: () => late }));
    model.show(shown('Acme'));
    const asking = model.refresh();
    model.show(shown('Beta'));
    release(shown('Acme').view);
    await asking;
    expect(model.shown.value?.view.name).toBe('Beta');
  });

  it('asks once more when a view was pushed while it asked: that one may be from before a save', async () => {
    const answers = ['saved', 'saved'];
    let release: () => void = () => {};
    const late = new Promise<void>(resolve => {
      release = resolve;
    });
    const { model, background } = panelOn(
      fakeBackground({
        panelReady: () => null,
        readPanel: () => late.then(() => shown('Acme', { draft: answers.shift() }).view),
      }),
    );
    model.show(shown('Acme'));
    const asking = model.refresh();
    model.show(shown('Acme', { draft: 'not saved yet' }));
    release();
    await asking;
    expect(model.shown.value?.view.draft).toBe('saved');
    expect(background.sent('readPanel')).toHaveLength(2);
  });

  it('does not let the answer to its first question replace what was pushed meanwhile', async () => {
    const { model } = panelOn(fakeBackground({ panelReady: () => shown('Acme') }));
    model.start();
    model.show(shown('Beta'));
    await settle();
    expect(model.shown.value?.view.name).toBe('Beta');
  });

  it('asks again when the book changed', async () => {
    const { model, background, changed } = panelOn(
      fakeBackground({ panelReady: () => null, readPanel: () => shown('Acme', { name: 'Acme Ltd' }).view }),
    );
    model.start();
    model.show(shown('Acme'));
    changed();
    await settle();
    expect(background.sent('readPanel')).toHaveLength(1);
    expect(model.shown.value?.view.name).toBe('Acme Ltd');
  });

  it('writes for the record that is shown', async () => {
    const { model, background } = panelOn(
      fakeBackground({ panelReady: () => null, readPanel: () => shown('Acme').view }),
    );
    model.show(shown('Acme'));
    model.line.value?.type('send it by fri');
    await model.line.value?.submit();
    expect(background.sent('logPromise')[0]).toMatchObject({
      subject: { kind: 'record', record: { key: shown('Acme').record.key } },
    });
    expect(background.sent('readPanel')).toHaveLength(1);
  });

  it('knows that it is an orphan by the first refusal', async () => {
    const { model } = panelOn(
      fakeBackground({
        panelReady: () => null,
        readPanel: () => {
          throw refusal('orphan');
        },
      }),
    );
    model.show(shown('Acme'));
    await model.refresh();
    expect(model.orphan.value).toBe(true);
    expect(model.shown.value?.view.name).toBe('Acme');
  });

  it('asks again what is open while the book could not be read', async () => {
    const { model, background, changed } = panelOn();
    model.start();
    await settle();
    model.fail({ record: shown('Acme').record, failure: { code: 'closed' } });
    background.answer('panelReady', () => shown('Acme'));
    changed();
    await settle();
    expect(model.shown.value?.view.name).toBe('Acme');
    expect(model.failed.value).toBeNull();
  });
});
