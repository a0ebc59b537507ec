import type { APIRoute, GetStaticPaths } from 'astro';
import { FORMATS } from '../../corpus/harvard.ts';
import { loadCitedSources } from '../../corpus/sources.ts';
import type { SourceData } from '../../schemas/sources.ts';

/** Each source, and all of them together as `all`, in every format that reference managers import. */
export const getStaticPaths = (async () => {
  const sources = (await loadCitedSources()).map(({ data }) => data);
  const groups: [string, SourceData[]][] = [
    ['all', sources],
    ...sources.map((data): [string, SourceData[]] => [data.id, [data]]),
  ];
  return groups.flatMap(([name, list]) =>
    Object.entries(FORMATS).map(([ending, format]) => ({
      params: { file: `${name}.${ending}` },
      props: { body: format.write(list), type: format.type },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string; type: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': `${props.type}; charset=utf-8` } });
