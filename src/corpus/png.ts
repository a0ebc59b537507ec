import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EIGHT_BIT_PALETTE = [8, 3, 0, 0, 0];

/** A picture in memory: rows of numbers of colours, a byte each, with one byte before every row that PNG wants there. */
export interface Picture {
  width: number;
  height: number;
  rows: Buffer;
}

export function picture(width: number, height: number): Picture {
  return { width, height, rows: Buffer.alloc(height * (1 + width)) };
}

/** Where a pixel stands in the rows. */
export function offset({ width }: Picture, x: number, y: number): number {
  return y * (1 + width) + 1 + x;
}

/** Writes PNG quickly rather than small: flat pictures stay small all the same. `colours` are 0xrrggbb, 256 at the most. */
export function pngOf({ width, height, rows }: Picture, colours: readonly number[]): Uint8Array<ArrayBuffer> {
  const head = Buffer.from([...bytes(width), ...bytes(height), ...EIGHT_BIT_PALETTE]);
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  const parts = [
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([SIGNATURE, ...parts]));
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  return Buffer.concat([bytes(data.length), body, bytes(crc32(body))]);
}

function bytes(n: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(n);
  return four;
}
