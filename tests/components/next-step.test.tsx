import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { NextStep } from '../../components/next-step/next-step';
import { SurfaceScopeProvider } from '../../components/surface';
import type { NextStepView } from '../../lib/domain/views/panel';
import { createAct } from '../../lib/ui/act';
import { fakeBackground, now, SETTINGS, TODAY } from '../ui/fake-background';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

const step = (over: Partial<NextStepView> & { dueDate?: string } = {}): NextStepView => ({
  state: 'ok',
  current: {
    id: 's1',
    kind: 'step',
    text: 'walk through the plan',
    dueDate: over.dueDate ?? '2026-03-12',
    setDate: '2026-02-20',
  },
  ...over,
});

/** What one page keeps beside the background. */
const keeping = () => {
  const kept = new Map<string, string>();
  return {
    read: (key: string) => kept.get(key) ?? '',
    write: (key: string, text: string) => void kept.set(key, text),
  };
};

function stepOn(view: NextStepView, spare?: ReturnType<typeof keeping>, crmStep?: string) {
  const background = fakeBackground();
  const act = createAct({ ask: background.ask, newId: () => 'id', refresh: async () => undefined });
  render(
    <SurfaceScopeProvider
      value={{ today: TODAY, zone: 'Europe/Berlin', settings: SETTINGS, now, act, spare }}
    >
      <NextStep
        step={view}
        subject={{ kind: 'customer', customerId: 'c1' }}
        customerId="c1"
        crm={crmStep === undefined ? undefined : { name: 'salesforce', step: crmStep }}
      />
    </SurfaceScopeProvider>,
  );
  return background;
}
const line = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Next step' });
const type = (field: HTMLInputElement, value: string) => fireEvent.input(field, { target: { value } });

describe("beside the CRM's own field", () => {
  it('both are shown, each with its age; ours stays as it is', () => {
    const background = stepOn(step(), undefined, 'Send invoice');
    screen.getByText(/^Salesforce says: ⁨?Send invoice/);
    screen.getByText('on the page now');
    screen.getByText(/^yours set /);
    screen.getByText('walk through the plan');
    expect(background.asked).toEqual([]);
  });

  it('the same words are said once', () => {
    stepOn(step(), undefined, ' Walk through  the plan');
    screen.getByText('the same in Salesforce');
  });

  it('stands alone where we have none', () => {
    stepOn(step({ state: 'missing', current: undefined }), undefined, 'Send invoice');
    screen.getByText(/^Salesforce says: ⁨?Send invoice/);
    expect(screen.queryByText(/^yours set/)).toBeNull();
  });
});

