import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { recordJsonSchema } from '../../corpus/record-schema.ts';

/** The schema of a downloaded record, for programs that read one. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(recordJsonSchema(absolute('/record/schema.json')), undefined, 2)}\n`);
