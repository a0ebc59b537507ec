import fc from 'fast-check';

/** What somebody who means harm, or a broken disk, might put in the place of a value. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u202e\u0000\ud800',
  '=HYPERLINK("https://example.org")',
  '9999-12-31T23:59:59.999Z',
  'attempt/__proto__/x',
  'x'.repeat(2001),
  '',
  null,
  true,
  -1,
  1e308,
  [],
  {},
  { value: 'x' },
];

interface Change {
  where: number;
  how: 'replace' | 'remove' | 'add' | 'double' | 'lengthen';
  what: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  where: fc.nat(400),
  how: fc.constantFrom('replace', 'remove', 'add', 'double', 'lengthen'),
  what: fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 2 })),
});

/** The value with up to three changes somewhere in it. */
export function mutated(good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(good, fc.array(change, { maxLength: 3 }))
    .map(([value, changes]) => asJson(changes.reduce(changed, asJson(value))));
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

type Container = Record<string, unknown> | unknown[];

function changed(value: unknown, { where, how, what: sample }: Change): unknown {
  // A copy, so that no later change reaches into the list above.
  const what = asJson(sample);
  const places = placesIn(value);
  const place = places[where % Math.max(1, places.length)];
  if (!place) return value;
  const { parent, key } = place;
  const holder = parent as Record<string, unknown>;
  if (how === 'replace') holder[key] = what;
  else if (how === 'lengthen') holder[key] = `${String(holder[key])}x`;
  else if (how === 'add') holder[`${key}x`] = what;
  else if (how === 'double' && Array.isArray(parent)) parent.push(parent[Number(key)]);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
  return value;
}

function placesIn(value: unknown): { parent: Container; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    { parent: value as Container, key },
    ...placesIn((value as Record<string, unknown>)[key]),
  ]);
}

/** The text as a broken disk or a careless editor leaves it: cut, doubled, or with something put into it. */
export function torn(good: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const insert = fc.oneof(
    fc.constantFrom(
      '"',
      '{',
      '}',
      '[',
      ']',
      '\\',
      '\u0000',
      '\ufeff',
      '"__proto__":{},',
      '"constructor":1,',
      '<script>',
    ),
    fc.string({ maxLength: 4 }),
  );
  return fc
    .tuple(good, fc.nat(), fc.nat(), insert, fc.constantFrom('cut', 'insert', 'overwrite', 'double'))
    .map(([text, a, b, what, how]) => {
      const from = a % (text.length + 1);
      const to = from + (b % (text.length - from + 1));
      if (how === 'cut') return text.slice(0, from);
      if (how === 'insert') return text.slice(0, from) + what + text.slice(from);
      if (how === 'overwrite') return text.slice(0, from) + what + text.slice(to);
      return text.slice(0, to) + text.slice(from);
    });
}
