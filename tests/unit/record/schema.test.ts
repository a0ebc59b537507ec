import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { recordJsonSchema } from '../../../src/corpus/record-schema.ts';
import { readRecordFile } from '../../../src/domain/record/file.ts';
import { RECORD_KIND_NAMES, RECORD_KINDS, versionOf } from '../../../src/domain/record/kinds.ts';
import { damagedIn } from '../../../src/domain/record/preview.ts';
import { goodFile } from './arbitraries.ts';
import { mutated } from './mutations.ts';

// A busy machine needs longer than the five seconds that a test has.
vi.setConfig({ testTimeout: 60_000 });

const ADDRESS = 'https://joined-up.example/record/schema.json';
const validate = new Ajv({ strict: true, strictRequired: false, strictTypes: false }).compile(
  recordJsonSchema(ADDRESS),
);

/** Whether the site reads the file with nothing set aside. */
function isRead(file: unknown): boolean {
  const read = readRecordFile(JSON.stringify(file));
  if (read.status !== 'read') return false;
  // Texts that are set aside in the file itself are no fault of the file.
  const setAside = (file as { setAside: string[] }).setAside;
  return read.unreadable.every((text) => setAside.includes(text)) && damagedIn(read.entries).length === 0;
}

test('the schema takes every good file that the site takes', () => {
  fc.assert(
    fc.property(goodFile, (file) => {
      expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
      expect(isRead(file)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the schema and the site agree on files that somebody has changed', () => {
  const seen = { good: 0, bad: 0 };
  fc.assert(
    fc.property(mutated(goodFile), (file) => {
      // No schema can say this, so its description does.
      fc.pre(!/"(?:__proto__|prototype|constructor)"/.test(JSON.stringify(file)));
      const good = validate(file);
      expect(isRead(file), JSON.stringify(validate.errors)).toBe(good);
      seen[good ? 'good' : 'bad'] += 1;
    }),
    { numRuns: 5000 },
  );
  expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(500);
});

test('the schema says in words what every field of every kind is', () => {
  const { definitions } = recordJsonSchema(ADDRESS) as {
    definitions: {
      entry: { allOf: { then: { description: string; properties: { body: { properties: object } } } }[] };
    };
  };
  const shapes = RECORD_KIND_NAMES.reduce((sum, kind) => sum + versionOf(RECORD_KINDS[kind]), 0);
  const rows = definitions.entry.allOf.map(({ then }) => then);
  expect(rows).toHaveLength(shapes);
  for (const { description, properties } of rows) {
    expect(description).toMatch(/\.$/);
    for (const field of Object.values(properties.body.properties)) expect(field).toHaveProperty('description');
  }
});
