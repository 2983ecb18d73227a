import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openBook } from '../../../../entrypoints/background/book/open-book';
import { readBadge } from '../../../../entrypoints/background/read/badge';
import { readPopup } from '../../../../entrypoints/background/read/popup';
import { readToday } from '../../../../entrypoints/background/read/today';
import { logIssue } from '../../../../entrypoints/background/write/issues';
import { setNextStep } from '../../../../entrypoints/background/write/next-steps';
import { logPromise } from '../../../../entrypoints/background/write/promises';
import { setTestOrg } from '../../../../entrypoints/background/write/settings';
import { command, emptyBook, onAcme } from '../background';

vi.mock('../../../../entrypoints/background/active-record', () => ({ activeRecord: async () => null }));
vi.mock('../../../../lib/platform/notifications', () => ({ noticePermission: async () => 'granted' }));
vi.mock('../../../../entrypoints/background/own-settings', async () => {
  const { readSettings } = await import('../../../../lib/storage/meta');
  return { ownSettings: readSettings };
});
vi.mock('../../../../entrypoints/background/read/site-access', () => ({ readSiteAccess: async () => [] }));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let book: Awaited<ReturnType<typeof emptyBook>>;

beforeEach(async () => {
  book = await emptyBook();
  const about = () => ({ commandId: command(), subject: onAcme, text: 'x' });
  for (const dueDate of ['2026-03-04', '2026-03-05']) await logPromise({ ...about(), dueDate });
  await logPromise({ ...about(), subject: { kind: 'inbox' }, dueDate: '2026-03-04' });
  await setNextStep({ ...about(), dueDate: '2026-03-06' });
  await logIssue({ ...about(), severity: 2 });
});

const numbers = async () => {
  const sender = {} as Parameters<typeof readPopup>[1];
  return [await readBadge(await openBook()), (await readPopup({}, sender)).badge, (await readToday()).badge];
};

describe('the number', () => {
  it('is the same on the icon, in the popup and in Today', async () => {
    const [icon, popup, today] = await numbers();
    expect(icon).toMatchObject({ promisesDueToday: 1, openIssues: 1, nextStepsDue: 0 });
    expect([popup, today]).toEqual([icon, icon]);
    book.clock.now = book.clock.now.add({ days: 2 });
    const later = await numbers();
    expect(later[0]).toMatchObject({ overduePromises: 2, nextStepsDue: 1 });
    expect([later[1], later[2]]).toEqual([later[0], later[0]]);
  });

  it('leaves customers of a test org out everywhere', async () => {
    await setTestOrg({ commandId: command(), orgKey: 'hubspot/77', test: true });
    for (const badge of await numbers()) expect(badge).toMatchObject({ promisesDueToday: 0, openIssues: 0 });
  });

  it('is counted from the rows the list was made of: they are not read again', async () => {
    await readToday();
    const rows = vi.spyOn(book.db.promises, 'where');
    await readPopup({}, {} as Parameters<typeof readPopup>[1]);
    expect(rows).not.toHaveBeenCalled();
  });
});
