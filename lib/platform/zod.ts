/**
 * The one door to Zod: its small build, of which only what is used is bundled. It makes no code from text, which MV3's
 * policy forbids.
 */
export { z } from 'zod/mini';
