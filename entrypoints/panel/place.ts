/** Where the panel stands on the site it is framed by. */
import { effect, signal } from '@preact/signals';
import { followPlacement, readPlacement, savePlacement } from '../../lib/platform/placement';
import type { PanelModel } from '../../lib/ui/panel-model';
import type { Place, Placement } from '../../lib/ui/placement';

const originOf = (url: string | undefined): string | null =>
  url && URL.canParse(url) && url.startsWith('https:') ? new URL(url).origin : null;

/** The page around the frame: known at once in Chromium, by the referrer elsewhere. */
const framedBy = (): string | null => originOf(location.ancestorOrigins?.[0]) ?? originOf(document.referrer);

export function placeOfThisSite(model: PanelModel): Placement {
  const place = signal<Place | null>(null);
  let origin: string | null = null;
  const life = new AbortController();

  const follow = (site: string) => {
    origin = site;
    followPlacement(
      site,
      next => {
        place.value = next;
      },
      life.signal,
    );
    readPlacement(site).then(
      next => {
        place.value = next;
      },
      () => undefined,
    );
  };

  const around = framedBy();
  if (around) follow(around);
  // Without either, the address of the first record tells the site.
  else {
    const end = effect(() => {
      const site = originOf(model.shown.value?.record.url);
      if (!site || origin) return;
      follow(site);
      queueMicrotask(() => end());
    });
  }
  window.addEventListener('pagehide', () => life.abort(), { once: true });

  return {
    place,
    change(patch) {
      if (!origin || !place.value) return;
      place.value = { ...place.value, ...patch };
      savePlacement(origin, patch).catch(() => undefined);
    },
  };
}
