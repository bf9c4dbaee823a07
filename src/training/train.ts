import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { goldOf, inOrder, recipes } from './models';

const usage = `usage: npm run train -- NAME|all FOLDER… [--held-out]
Learns a model of src/analysis/models from the gold data of the folders and writes it, then the models
that stand on it. The same data and program give the same file. With --held-out every tenth text is kept
for trying what was learned from the others: that figure is printed and nothing is written.

${Object.keys(recipes)
  .map((name) => `  ${name.padEnd(24)} from ${goldOf(name).holds}`)
  .join('\n')}
`;

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

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'held-out': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  const [name, ...folders] = positionals;
  if (values.help) process.stdout.write(usage);
  else if (name === undefined || folders.length === 0) throw new Error('a model and a folder of gold data are needed');
  else {
    const missing = folders.find((folder) => !existsSync(folder));
    if (missing !== undefined) throw new Error(`${missing} is no folder`);
    for (const model of wantedOf(name, folders, values['held-out'])) train(model, folders, values['held-out']);
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${usage}`);
  process.exitCode = 2;
}
