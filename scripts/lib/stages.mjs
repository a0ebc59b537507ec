import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

/** A failure that has been explained: it is shown as it is, without a stack. */
export class Failed extends Error {}

/**
 * @typedef {object} StageOptions
 * @property {Record<string, string | undefined>} env
 * @property {string} [help] what to do if it fails
 * @property {boolean} [shell]
 * @property {(output: string) => string} [found] a word on the outcome, shown beside the time
 */

/** Runs commands one after the other, a line each. What a command says is shown only if it fails. */
export class Stages {
  /** @param {{ write: (text: string) => void }} [out] */
  constructor(out = { write: (text) => void process.stdout.write(text) }) {
    this.out = out;
  }

  /**
   * @param {string} name
   * @param {string[]} command
   * @param {StageOptions} options
   */
  async run(name, command, { env, help, shell = false, found }) {
    const started = performance.now();
    this.out.write(`${name} … `);
    const { code, output } = await runQuietly(command, env, shell);
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    if (code !== 0) {
      this.out.write(`failed after ${seconds}\n\n${output.trimEnd()}\n\n`);
      throw new Failed(help ?? `"${name}" failed. What it said is above.`);
    }
    const outcome = found?.(output);
    this.out.write(`${seconds}${outcome ? `, ${outcome}` : ''}\n`);
    return output;
  }
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @param {string[]} command
 * @param {Record<string, string | undefined>} env
 * @param {boolean} shell
 * @returns {Promise<{ code: number, output: string }>}
 */
function runQuietly([file = '', ...args], env, shell) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: ROOT, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    const keep = (/** @type {string} */ chunk) => (output += chunk);
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      running.delete(child);
      resolve({ code: 1, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * What a command said last: its summary.
 *
 * @param {string} output
 */
export function lastLine(output) {
  return output.trimEnd().split('\n').at(-1) ?? '';
}

/**
 * Ends with a failure's own words. Anything else is a fault of ours, so its stack is shown.
 *
 * @param {unknown} error
 * @param {(text: unknown) => void} [say]
 */
export function explain(error, say = console.error) {
  say(error instanceof Failed ? error.message : error);
  process.exitCode = 1;
}

/** Ctrl-C stops whatever runs and leaves quietly, with the exit code that shells expect. */
export function stopOnCtrlC() {
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])) {
    process.once(signal, () => {
      for (const child of running) child.kill(signal);
      process.stdout.write('\nStopped.\n');
      process.exit(code);
    });
  }
}
