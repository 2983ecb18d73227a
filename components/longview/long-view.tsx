/** The second half of the report. */
import type { LongReport } from '../../lib/domain/views/long-report';
import { CardPart } from './card-part';
import { EquityPart } from './equity-part';
import { ListsPart } from './lists-part';
import { MeasuresPart } from './measures-part';
import { PacePart, TreePart } from './pace-part';

export function LongView({ view }: { view: LongReport }) {
  return (
    <>
      <CardPart view={view} />
      <EquityPart view={view} />
      <ListsPart view={view} />
      <PacePart view={view} />
      <TreePart view={view} />
      <MeasuresPart view={view} />
    </>
  );
}
