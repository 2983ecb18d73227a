/** Every area of vectors the product answers, each by its own functions. */
import { areas as appreciation } from './appreciation';
import { areas as capture } from './capture';
import { areas as data } from './data';
import { areas as longview } from './longview';
import { areas as plan } from './plan';
import { areas as promises } from './promises';
import { areas as readiness } from './readiness';
import { areas as reminders } from './reminders';

export const areas: Record<string, (input: unknown) => unknown> = {
  ...promises,
  ...readiness,
  ...plan,
  ...appreciation,
  ...longview,
  ...reminders,
  ...capture,
  ...data,
};
