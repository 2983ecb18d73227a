/** The report over the whole book. Its parts ask for what stands behind a number when it is opened. */
import type { BookReport } from '../domain/views/book-report';
import type { LongReport } from '../domain/views/long-report';
import { createSurface, type SurfaceModel, type SurfaceParts } from './surface-model';

export type WholeReport = BookReport & { long: LongReport };
export type ReportModel = SurfaceModel<WholeReport>;

/** Both halves are asked for at once and stand on the page together: nothing moves while it is read. */
export const createReportModel = (parts: SurfaceParts): ReportModel =>
  createSurface(parts, async () => {
    const [report, long] = await Promise.all([parts.ask('readReport', {}), parts.ask('readLongReport', {})]);
    return { ...report, long };
  });
