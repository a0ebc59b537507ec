import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { offset, picture, pngOf } from './png.ts';

test('writes a picture as PNG, row by row', () => {
  const one = picture(2, 2);
  one.rows.set([1, 2, 3], offset(one, 1, 1));
  const png = Buffer.from(pngOf(one));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 2]);
  const at = png.indexOf('IDAT');
  const data = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  expect([...inflateSync(data)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3]);
});

test('ends each part with the sum that readers of PNG check', () => {
  // The last part is the same in every PNG: https://www.w3.org/TR/png-3/#11IEND
  expect(
    Buffer.from(pngOf(picture(1, 1)))
      .subarray(-12)
      .toString('hex'),
  ).toBe('0000000049454e44ae426082');
});
