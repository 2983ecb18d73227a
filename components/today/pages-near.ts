/** Which pages of a long list are near the eye. One observer for all of them: hundreds would each be asked at every scroll. */

/** This far from the window rows are drawn already. */
const NEAR = '800px 0px';

export interface PagesNear {
  /**
   * Tells when a page comes near and when it leaves, first as it is now. `elements` are all of the page, drawn or not.
   * Gives a function that ends it.
   */
  watch(elements: readonly Element[], tell: (isNear: boolean) => void): () => void;
  end(): void;
}

export function watchPagesNear(): PagesNear {
  interface Page {
    seen: Set<Element>;
    tell: (isNear: boolean) => void;
  }
  const pageOf = new Map<Element, Page>();
  const observer = new IntersectionObserver(
    entries => {
      const changed = new Set<Page>();
      for (const { target, isIntersecting } of entries) {
        const page = pageOf.get(target);
        if (!page) continue;
        if (isIntersecting) page.seen.add(target);
        else page.seen.delete(target);
        changed.add(page);
      }
      for (const { seen, tell } of changed) tell(seen.size > 0);
    },
    { rootMargin: NEAR },
  );
  return {
    watch(elements, tell) {
      const page: Page = { seen: new Set(), tell };
      for (const element of elements) {
        pageOf.set(element, page);
        observer.observe(element);
      }
      return () => {
        for (const element of elements) {
          pageOf.delete(element);
          observer.unobserve(element);
        }
      };
    },
    end: () => observer.disconnect(),
  };
}
