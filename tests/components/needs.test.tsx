/** What they said, put right: whoever said it still did. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { NeedRow } from '../../components/needs/need-row';
import type { NeedItem } from '../../lib/domain/views/ask-today';
import { onSurface } from './on-surface';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

const need: NeedItem = {
  id: 'n1',
  kind: 'need',
  verbatim: 'a second hall',
  status: 'open',
  covered: false,
  raisedBy: 'customer',
  importance: 2,
  capturedDate: '2026-02-01',
  personId: 'p2',
  personName: 'Dana Reyes',
  before: [],
  answers: [],
};
const namesakes = [
  { id: 'p1', name: 'Dana Reyes' },
  { id: 'p2', name: 'Dana Reyes' },
];

it('of two with one name the one who said it stays the one', async () => {
  const background = onSurface({}, <NeedRow need={need} persons={namesakes} ripe={() => undefined} />);
  fireEvent.click(screen.getByRole('button', { name: /^More/ }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Change…' }));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'a third hall' } });
  fireEvent.submit(screen.getByRole('form'));
  await waitFor(() =>
    expect(background.sent('changeNeed')).toMatchObject([{ verbatim: 'a third hall', personId: 'p2' }]),
  );
});
