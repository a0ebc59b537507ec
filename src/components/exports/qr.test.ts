import fc from 'fast-check';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode, qrSvg } from './qr.ts';

/** The dark squares of a path, as `x,y`. */
function darkIn(path: string): Set<string> {
  return new Set(
    Array.from(path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)).flatMap(([, x, y, length]) =>
      Array.from({ length: Number(length) }, (_, i) => `${Number(x) + i},${y}`),
    ),
  );
}

test('draws every dark square and no other, in a quiet zone of four', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), (text) => {
      const { size, path } = qrCode(text)!;
      const bare = encode(text, { ecc: 'M', border: 0 });
      expect(size).toBe(bare.size + 8);
      const dark = bare.data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x + 4},${y + 4}`] : [])));
      expect(darkIn(path)).toEqual(new Set(dark));
    }),
    { numRuns: 20 },
  );
});

test('is a picture with a name', () => {
  const svg = qrSvg('https://x.example/', 'Code for <Dee> & team')!;
  expect(svg).toContain('role="img"');
  expect(svg).toContain('<title>Code for &lt;Dee&gt; &amp; team</title>');
});

test('keeps a link with 24 answers small enough for a camera', () => {
  expect(qrCode('x'.repeat(250))!.size).toBeLessThanOrEqual(61 + 8);
});

test('makes no code of a text that is too long for one', () => {
  expect(qrCode('x'.repeat(5000))).toBeUndefined();
  expect(qrSvg('x'.repeat(5000), 'Code')).toBeUndefined();
});
