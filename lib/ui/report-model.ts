/** The report over the whole book. Its parts ask for what stands behind a number when it is opened. */
import type { BookReport } from '../domain/views/book-report';
import { createSurface, type SurfaceModel, type SurfaceParts } from './surface-model';

export type ReportModel = SurfaceModel<BookReport>;

export const createReportModel = (parts: SurfaceParts): ReportModel =>
  createSurface(parts, () => parts.ask('readReport', {}));
