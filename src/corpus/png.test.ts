import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { offset, picture, pngOf } from './png.ts';

/** The data of a part of a PNG. */
function part(png: Buffer, name: string): Buffer {
  const at = png.indexOf(name);
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

test('writes a picture as PNG: its colours, and the number of each pixel’s colour row by row', () => {
  const one = picture(2, 2);
  one.rows[offset(one, 1, 1)] = 1;
  const png = Buffer.from(pngOf(one, [0xffffff, 0x010203]));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 2]);
  expect([...part(png, 'PLTE')]).toEqual([255, 255, 255, 1, 2, 3]);
  expect([...inflateSync(part(png, 'IDAT'))]).toEqual([0, 0, 0, 0, 0, 1]);
});

test('ends each part with the sum that readers of PNG check', () => {
  // The last part is the same in every PNG: https://www.w3.org/TR/png-3/#11IEND
  expect(
    Buffer.from(pngOf(picture(1, 1), [0]))
      .subarray(-12)
      .toString('hex'),
  ).toBe('0000000049454e44ae426082');
});
