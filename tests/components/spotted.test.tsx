import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ParkLine } from '../../components/next-step/park-line';
import { WordsForm } from '../../components/parts/words-form';
import { type SurfaceScope, SurfaceScopeProvider } from '../../components/surface';
import { createAct } from '../../lib/ui/act';
import { fakeBackground, now, SETTINGS, TODAY } from '../ui/fake-background';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

const ACME = { kind: 'customer', customerId: 'c1' } as const;
const close = () => undefined;

function on(about: SurfaceScope['about'], form: ComponentChildren) {
  const background = fakeBackground();
  const act = createAct({ ask: background.ask, newId: () => 'id', refresh: async () => undefined });
  const scope = { today: TODAY, zone: 'Europe/Berlin', settings: SETTINGS, now, act, about };
  render(<SurfaceScopeProvider value={scope}>{form}</SurfaceScopeProvider>);
  return background;
}
const fixed = (initial?: string) => (
  <WordsForm
    place="issue"
    label="What was done?"
    submitLabel="Save"
    initial={initial}
    submit={async () => true}
    close={close}
  />
);
const type = (name: string, value: string) => {
  const field = screen.getByRole<HTMLInputElement>('textbox', { name });
  fireEvent.input(field, { target: { value } });
  return field;
};
const offer = () => screen.queryByRole('button', { name: 'Log as promise' });
/** As by keyboard: the button has the focus, and goes with it. */
const take = () => {
  const button = offer();
  button?.focus();
  if (button) fireEvent.click(button);
};

describe('a promise among the words of a form', () => {
  it('is offered, noted with its day for this customer, and the words stay', async () => {
    const background = on(ACME, fixed());
    const field = type('What was done?', 'New cable. I’ll call Dana back by fri');
    screen.getByText('You will call Dana back by fri.');
    take();
    await waitFor(() => expect(offer()).toBeNull());
    expect(background.sent('logPromise')).toMatchObject([
      { subject: ACME, text: 'call Dana back', dueDate: '2026-03-06' },
    ]);
    expect(field.value).toBe('New cable. I’ll call Dana back by fri');
    expect(document.activeElement).toBe(field);
  });

  it('is offered again once other words stand there', async () => {
    on(ACME, fixed());
    type('What was done?', 'I’ll call Dana');
    take();
    await waitFor(() => expect(offer()).toBeNull());
    type('What was done?', 'I’ll call Dana and Jan');
    expect(offer()).not.toBeNull();
  });

  it('brings the caret back to the field the words stand in', async () => {
    on(ACME, <ParkLine subject={ACME} close={close} saved={close} />);
    const field = type('Why is there none?', 'We’ll send the offer in May');
    take();
    await waitFor(() => expect(offer()).toBeNull());
    expect(document.activeElement).toBe(field);
  });

  it('is not offered for what stood there before, nor where nobody would have heard it', () => {
    on(ACME, fixed('I’ll call Dana'));
    expect(offer()).toBeNull();
    cleanup();
    on(undefined, fixed());
    type('What was done?', 'I’ll call Dana');
    expect(offer()).toBeNull();
  });
});
