/** Recovery: what was saved before, what was found now, and the rep's decision. Nothing is done without it. */
import { type Signal, signal } from '@preact/signals';
import type { RecoveryView } from '../messages/protocol';
import { createSurface, type SurfaceModel, type SurfaceParts } from './surface-model';

export interface RecoveryModel extends SurfaceModel<{ lost: RecoveryView | null }> {
  decided: Signal<boolean>;
  restore(snapshot: string): Promise<void>;
  accept(): Promise<void>;
}

export function createRecoveryModel(parts: SurfaceParts): RecoveryModel {
  const surface = createSurface(parts, async () => ({ lost: await parts.ask('readRecovery', {}) }));
  const decided = signal(false);
  const decide = async (choice: { choice: 'snapshot' | 'acceptFound'; snapshot?: string }) => {
    if (await surface.act.save('recover', choice)) decided.value = true;
  };
  return {
    ...surface,
    decided,
    restore: snapshot => decide({ choice: 'snapshot', snapshot }),
    accept: () => decide({ choice: 'acceptFound' }),
  };
}
