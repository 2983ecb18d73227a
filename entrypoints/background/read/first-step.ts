/** How far the rep's first minutes have come; for every later book one look at a number. */
import type { Settings } from '../../../lib/domain/settings';
import { type FirstStep, firstStep } from '../../../lib/domain/views/first-steps';
import type { PanelView, Subject } from '../../../lib/domain/views/panel';
import type { BookDatabase } from '../../../lib/storage/database';
import { readBookMeta } from '../../../lib/storage/meta';

export async function readFirstStep(db: BookDatabase, settings: Settings): Promise<FirstStep | undefined> {
  const { firstStepsLeft } = settings;
  if (firstStepsLeft.includes('all')) return undefined;
  const { customers = 0, promises = 0, nextSteps = 0, deals = 0 } = (await readBookMeta(db))?.rows ?? {};
  if (customers > 1) return undefined;
  const first = customers === 1 ? await db.customers.toCollection().first() : undefined;
  const hasSale = deals > 0 || first?.firstSaleTyped !== undefined;
  return firstStep({ customers, promises, nextSteps, hasSale }, firstStepsLeft);
}

/** What this record can answer of the first minutes' questions. */
export function questionHere(step: FirstStep | undefined, { kind }: Subject): PanelView['firstStep'] {
  // Of a new record the panel asks it already, beside "Start with this customer".
  if (step === 'open' || step === 'promise') return kind === 'customer' ? 'promise' : undefined;
  return step === 'later' || kind !== 'customer' ? undefined : step;
}
