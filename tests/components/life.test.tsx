/** How long a relationship is expected to last, and what that is learnt from. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { LifecycleSection } from '../../components/life/lifecycle-section';
import type { LifecycleView } from '../../lib/domain/views/lifecycle-view';
import { customer } from '../ui/fake-background';
import { onSurface } from './on-surface';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

const life: LifecycleView = {
  stage: 'sweetSpot',
  start: '2025-01-04',
  months: 14,
  x: 0.3,
  marker: 0.3,
  expectedMonths: 46.6,
  expectedFrom: 'ended',
  learntFrom: 6,
  sweetSpot: { from: 9, peak: 16, to: 21, fromShare: 0.2, toShare: 0.45 },
  isOwnWindow: false,
  curve: [],
  collectNeed: false,
  outlived: false,
  discounts: [],
};

it('its numbers open the day it is counted from, and whom the months were learnt from', async () => {
  const background = onSurface(
    {
      readLifecycle: () => life,
      readLearntLife: () => [{ customerId: 'gone', name: 'Gone Ltd', months: 51 }],
    },
    <LifecycleSection customer={customer()} />,
  );
  fireEvent.click(await screen.findByRole('button', { name: '14 of 47 months' }));
  screen.getByText('Counted since Sat 4 Jan 2025.');
  fireEvent.click(screen.getByRole('button', { name: 'Relationships that ended: 6' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Gone Ltd' }));
  expect(screen.getByRole('list', { name: 'Relationships that ended' }).textContent).toBe(
    'Gone Ltd 51 months',
  );
  await waitFor(() => expect(background.sent('openCustomerPage')).toEqual([{ customerId: 'gone' }]));
});
