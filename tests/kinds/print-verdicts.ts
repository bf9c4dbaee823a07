/**
 * Prints what the engine makes of the articles of this folder, every statement with its verdict:
 *
 *     npx tsx tests/kinds/print-verdicts.ts > docs/accuracy-kinds.md      (or with the verdicts to show: "wrong mouth" missed)
 */
import type { Attribution } from '../../src/model/attribution';
import { verdicts, type Judged } from './judge-statements';
import { readKinds, type JudgedArticle } from './read-kinds';

const asked = process.argv.slice(2);
const articles = readKinds();
const all = articles.flatMap(({ judged }) => judged).filter(({ verdict }) => verdict !== 'allowed');

function tellAnswer({ content, kind, relays, speakers }: Attribution, text: string): string {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const who = speakers.map((one) => `${one.kind} ${one.name}`).join(' + ') || 'nobody';
  return `${who}: “${words}” (${[kind, ...relays.map((one) => `via ${one.name}`)].join(', ')})`;
}

function tellJudged({ verdict, line, answers }: Judged, text: string): string {
  const shown = answers.map((one) => `  - shown: ${tellAnswer(one, text)}`);
  const wanted = line === null ? [] : [line.line.replace(/^(?:says|or-unattributed): /u, '')];
  const wrong = verdict !== 'right' && verdict !== 'allowed';
  return [`- **${verdict}** ${wanted.join('')}`.trim(), ...(wrong ? shown : [])].join('\n').replace(/\n\n+/gu, ' ');
}

function tellArticle({ name, judged, text }: JudgedArticle): string {
  const told = judged.filter(({ verdict }) => asked.length === 0 || asked.includes(verdict));
  const counted = judged.filter(({ verdict }) => verdict !== 'allowed');
  const right = counted.filter(({ verdict }) => verdict === 'right').length;
  return `## ${name}\n\n${right} of ${counted.length} right\n\n${told.map((one) => tellJudged(one, text)).join('\n')}\n`;
}

const rows = verdicts
  .filter((verdict) => verdict !== 'allowed')
  .map((verdict) => [verdict, all.filter((one) => one.verdict === verdict).length] as const)
  .map(([verdict, count]) => `| ${verdict} | ${count} | ${((100 * count) / all.length).toFixed(1)} |`);

console.log(`# What the engine makes of thirty kinds of article

Every statement of \`tests/kinds\`, with its verdict. The texts and their keys were written before the engine was run on them, and the engine has been mended on them since; \`tests/kinds/README.md\` tells the notation of the keys, \`tests/kinds/judge-statements.ts\` what each verdict means. Made by \`npx tsx tests/kinds/print-verdicts.ts\`, then formatted.

| verdict | statements | % |
| --- | --- | --- |
${rows.join('\n')}
| together | ${all.length} | 100 |

${articles.map(tellArticle).join('\n')}`);
