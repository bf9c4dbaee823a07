import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A web server whose recipe stands in docs/publish.md. */
export interface Host {
  readonly name: string;
  /** the language of its code block there */
  readonly block: string;
  /**
   * Turns the recipe into a whole configuration that serves `root` on `port` of this machine, and
   * gives the words that start the server in the foreground.
   */
  readonly start: (recipe: string, place: Place) => readonly string[];
  /** puts the lines of "Frames" into the recipe, where docs/publish.md says that they go */
  readonly frame: (recipe: string, lines: string) => string;
}

/** Where a server works while it is measured. */
export interface Place {
  /** an empty folder of its own */
  readonly folder: string;
  /** the folder that holds `reader/` */
  readonly root: string;
  readonly port: number;
}

const written = (folder: string, name: string, words: string): string => {
  const file = join(folder, name);
  writeFileSync(file, words);
  return file;
};

/** The three servers that Debian has. */
export const hosts: readonly Host[] = [
  {
    name: 'nginx',
    block: 'nginx',
    start(recipe, { folder, root, port }) {
      const site = recipe.replace('listen 80', `listen 127.0.0.1:${port}`).replace('/srv/www', root);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((what) => `${what}_temp_path ${folder}/${what};`)
        .join(' ');
      const whole = `daemon off; pid ${folder}/pid; error_log stderr; events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary}\n${site}\n}\n`;
      return ['nginx', '-p', folder, '-e', 'stderr', '-c', written(folder, 'nginx.conf', whole)];
    },
    frame: (recipe, lines) => lines + recipe.replace(`"frame-ancestors 'none'"`, () => '$reader_frames'),
  },
  {
    name: 'Caddy',
    block: 'caddy',
    start(recipe, { folder, root, port }) {
      const site = recipe.replace('example.org', `http://127.0.0.1:${port}`).replace('/srv/www', root);
      const whole = `{\n  admin off\n  auto_https off\n}\n${site}`;
      return ['caddy', 'run', '--adapter', 'caddyfile', '--config', written(folder, 'Caddyfile', whole)];
    },
    frame: (recipe, lines) =>
      recipe.replace(`  header Content-Security-Policy "frame-ancestors 'none'"\n`, () => lines),
  },
  {
    name: 'Apache',
    block: 'apache',
    start(recipe, { folder, root, port }) {
      const site = recipe.replace('*:80', `127.0.0.1:${port}`).replaceAll('/srv/www', root);
      const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'filter', 'headers', 'brotli', 'deflate']
        .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
        .join('\n');
      const whole = `${modules}\nServerRoot ${folder}\nServerName localhost\nListen 127.0.0.1:${port}
PidFile ${folder}/pid\nErrorLog /dev/stderr\nDefaultRuntimeDir ${folder}\nTypesConfig /etc/mime.types\n${site}`;
      return ['apache2', '-D', 'FOREGROUND', '-f', written(folder, 'apache.conf', whole)];
    },
    frame: (recipe, lines) => recipe.replace('</VirtualHost>', (end) => lines + end),
  },
];

/**
 * The recipe of a host as docs/publish.md has it, with its lines of "Frames".
 *
 * @throws {Error} when these lines leave the recipe as it is
 */
export function recipeOf({ name, block, frame }: Host): string {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/publish.md'), 'utf8');
  const recipe = new RegExp(`^\`\`\`${block}\n(.*?)^\`\`\``, 'ms').exec(guide)![1]!;
  const lines = new RegExp(`^  \`\`\`${block}\n(.*?)^  \`\`\``, 'ms').exec(guide)![1]!;
  const framed = frame(recipe, lines);
  if (framed === recipe) throw new Error(`docs/publish.md: the lines of ${name} under "Frames" have no place`);
  return framed;
}

/** Starts a host's server in the foreground of a folder of its own. */
export function startHost(host: Host, place: Place): ChildProcess {
  mkdirSync(place.folder, { recursive: true });
  const [program, ...words] = host.start(recipeOf(host), place);
  const path = `${process.env.PATH}:/usr/sbin`;
  return spawn(program!, words, { env: { ...process.env, PATH: path, HOME: place.folder }, stdio: 'ignore' });
}
