import { recordKey } from '../../lib/crm';
import { sf18 } from '../../lib/crm/salesforce/ids';
import { canonicalHash, canonicalText } from '../../lib/domain/data/canonical';
import { type DealSide, isDouble } from '../../lib/domain/data/doubles';
import { normalName } from '../../lib/domain/data/names';
import { area, settingsOf } from './input';

/** The product's own functions by the area of their vectors. */
export const areas: Record<string, (input: unknown) => unknown> = {
  'data.recordKey': area(input => recordKey(String(input.url))),
  'data.sf18': area(input => sf18(String(input.id))),
  'data.normalName': area(input => normalName(String(input.name))),
  'data.canonicalHash': area(async input => ({
    canonical: canonicalText(input.data),
    sha256: await canonicalHash(input.data),
  })),
  'data.isDouble': area(input => isDouble(input.a as DealSide, input.b as DealSide, settingsOf(input))),
};
