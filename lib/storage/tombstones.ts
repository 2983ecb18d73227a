/** Rows that were deleted in the ordinary way stay for `tombstoneDays` under a tombstone and are nobody's to see. */
export const live = <T extends { deletedAt?: string }>(rows: T[]): T[] =>
  rows.filter(row => row.deletedAt === undefined);

export const present = <T extends { deletedAt?: string }>(row: T | undefined): T | undefined =>
  row?.deletedAt === undefined ? row : undefined;
