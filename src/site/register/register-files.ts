import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Fault } from '../../model/seed';
import { readAliases } from './read-aliases';
import { Register, type RegisteredArticle } from './register';
import { replaceFile } from './replace-file';
import { compareLines, readLine, writeLine, type RegisterLine } from './register-line';

/** A register as its files in a folder of seeds have it, and how to write it there. */
export interface RegisterFolder {
  readonly register: Register;
  readonly faults: readonly Fault[];
  /** Writes the files that differ from what is to stand in them. Throws where one could not be read whole. */
  readonly write: () => void;
}

const yearFile = /^\d{4}\.jsonl$/;

/**
 * Reads the register of published addresses below a folder of seeds, `ids/YEAR.jsonl`, and the
 * owner's aliases.yaml. Paths in messages are relative to `root`.
 */
export function openRegister(seeds: string, root: string, today: string): RegisterFolder {
  const folder = join(seeds, 'ids');
  const aliases = readAliases(seeds, relative(root, join(seeds, 'aliases.yaml')));
  const before = new Map(namesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const faults: Fault[] = [];
  const articles = new Map<string, { year: string; lines: RegisterLine[] }>();
  for (const [name, raw] of before) {
    raw.split(/\r?\n/).forEach((words, n) => {
      if (words === '') return;
      const line = readLine(words);
      if (line === null) faults.push(brokenLine(relative(root, join(folder, name)), n + 1));
      else addLine(articles, name.slice(0, 4), line);
    });
  }
  const register = new Register({ articles: articles as ReadonlyMap<string, RegisteredArticle>, aliases, today });
  return {
    register,
    faults: [...aliases.faults, ...faults],
    write() {
      if (faults.length > 0) throw new Error('the register of addresses was not written: mend the lines named above');
      writeYears(folder, before, register.linesByYear());
    },
  };
}

const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => yearFile.test(name))
        .sort()
    : [];

function brokenLine(file: string, line: number): Fault {
  const message = 'is no line of the register; take it from the last version of this file that was committed';
  return { severity: 'error', file, line, message };
}

function addLine(
  articles: Map<string, { year: string; lines: RegisterLine[] }>,
  year: string,
  line: RegisterLine,
): void {
  const known = articles.get(line.article);
  if (known === undefined) articles.set(line.article, { year, lines: [line] });
  else known.lines.push(line);
}

function writeYears(
  folder: string,
  before: ReadonlyMap<string, string>,
  years: ReadonlyMap<string, readonly RegisterLine[]>,
): void {
  const files = new Map([...before.keys()].map((name) => [name, '']));
  for (const [year, lines] of years)
    files.set(
      `${year}.jsonl`,
      lines
        .toSorted(compareLines)
        .map((line) => `${writeLine(line)}\n`)
        .join(''),
    );
  for (const [name, content] of files) {
    if (content === (before.get(name) ?? '')) continue;
    mkdirSync(folder, { recursive: true });
    const file = join(folder, name);
    if (content === '') rmSync(file);
    else replaceFile(file, content);
  }
}

/** The day of a build, `YYYY-MM-DD`: that of SOURCE_DATE_EPOCH, in seconds, else today. */
export function dayOfBuild(epoch: string | undefined, now: Date): string {
  const isGiven = epoch !== undefined && /^\d{1,11}$/.test(epoch);
  return (isGiven ? new Date(Number(epoch) * 1000) : now).toISOString().slice(0, 10);
}
