import { expect, test } from 'vitest';
import { shortReference } from './short-reference.ts';

test.each([
  [{ title: 'Why', author: [{ family: 'Aunger' }], issued: '2022-03' }, 'Aunger (2022) Why'],
  [{ title: 'Why', author: [{ family: 'Aunger' }, { literal: 'SCIE' }], issued: '2022' }, 'Aunger and SCIE (2022) Why'],
  [
    { title: 'Why', author: [{ family: 'A' }, { family: 'B' }, { family: 'C' }], issued: '2022' },
    'A and others (2022) Why',
  ],
  [{ title: 'Why', publisher: 'CQC' }, 'CQC (no date) Why'],
  [{ title: 'Why', issued: '2022' }, 'Why (2022)'],
  [
    { title: 'Why do some collaborations of health care providers work, and others not?', publisher: 'SCIE' },
    'SCIE (no date) Why do some collaborations of health care providers …',
  ],
])('shortens %o', (source, short) => {
  expect(shortReference(source)).toBe(short);
});
