/** Who brought whom (readiness.md, Referrals). */

/** Whom he brought, whom they brought, each once. */
export interface Twig {
  customerId: string;
  brought: Twig[];
}

/** The same with names, to be shown. */
export interface Branch extends Twig {
  name: string;
  brought: Branch[];
}

/** From those nobody brought downwards; a ring begins with the one met first. Who is not in the book any more is left out. */
export function referralTree(
  referrals: readonly { customerId: string; toCustomerId?: string }[],
  known: { has(customerId: string): boolean },
): Twig[] {
  const children = new Map<string, string[]>();
  const brought = new Set<string>();
  for (const { customerId, toCustomerId } of referrals) {
    if (!toCustomerId || toCustomerId === customerId || !known.has(toCustomerId) || brought.has(toCustomerId))
      continue;
    brought.add(toCustomerId);
    children.set(customerId, [...(children.get(customerId) ?? []), toCustomerId]);
  }
  const seen = new Set<string>();
  const twig = (customerId: string): Twig => {
    seen.add(customerId);
    const own = (children.get(customerId) ?? []).filter(id => !seen.has(id));
    return { customerId, brought: own.map(twig) };
  };
  const roots = [...children.keys()];
  const tops = roots.filter(id => !brought.has(id)).map(twig);
  const rings = roots.filter(id => !seen.has(id)).flatMap(id => (seen.has(id) ? [] : twig(id)));
  return [...tops, ...rings];
}

/** All whom a twig holds below its first. */
export const sizeOf = ({ brought }: Twig): number =>
  brought.reduce((sum, below) => sum + 1 + sizeOf(below), 0);

/** Everybody in it. */
export const inTree = (tree: readonly Twig[]): string[] =>
  tree.flatMap(({ customerId, brought }) => [customerId, ...inTree(brought)]);

/** The tree with names, those who brought the most first. */
export const namedTree = (tree: readonly Twig[], names: ReadonlyMap<string, string>): Branch[] =>
  tree
    .map(twig => withName(twig, names))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a.name.localeCompare(b.name));

const withName = ({ customerId, brought }: Twig, names: ReadonlyMap<string, string>): Branch => ({
  customerId,
  name: names.get(customerId) ?? '',
  brought: brought.map(below => withName(below, names)),
});
