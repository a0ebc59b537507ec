import { KINDS, type Kind, type PageRef } from '../kinds.ts';
import { addressOf } from '../relations.ts';
import { WORK_NEEDS, type Assessment, type Help, type Item, type Level, type Step } from './assessment.ts';
import type { WrittenAssessment, WrittenItem, WrittenStep } from './written.ts';

/** What an assessment takes from a page of the guide. */
export interface NamedPage {
  kind: Kind;
  id: string;
  title: string;
  /** Only skills have them. */
  levels?: readonly Level[] | undefined;
}

/**
 * Every name of a written assessment looked up. A step, item or help whose name leads nowhere is left out: the content rules
 * say why and stop the build, and an author who is still writing sees the rest.
 */
export function resolveAssessment(
  id: string,
  { title, summary, form, time, frame, limits, need, colleagues, organisations, scales, steps }: WrittenAssessment,
  pageCalled: (name: string) => NamedPage | undefined,
): Assessment {
  const resolved = steps.flatMap((step) => resolveStep(step, scales, pageCalled));
  return {
    id,
    title,
    summary,
    form,
    time,
    frame,
    limits,
    need: need ?? WORK_NEEDS,
    colleagues,
    steps: resolved,
    organisations,
  };
}

function resolveStep(
  { id, page: name, title, intro, levels, items, moves, helps, prompts }: WrittenStep,
  scales: WrittenAssessment['scales'],
  pageCalled: (name: string) => NamedPage | undefined,
): Step[] {
  const page = pageCalled(name);
  if (page === undefined) return [];
  return [
    {
      id,
      title: title ?? page.title,
      page: refOf(page),
      path: addressOf(page),
      intro,
      levels: page.levels ?? levels ?? [],
      items: items.flatMap((item) => resolveItem(item, scales)),
      moves,
      helps: helps.flatMap(({ page: help, why }) => helpOf(pageCalled(help), why)),
      prompts,
    },
  ];
}

function resolveItem({ id, text, colleague, scale }: WrittenItem, scales: WrittenAssessment['scales']): Item[] {
  const found = typeof scale === 'string' ? (Object.hasOwn(scales, scale) ? scales[scale] : undefined) : scale;
  if (found === undefined) return [];
  return [{ id, text, ...(colleague !== undefined && { colleague }), scale: found }];
}

function helpOf(page: NamedPage | undefined, why: string): Help[] {
  if (page === undefined) return [];
  return [{ page: refOf(page), path: addressOf(page), title: page.title, kindName: KINDS[page.kind].one, why }];
}

function refOf({ kind, id }: NamedPage): PageRef {
  return `${kind}/${id}`;
}
