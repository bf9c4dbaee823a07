import { existsSync } from 'node:fs';
import { readCommandLine, refuse } from '../site/commands/command-line';
import { goldOf, inOrder, recipes } from './models';

const usage = `npm run train -- NAME|all FOLDER… [--held-out]
Learns a model of src/analysis/models from the gold data of the folders and writes it, then the models
that stand on it. The same data and program give the same file. With --held-out every tenth text is kept
for trying what was learned from the others: that figure is printed and nothing is written.

${Object.keys(recipes)
  .map((name) => `  ${name.padEnd(24)} from ${goldOf(name).holds}`)
  .join('\n')}`;

/** Makes one model from those of the folders that hold its kind of data. */
function train(name: string, folders: readonly string[], holdOut: boolean): void {
  process.stderr.write(`${name}\n`);
  const made = recipes[name]!.make(folders.filter(goldOf(name).isIn), holdOut);
  if (holdOut) process.stdout.write(`${name}: ${made.figure()}\n`);
  else made.write();
}

/** The models to make, in their order; of `all` only those that the folders hold data for. */
function wantedOf(name: string, folders: readonly string[], holdOut: boolean): string[] {
  const wanted = holdOut && name !== 'all' ? [name] : inOrder(name);
  return wanted.filter((model) => {
    const { isIn, holds } = goldOf(model);
    if (folders.some(isIn)) return true;
    const lack = `${model} is learned from ${holds}: none of ${folders.join(', ')} holds that`;
    if (name !== 'all') throw new Error(lack);
    process.stderr.write(`${lack}, so it stays as it is\n`);
    return false;
  });
}

const { values, words } = readCommandLine({
  usage,
  options: { 'held-out': { type: 'boolean', default: false } },
  takesWords: true,
});
const [name, ...folders] = words;
if (name === undefined || folders.length === 0) refuse(usage, 'a model and a folder of gold data are needed');
const missing = folders.find((folder) => !existsSync(folder));
if (missing !== undefined) refuse(usage, `${missing} is no folder`);
try {
  for (const model of wantedOf(name, folders, values['held-out'])) train(model, folders, values['held-out']);
} catch (error) {
  refuse(usage, (error as Error).message);
}
