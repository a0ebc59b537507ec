import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Parser } from 'htmlparser2';
import { beforeAll, expect, test } from 'vitest';
import Draw from './Draw.astro';
import { DRAWINGS } from './drawings.ts';
import Structure from './Structure.astro';
import { SIZE, widthOf } from './text.ts';

const names = [...DRAWINGS.keys()];

/** One line of words in a drawing, and the room it takes. */
interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Drawn {
  width: number;
  height: number;
  title: string;
  desc: string;
  caption: string;
  labelledBy: string[];
  ids: string[];
  lines: Line[];
}

const drawn = new Map<string, Drawn>();
let container: AstroContainer;

beforeAll(async () => {
  container = await AstroContainer.create();
  for (const [name, drawing] of DRAWINGS) drawn.set(name, read(await container.renderToString(drawing as never)));
});

test.each(names)('%s has a title, and says in words what it shows', (name) => {
  const { title, desc, caption, ids, labelledBy } = drawn.get(name)!;
  expect(title).not.toBe('');
  expect(desc.length).toBeGreaterThan(200);
  expect(caption).not.toBe('');
  expect(ids).toEqual([`${name}-title`, `${name}-desc`]);
  expect(labelledBy).toEqual(ids);
});

test.each(names)('%s keeps all its words inside', (name) => {
  const { width, height, lines } = drawn.get(name)!;
  expect(width).toBe(320);
  expect(lines).not.toEqual([]);
  expect(
    lines.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height),
  ).toEqual([]);
});

test.each(names)('%s sets no words on top of others', (name) => {
  const { lines } = drawn.get(name)!;
  const over = (a: Line, b: Line): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  expect(
    lines.flatMap((a, i) =>
      lines
        .slice(i + 1)
        .filter((b) => over(a, b))
        .map((b) => [a.text, b.text]),
    ),
  ).toEqual([]);
});

test.each(names.filter((name) => name.startsWith('structure-')))('%s says by when it holds', (name) => {
  expect(drawn.get(name)!.caption).toMatch(/^As of [A-Z][a-z]+ \d{4}/);
});

test('every drawing stands on a page, and every page asks for drawings that there are', async () => {
  const content = join(import.meta.dirname, '../../content');
  const files = (await readdir(content, { recursive: true })).filter((file) => /(?<!_template)\.mdx$/.test(file));
  const pages = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(join(content, file), 'utf8') })),
  );
  const asked = pages.flatMap(({ file, text }) => [
    ...[...text.matchAll(/<Draw name="([^"]*)"/g)].map(([, name]) => name),
    ...(text.includes('<Structure />') ? [`structure-${file.replace(/^.*\/|\.mdx$/g, '')}`] : []),
  ]);
  expect([...new Set(asked)].sort()).toEqual(names);
});

test('a name that no drawing has is answered with the page and the names there are', async () => {
  const locals = { reading: { entry: { filePath: 'src/content/skills/building-trust.mdx' } } } as never;
  await expect(container.renderToString(Draw as never, { props: { name: 'trust-lop' }, locals })).rejects.toThrow(
    `There is no drawing named "trust-lop", which src/content/skills/building-trust.mdx asks for. There are: ${names.join(', ')}.`,
  );
});

test('<Structure /> draws the nation of its page, and says where it belongs', async () => {
  const on = (collection: string, id: string) =>
    container.renderToString(Structure as never, {
      locals: { reading: { entry: { collection, id, filePath: `src/content/${collection}/${id}.mdx` } } } as never,
    });
  expect(read(await on('nations', 'wales'))).toEqual(drawn.get('structure-wales'));
  await expect(on('skills', 'influencing')).rejects.toThrow(
    '<Structure /> belongs on pages in src/content/nations/, not on src/content/skills/influencing.mdx.',
  );
});

function read(html: string): Drawn {
  const found: Drawn = { width: 0, height: 0, title: '', desc: '', caption: '', labelledBy: [], ids: [], lines: [] };
  let tag = '';
  let words = '';
  let label = { x: 0, y: 0, strong: false, anchor: 'start' };
  const parser = new Parser({
    onopentag(name, attributes) {
      tag = name;
      if (attributes.id !== undefined) found.ids.push(attributes.id);
      if (name === 'svg') {
        [, , found.width = 0, found.height = 0] = (attributes.viewbox ?? '').split(' ').map(Number);
        found.labelledBy = (attributes['aria-labelledby'] ?? '').split(' ');
      }
      if (name === 'text') {
        label = {
          x: Number(attributes.x),
          y: Number(attributes.y),
          strong: !['', 'soft'].includes(attributes.class ?? ''),
          anchor: attributes['text-anchor'] ?? 'start',
        };
      }
      if (name === 'tspan') label.y += Number(attributes.dy ?? 0);
    },
    ontext(text) {
      if (tag === 'title' || tag === 'desc') found[tag] += text;
      if (tag === 'figcaption') found.caption += text;
      if (tag === 'text' || tag === 'tspan') words += text;
    },
    onclosetag() {
      if (words !== '') found.lines.push(place(words, label));
      words = tag = '';
    },
  });
  parser.end(html);
  return found;
}

function place(
  text: string,
  { x, y, strong, anchor }: { x: number; y: number; strong: boolean; anchor: string },
): Line {
  const width = widthOf(text, strong);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]!;
  // Capitals are seven tenths of the size tall, and a tail hangs down by a fifth.
  return {
    text,
    left,
    right: left + width,
    top: y - 0.7 * SIZE,
    bottom: y + (/[gjpqy,;()]/.test(text) ? 0.2 * SIZE : 0),
  };
}
