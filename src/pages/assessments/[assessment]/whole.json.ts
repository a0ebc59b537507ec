import type { APIRoute, GetStaticPaths } from 'astro';
import { loadAssessments } from '../../../corpus/assessments.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await loadAssessments()).map(({ assessment }) => ({ params: { assessment: assessment.id }, props: { assessment } }));

/** The whole of an assessment, fetched when results or a plan are asked for: the form brings only what it asks. */
export const GET: APIRoute<{ assessment: Assessment }> = ({ props }) => Response.json(props.assessment);
