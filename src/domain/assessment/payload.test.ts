import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, assessment, together } from './assessment.examples.ts';
import { codeAnswers } from './coded-answers.ts';
import { decodeEvery, decodePayload, encodePayload, payloadFile } from './payload.ts';
import type { PayloadKind, Payloads } from './payload-shapes.ts';

const skills = assessment();
const FOUR = ['some', 'asked', 'never', 'no-chance'];

function itemAnswers(...steps: string[]) {
  return steps.flatMap((id) => Object.entries(answered(id, FOUR)).map(([question, value]) => ({ question, value })));
}

const EXAMPLES: Payloads = {
  request: { assessment: 'skills', request: 'q1w2e3r4t5', steps: ['trust', 'listen'], name: 'Zoë from the ward' },
  view: {
    assessment: 'skills',
    request: 'q1w2e3r4t5',
    view: 'a1b2c3d4e5',
    answers: codeAnswers(skills, 'colleague', itemAnswers('trust', 'listen')),
  },
  round: { assessment: 'health-check', round: 'q1w2e3r4t5', name: 'Ardcullen falls group' },
  response: {
    assessment: 'health-check',
    round: 'q1w2e3r4t5',
    response: 'a1b2c3d4e5',
    organisation: 'council',
    answers: codeAnswers(together(), 'reader', itemAnswers('money')),
  },
};
const KINDS = Object.keys(EXAMPLES) as PayloadKind[];
const code = encodePayload('view', EXAMPLES.view);
const read = { status: 'read', kind: 'view', payload: EXAMPLES.view };

test.each(KINDS)('gives a %s back from its code and from its file', (kind) => {
  const expected = { status: 'read', kind, payload: EXAMPLES[kind] };
  expect(decodePayload(kind, encodePayload(kind, EXAMPLES[kind]))).toEqual(expected);
  expect(decodePayload(kind, payloadFile(kind, EXAMPLES[kind]))).toEqual(expected);
});

test('keeps the form of version 1 for ever: people have these codes in their messages', () => {
  expect(KINDS.map((kind) => encodePayload(kind, EXAMPLES[kind]))).toMatchInlineSnapshot(`
    [
      "JU1q.skills.q1w2e3r4t5.trust_listen.Wm_DqyBmcm9tIHRoZSB3YXJk.xbFst",
      "JU1v.skills.q1w2e3r4t5.a1b2c3d4e5.RFq2AhB1Su90qb74bxl2iPB1EsO08ac4.S1Qli",
      "JU1o.health-check.q1w2e3r4t5.QXJkY3VsbGVuIGZhbGxzIGdyb3Vw.BWvqr",
      "JU1a.health-check.q1w2e3r4t5.a1b2c3d4e5.council.uJ32M3A1D490H5b4.riyIZ",
    ]
  `);
});

test('says in a file what it is', () => {
  expect(JSON.parse(payloadFile('view', EXAMPLES.view))).toMatchObject({
    format: 'joined-up-view',
    version: 1,
    view: 'a1b2c3d4e5',
  });
});

describe('reads a code', () => {
  test.each([
    ['in a link', `https://joined-up.example/guide/assessments/skills/#${code}`],
    ['with spaces and line breaks', `  ${code.slice(0, 20)}\r\n ${code.slice(20)}\n`],
    ['in quotation marks', `“${code}”`],
    ['in angle brackets with a full stop', `<${code}>.`],
    ['quoted in a reply', `> ${code.slice(0, 30)}\n> ${code.slice(30)}\n> Thanks!`],
    ['amid a message', `Hello Ana,\nhere is my code: ${code} Best wishes. Dee`],
    ['in quoted-printable', `#=3D${code.slice(0, 30)}=\r\n${code.slice(30)}`],
    ['behind a link scanner', `https://scan.example/?url=https%3A%2F%2Fx%2F%23${encodeURIComponent(code)}&data=05.x.y`],
    ['escaped twice', code.replaceAll('.', '%252E').replaceAll('-', '%252D')],
    ['with zero-width spaces', code.split('.').join('.\u200b')],
  ])('%s', (_, text) => {
    expect(decodePayload('view', text)).toEqual(read);
  });
});

test('reads a file with a byte order mark', () => {
  expect(decodePayload('view', `\ufeff${payloadFile('view', EXAMPLES.view)}`)).toEqual(read);
});

test('reads a conversation with several codes, each by itself', () => {
  const damaged = `${code.slice(0, -1)}${code.endsWith('a') ? 'b' : 'a'}`;
  const text = `Dee: ${code}\nSam: ${damaged}\nAli: ${encodePayload('response', EXAMPLES.response)}`;
  expect(decodeEvery(text).map((each) => (each.status === 'read' ? each.kind : each.status))).toEqual([
    'view',
    'refused',
    'response',
  ]);
  expect(decodePayload('response', text)).toMatchObject({ status: 'read', kind: 'response' });
});

