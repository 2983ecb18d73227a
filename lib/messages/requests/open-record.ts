/** The record open in a tab: what its page says, and what its panel asks. */
import { z } from '../../platform/zod';
import { nothing, on, page, recordRef, recordSnapshot, surface } from './shapes';

export const openRecordRequests = {
  /** Content script: this record is open now (or reads better now). Answered when the panel has painted it. */
  recordShown: on(page, () => z.strictObject({ record: recordRef(), snapshot: recordSnapshot() })),
  /** Content script: no record is open any more. */
  recordLeft: on(page, nothing),
  /** Panel, on load: what is open in my tab? */
  panelReady: on(surface, nothing),
  /** Panel: the structure of my tab's page, for "Copy page report". */
  readPageReport: on(surface, nothing),
} as const;
