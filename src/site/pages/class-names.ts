import { basename } from 'node:path';

/**
 * The module of styles that a file is: `/src/components/Row.module.css` is `Row`. Null for any
 * other file.
 */
export function styleModuleOf(file: string): string | null {
  const [, stem] = /^([\w-]+)\.module\.css$/.exec(basename(file.split('?')[0]!)) ?? [];
  return stem ?? null;
}

/**
 * The name of a class in all of the site, `Row-paragraph`: short, the same in every build, and it
 * says whose it is.
 */
export function className(name: string, file: string): string {
  return `${styleModuleOf(file) ?? basename(file)}-${name}`;
}