describe('the next step', () => {
  it('offers to ask for a rating again where the last is long ago', () => {
    stepOn(
      step({ state: 'missing', current: undefined, oldRating: { date: '2025-11-12', personName: 'Dana' } }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Ask how it works for them' }));
    expect(line().value).toBe('ask Dana how it works for them ');
    expect(document.activeElement).toBe(line());
    expect(screen.queryByRole('button', { name: 'Ask how it works for them' })).toBeNull();
  });

  it('says nothing of ratings while a step stands', () => {
    stepOn(step({ oldRating: { date: '2025-11-12' } }));
    expect(screen.queryByRole('button', { name: 'Ask how it works for them' })).toBeNull();
  });

  it('opens the line for the next one after it was ticked off', async () => {
    const background = stepOn(step());
    fireEvent.click(screen.getByRole('button', { name: /^Done/ }));
    await waitFor(() => expect(document.activeElement).toBe(line()));
    expect(background.sent('endNextStep')).toMatchObject([{ id: 's1', outcome: 'done' }]);
    type(line(), 'agree the roll-out next week');
    fireEvent.keyDown(line(), { key: 'Enter' });
    await waitFor(() =>
      expect(background.sent('setNextStep')).toMatchObject([
        { text: 'agree the roll-out', dueDate: '2026-03-09' },
      ]),
    );
  });

  it('leaves a name that nobody bears among its words', async () => {
    const background = stepOn({ state: 'missing' });
    type(line(), 'call @Lena next week');
    fireEvent.keyDown(line(), { key: 'Enter' });
    await waitFor(() => expect(background.sent('setNextStep')).toMatchObject([{ text: 'call @Lena' }]));
  });

  it('keeps half a thought when the panel goes, and forgets it when it is saved', async () => {
    const spare = keeping();
    const background = stepOn({ state: 'missing' }, spare);
    type(line(), 'agree the roll-out next week');
    cleanup();
    stepOn({ state: 'missing' }, spare);
    expect(line().value).toBe('agree the roll-out next week');
    cleanup();
    const again = stepOn({ state: 'missing' }, spare);
    fireEvent.keyDown(line(), { key: 'Enter' });
    await waitFor(() => expect(again.sent('setNextStep')).toHaveLength(1));
    await waitFor(() => expect(line().value).toBe(''));
    cleanup();
    stepOn({ state: 'missing' }, spare);
    expect(line().value).toBe('');
    expect(background.sent('setNextStep')).toHaveLength(0);
  });

  it('parks by Esc, with a reason and a day', async () => {
    const background = stepOn({ state: 'missing' });
    fireEvent.keyDown(line(), { key: 'Escape' });
    const reason = screen.getByRole<HTMLInputElement>('textbox', { name: 'Why is there none?' });
    const until = screen.getByRole<HTMLInputElement>('textbox', { name: 'Until when?' });
    type(until, '20 Mar');
    fireEvent.keyDown(until, { key: 'Enter' });
    expect(background.sent('park')).toHaveLength(0);
    type(reason, 'budget freeze');
    fireEvent.keyDown(until, { key: 'Enter' });
    await waitFor(() =>
      expect(background.sent('park')).toMatchObject([{ reason: 'budget freeze', until: '2026-03-20' }]),
    );
  });

  it('gives the focus back to the line when parking is given up', async () => {
    stepOn({ state: 'missing' });
    expect(screen.getByText('none yet')).toBeTruthy();
    fireEvent.keyDown(line(), { key: 'Escape' });
    const reason = screen.getByRole('textbox', { name: 'Why is there none?' });
    await waitFor(() => expect(document.activeElement).toBe(reason));
    fireEvent.keyDown(reason, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(line()));
  });

  it('keeps an open line where there is none, without taking the focus', () => {
    stepOn({ state: 'missing' });
    expect(line().placeholder).toBe('I will … for you by …');
    expect(document.activeElement).toBe(document.body);
  });

  it('asks for a day before it saves', () => {
    const background = stepOn({ state: 'missing' });
    type(line(), 'walk through the plan');
    fireEvent.keyDown(line(), { key: 'Enter' });
    expect(screen.getByText(/By when\?/)).toBeTruthy();
    expect(background.sent('setNextStep')).toHaveLength(0);
  });

  it('asks what became of an overdue one', async () => {
    const background = stepOn(step({ state: 'overdue', dueDate: '2026-03-02' }));
    expect(screen.getByText('2 days over')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Still to do, by …' }));
    const day = screen.getByRole<HTMLInputElement>('textbox', { name: 'Still to do, by' });
    type(day, 'tomorrow');
    fireEvent.keyDown(day, { key: 'Enter' });
    await waitFor(() =>
      expect(background.sent('carryNextStep')).toMatchObject([{ id: 's1', dueDate: '2026-03-05' }]),
    );
  });

  it('makes it a promise too when they heard it', async () => {
    const background = stepOn({ state: 'missing' });
    type(line(), 'send the plan fri');
    fireEvent.click(screen.getByRole('checkbox', { name: /They heard it/ }));
    fireEvent.keyDown(line(), { key: 'Enter' });
    await waitFor(() => expect(background.sent('setNextStep')).toMatchObject([{ alsoPromise: true }]));
  });
});
