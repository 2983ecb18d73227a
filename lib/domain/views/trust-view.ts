/** The ten-year pace and what trust rests on, as a section shows them (longview.md, Ten-year pace; Trust line). */
import type { TrustLine } from '../longview/trust-line';
import type { PaceView } from './pace-view';

export interface TrustView {
  /** Null without a sale. */
  pace: PaceView | null;
  trust: TrustLine;
}
