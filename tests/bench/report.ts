import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { meets, shown, targetOf, type Figure, type Table } from './table';

const file = join(import.meta.dirname, '../../docs/bench.md');

/** What stands in the report before the first part, and what its writers say of it after the last. */
const head = `# Bench

What \`npm run bench\` measured, written by it: each part when it was last run. Ratios are of one run, side by side; where a figure has a spread, it is the median, with the least and the most in brackets. "Base" is a commit that is built somewhere else (BASE_DIR), here 2c4c07a.
`;
const ownWords = '## What falls short, and why';

/** A part of the report as its section: from its heading to the next. */
function sectionsIn(report: string): Map<string, string> {
  const parts = report.split(/^(?=## )/m).slice(1);
  return new Map(parts.map((part) => [/^## (.*)/.exec(part)![1]!, part]));
}

/** Writes the figures of a part into docs/bench.md in place of those it had, and the table of all targets anew. */
export async function report(part: string, about: string, tables: readonly Table[]): Promise<void> {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const sections = sectionsIn(before);
  const own = sections.get(ownWords.slice(3)) ?? `${ownWords}\n`;
  sections.delete(ownWords.slice(3));
  sections.delete('Targets');
  sections.set(part, sectionOf(part, about, tables));
  const parts = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, section]) => section.trimEnd());
  const whole = [head, targetsOf(sections), ...parts, own].join('\n\n');
  writeFileSync(file, await format(whole, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

function sectionOf(part: string, about: string, tables: readonly Table[]): string {
  const commit = execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const when = `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, after commit ${commit}, Node ${process.version}, ${machine}`;
  const written = tables.map(({ title, figures }) => `### ${title}\n\n${rowsOf(figures)}`);
  return [`## ${part}`, `${about} ${when}.`, ...written].join('\n\n');
}

const header = '| figure | value | target | |\n| --- | ---: | --- | --- |';

function rowsOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const target = targetOf(figure);
    const verdict = target === '' ? '' : meets(figure) ? 'met' : '**falls short**';
    return `| ${figure.name.trim()} | ${shown(figure.value)} ${figure.unit} | ${target} | ${verdict} |`;
  });
  return [header, ...rows].join('\n');
}

/** Every figure of every part that has a target, as the sections have it. */
function targetsOf(sections: ReadonlyMap<string, string>): string {
  const rows = [...sections].flatMap(
    ([part, section]) =>
      [...section.matchAll(/^### (.*)|^\| (?!figure|-)(.*?) *\| *(.*?) *\| *([≤≥].*?) *\| *(.*?) *\|$/gm)].reduce<{
        readonly title: string;
        readonly rows: readonly string[];
      }>(
        ({ title, rows }, [, heading, name, value, target, verdict]) =>
          heading === undefined
            ? { title, rows: [...rows, `| ${part} | ${title}: ${name} | ${value} | ${target} | ${verdict} |`] }
            : { title: heading, rows },
        { title: '', rows: [] },
      ).rows,
  );
  return ['## Targets\n', '| part | figure | value | target | |\n| --- | --- | ---: | --- | --- |', ...rows].join('\n');
}
