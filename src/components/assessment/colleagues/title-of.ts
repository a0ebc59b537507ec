import type { KeptRequest } from '../../../domain/assessment/requests.ts';

/** The id of a request's heading, where focus goes to what came of it. */
export function titleOf({ request }: Pick<KeptRequest, 'request'>): string {
  return `${request}--title`;
}
