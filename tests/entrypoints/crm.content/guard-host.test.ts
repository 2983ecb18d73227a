import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardHost } from '../../../entrypoints/crm.content/guard-host';

let life: AbortController;
let host: HTMLElement;
const restore = vi.fn(() => document.documentElement.append(host));
const giveUp = vi.fn(() => host.remove());
let orphan = false;
let clock = 0;

const guard = () =>
  guardHost({ host, restore, giveUp, isOrphan: () => orphan, now: () => clock, signal: life.signal });
const heard = () => new Promise(resolve => setTimeout(resolve, 0));

beforeEach(() => {
  life = new AbortController();
  orphan = false;
  clock = 0;
  restore.mockClear();
  giveUp.mockClear();
  host = document.createElement('div');
  host.style.cssText = 'position: fixed; opacity: 1;';
  document.documentElement.append(host);
});
afterEach(() => {
  life.abort();
  host.remove();
});

describe('a host that the page', () => {
  it('removes is put back', async () => {
    guard();
    host.remove();
    await heard();
    expect(host.parentNode).toBe(document.documentElement);
    expect(restore).toHaveBeenCalledTimes(1);
  });

  it('restyles or marks looks as before', async () => {
    guard();
    host.style.opacity = '0.01';
    host.setAttribute('popover', 'manual');
    await heard();
    expect([host.style.opacity, host.hasAttribute('popover')]).toEqual(['1', false]);
  });

  it('keeps attacking is given up after ten times', async () => {
    guard();
    for (let i = 0; i < 30; i++) {
      host.remove();
      await heard();
    }
    expect([restore.mock.calls.length, giveUp.mock.calls.length]).toEqual([10, 1]);
  });

  it('touches now and then is kept for ever', async () => {
    guard();
    for (let i = 0; i < 30; i++) {
      clock += 10_000;
      host.remove();
      await heard();
    }
    expect(giveUp).not.toHaveBeenCalled();
  });
});

it('our own changes of style are no attack', async () => {
  const guarded = guard();
  for (let i = 0; i < 20; i++) guarded.restyle(style => style.setProperty('top', `${i}px`));
  await heard();
  expect([host.style.top, giveUp.mock.calls.length]).toEqual(['19px', 0]);
});

it('an orphan lets its host go', async () => {
  guard();
  orphan = true;
  host.remove();
  await heard();
  expect([restore.mock.calls.length, giveUp.mock.calls.length]).toEqual([0, 1]);
});

it('nothing is watched once the script has ended', async () => {
  guard();
  life.abort();
  host.remove();
  await heard();
  expect(restore).not.toHaveBeenCalled();
});