describe('says why it refuses', () => {
  test.each([
    [
      'no code',
      'see you Friday',
      'There is no code in this text. Copy the whole message or the whole link, and paste it again.',
    ],
    ['nothing', '', 'There is no code in this text. Copy the whole message or the whole link, and paste it again.'],
    [
      'half a code',
      code.slice(0, -8),
      'This code is not complete, or was changed on its way. Ask for it again, or ask for it as a file.',
    ],
    [
      'a later version',
      code.replace('JU1v', 'JU2v'),
      'This code was made by another version of this site. Load the page again, and try once more.',
    ],
    [
      'an unknown kind',
      code.replace('JU1v', 'JU1z'),
      'This code was made by another version of this site. Load the page again, and try once more.',
    ],
    [
      'a file of a later version',
      payloadFile('view', EXAMPLES.view).replace('"version": 1', '"version": 2'),
      'This code was made by another version of this site. Load the page again, and try once more.',
    ],
    [
      'a file of something else',
      '{"format":"shopping"}',
      'This file does not hold anything that can be read here. Ask for it again, or ask for the code.',
    ],
    [
      'a broken file',
      '{"format":',
      'This file does not hold anything that can be read here. Ask for it again, or ask for the code.',
    ],
    [
      'a book',
      'x'.repeat(100_001),
      'This is too long to hold a code. Paste only the message or the link that you were sent, or choose the file that came with it.',
    ],
    [
      'another kind',
      encodePayload('request', EXAMPLES.request),
      'This is a request to answer about a colleague. What is needed here is answers about a colleague.',
    ],
  ])('%s', (_, text, words) => {
    expect(decodePayload('view', text)).toEqual({ status: 'refused', words });
  });
});

test.each([
  ['an untidy name', { ...EXAMPLES.round, name: 'a\u202eb' }],
  ['a long name', { ...EXAMPLES.round, name: 'x'.repeat(61) }],
  ['an address for an id', { ...EXAMPLES.round, round: 'https://evil.example' }],
])('refuses a file with %s', (_, round) => {
  expect(decodePayload('round', payloadFile('round', round))).toMatchObject({ status: 'refused' });
});

test('refuses two answers to one item', () => {
  const [first] = EXAMPLES.view.answers;
  const view = { ...EXAMPLES.view, answers: [first!, first!] };
  expect(decodePayload('view', encodePayload('view', view))).toMatchObject({ status: 'refused' });
});

test('fits 24 answers and an address into a QR code with ease', () => {
  const six = assessment({
    id: 'skills-self-assessment',
    steps: skills.steps.concat(['courage', 'politics', 'picture'].map((id) => ({ ...skills.steps[0]!, id }))),
  });
  const answers = codeAnswers(six, 'colleague', itemAnswers(...six.steps.map(({ id }) => id)));
  expect(answers).toHaveLength(24);
  const all = encodePayload('view', { ...EXAMPLES.view, assessment: six.id, answers });
  expect(`https://joined-up.example.org/guide/assessments/skills-self-assessment/#${all}`.length).toBeLessThan(250);
});

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const id = fc.stringMatching(/^[0-9A-Za-z][0-9A-Za-z-]{5,35}$/);
const name = fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) =>
  text
    .replace(/[^\p{L} ]/gu, '')
    .replace(/ +/g, ' ')
    .trim()
    .normalize('NFC'),
);
const answers = fc.uniqueArray(
  fc.record({ item: fc.stringMatching(/^[0-9A-Za-z]{3}$/), option: fc.integer({ min: 0, max: 8 }) }),
  { selector: (answer) => answer.item, minLength: 1, maxLength: 40 },
);
const PAYLOADS: { [K in PayloadKind]: fc.Arbitrary<Payloads[K]> } = {
  request: fc.record({ assessment: slug, request: id, steps: fc.array(slug, { minLength: 1, maxLength: 12 }), name }),
  view: fc.record({ assessment: slug, request: id, view: id, answers }),
  round: fc.record({ assessment: slug, round: id, name }),
  response: fc.record({
    assessment: slug,
    round: id,
    response: id,
    organisation: fc.oneof(slug, fc.constant('')),
    answers,
  }),
};

test.each(KINDS)('gives any %s back', (kind) => {
  fc.assert(
    fc.property(PAYLOADS[kind] as fc.Arbitrary<Payloads[typeof kind]>, (payload) => {
      const expected = { status: 'read', kind, payload };
      expect(decodePayload(kind, encodePayload(kind, payload))).toEqual(expected);
      expect(decodePayload(kind, payloadFile(kind, payload))).toEqual(expected);
    }),
  );
});

test('refuses a code in which anything was changed, or reads what was meant', () => {
  const change = fc.record({
    kind: fc.constantFrom(...KINDS),
    at: fc.nat(120),
    cut: fc.nat(3),
    put: fc.string({ maxLength: 3 }),
  });
  fc.assert(
    fc.property(change, ({ kind, at, cut, put }) => {
      const text = encodePayload(kind, EXAMPLES[kind]);
      const found = decodePayload(kind, text.slice(0, at) + put + text.slice(at + cut));
      if (found.status === 'read') expect(found.payload).toEqual(EXAMPLES[kind]);
    }),
    { numRuns: 2000 },
  );
});

test('reads any text and any file without failing', () => {
  const file = fc.record({
    format: fc.constantFrom(...KINDS.map((kind) => `joined-up-${kind}`)),
    version: fc.constantFrom(1, 2),
    assessment: fc.anything(),
    answers: fc.anything(),
    name: fc.anything(),
    round: fc.anything(),
  });
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    file.map((data) => JSON.stringify(data, (_, value: unknown) => (typeof value === 'bigint' ? 0 : value))),
    fc.array(fc.constantFrom('JU1v.', 'JU1', '.', '%2', '=', 'a', '{')).map((parts) => parts.join('')),
  );
  fc.assert(fc.property(text, (any) => decodeEvery(any).length > 0));
});
