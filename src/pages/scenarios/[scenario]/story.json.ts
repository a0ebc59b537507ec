import type { APIRoute } from 'astro';
import type { Story } from '../../../components/scenario/use-story.ts';
import { loadScenarios } from '../../../corpus/scenarios.ts';

export async function getStaticPaths() {
  return (await loadScenarios()).map(({ scenario }) => ({ params: { scenario: scenario.id } }));
}

/** The whole story, which the player fetches while the first step is read. */
export const GET: APIRoute = async ({ params }) => {
  const loaded = (await loadScenarios()).find(({ scenario }) => scenario.id === params.scenario);
  if (loaded === undefined) return new Response(null, { status: 404 });
  const { scenario, pages, explored } = loaded;
  return Response.json({ scenario, pages, ways: explored.ways } satisfies Story);
};
