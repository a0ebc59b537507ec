import { expect, test } from 'vitest';
import { step } from './assessment.examples.ts';
import { heading, helpLinks, list, paragraph, paragraphs, part, unmarked } from './report.ts';

const address = (path: string) => `https://x.example/guide${path}`;

test('leaves out a part that would be empty, with its heading', () => {
  expect(part(2, 'Plan', [])).toEqual([]);
  expect(part(2, 'Plan', [paragraph('Ring Dee.')])).toEqual([heading(2, 'Plan'), paragraph('Ring Dee.')]);
});

test('writes no empty paragraphs and lists', () => {
  expect(paragraphs('One.', undefined, '', 'Two.')).toEqual([paragraph('One.'), paragraph('Two.')]);
  expect(list([])).toEqual([]);
});

test('names each page that helps once, with its whole address and the first reason given', () => {
  const again = step('listen').helps.map((help) => ({ ...help, why: 'Another reason.' }));
  expect(helpLinks([step('trust'), step('listen', { helps: again })], address)).toEqual([
    {
      is: 'links',
      items: [
        {
          text: 'Tool: Joint planning sessions',
          address: 'https://x.example/guide/tools/joint-planning-sessions/',
          why: 'Plan with them, not for them.',
        },
      ],
    },
  ]);
});

test('takes marks of evidence out of sentences', () => {
  expect(unmarked('It shows what you remember. [L-001] Ask somebody. [L-004]')).toBe(
    'It shows what you remember. Ask somebody.',
  );
});
