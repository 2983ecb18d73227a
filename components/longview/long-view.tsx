/** The second half of the report; asked for by itself, so that the first half never waits for it. */
import { useLook } from '../parts/use-look';
import { CardPart } from './card-part';
import { EquityPart } from './equity-part';
import { ListsPart } from './lists-part';
import { MeasuresPart } from './measures-part';
import { PacePart, TreePart } from './pace-part';

/** `of`: as the report was last read. */
export function LongView({ of }: { of: object }) {
  const view = useLook('readLongReport', {}, of);
  if (!view) return null;
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
