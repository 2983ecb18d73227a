/** Where in a relationship selling costs this rep least, and the window he may move there (plan.md, Lifecycle). */
import {
  type EffortDeal,
  type LifeWindow,
  ownThirds,
  THIRD_WINDOWS,
  THIRDS,
  type Third,
} from '../plan/own-third';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import type { MoneyView } from './deals-view';

/** The settings the window is made of; the last stage moves along when the window reaches into it. */
export type WindowSettings = Pick<Settings, 'lifeEarly' | 'lifeSweet' | 'lifeMature'>;

/** A deal behind one third. */
export interface ThirdDeal {
  id: string;
  customerId: string;
  name: string;
  date: string;
  minutes: number;
  isLost: boolean;
  /** As it was noted; absent when it is not known, and while amounts are hidden. */
  money?: MoneyView;
}

export interface ThirdView {
  third: Third;
  /** Hours spent for 1,000 won; while amounts are hidden, how many times the cheapest third. Null: nothing was won. */
  cost: number | null;
  /** Newest first. */
  deals: ThirdDeal[];
}

export interface OwnThirdView {
  /** Deals with hours so far, the newest first, and how many are needed. */
  deals: ThirdDeal[];
  needed: number;
  /** Empty until there are enough deals. */
  thirds: ThirdView[];
  /** Null while there is nothing to compare. */
  cheapest: Third | null;
  /** What 1,000 are counted in; absent while amounts are hidden. */
  currency?: string;
  window: WindowSettings;
  /** Not the essay's: the rep agreed to his own, or set it by hand. */
  isOwn: boolean;
  /** The window would move here if he agrees; absent where it stands there already. */
  proposed?: WindowSettings;
}

/** `names` of all customers of these deals. */
export function ownThirdView(
  deals: readonly EffortDeal[],
  names: ReadonlyMap<string, string>,
  settings: Settings,
): OwnThirdView {
  const { lifeEarly, lifeSweet, lifeMature, hideAmounts } = settings;
  const found = ownThirds(deals, settings);
  const least = found?.cheapest == null ? null : found.cost[found.cheapest];
  const shown = (minutes: number | null): number | null => {
    if (minutes === null) return null;
    if (!hideAmounts) return minutes / 60;
    return least ? minutes / least : null;
  };
  const wanted = found?.cheapest == null ? undefined : THIRD_WINDOWS[found.cheapest];
  return {
    deals: rowsOf(deals, names, settings),
    needed: settings.ownThirdMinDeals,
    thirds: found
      ? THIRDS.map(third => ({
          third,
          cost: shown(found.cost[third]),
          deals: rowsOf(
            deals.filter(one => one.third === third),
            names,
            settings,
          ),
        }))
      : [],
    cheapest: found?.cheapest ?? null,
    currency: hideAmounts ? undefined : settings.baseCurrency,
    window: { lifeEarly, lifeSweet, lifeMature },
    isOwn: isOwnWindow(settings),
    proposed:
      wanted && !stands(wanted, settings)
        ? { lifeEarly: wanted.from, lifeSweet: wanted.to, lifeMature: Math.max(lifeMature, wanted.to) }
        : undefined,
  };
}

const stands = ({ from, to }: LifeWindow, { lifeEarly, lifeSweet }: WindowSettings): boolean =>
  from === lifeEarly && to === lifeSweet;

/** Whether the sweet spot is another than the essay's. */
export const isOwnWindow = (settings: WindowSettings): boolean =>
  !stands({ from: DEFAULT_SETTINGS.lifeEarly, to: DEFAULT_SETTINGS.lifeSweet }, settings);

function rowsOf(
  deals: readonly EffortDeal[],
  names: ReadonlyMap<string, string>,
  { hideAmounts }: Pick<Settings, 'hideAmounts'>,
): ThirdDeal[] {
  return deals
    .map(({ deal, minutes }) => ({
      id: deal.id,
      customerId: deal.customerId,
      name: names.get(deal.customerId) ?? '',
      date: deal.date,
      minutes,
      isLost: deal.status === 'lost',
      money:
        hideAmounts || deal.amountMinor === undefined || deal.currency === undefined
          ? undefined
          : { minor: deal.amountMinor, currency: deal.currency },
    }))
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : a.id < b.id ? -1 : 1));
}
