import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failed } from '../lib/stages.mjs';

/** What a command and every process that it started cost together. */
export interface Cost {
  wallSeconds: number;
  /** User and system time. */
  cpuSeconds: number;
  /** Highest sum of resident memory, looked at five times a second. Only Linux tells. */
  peakMegabytes: number | undefined;
}

/**
 * Runs a command and says what it cost. Node can only measure itself, so the shell's `time` counts the processor time of
 * the whole tree, Pagefind's own program among it.
 */
export async function measure(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Cost> {
  const child = spawn('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" 2>&1', 'bash', ...command], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let times = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (times += text));
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, memoryOfTree(child.pid ?? 0))), 200);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Failed(`${command.slice(1).join(' ')} failed in ${cwd}:\n${output.slice(-4000)}`);
  return { ...readTimes(times), peakMegabytes: peak === 0 ? undefined : peak / 1024 };
}

/** Reads the last line that bash's `time` wrote: real, user and system seconds. */
export function readTimes(text: string): Pick<Cost, 'wallSeconds' | 'cpuSeconds'> {
  const line = text.trimEnd().split('\n').at(-1) ?? '';
  const [real = NaN, user = NaN, system = NaN] = line.replaceAll(',', '.').split(' ').map(Number);
  return { wallSeconds: real, cpuSeconds: user + system };
}

/** Resident kilobytes of a process and all below it, or 0 where the system does not tell. */
function memoryOfTree(root: number): number {
  const children = new Map<number, number[]>();
  const memory = new Map<number, number>();
  for (const name of list('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const status = read(`/proc/${name}/status`);
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
    memory.set(pid, Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
  }
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((total, child) => total + sum(child), memory.get(pid) ?? 0);
  return sum(root);
}

function list(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // The process has ended meanwhile.
  }
}

/** What a build wrote. */
export interface Output {
  pages: number;
  megabytes: number;
}

export async function outputOf(dir: string): Promise<Output> {
  const files = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6,
  };
}
