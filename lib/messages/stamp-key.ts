import { isDemoBook } from '../platform/which-book';
import { STAMP_KEY } from './protocol';

/** Key of the stamp of this page's book: a write into the demo book is no news to the rep's own pages. */
export const stampKey = (): string => (isDemoBook() ? 'demoChanged' : STAMP_KEY);
