import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';

/**
 * Loaded before a build that is measured: what a program cost is counted when it has ended, and a build ends as soon as it has told
 * Pagefind's to. So this holds the end back until every program that was told to end has done so.
 */
const programs: ChildProcess[] = [];
subscribe('child_process', (message) => void programs.push((message as { process: ChildProcess }).process));

const exit = process.exit.bind(process);
process.exit = ((code) => void ended().then(() => exit(code))) as typeof process.exit;

async function ended(): Promise<void> {
  const ending = programs.filter(
    ({ killed, exitCode, signalCode }) => killed && exitCode === null && signalCode === null,
  );
  for (const program of ending) program.ref();
  await Promise.all(ending.map((program) => once(program, 'exit')));
}
