import { assessmentPath, goOnPart, resultsPart } from '../../domain/assessment/address.ts';
import { sentenceOf } from '../../domain/assessment/plan.ts';
import { longDate } from '../../domain/days.ts';
import type { Thing } from '../../domain/record/things.ts';
import { roomPath, scenarioPath } from '../../domain/scenario/address.ts';
import { counted, quoted } from '../../domain/sentences.ts';
import { localDay, localMoment } from './when.ts';

/** A thing in the record as a person would tell it. */
export interface ThingWords {
  title: string;
  facts: readonly string[];
  /** Where it belongs, from the root of the site. */
  path?: string | undefined;
  /** `this attempt`, for what is asked before it is erased. */
  called: string;
}

/** What the exercises of the site are called, by their ids. A record may hold others, from another version of the site. */
export interface Titles {
  assessments: ReadonlyMap<string, string>;
  scenarios: ReadonlyMap<string, string>;
}

export function thingWords(thing: Thing, titles: Titles): ThingWords {
  switch (thing.is) {
    case 'attempt': {
      const only = thing.alone ? `?only=${thing.alone}` : '';
      const part = (thing.isFinished ? resultsPart : goOnPart)(thing.about.slice('attempt/'.length));
      const { of, path } = assessmentOf(thing.assessment, titles, `${only}#${part}`);
      const stands = thing.isFinished ? 'finished' : 'not finished';
      const facts = [
        `begun ${localMoment(thing.first)}`,
        ...(thing.alone ? ['one part alone'] : []),
        counted(thing.answers, 'answer'),
        stands,
      ];
      return { title: of, facts, path, called: 'this attempt' };
    }
    case 'plan': {
      const { of, path } = assessmentOf(thing.assessment, titles, '#plan');
      const facts = [
        `${thing.isKept ? 'a plan' : 'a draft of a plan'} from ${quoted(of)}`,
        ...(thing.isKept && thing.review ? [`to look back on ${longDate(thing.review)}`] : []),
        ...(thing.reviews ? [`looked back ${thing.reviews === 1 ? 'once' : `${thing.reviews} times`}`] : []),
      ];
      return { title: sentenceOf(thing), facts, path, called: thing.isKept ? 'this plan' : 'this draft' };
    }
    case 'request': {
      const { of, path } = assessmentOf(thing.assessment, titles, '#colleagues');
      const facts = [of, ...(thing.name ? [`asked as ${quoted(thing.name)}`] : []), counted(thing.views, 'view')];
      return { title: 'What colleagues see', facts, path, called: 'this request and the views that came back' };
    }
    case 'round': {
      const { of, path } = assessmentOf(thing.assessment, titles, 'together/');
      const answers = counted(thing.responses, 'person’s answers', 'people’s answers');
      const facts = [
        thing.name ? of : 'a check with others',
        `begun ${localMoment(thing.first)}`,
        answers,
        counted(thing.actions, 'action'),
      ];
      return { title: thing.name || of, facts, path, called: 'this check and all answers in it' };
    }
    case 'play': {
      const title = titles.scenarios.get(thing.scenario);
      const facts = [
        `played ${localMoment(thing.first)}`,
        counted(thing.moves, 'move'),
        thing.isFinished ? 'finished' : 'not finished',
        ...(thing.hasReflection ? ['with what you wrote afterwards'] : []),
      ];
      const path = title && scenarioPath(thing.scenario);
      return { title: title ?? 'A scenario that this site no longer has', facts, path, called: 'this play' };
    }
    case 'room': {
      const title = titles.scenarios.get(thing.scenario);
      const facts = [
        `played with a room on ${localMoment(thing.first)}`,
        counted(thing.people, 'person', 'people'),
        thing.isFinished ? 'finished' : 'not finished',
      ];
      const path = title && roomPath(thing.scenario);
      return {
        title: title ?? 'A scenario that this site no longer has',
        facts,
        path,
        called: 'this play and its votes',
      };
    }
    case 'reflection':
      return { title: `What you wrote on ${thing.on}`, facts: [written(thing)], called: 'this text' };
    case 'other': {
      const facts = [counted(thing.entries, 'entry', 'entries'), written(thing)];
      return { title: 'Something from another version of this site', facts, called: 'this' };
    }
  }
}

function assessmentOf(id: string, titles: Titles, part = ''): { of: string; path: string | undefined } {
  const title = titles.assessments.get(id);
  return { of: title ?? 'A form that this site no longer has', path: title && `${assessmentPath(id)}${part}` };
}

function written({ last }: Thing): string {
  return `written ${localDay(last)}`;
}

/** `640 bytes`, `12 kB`, `1.4 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
