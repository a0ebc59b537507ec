import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../components/href.ts';
import { exportData } from '../../corpus/export.ts';

/** All content as data, documented on /data/. These addresses do not change. */
export const getStaticPaths = (async () => {
  const files = await exportData(absolute('/'));
  return Object.entries(files).map(([file, data]) => ({ params: { file }, props: { data } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: object }> = ({ props }) => Response.json(props.data);
