import { expect, test } from 'vitest';
import { shortReference } from './short-reference.ts';

const type = 'report';

test.each([
  [{ type, title: 'Why', author: [{ family: 'Aunger' }], issued: '2022-03' }, 'Aunger (2022) Why'],
  [
    { type, title: 'Why', author: [{ family: 'Aunger' }, { literal: 'SCIE' }], issued: '2022' },
    'Aunger and SCIE (2022) Why',
  ],
  [
    { type, title: 'Why', author: [{ family: 'A' }, { family: 'B' }, { family: 'C' }], issued: '2022' },
    'A and others (2022) Why',
  ],
  [{ type, title: 'Why', author: [{ family: 'A' }], andOthers: true, issued: '2022' }, 'A and others (2022) Why'],
  [{ type, title: 'Why', editor: [{ family: 'A' }], issued: '2022' }, 'A (2022) Why'],
  [{ type, title: 'Why', publisher: 'CQC' }, 'Why (no date) CQC'],
  [{ type, title: 'Why', issued: '2022' }, 'Why (2022)'],
  [{ type: 'article-newspaper', title: 'Why', 'container-title': 'The MJ', issued: '2022' }, 'The MJ (2022) Why'],
  [{ type: 'entry', title: 'Why', 'container-title': 'Wikipedia' }, 'Why (no date)'],
  [
    { type, title: 'Why do some collaborations of health care providers work, and others not?', publisher: 'SCIE' },
    'Why do some collaborations of health care providers … (no date) SCIE',
  ],
])('shortens %o', (source, short) => {
  expect(shortReference(source)).toBe(short);
});
