import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const beat = 5000;
const stale = 30_000;

/**
 * Does `work` while no other process, on this machine or on another that shares the folder, does it for the same
 * `path`. The lock of a process that was killed is taken over.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  while (!take(path)) {
    if (isLeft(path)) rmSync(path, { recursive: true, force: true });
    else await sleep(100);
  }
  const timer = setInterval(() => touch(path), beat);
  timer.unref();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    rmSync(path, { recursive: true, force: true });
  }
}

/** A folder is made by one process only, whatever the file system. */
function take(path: string): boolean {
  try {
    mkdirSync(path);
    writeFileSync(join(path, 'owner'), `${hostname()}\n${process.pid}\n`);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Somebody took it for left: what follows is checked by the marker of completeness.
  }
}

/** Whether the owner is gone: dead on this machine, or silent for long. */
function isLeft(path: string): boolean {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    const [host, pid] = owner(path);
    if (host === hostname() && pid) return !isAlive(Number(pid));
    return age > stale;
  } catch {
    return false;
  }
}

function owner(path: string): string[] {
  try {
    return readFileSync(join(path, 'owner'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** Whether a process of this machine still runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
