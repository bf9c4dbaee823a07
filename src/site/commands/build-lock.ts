import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * Who builds: a process by its number and, since numbers are used again, by when it began (null
 * where that cannot be known).
 */
const holderSchema = z.object({ pid: z.int().positive(), began: z.nullable(z.string()) });
type Holder = z.infer<typeof holderSchema>;

/**
 * What keeps a build from beginning or from taking its place, in words for the one who asked for
 * it.
 */
export class BuildRefused extends Error {}

/** A lock that this process has taken. */
export interface BuildLock {
  /** Throws `BuildRefused` when another build has taken the lock over. */
  check(): void;
  release(): void;
}

/**
 * Takes the lock file; also one whose process is no more, or that was cut off half-written. Throws
 * `BuildRefused` while another builds.
 */
export function takeLock(file: string): BuildLock {
  const mine: Holder = { pid: process.pid, began: beganOf(process.pid) };
  if (!create(file, mine)) {
    const other = settledHolderOf(file);
    if (other !== null && isAtWork(other)) throw refusal(other);
    rmSync(file, { force: true });
    if (!create(file, mine)) throw refusal(settledHolderOf(file));
  }
  const isMine = (): boolean => {
    const holder = holderOf(file);
    return holder?.pid === mine.pid && holder.began === mine.began;
  };
  return {
    check() {
      if (!isMine()) throw refusal(holderOf(file));
    },
    release() {
      if (isMine()) rmSync(file, { force: true });
    },
  };
}

function create(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // a full disk makes the file and does not fill it
    rmSync(file, { force: true });
    throw error;
  }
}

/** How long a process may take from making its lock to filling it, in milliseconds. */
const timeToFill = 1000;

/** Whom the lock names; null for one that was cut off half-written. */
function settledHolderOf(file: string): Holder | null {
  const holder = holderOf(file);
  if (holder !== null) return holder;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, timeToFill);
  return holderOf(file);
}

function holderOf(file: string): Holder | null {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

function isAtWork({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return began === null ? pid !== process.pid : began === beganOf(pid);
}

/**
 * When a living process began, in words that no other process of that number shares; null where the
 * system does not tell.
 */
function beganOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the second field, a name, may hold spaces and brackets; the third is the state, the 22nd the
    // beginning
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : `${boot} ${fields[19]}`;
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout?.trim() || null;
  }
}

function refusal(other: Holder | null): BuildRefused {
  const who = other === null ? '' : ` (process ${other.pid})`;
  return new BuildRefused(`another build is at work${who}; let it end, then build again`);
}
