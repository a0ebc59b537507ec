import { expect, test } from 'vitest';
import { answered, assessment, item, plan, standingsFor } from './assessment.examples.ts';
import { ownReport, type OwnReportInput } from './own-report.ts';
import type { Report } from './report.ts';
import { spreadOf, type Shown } from './spread.ts';
import { wordingOf } from './wording.ts';

const skills = assessment();
const FOUR = ['some', 'no-chance', 'never', 'always'];
const values = {
  ...answered('trust', FOUR, 3, 3),
  ...answered('influence', FOUR, 2, 4),
  'trust.evidence': 'Rang Dee before the list went out',
};

function report(more: Partial<OwnReportInput> = {}): Report {
  return ownReport({
    assessment: skills,
    standings: standingsFor(skills, values),
    plans: [plan()],
    made: '2026-11-23',
    address: (path) => `https://x.example${path}`,
    ...more,
  });
}

function textOf({ blocks }: Report): string {
  return JSON.stringify(blocks);
}

const headings = (of: Report) => of.blocks.flatMap((block) => (block.is === 'heading' ? [block.text] : []));

test('names strengths before gaps, and the answers behind them last', () => {
  expect(headings(report())).toEqual([
    'Levels side by side',
    'What you can build on',
    'Where there is further to go',
    'Step influence',
    'Plan',
    'Step trust',
    'Your own answers',
    'Step trust',
    'Step influence',
    'Step listen',
  ]);
});

test('shows levels in words, and says that they are no score', () => {
  expect(report().blocks).toContainEqual({
    is: 'table',
    caption: 'Levels chosen and needed',
    head: ['Skill', 'Nearest to you now', 'What your work needs'],
    rows: [
      ['Step trust', '3, “Goes first”', '3, “Goes first”'],
      ['Step influence', '2, “Keeps promises”', '4, “Makes it last”'],
      ['Step listen', 'Not chosen', 'Not chosen'],
    ],
  });
  expect(textOf(report())).toContain('They are not a score.');
  expect(textOf(report())).toContain('This shows what you remember.');
});

test('leads from each gap to pages that help, by their whole address', () => {
  expect(textOf(report())).toContain('https://x.example/tools/joint-planning-sessions/');
});

test('says of a highest level that it is one', () => {
  const standings = standingsFor(skills, { ...answered('trust', FOUR, 3, 4), ...answered('listen', FOUR, 2, 4) });
  expect(textOf(report({ standings }))).toContain('It is among your highest levels.');
});

test('says when it was answered and when it was made', () => {
  expect(textOf(report({ answered: '1 May 2026' }))).toContain('Answered on 1 May 2026. Made on 23 November 2026.');
  expect(report().blocks[0]).toMatchObject({ text: 'Made on 23 November 2026.' });
});

test('sets apart a level that most answers fall short of, with the note', () => {
  const low = answered('trust', ['never', 'never', 'never', 'never'], 4, 3);
  const of = report({ standings: standingsFor(skills, low) });
  expect(headings(of)).toContain('Worth a second look');
  expect(headings(of)).not.toContain('What you can build on');
});

test('names what the reader already does where no level stands out', () => {
  const standings = standingsFor(skills, answered('trust', FOUR, 3, 4));
  expect(report({ standings }).blocks).toContainEqual({
    is: 'list',
    items: ['I did mend. “I told them first, nearly every time”'],
  });
});

test('writes out the plan, its day, and what became of it', () => {
  const day = '21 December 2026';
  const reviews = new Map([['p1', [{ day, happened: 'partly', reflection: 'Dee rang me first.' } as const]]]);
  const text = textOf(report({ reviews }));
  for (const words of [
    'When a date slips, then I will ring them before noon.',
    'First step: Put Dee’s number in my phone',
    'To talk to: Dee',
    'To look back on: 21 December 2026',
    'Looking back on 21 December 2026: Some of it happened. Dee rang me first.',
  ]) {
    expect(text).toContain(words);
  }
});

test('says of a draft that it is one, and gives it no day', () => {
  const of = report({ plans: [plan({ kept: false })] });
  expect(headings(of)).toContain('Step trust: a draft');
  expect(textOf(of)).toContain('When a date slips, then I will ring them before noon.');
  expect(textOf(of)).not.toContain('To look back on');
});

test('holds answers, evidence, and what stands between them', () => {
  const text = textOf(report());
  expect(text).toContain('["I did warn.","I told them first, some of the times"]');
  expect(text).toContain('Evidence: Rang Dee before the list went out');
  expect(text).toContain('Both can be true, and your choice stands.');
});

test('leaves out what was not done', () => {
  expect(headings(report({ plans: [] }))).not.toContain('Plan');
});

test('adds what colleagues answered, once it may be shown', () => {
  const views = ['a', 'b', 'c'].map((id) => ({
    id,
    answers: { 'trust.warn': { value: 'some', wording: wordingOf(item('warn'), 'colleague') } },
  }));
  const colleagues = spreadOf(skills, 'colleague', views) as Shown;
  const text = textOf(report({ colleagues }));
  expect(text).toContain('["They did warn.","All three chose “I told them first, some of the times”."]');
  expect(text).not.toContain('They did ask.');
});
