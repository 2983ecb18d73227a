import { describe, expect, it } from 'vitest';
import { senderKind } from '../../lib/messages/senders';

const OWN_ID = 'abcdefghijklmnopabcdefghijklmnop';
const OWN_ORIGIN = `chrome-extension://${OWN_ID}`;
const tab = { id: 7 } as never;

describe('who sent it', () => {
  it.each([
    ['the popup', { id: OWN_ID, origin: OWN_ORIGIN, url: `${OWN_ORIGIN}/popup.html` }, 'surface'],
    ['the panel frame in a tab', { id: OWN_ID, origin: OWN_ORIGIN, tab, frameId: 3 }, 'surface'],
    [
      'a page of ours where the browser gives no origin',
      { id: OWN_ID, url: `${OWN_ORIGIN}/today.html` },
      'surface',
    ],
    ['our content script', { id: OWN_ID, origin: 'https://app.hubspot.com', tab, frameId: 0 }, 'page'],
    [
      'our content script, origin only in its address',
      { id: OWN_ID, url: 'https://x.lightning.force.com/a', tab },
      'page',
    ],
    [
      'a frame inside the CRM’s page',
      { id: OWN_ID, origin: 'https://app.hubspot.com', tab, frameId: 4 },
      'stranger',
    ],
    ['a page without a tab', { id: OWN_ID, origin: 'https://app.hubspot.com' }, 'stranger'],
    ['an insecure page', { id: OWN_ID, origin: 'http://app.hubspot.com', tab, frameId: 0 }, 'stranger'],
    ['another extension', { id: 'other', origin: 'chrome-extension://other' }, 'stranger'],
    ['another extension that claims our address', { id: 'other', origin: OWN_ORIGIN }, 'stranger'],
    ['a host that begins like ours', { id: OWN_ID, origin: `${OWN_ORIGIN}.evil.example` }, 'stranger'],
    ['nobody', {}, 'stranger'],
  ])('%s', (_, sender, kind) => {
    expect(senderKind(sender, OWN_ID, OWN_ORIGIN)).toBe(kind);
  });
});
