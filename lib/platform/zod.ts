/**
 * The one door to Zod. `jitless` must be set before the first schema is made:
 * MV3's policy forbids `new Function`, which Zod otherwise probes for.
 */
import { config, z } from 'zod';

config({ jitless: true });

export { z };
