/**
 * Counts how far a reader wanders who follows a function of the engine through its files, call by
 * call:
 *
 *     npx tsx tests/walk.ts FILE FUNCTION        (src/analysis/quotations/attribute.ts attribute)
 *
 * The walk goes depth first, in the order in which calls are written, and into each function once.
 * A stay is an entry into another file, a return an entry into a file that was left before.
 */
import { relative, resolve } from 'node:path';
import ts from 'typescript';

const [file, name] = process.argv.slice(2);
if (file === undefined || name === undefined) throw new Error('usage: walk.ts FILE FUNCTION');
const config = ts.readConfigFile(resolve('tsconfig.json'), (path) => ts.sys.readFile(path));
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, process.cwd());
const program = ts.createProgram([resolve(file)], options);
const checker = program.getTypeChecker();

/** The function that a call means, where it is one of the engine's. */
function functionOf({ expression }: ts.CallExpression): ts.FunctionLikeDeclaration | null {
  const symbol = checker.getSymbolAtLocation(expression);
  const known = symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declared = known?.valueDeclaration;
  if (declared === undefined || !declared.getSourceFile().fileName.includes('/src/analysis/')) return null;
  const written =
    ts.isVariableDeclaration(declared) || ts.isPropertyAssignment(declared) ? declared.initializer : declared;
  return written !== undefined && ts.isFunctionLike(written) && 'body' in written
    ? (written as ts.FunctionLikeDeclaration)
    : null;
}

const seen = new Set<ts.Node>();
const visited: string[] = [];

function enter(one: ts.FunctionLikeDeclaration): void {
  if (seen.has(one)) return;
  seen.add(one);
  visited.push(relative(process.cwd(), one.getSourceFile().fileName));
  const follow = (node: ts.Node): void => {
    const called = ts.isCallExpression(node) ? functionOf(node) : null;
    if (called !== null) enter(called);
    ts.forEachChild(node, follow);
  };
  ts.forEachChild(one, follow);
}

const start = program
  .getSourceFile(resolve(file))
  ?.statements.find((s) => ts.isFunctionDeclaration(s) && s.name?.text === name);
if (start === undefined) throw new Error(`${file} has no function ${name}`);
enter(start as ts.FunctionDeclaration);
const stays = visited.filter((path, n) => n > 0 && path !== visited[n - 1]);
const files = new Set(visited).size;
console.log(`${stays.length} stays, ${stays.length - files + 1} returns, ${files} files, ${visited.length} functions`);
