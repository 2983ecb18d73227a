/** Element communicate: in front of every customer every week, or in their own rhythm (readiness.md, communicate). */
import type { Settings } from '../settings';
import type { ContactPeriod } from './contact-periods';
import type { ElementValue } from './elements';

/** Mean of `min(1, touches / target)` over the newest periods that are not paused; null when there are too few. */
export const communicate = (
  periods: readonly Pick<ContactPeriod, 'touches' | 'target' | 'paused'>[],
  settings: Pick<Settings, 'contactPeriodsMax' | 'contactMinPeriods'>,
): ElementValue => {
  const counted = periods.slice(0, settings.contactPeriodsMax).filter(period => !period.paused);
  if (counted.length === 0 || counted.length < settings.contactMinPeriods) return null;
  return (
    counted.reduce((sum, { touches, target }) => sum + Math.min(1, touches / target), 0) / counted.length
  );
};
