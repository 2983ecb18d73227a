/**
 * Draws the icons into `public/`: a calm green tile with a tick. Run again when the drawing changes:
 * `node scripts/run-ts.mjs scripts/icons.ts`.
 */
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZES = [16, 32, 48, 128];
const TILE = [0x0b, 0x6e, 0x5f];
const TICK = [0xff, 0xff, 0xff];
/** Samples a side of each pixel, for smooth edges. */
const SAMPLES = 6;

/** Corner radius, tick corners and half its stroke, in shares of the side. */
const CORNER = 0.24;
const POINTS = [
  [0.27, 0.53],
  [0.43, 0.69],
  [0.74, 0.33],
] as const;
const STROKE = 0.062;

const toSegment = (x: number, y: number, a: readonly [number, number], b: readonly [number, number]) => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
};
const onTick = (x: number, y: number) =>
  Math.min(toSegment(x, y, POINTS[0], POINTS[1]), toSegment(x, y, POINTS[1], POINTS[2])) < STROKE;
const onTile = (x: number, y: number) => {
  const dx = Math.max(CORNER - x, x - 1 + CORNER, 0);
  const dy = Math.max(CORNER - y, y - 1 + CORNER, 0);
  return Math.hypot(dx, dy) <= CORNER;
};

function pixel(px: number, py: number, size: number): number[] {
  let tile = 0;
  let tick = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (px + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (py + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    if (!onTile(x, y)) continue;
    tile++;
    if (onTick(x, y)) tick++;
  }
  const share = tile === 0 ? 0 : tick / tile;
  const mixed = TILE.map((value, i) => Math.round(value + ((TICK[i] ?? 0) - value) * share));
  return [...mixed, Math.round((255 * tile) / (SAMPLES * SAMPLES))];
}

const chunk = (name: string, body: Buffer) => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const out = Buffer.alloc(8 + named.length);
  out.writeUInt32BE(body.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), 4 + named.length);
  return out;
};

function png(size: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const lines = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_, x) => pixel(x, y, size)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function main(): void {
  for (const size of SIZES) writeFileSync(new URL(`../public/icon-${size}.png`, import.meta.url), png(size));
}
