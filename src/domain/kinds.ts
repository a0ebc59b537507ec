import { KIND_WORDS } from './kind-words.ts';

/** The kinds of page, in the reading order of the guide. Everything that differs between kinds is a row here. */
export const KINDS = {
  foundations: {
    one: KIND_WORDS.foundations,
    many: 'Foundations',
    path: '/foundations/',
    about: 'what it is and where it happens',
    sections: [],
  },
  nations: {
    one: KIND_WORDS.nations,
    many: 'Four nations',
    path: '/nations/',
    about: 'how each is set up, and what is changing',
    sections: [
      'How it is arranged',
      'The law behind it',
      'Who does what',
      'Money',
      'What is changing now',
      'Find yours',
    ],
  },
  principles: {
    one: KIND_WORDS.principles,
    many: 'Principles',
    path: '/principles/',
    about: 'what holds it together',
    sections: [
      'What it means',
      'What it looks like',
      'What it is not',
      'A scene',
      'What the evidence says',
      'Try this week',
      'Questions for supervision or a journal',
    ],
  },
  skills: {
    one: KIND_WORDS.skills,
    many: 'Skills',
    path: '/skills/',
    about: 'what you can practise',
    sections: [
      'A scene',
      'What it means',
      'What it looks like',
      'Moves',
      'Four levels',
      'What it is not',
      'What the evidence says',
      'Try this week',
      'Questions for supervision or a journal',
    ],
  },
  benefits: {
    one: KIND_WORDS.benefits,
    many: 'Benefits',
    path: '/benefits/',
    about: 'who gains, and how sure we are',
    sections: ['What is promised', 'What has been shown', 'What has not been shown', 'What you can do with this'],
  },
  themes: {
    one: KIND_WORDS.themes,
    many: 'Example themes',
    path: '/examples/themes/',
    about: 'four places where borders hurt most',
    sections: ['The problem', 'What partners do', 'What the evidence says', 'What to look for in a case'],
  },
  cases: {
    one: KIND_WORDS.cases,
    many: 'Examples',
    path: '/examples/',
    about: 'real cases, good, mixed and null',
    sections: [
      'The problem, from a person’s side',
      'What partners did',
      'What mattered',
      'What was found',
      'What travels and what does not',
    ],
  },
  barriers: {
    one: KIND_WORDS.barriers,
    many: 'Barriers',
    path: '/barriers/',
    about: 'what gets in the way',
    sections: ['How it shows itself', 'Why it happens', 'What it costs people', 'What helps', 'What the evidence says'],
  },
  responses: {
    one: KIND_WORDS.responses,
    many: 'Answers to barriers',
    path: '/responses/',
    about: 'what loosens a barrier',
    sections: ['What it means', 'What people do', 'A scene', 'What the evidence says', 'Try this week'],
  },
  pitfalls: {
    one: KIND_WORDS.pitfalls,
    many: 'Pitfalls',
    path: '/pitfalls/',
    about: 'where good people slip',
    sections: [
      'How it shows itself',
      'Why good people do it',
      'What it costs people',
      'What to do instead',
      'What the evidence says',
      'Try this week',
    ],
  },
  tools: {
    one: KIND_WORDS.tools,
    many: 'Tools',
    path: '/tools/',
    about: 'to use in the next meeting',
    sections: [
      'What it is for',
      'Who and how long',
      'Steps',
      'The template',
      'What goes wrong',
      'What the evidence says',
    ],
  },
  development: {
    one: KIND_WORDS.development,
    many: 'Developing leaders',
    path: '/development/',
    about: 'how people and places grow it',
    sections: ['What it means', 'How to do it', 'Who offers it', 'What the evidence says', 'Try this week'],
  },
  people: {
    one: KIND_WORDS.people,
    many: 'People and communities',
    path: '/people/',
    about: 'leading with those it is for',
    sections: ['What it means', 'What it looks like', 'How it goes wrong', 'What the evidence says', 'Try this week'],
  },
} as const satisfies Record<string, KindRow>;

interface KindRow {
  /** The word that stands beside the mark on a page of this kind. */
  one: string;
  many: string;
  /** Where its index page stands, from the root of the site. */
  path: string;
  /** Five words or so under the kind's name on the home page. */
  about: string;
  /** `##` titles that every page of this kind has, in this order. */
  sections: readonly string[];
}

export type Kind = keyof typeof KINDS;

export const KIND_IDS = Object.keys(KINDS) as Kind[];

export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name);
}

/** A page's name in front matter and in relations: `skills/building-trust`. */
export type PageRef = `${Kind}/${string}`;

/** The promised address of a page, from the root of the site and without a base path. */
export function pagePath(kind: Kind, id: string): string {
  return `${KINDS[kind].path}${id}/`;
}

/** Cases and themes share one index, because a reader looks for examples and does not care which folder they are in. */
export function indexPath(kind: Kind): string {
  return kind === 'themes' ? KINDS.cases.path : KINDS[kind].path;
}
