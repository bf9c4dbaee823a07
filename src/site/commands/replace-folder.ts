import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { BuildRefused, takeLock } from './build-lock';

/**
 * Makes a folder anew, all or nothing: `make` fills another one beside it, which then takes its
 * place by two renames. Whatever ends this early leaves the old one as it was, and the next call
 * puts right what was left behind. Gives what `make` gives. Throws `BuildRefused` while another
 * process makes the same folder. See docs/decisions/0017.
 */
export async function replaceFolder<Made>(folder: string, make: (fresh: string) => Promise<Made>): Promise<Made> {
  const names = namesFor(followed(folder));
  mkdirSync(dirname(names.target), { recursive: true });
  refuseMount(names.target);
  const lock = takeLock(names.lock);
  try {
    repair(names);
    mkdirSync(names.fresh);
    const made = await make(names.fresh);
    lock.check();
    swap(names);
    return made;
  } finally {
    rmSync(names.fresh, { recursive: true, force: true });
    lock.release();
  }
}

interface Names {
  readonly target: string;
  readonly lock: string;
  /** where the whole old folder lies between the two renames, and only then */
  readonly old: string;
  /** what folders begin with that are being made or done away with */
  readonly temporary: string;
  readonly fresh: string;
}

function namesFor(target: string): Names {
  const stem = join(dirname(target), `.${basename(target)}`);
  const temporary = `${stem}.new-`;
  return { target, lock: `${stem}.lock`, old: `${stem}.old`, temporary, fresh: temporary + process.pid };
}

/** Where a link leads, though there may be nothing yet. */
function followed(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? followed(resolve(dirname(path), readlinkSync(path))) : path;
}

/** A folder on a file system of its own cannot change its name. */
function refuseMount(target: string): void {
  if (!existsSync(target) || statSync(target).dev === statSync(dirname(target)).dev) return;
  throw new BuildRefused(
    `${target} is a mount, which cannot be replaced; mount the folder above it, or build within it`,
  );
}

/**
 * Puts right what a build left that was cut off: the gap between the two renames, or half a site.
 */
function repair(names: Names): void {
  const { target, old, temporary } = names;
  if (existsSync(old)) renameSync(old, existsSync(target) ? `${temporary}old` : target);
  removeLeftovers(names);
}

function swap({ target, old, fresh }: Names): void {
  if (!existsSync(target)) return renameSync(fresh, target);
  chmodSync(fresh, statSync(target).mode);
  renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  renameSync(old, fresh);
}

function removeLeftovers({ temporary }: Names): void {
  const parent = dirname(temporary);
  for (const name of readdirSync(parent)) {
    if (name.startsWith(basename(temporary))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
