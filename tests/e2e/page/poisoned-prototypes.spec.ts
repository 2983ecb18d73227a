/** A page that has poisoned the language itself learns nothing of us and cannot break us (S15). */
import { customerRow, linkRow, promiseRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { goInApp, panel } from '../harness/panel';
import { CRMS } from '../harness/places';

type Poisoned = { __arm(): void; __caught: string[] };

/**
 * Wraps every function of the prototypes a script cannot do without. The wrappers note who calls them; armed, they
 * throw for every caller but the page itself and give away what they were called with.
 */
function poison(): void {
  if (location.protocol !== 'https:') return;
  const caught: string[] = [];
  let armed = false;
  // The trap's own tools, taken before it is set.
  const { apply } = Reflect;
  const { includes } = String.prototype;
  const isOurs = () => apply(includes, new Error().stack ?? '', ['-extension://']);
  const note = (name: string) => {
    caught[caught.length] = name;
  };
  const wrap = (owner: object, name: string) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own?.configurable || typeof own.value !== 'function') return;
    const original = own.value as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      ...own,
      value: function (this: unknown, ...args: unknown[]) {
        if (isOurs()) {
          note(name);
          if (armed) throw new TypeError(`poisoned ${name}`);
        }
        return apply(original, this, args);
      },
    });
  };
  const everything: object[] = [
    Array.prototype,
    String.prototype,
    Promise.prototype,
    EventTarget.prototype,
    Node.prototype,
    Element.prototype,
    Document.prototype,
    MutationObserver.prototype,
    CustomElementRegistry.prototype,
    JSON,
    Object,
    Promise,
    CSSStyleDeclaration.prototype,
    window.navigation ? Object.getPrototypeOf(window.navigation) : {},
  ];
  for (const owner of everything)
    for (const name of Object.getOwnPropertyNames(owner))
      if (name !== 'constructor' && name !== 'toString') wrap(owner, name);
  // Setters on the roots of all objects: whatever a careless script puts into a plain object passes here.
  for (const name of ['kept', 'record', 'request', 'snapshot', 'key', 'commandId'])
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      set(value: unknown) {
        if (isOurs()) note(`set ${name}`);
        Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true });
      },
      get: () => undefined,
    });
  for (const gone of ['MutationObserver', 'IntersectionObserver', 'AbortController', 'requestIdleCallback'])
    Object.defineProperty(window, gone, { configurable: true, value: () => note(gone) });
  Object.assign(window, {
    __caught: caught,
    __arm: () => {
      armed = true;
    },
  });
}

for (const crm of CRMS) {
  test(`${crm.name}: the panel works on a page whose prototypes are poisoned`, async ({
    kept,
    pageErrors,
  }) => {
    const customer = customerRow('Fernhill Mills');
    await kept.seed({
      customers: [customer],
      recordLinks: [linkRow(crm.company, customer)],
      promises: [promiseRow(customer, 'the vermilion ledger', { dueIn: 2 })],
    });
    const page = await kept.context.newPage();
    await page.addInitScript(poison);
    await page.goto(crm.company.url);
    const shown = await panel(page, crm.company.key);
    await expect(shown.promise('vermilion ledger')).toBeVisible();
    await page.evaluate(() => (window as unknown as Poisoned).__arm());
    await shown.log('send the cobalt almanac tomorrow');
    await expect(shown.promise('cobalt almanac')).toBeVisible();
    await goInApp(page, crm.other.url);
    await panel(page, crm.other.key);
    await expect(shown.frame.getByRole('heading', { level: 1 })).toHaveText(crm.other.name);
    await goInApp(page, crm.company.url);
    await panel(page, crm.company.key);
    await expect(shown.promise('cobalt almanac')).toBeVisible();
    const caught = await page.evaluate(() => (window as unknown as Poisoned).__caught);
    expect(caught, 'Which function of the page did we call?').toEqual([]);
    expect(pageErrors).toEqual([]);
  });
}
