import { NATIONS, THEMES, VERDICTS, type Nation, type Theme, type Verdict } from './vocabulary.ts';
import { yearSpan } from './years.ts';

/** What a list of cases can be put in order by. */
interface Ordered {
  theme: Theme;
  nation: Nation;
  verdict: Verdict;
  years: string;
}

export interface CaseGroup<C> {
  id: string;
  title: string;
  cases: C[];
}

/** The orders that the examples page offers, each at an address of its own. */
export const CASE_ORDERS = {
  theme: 'Theme',
  place: 'Place',
  finding: 'What was found',
  time: 'Time',
} as const;
export type CaseOrder = keyof typeof CASE_ORDERS;

/** Where each order stands, from the root of the site. The order by theme is the examples page itself. */
export function orderPath(order: CaseOrder): string {
  return order === 'theme' ? '/examples/' : `/examples/by-${order}/`;
}

const NATION_ORDER: Nation[] = ['england', 'scotland', 'wales', 'northern-ireland', 'uk', 'abroad'];

/** Cases in groups, in the order asked for. A group without a case is left out. */
export function groupCases<C extends { data: Ordered }>(cases: readonly C[], order: CaseOrder): CaseGroup<C>[] {
  const groups = {
    theme: () => by(cases, Object.entries(THEMES), ({ theme }) => theme),
    place: () =>
      by(
        cases,
        NATION_ORDER.map((id) => [id, placeTitle(id)]),
        ({ nation }) => nation,
      ),
    finding: () =>
      by(
        cases,
        Object.entries(VERDICTS).map(([id, { name }]) => [id, name]),
        ({ verdict }) => verdict,
      ),
    time: () => byTime(cases),
  }[order]();
  return groups.filter((group) => group.cases.length > 0);
}

function by<C extends { data: Ordered }>(
  cases: readonly C[],
  groups: readonly (readonly [string, string])[],
  key: (data: Ordered) => string,
): CaseGroup<C>[] {
  return groups.map(([id, title]) => ({ id, title, cases: cases.filter(({ data }) => key(data) === id) }));
}

/** Five years to a group, by when a case began or was published, the latest first. */
function byTime<C extends { data: Ordered }>(cases: readonly C[]): CaseGroup<C>[] {
  const start = ({ data }: C): number => yearSpan(data.years)?.from ?? 0;
  const fives = [...new Set(cases.map((one) => Math.floor(start(one) / 5) * 5))].sort((a, b) => b - a);
  return fives.map((five) => ({
    id: `from-${five}`,
    title: five === 0 ? 'Not dated' : `From ${five} to ${five + 4}`,
    cases: cases.filter((one) => Math.floor(start(one) / 5) * 5 === five).toSorted((a, b) => start(b) - start(a)),
  }));
}

export function placeTitle(nation: Nation): string {
  return nation === 'uk' ? 'Across the UK' : NATIONS[nation];
}
