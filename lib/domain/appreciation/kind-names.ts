/** Ways to say thanks (appreciation.md, Kinds). */
export const APPRECIATION_KINDS = [
  'handwrittenNote',
  'callNoAgenda',
  'introduction',
  'articleOneLine',
  'gift',
  'visit',
  'milestone',
  'praiseToBoss',
] as const;
export type AppreciationKind = (typeof APPRECIATION_KINDS)[number];
