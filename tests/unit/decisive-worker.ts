import type { Asked } from '../../src/components/scenario/debrief/use-decisive.ts';
import { decisiveIn } from '../../src/domain/scenario/decisive.ts';

/** In the place of the page's worker: answers at once which moments decided a play. */
export class DecisiveWorker extends EventTarget {
  postMessage({ id, scenario, run }: Asked): void {
    const data = { id, moments: decisiveIn(scenario, run) };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
}
