import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEntries, mergeLogs, type Log } from '../record/log.ts';
import { deletion } from '../record/understand.ts';
import { answered, assessment, step } from './assessment.examples.ts';
import { NOT_SEEN } from './assessment.ts';
import { codeAnswers } from './coded-answers.ts';
import { outcomesInWords } from './handed-in.ts';
import { encodePayload, payloadFile } from './payload.ts';
import type { View } from './payload-shapes.ts';
import { progressOf } from './progress.ts';
import { forColleague } from './for-colleague.ts';
import { aboutRequest, MOST_VIEWS, newRequest, openRequest, receiveViews, requestsOf } from './requests.ts';
import { spreadOf } from './spread.ts';
import { standingsOf } from './answers.ts';

const skills = assessment();
const REQUEST = 'q1w2e3r4t5';
const ASKED = { assessment: 'skills', request: REQUEST, attempt: 'a1', steps: ['trust', 'listen'], name: 'Sam' };

let last = 0;
const newId = () => `e${last++}`;

function logWith(...drafts: Parameters<typeof addEntries>[1]): Log {
  return addEntries([], drafts, '2026-05-01T10:00:00.000Z', newId).log;
}

function viewOf(
  view: string,
  more: Partial<View> = {},
  values: readonly string[] = ['some', 'asked', 'never', 'not-seen'],
) {
  const given = Object.entries(answered('trust', values)).map(([question, value]) => ({ question, value }));
  const answers = codeAnswers(skills, 'colleague', given);
  return { assessment: 'skills', request: REQUEST, view, answers, ...more };
}

const codeOf = (...of: Parameters<typeof viewOf>) => encodePayload('view', viewOf(...of));

function receive(log: Log, ...texts: string[]) {
  const outcomes = receiveViews(skills, requestsOf(log, 'skills'), texts);
  const drafts = outcomes.flatMap((outcome) => outcome.drafts);
  return { words: outcomesInWords(outcomes), log: addEntries(log, drafts, '2026-05-02T10:00:00.000Z', newId).log };
}

describe('a request', () => {
  test('is kept with its name on one line, and found by its assessment', () => {
    const log = logWith(newRequest({ ...ASKED, name: ' Sam\n from  Ward 4 ' }));
    expect(requestsOf(log, 'skills')).toEqual([
      { ...ASKED, name: 'Sam from Ward 4', made: '2026-05-01T10:00:00.000Z', views: [] },
    ]);
    expect(requestsOf(log, 'co-production')).toEqual([]);
  });

  test('opens for a colleague with the steps that it asks about, in their order', () => {
    const code = encodePayload('request', { ...ASKED, steps: ['listen', 'trust', 'gone'] });
    const opened = openRequest(skills, `https://example.org/#${code}`);
    expect(opened.status === 'asked' && opened.assessment.steps.map(({ id }) => id)).toEqual(['trust', 'listen']);
  });

  test.each([
    ['another assessment', { assessment: 'other' }],
    ['steps that are gone', { steps: ['gone'] }],
  ])('does not open for %s', (_, more) => {
    expect(openRequest(skills, encodePayload('request', { ...ASKED, ...more }))).toEqual({
      status: 'refused',
      words:
        'This link asks for statements that are not on this page any more. Ask the person who sent it for a new one.',
    });
  });

  test('says what is wrong with a link that came in two halves', () => {
    expect(openRequest(skills, encodePayload('request', ASKED).slice(0, -3))).toEqual({
      status: 'refused',
      words: 'This code is not complete, or was changed on its way. Ask for it again, or ask for it as a file.',
    });
  });
});

