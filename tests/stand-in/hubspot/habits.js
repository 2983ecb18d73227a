import { settle } from '../page/settings.js';

/** Every delay in ms after the URL changed. */
export const habits = settle({
  staleMs: 800, // the old heading stays; up to 2500 has been seen
  mixedMs: 0, // then the heading is new while the rows below still belong to the old record, for this long
  lateMs: 300, // then property and association cards arrive
  titleMs: 250,
  lang: 'en',
  preview: 'none', // a second highlight card: 'none', 'before', 'after', 'both'
  rerenderMs: 0, // the sidebar renders anew every so often, rows rotated; 0: never
});
