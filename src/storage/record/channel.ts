import { readEntry, type Entry } from '../../domain/record/entry.ts';
import { isEnded, type Ended } from './database.ts';

/** What one tab tells the others. */
export type Message =
  | { type: 'added'; entries: readonly Entry[]; line: string }
  | { type: 'ended'; ended: readonly Ended[] }
  /** Something was taken out or noted: read again. */
  | { type: 'changed' };

export interface Channel {
  tell: (message: Message) => void;
  close: () => void;
}

const NAME = 'joined-up:record';

/** The other tabs of this browser. Where there is no such channel, tabs read again when they are looked at. */
export function openChannel(onMessage: (message: Message) => void): Channel {
  try {
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = ({ data }: MessageEvent) => {
      const message = readMessage(data);
      if (message) onMessage(message);
    };
    return {
      tell: (message) => channel.postMessage(message),
      close: () => channel.close(),
    };
  } catch {
    return { tell: () => undefined, close: () => undefined };
  }
}

/** Another tab may run a version of the site that says things which this one does not know. */
function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  if (data.type === 'changed') return { type: 'changed' };
  if (data.type === 'ended' && 'ended' in data && Array.isArray(data.ended)) {
    return { type: 'ended', ended: data.ended.filter(isEnded) };
  }
  if (data.type !== 'added' || !('entries' in data) || !Array.isArray(data.entries)) return undefined;
  if (!('line' in data) || typeof data.line !== 'string') return undefined;
  return { type: 'added', line: data.line, entries: data.entries.flatMap((entry) => readEntry(entry) ?? []) };
}