describe('answers of colleagues', () => {
  const log = logWith(newRequest(ASKED));

  test('are added once, whether they come as a code, a link in a message or a file', () => {
    const first = receive(log, `Here you are! https://example.org/assessments/skills/#${codeOf('v1aaaa')} Dee`);
    expect(first.words).toEqual(['One person’s answers were added.']);
    const again = receive(first.log, codeOf('v1aaaa'), payloadFile('view', viewOf('v1aaaa')));
    expect(again.words).toEqual(['One person’s answers are here already, and were not added again. (2 times)']);
    expect(requestsOf(again.log, 'skills')[0]?.views.map(({ id }) => id)).toEqual(['v1aaaa']);
  });

  test('come several at once, each said once', () => {
    const { words } = receive(
      log,
      `${codeOf('v1aaaa')}\n${codeOf('v2aaaa')}`,
      codeOf('v1aaaa'),
      codeOf('v3aaaa').slice(0, -1),
    );
    expect(words).toEqual([
      'Two people’s answers were added.',
      'One person’s answers are here already, and were not added again.',
      'This code is not complete, or was changed on its way. Ask for it again, or ask for it as a file.',
    ]);
  });

  test('pass over the link that was sent out, in the conversation in which they came', () => {
    const { words } = receive(log, `${encodePayload('request', ASKED)} … ${codeOf('v1aaaa')}`);
    expect(words).toEqual(['One person’s answers were added.']);
  });

  test('take the place of older ones by the same person', () => {
    const { log: one } = receive(log, codeOf('v1aaaa'));
    const two = receive(one, codeOf('v1aaaa', {}, ['always', 'asked', 'never', 'not-seen']));
    expect(two.words).toEqual([
      'Somebody who had answered before sent newer answers. They took the place of the old ones.',
    ]);
    expect(requestsOf(two.log, 'skills')[0]?.views[0]?.answers['trust.warn']?.value).toBe('always');
    expect(requestsOf(two.log, 'skills')[0]?.views).toHaveLength(1);
  });

  test('take the place of older ones by the same person that are handed in with them', () => {
    const both = receive(log, codeOf('v1aaaa'), codeOf('v1aaaa', {}, ['always', 'asked', 'never', 'not-seen']));
    expect(both.words).toEqual([
      'One person’s answers were added.',
      'Somebody who had answered before sent newer answers. They took the place of the old ones.',
    ]);
    expect(requestsOf(both.log, 'skills')[0]?.views.map(({ answers }) => answers['trust.warn']?.value)).toEqual([
      'always',
    ]);
  });

  test.each([
    [
      'of another assessment',
      codeOf('v1aaaa', { assessment: 'other' }),
      'These answers belong to another self-assessment, so nothing was added here.',
    ],
    [
      'to another request',
      codeOf('v1aaaa', { request: 'another-one' }),
      'These answers belong to a request that is not in this browser, so nothing was added. If you asked for them, hand them in in the browser that you asked from. If you gave them, send them to the person who asked you.',
    ],
    [
      'that are a request',
      encodePayload('request', ASKED),
      'This is a request to answer about a colleague. What is needed here is answers about a colleague.',
    ],
    [
      'of a later version',
      codeOf('v1aaaa').replace('JU1v', 'JU2v'),
      'This code was made by another version of this site. Load the page again, and try once more.',
    ],
    [
      'that are none',
      'See you on Friday!',
      'There is no code in this text. Copy the whole message or the whole link, and paste it again.',
    ],
    [
      'to statements that are gone',
      codeOf('v1aaaa', { answers: [{ item: 'zzz', option: 1 }] }),
      'Every statement that these answers belong to reads differently now, so nothing was added. Load this page again; if that does not help, ask for the answers again with a new link.',
    ],
  ])('%s are refused, with what to do', (_, text, words) => {
    const received = receive(log, text);
    expect(received.words).toEqual([words]);
    expect(received.log).toEqual(log);
  });

  test('to some statements that read differently now are added without those', () => {
    const { answers } = viewOf('v1aaaa');
    const { words } = receive(log, codeOf('v1aaaa', { answers: [...answers, { item: 'zzz', option: 1 }] }));
    expect(words).toEqual([
      'One person’s answers were added. One answer belongs to a statement that reads differently now, and was left out.',
    ]);
  });

  test('to steps that were not asked about are left out', () => {
    const unasked = logWith(newRequest({ ...ASKED, steps: ['listen'] }));
    expect(receive(unasked, codeOf('v1aaaa')).words[0]).toMatch(/^Every statement that these answers belong to/);
  });

  test('of more people than a few colleagues are refused', () => {
    const codes = Array.from({ length: MOST_VIEWS }, (_, i) => codeOf(`view-${i}`));
    const full = receive(log, ...codes);
    expect(full.words).toEqual([`${MOST_VIEWS} people’s answers were added.`]);
    expect(receive(full.log, codeOf('one-more')).words).toEqual([
      `This request holds answers of ${MOST_VIEWS} people, and no more can be added.`,
    ]);
  });

  test('go with their request, and cannot be added to it afterwards', () => {
    const { log: one } = receive(log, codeOf('v1aaaa'));
    const gone = addEntries(one, [deletion(aboutRequest(REQUEST))], '2026-05-03T10:00:00.000Z', newId).log;
    expect(requestsOf(gone, 'skills')).toEqual([]);
    expect(requestsOf(mergeLogs(gone, one), 'skills')).toEqual([]);
    expect(receive(gone, codeOf('v2aaaa')).words[0]).toMatch(/request that is not in this browser/);
  });

  test('may be any text at all: it is refused in words, and never thrown at the page', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `JU1v.${text}`),
          fc.json(),
        ),
        (text) => {
          for (const { status, words, drafts } of receiveViews(skills, requestsOf(log, 'skills'), [text])) {
            expect(status).toBe('refused');
            expect(words).toMatch(/\.$/);
            expect(drafts).toEqual([]);
          }
        },
      ),
    );
  });

  test('show as a spread at the third and not before', () => {
    const statuses = ['v1aaaa', 'v2aaaa', 'v3aaaa'].map((_, i, all) => {
      const given = receive(log, ...all.slice(0, i + 1).map((view) => codeOf(view)));
      return spreadOf(skills, 'colleague', requestsOf(given.log, 'skills')[0]?.views ?? []).status;
    });
    expect(statuses).toEqual(['waiting', 'waiting', 'shown']);
  });
});

test('a step for a colleague asks in their words, offers “not seen” and asks for no level', () => {
  const mine = forColleague(step('trust'));
  expect(mine.items[0]?.text).toBe('They did warn.');
  expect(mine.items[0]?.scale.apart.at(-1)).toBe(NOT_SEEN);
  expect(progressOf({ steps: [mine] }, standingsOf({ steps: [mine] }, [])).of).toBe(1);
  expect(mine.levels).toEqual([]);
});
