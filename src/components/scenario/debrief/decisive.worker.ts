import { decisiveIn } from '../../../domain/scenario/decisive.ts';
import type { Asked, Answered } from './use-decisive.ts';

// Looks at every play there is, some ten thousand states: beside the page, so that the page stays quick.
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const answered: Answered = { id: data.id, moments: decisiveIn(data.scenario, data.run) };
  postMessage(answered);
});
