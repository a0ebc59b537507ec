import type { RecordStatus } from '../../storage/record/snapshot.ts';
import { timeOrDay } from './when.ts';

/** What is true of the record now: the first words strong, then the rest. */
export interface StatusWords {
  strong: string;
  rest: string;
}

const STILL_HERE = 'What you have written is still on this page. Download a copy before you leave it.';

const UNSAVED = {
  blocked: `This browser is not letting the site store anything, so nothing is being saved. ${STILL_HERE}`,
  full: `This device has no room left for this site, so nothing more is being saved. ${STILL_HERE}`,
  gone: `What was saved on this device has been removed, or cannot be reached any more. ${STILL_HERE} The next thing you change is saved together with all of it, if the browser allows.`,
};

export function statusWords(status: RecordStatus, isEmpty: boolean, now: Date): StatusWords {
  switch (status.state) {
    case 'loading':
      return { strong: 'Looking for what is saved on this device', rest: ' …' };
    case 'saving':
      return { strong: 'Saving on this device only', rest: ' …' };
    case 'saved':
      return isEmpty || status.at === undefined
        ? { strong: 'Nothing is saved yet.', rest: ' What you write is kept on this device only.' }
        : { strong: 'Saved on this device only', rest: `, ${timeOrDay(status.at, now)}` };
    case 'unsaved':
      return { strong: 'Not saved.', rest: ` ${UNSAVED[status.reason]}` };
    case 'shared':
      return {
        strong: 'Shared computer: nothing is kept.',
        rest: ' What you write is gone when you leave or close this page. Download a copy if you want to have it.',
      };
  }
}

/** Whether the person has a copy of what took thought. Without a number, which would compete with the list of things below it. */
export function copyWords(downloaded: string | undefined, uncopied: number, now: Date): string {
  const hard = 'would be hard to write again';
  if (!downloaded) return uncopied === 0 ? 'none yet' : `none yet; some of what is here ${hard}`;
  const copy = `as of ${timeOrDay(downloaded, now)}`;
  return uncopied === 0 ? copy : `${copy}; some of what was written since ${hard}`;
}

/** What a listener is told when it begins to be true. Saving goes on all the time and is not worth a word. */
export function announcement(status: RecordStatus, isEmpty: boolean): string | undefined {
  if (status.state === 'loading' || status.state === 'saving') return undefined;
  if (status.state === 'saved') return isEmpty ? '' : 'Saved on this device only.';
  const { strong, rest } = statusWords(status, isEmpty, new Date(0));
  return `${strong}${rest}`;
}
