/** The page of one customer: whose it is stands in its address, after the `#`. */
import { type Signal, signal } from '@preact/signals';
import type { CustomerPageView, LongList } from '../domain/views/customer-page';
import type { DraftParts } from './draft';
import { createLine, type LineModel } from './line-model';
import { createSurface, type SurfaceModel, type SurfaceParts } from './surface-model';

export interface CustomerParts extends SurfaceParts {
  spare: DraftParts['spare'];
}

export interface CustomerModel extends SurfaceModel<CustomerPageView> {
  customerId: Signal<string>;
  line: Signal<LineModel>;
  spare: DraftParts['spare'];
  /** Shows another customer; nothing of the former one stays. */
  show(customerId: string): void;
  /** Asks for every row of a list, or of all of them. */
  showAll(lists: readonly LongList[]): Promise<void>;
}

export function createCustomerModel(parts: CustomerParts, first: string): CustomerModel {
  const customerId = signal(first);
  let whole: LongList[] = [];

  const surface = createSurface(parts, async () => {
    for (;;) {
      const asked = customerId.peek();
      const answer = await parts.ask('readCustomer', { customerId: asked, whole });
      // Where the address changed meanwhile, what came is another customer's.
      if (asked === customerId.peek()) return answer;
    }
  });

  const lineOf = (id: string): LineModel =>
    createLine({
      countsAs: 'own',
      now: parts.now,
      act: surface.act,
      subject: () => ({ kind: 'customer', customerId: id }),
      customerId: () => id,
      persons: () => surface.view.value?.sheet?.view.persons ?? [],
      settings: () => surface.view.value?.settings ?? null,
      today: () => surface.view.value?.today ?? '',
      kinds: () => 'all',
      draft: {
        initial: parts.spare.read(`line:${id}`),
        changed: text => parts.spare.write(`line:${id}`, text),
        done: () => parts.spare.write(`line:${id}`, ''),
        // What is written is already where it outlives the page.
        flush: () => undefined,
      },
      reaction: {
        read: () => parts.spare.read(`reaction:${id}`),
        write: text => parts.spare.write(`reaction:${id}`, text),
      },
    });
  const line = signal(lineOf(first));

  return {
    ...surface,
    customerId,
    line,
    spare: parts.spare,
    show(next) {
      if (next === customerId.peek()) return;
      line.peek().leave();
      whole = [];
      customerId.value = next;
      surface.view.value = null;
      surface.unread.value = null;
      surface.act.failure.value = null;
      line.value = lineOf(next);
      void surface.refresh();
    },
    async showAll(lists) {
      whole = [...new Set([...whole, ...lists])];
      await surface.refresh();
    },
  };
}

/** The customer's id in an address like `#<id>` or `#<id>/promises`; '' when there is none. */
export const customerOf = (hash: string): string => hash.replace(/^#/, '').split('/')[0] ?? '';

/** The place on his page such an address leads to, `promises`; undefined for its beginning. */
export const placeOf = (hash: string): string | undefined => hash.split('/')[1] || undefined;
