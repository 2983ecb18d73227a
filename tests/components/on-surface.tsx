/** A part of a surface by itself, over a background that answers from a table. */
import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { SurfaceScopeProvider } from '../../components/surface';
import { createAct } from '../../lib/ui/act';
import { fakeBackground, noSpare, now, SETTINGS, TODAY } from '../ui/fake-background';

export function onSurface(answers: Parameters<typeof fakeBackground>[0], children: ComponentChildren) {
  const background = fakeBackground(answers);
  const act = createAct({
    ask: background.ask,
    newId: () => crypto.randomUUID(),
    refresh: async () => undefined,
    spare: noSpare,
    now,
  });
  const scope = { today: TODAY, zone: 'Europe/Berlin', settings: SETTINGS, now, act, spare: noSpare };
  const { container } = render(<SurfaceScopeProvider value={scope}>{children}</SurfaceScopeProvider>);
  return { ...background, container };
}
