/** The id of a row that was erased for good, and when: no import brings it back (data.md, Erase and retention). */

import { z } from '../../platform/zod';
import { later } from '../later';
import { id, instant } from './fields';

export const erasure = later(() => z.strictObject({ id, updatedAt: instant }));
export type Erasure = z.infer<ReturnType<typeof erasure>>;
