/** Points of the index, and shares, as they are said. */
export const pointsWords = (points: number): string => {
  const rounded = Math.round(points * 10) / 10;
  return String(Math.abs(rounded) >= 10 ? Math.round(rounded) : rounded);
};

/** `+3.2`, `−12` */
export const signedWords = (points: number): string =>
  `${points < 0 ? '−' : '+'}${pointsWords(Math.abs(points))}`;

export const shareWords = (share: number): string => `${Math.round(100 * share)}%`;
