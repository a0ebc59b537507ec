import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvFile } from './csv.ts';

function read(file: string): string[][] {
  return Papa.parse<string[]>(file.replace(/^\ufeff/, '').replace(/\r\n$/, '')).data;
}

test('begins with a byte order mark, so that Excel reads it as UTF-8', () => {
  expect(csvFile([['Zoë’s team']])).toBe('\ufeffZoë’s team\r\n');
});

test.each(['=1+1', '+44 20', '-ring Dee', '@cmd', '\t=1', ' =1', '=1\n2', '\r=1', '＝1', '|calc'])(
  'defuses %j, which a spreadsheet might run',
  (text) => {
    expect(read(csvFile([[text]]))).toEqual([[`'${text}`]]);
  },
);

test('leaves numbers and ordinary words alone', () => {
  expect(csvFile([['Ring, then “wait”', -1, 3]])).toBe('\ufeff"Ring, then “wait”",-1,3\r\n');
});

test('gives every table back, cell by cell', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 });
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(rows, (table) => {
      const found = read(csvFile([['Head', 'Head'], ...table]));
      expect(found.map((row) => row.map((text) => text.replace(/^'/, '')))).toEqual(
        [['Head', 'Head'], ...table].map((row) => row.map((text) => text.replace(/^'/, ''))),
      );
    }),
  );
});

test('writes no cell that begins as a formula', () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t', '\n', ' ', 'a');
  fc.assert(
    fc.property(fc.array(start), (parts) => {
      const [[text = ''] = []] = read(csvFile([[parts.join('')]]));
      expect(text).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});
