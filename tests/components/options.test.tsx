import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Options } from '../../components/options/options';
import * as words from '../../components/options/setting-words';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { settingsView } from '../../lib/domain/views/settings-view';
import { surfaceSettings } from '../../lib/domain/views/surface-settings';
import type { OptionsView } from '../../lib/domain/views/surfaces';
import { createOptionsModel } from '../../lib/ui/options-model';
import type { Place } from '../../lib/ui/placement';
import { fakeBackground, now, refusal } from '../ui/fake-background';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

const settings = { ...DEFAULT_SETTINGS, noticeBudget: 4 };
const view: OptionsView = {
  bookId: 'b',
  customers: 4,
  promises: 21,
  backupDue: false,
  notifications: 'granted',
  siteAccess: [
    { origin: 'https://*.lightning.force.com/*', granted: true },
    { origin: 'https://*.my-lightning.com/*', granted: true },
    { origin: 'https://*.hubspot.com/*', granted: false },
  ],
  orgs: [{ key: 'hubspot/24601', crm: 'hubspot', test: false, wonStageNames: ['Closed Won'] }],
  settings: {},
  defaults: {
    workDays: [1, 2, 3, 4, 5],
    workStart: '09:00',
    workEnd: '18:00',
    remindTime: '09:00',
    badgeOn: true,
  },
  settingGroups: settingsView(settings, DEFAULT_SETTINGS),
  today: '2026-03-04',
  zone: 'Europe/Berlin',
  surface: surfaceSettings({ ...settings, holidays: ['2026-01-01', '2026-12-25'] }),
};
const preview = {
  bookId: 'b',
  exportedAt: '2026-02-18T10:00:00Z',
  mode: 'sameBook',
  rows: 40,
  added: 3,
  changed: 1,
  unchanged: 36,
  kept: 0,
};

async function optionsOn(answers: Parameters<typeof fakeBackground>[0] = {}, shown: OptionsView = view) {
  const background = fakeBackground({ readOptions: () => shown, ...answers });
  const done: string[] = [];
  const place: Place = { off: false, side: 'right', width: 340, collapsed: false, tabOffset: 0.4 };
  const places = new Map([['https://app.hubspot.com', place]]);
  const model = createOptionsModel({
    ask: background.ask,
    newId: () => 'id',
    now,
    subscribe: () => () => undefined,
    demo: {
      isOpen: async () => false,
      open: async () => undefined,
      remove: async () => undefined,
      onChanged: () => () => undefined,
    },
    shortcuts: {
      read: async () => [
        { name: 'popup', key: 'Alt+Shift+K' },
        { name: 'call', key: '' },
      ],
      change: async () => void done.push('opened the settings of keys'),
    },
    doors: {
      requestSites: async origins => {
        done.push(`asked for ${origins.join(' ')}`);
        return false;
      },
      openNoticeSettings: async () => void done.push('opened the settings of notices'),
      readPlaces: async () => new Map(places),
      changePlace: async (origin, patch) => {
        places.set(origin, { ...place, ...places.get(origin), ...patch });
      },
      handOver: async name => void done.push(`handed over ${name}`),
      takeIn: async () => 'import.json',
      takeInTable: async () => ({ name: 'import-table.json' }),
      handOverTables: async () => undefined,
      handOverLeftOut: async () => undefined,
      readHolidays: async file => (file.name.endsWith('.ics') ? ['2026-05-01', '2026-12-25'] : null),
    },
  });
  await model.refresh();
  model.places.value = new Map(places);
  render(<Options model={model} />);
  return { background, model, done, places };
}

