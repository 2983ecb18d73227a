/** Today: the one list over both CRMs, the Inbox, and what is ahead. */
import type { TodayView } from '../domain/views/surfaces';
import { type CustomerSearch, createCustomerSearch } from './customer-search';
import { createSurface, type SurfaceModel, type SurfaceParts } from './surface-model';

export interface TodayModel extends SurfaceModel<TodayView> {
  customers: CustomerSearch;
}

export function createTodayModel(parts: SurfaceParts): TodayModel {
  const surface = createSurface(parts, () => parts.ask('readToday', {}));
  return { ...surface, customers: createCustomerSearch(surface.act) };
}
