import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { absolute } from '../components/href.ts';
import { loadGuide } from '../corpus/guide.ts';
import { KINDS } from '../domain/kinds.ts';
import { addressOf } from '../domain/relations.ts';

/** Pages by the day they were last read against their sources, the latest first. */
export const GET: APIRoute = async () => {
  const { pages } = await loadGuide();
  const latest = pages.toSorted((a, b) => b.entry.data.reviewed.localeCompare(a.entry.data.reviewed)).slice(0, 50);
  return rss({
    title: 'Joined Up',
    description: 'What is new and newly checked in the field guide to system leadership in health and social care.',
    site: absolute('/'),
    trailingSlash: true,
    customData: '<language>en-gb</language>',
    items: latest.map((page) => ({
      title: `${page.title} (${KINDS[page.kind].one.toLowerCase()})`,
      link: absolute(addressOf(page)),
      description: page.summary,
      pubDate: new Date(page.entry.data.reviewed),
    })),
  });
};
