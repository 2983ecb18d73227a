const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The 18-character form of a 15-character Salesforce id: each group of five characters is read as five bits, the
 * leftmost lowest, set where a capital stands. Written here a second time on purpose: the book must not agree with
 * the product only because both use the same code.
 */
export function eighteen(id15: string): string {
  const suffix = [0, 5, 10].map(start => {
    const sum = [...id15.slice(start, start + 5)].reduce(
      (total, letter, place) => total + (/[A-Z]/.test(letter) ? 2 ** place : 0),
      0,
    );
    return SUFFIX.charAt(sum);
  });
  return id15 + suffix.join('');
}
