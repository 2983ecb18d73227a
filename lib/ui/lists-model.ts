/** The page of the A, B and C lists. */
import type { ListsView } from '../domain/views/lists-view';
import type { DraftParts } from './draft';
import { createSurface, type SurfaceModel, type SurfaceParts } from './surface-model';

export interface ListsModel extends SurfaceModel<ListsView> {
  spare: DraftParts['spare'];
  /** Asks for everybody on each list. */
  showAll(): void;
}

export function createListsModel(parts: SurfaceParts & { spare: DraftParts['spare'] }): ListsModel {
  let whole = false;
  const surface = createSurface(parts, () => parts.ask('readLists', { whole }));
  return {
    ...surface,
    spare: parts.spare,
    showAll() {
      whole = true;
      void surface.refresh();
    },
  };
}