describe('Options', () => {
  it('asks the browser for a site on a click and says when it was refused', async () => {
    const { done } = await optionsOn();
    fireEvent.click(screen.getByRole('button', { name: 'Grant access to HubSpot' }));
    expect(await screen.findByText('Access was not granted.')).toBeTruthy();
    expect(done).toEqual(['asked for https://*.hubspot.com/*']);
  });

  it('changes working days and never leaves a week without one', async () => {
    const { background } = await optionsOn();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Fri' }));
    await waitFor(() =>
      expect(background.sent('saveSettings')).toMatchObject([{ patch: { workDays: [1, 2, 3, 4] } }]),
    );
  });

  it('has one switch a CRM, with its addresses folded under the name', async () => {
    await optionsOn();
    const salesforce = screen.getByText('Salesforce', { selector: 'summary' }).closest('li');
    expect(salesforce?.textContent).toContain('lightning.force.commy-lightning.com');
    expect(salesforce?.querySelector('details')?.open).toBe(false);
    expect(salesforce?.querySelector('button')).toBeNull();
  });

  it('offers to take back a setting: what was not set before goes back to its default', async () => {
    const { background } = await optionsOn();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Fri' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(background.sent('saveSettings')).toMatchObject([
        { patch: { workDays: [1, 2, 3, 4] } },
        { patch: { workDays: null } },
      ]),
    );
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('offers to take back a test organisation, a site switched off and an import', async () => {
    const { background, places, model } = await optionsOn({
      importBook: () => ({ changeId: 'the import' }),
      checkImport: () => preview,
    });
    const undo = async () => fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Test: 24601' }));
    await undo();
    await waitFor(() =>
      expect(background.sent('setTestOrg')).toMatchObject([{ test: true }, { test: false }]),
    );
    fireEvent.click(screen.getByRole('checkbox', { name: 'Panel on app.hubspot.com' }));
    await waitFor(() => expect(places.get('https://app.hubspot.com')?.off).toBe(true));
    await undo();
    await waitFor(() => expect(places.get('https://app.hubspot.com')?.off).toBe(false));
    await model.choose(new File(['{}'], 'kept.json'));
    await model.importBook('merge');
    await undo();
    await waitFor(() => expect(background.sent('undoChange')).toMatchObject([{ changeId: 'the import' }]));
  });

  it('hands the export over as a file', async () => {
    const { done } = await optionsOn({
      exportBook: () => ({ name: 'kept.json', bytes: 1, rows: 1, hash: '' }),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    await waitFor(() => expect(done).toEqual(['handed over kept.json']));
  });

  it('shows what an import would do before it does it', async () => {
    const { background, model } = await optionsOn({ checkImport: () => preview });
    await model.choose(new File(['{}'], 'kept.json'));
    expect(await screen.findByText(/3 new, 1 changed, 36 the same/)).toBeTruthy();
    expect(background.sent('importBook')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Replace my book with it' }));
    await waitFor(() =>
      expect(background.sent('importBook')).toMatchObject([{ name: 'import.json', mode: 'replace' }]),
    );
  });

  it('says why a file was refused', async () => {
    const { model } = await optionsOn({
      checkImport: () => {
        throw refusal('badFile', 'row:promises:3');
      },
    });
    await model.choose(new File(['{}'], 'kept.json'));
    expect((await screen.findByRole('alert')).textContent).toContain('One entry in the file cannot be read.');
    expect(screen.queryByRole('button', { name: 'Replace my book with it' })).toBeNull();
  });

  it('says that nothing leaves the computer', async () => {
    await optionsOn();
    expect(screen.getByText('Requests sent by this extension: 0')).toBeTruthy();
  });
});

describe('all settings', () => {
  it('have a name, a line on what they are for, and a name for each part and choice', async () => {
    await optionsOn();
    const fields = view.settingGroups.flatMap(group => group.fields);
    const nameless = fields.flatMap(({ key, controls }) =>
      [
        words.settingName(key),
        words.settingWhy(key),
        ...controls.flatMap(control => [
          ...control.path.map(part => words.partName(key, [part])),
          ...(control.kind === 'choice' ? control.options.map(one => words.choiceName(key, one)) : []),
        ]),
      ].every(said => said !== '')
        ? []
        : key,
    );
    expect(nameless).toEqual([]);
  });

  it('are found by their words, and go back to their default one by one', async () => {
    const { background } = await optionsOn();
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search the settings' }), {
      target: { value: 'notices a day' },
    });
    expect(await screen.findByText('1 setting')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Reset: Notices a day' }));
    await waitFor(() =>
      expect(background.sent('saveSettings')).toMatchObject([{ patch: { noticeBudget: null } }]),
    );
  });

  it('all go back on the second click, what was not changed is left alone', async () => {
    const { background } = await optionsOn();
    fireEvent.click(screen.getByRole('button', { name: 'Reset all' }));
    expect(background.sent('saveSettings')).toHaveLength(0);
    fireEvent.click(await screen.findByRole('button', { name: 'Reset all of them' }));
    await waitFor(() =>
      expect(background.sent('saveSettings')).toMatchObject([{ patch: { noticeBudget: null } }]),
    );
  });

  it('change one part and keep the others; a share is typed as percent', async () => {
    const { background } = await optionsOn();
    const search = screen.getByRole('searchbox', { name: 'Search the settings' });
    fireEvent.input(search, { target: { value: 'serving personally' } });
    const field = await screen.findByRole('spinbutton', { name: 'Shares of serving personally: talks' });
    expect((field as HTMLInputElement).value).toBe('50');
    fireEvent.change(field, { target: { value: '40' } });
    await waitFor(() =>
      expect(background.sent('saveSettings')).toMatchObject([{ patch: { serveWeights: [0.4, 0.3, 0.2] } }]),
    );
  });
});

describe('days off', () => {
  it('are shown from today on, and one can be taken out', async () => {
    const { background } = await optionsOn();
    expect(screen.getByText('and 1 past day')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take out Fri 25 December' }));
    await waitFor(() =>
      expect(background.sent('saveSettings')).toMatchObject([{ patch: { holidays: ['2026-01-01'] } }]),
    );
  });

  it('come from a calendar file, each once; another file changes nothing', async () => {
    const { background } = await optionsOn();
    const choose = (name: string) =>
      fireEvent.change(screen.getByLabelText('Choose a calendar file'), {
        target: { files: [new File(['x'], name)] },
      });
    choose('list.txt');
    expect(await screen.findByText(/not a calendar/)).toBeTruthy();
    choose('holidays.ics');
    expect(await screen.findByText('1 day added')).toBeTruthy();
    expect(background.sent('saveSettings')).toMatchObject([
      { patch: { holidays: ['2026-01-01', '2026-05-01', '2026-12-25'] } },
    ]);
  });
});

describe('phrases and questions', () => {
  const own = { ...view, settings: { starterPhrases: ['I will check …', 'c: They said …'] } };
  const phrases = () => screen.getAllByRole<HTMLInputElement>('textbox', { name: /^Phrase:/ });
  const last = (background: Awaited<ReturnType<typeof optionsOn>>['background']) =>
    background.sent('saveSettings').at(-1)?.patch;

  it('are ours until one is changed, and then the rep’s own, all of them', async () => {
    const { background } = await optionsOn();
    expect(phrases().map(({ value }) => value)).toEqual([
      'I will send … by …',
      'I will call … on …',
      'n: They need …',
    ]);
    const [first] = phrases();
    if (first) fireEvent.change(first, { target: { value: 'I owe you …' } });
    const mine = ['I owe you …', 'I will call … on …', 'n: They need …'];
    await waitFor(() => expect(last(background)).toEqual({ starterPhrases: mine }));
    expect(screen.queryByRole('button', { name: 'Use our phrases again' })).toBeNull();
  });

  it('are added, removed, and ours again in one click', async () => {
    const { background } = await optionsOn({}, own);
    const field = screen.getByRole('textbox', { name: 'A phrase of your own' });
    fireEvent.input(field, { target: { value: ' We agreed on … ' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Add' }).at(-1) as HTMLElement);
    const added = ['I will check …', 'c: They said …', 'We agreed on …'];
    await waitFor(() => expect(last(background)).toEqual({ starterPhrases: added }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove: They said …' }));
    await waitFor(() => expect(last(background)).toEqual({ starterPhrases: ['I will check …'] }));
    fireEvent.click(screen.getByRole('button', { name: 'Use our phrases again' }));
    await waitFor(() => expect(last(background)).toEqual({ starterPhrases: null }));
  });

  it('ask with the rep’s own question; an empty one is ours again', async () => {
    const { background } = await optionsOn(
      {},
      { ...view, settings: { questionTemplates: { need: 'And {words}?' } } },
    );
    const need = screen.getByRole<HTMLInputElement>('textbox', { name: 'A need' });
    expect(need.value).toBe('And {words}?');
    fireEvent.change(screen.getByRole('textbox', { name: 'A remark' }), {
      target: { value: 'Still {words}?' },
    });
    const both = { need: 'And {words}?', comment: 'Still {words}?' };
    await waitFor(() => expect(last(background)).toEqual({ questionTemplates: both }));
    fireEvent.change(need, { target: { value: '' } });
    await waitFor(() => expect(last(background)).toEqual({ questionTemplates: {} }));
  });
});

it('a stage that means won is taken back as one change', async () => {
  const { background } = await optionsOn({ setWonStage: () => ({ changeId: 'the stage' }) });
  fireEvent.click(screen.getByRole('button', { name: /Closed Won/ }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(background.sent('undoChange')).toMatchObject([{ changeId: 'the stage' }]));
});

it('blocked notices lead to the switch; a browser that does not say is explained', async () => {
  const { done } = await optionsOn({}, { ...view, notifications: 'denied' });
  fireEvent.click(screen.getByRole('button', { name: /Allow notifications/ }));
  expect(done).toEqual(['opened the settings of notices']);
  cleanup();
  await optionsOn({}, { ...view, notifications: 'unknown' });
  expect(screen.getByText(/does not say whether it shows notifications/)).toBeTruthy();
});

it('shows the keys as the browser gave them, and leads to where they are changed', async () => {
  const { done } = await optionsOn();
  const keys = await screen.findByRole('region', { name: 'Keys' });
  expect([...keys.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Open KeptAlt+Shift+K',
    'Before a call, for the open recordno key yet',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Change the keys…' }));
  expect(done).toEqual(['opened the settings of keys']);
});
