import { beforeAll, describe, expect, it } from 'vitest';
import { badgeReason } from '../../../entrypoints/background/badge-reason';
import { speakEnglish } from '../../components/words';

beforeAll(speakEnglish);

const badge = {
  count: 3,
  text: '3',
  alert: true,
  overduePromises: 2,
  openIssues: 1,
  promisesDueToday: 0,
  nextStepsDue: 0,
  pastRedLine: 0,
};
const free = { noticesBlocked: false, siteDenied: false };

describe('what the pointer is told over the icon', () => {
  it('is what the number counts', () => {
    expect(badgeReason(badge, free)).toBe('Kept: 2 promises overdue, 1 open issue');
  });

  it('is said without a number too', () => {
    const nothing = { ...badge, count: 0, text: '', overduePromises: 0, openIssues: 0 };
    expect(badgeReason(nothing, free)).toBe('Kept: nothing due');
  });

  it('names what the browser hinders', () => {
    const lines = badgeReason(badge, { noticesBlocked: true, siteDenied: true }).split('\n');
    expect(lines.slice(1)).toEqual([
      'Notifications are blocked; see Today.',
      'No access to your CRM; see Today.',
    ]);
  });
});
