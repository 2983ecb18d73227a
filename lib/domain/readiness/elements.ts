/** The eight elements beyond the sale, in the essay's order (readiness.md, Elements). */
export const ELEMENTS = [
  'deliver',
  'perform',
  'keep',
  'value',
  'serve',
  'fix',
  'communicate',
  'wow',
] as const;
export type Element = (typeof ELEMENTS)[number];

/** 0..1, or null when there is no evidence. Null is never shown as 0. */
export type ElementValue = number | null;
export type ElementValues = Record<Element, ElementValue>;
