#!/usr/bin/env bash
# linkedom 0.18.15: HTML lets a page leave out <html>, <head> and <body>, and browsers and parse5 add them. A good guess is
# that parseHTML gives the same document; it takes the first element for the root, so the title is empty and the body holds
# nothing. Whoever reads saved pages with it adds the root first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts linkedom@0.18.15 parse5@8.0.0 >/dev/null
cat >seen.mjs <<'SCRIPT'
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
const page = '<!doctype html><title>Harbour</title><p>The ferry sails.</p>';
const show = (name, html) => {
  const { document } = parseHTML(html);
  console.log(`${name}: root ${document.documentElement.localName}, title "${document.title}", body "${document.body.textContent}"`);
};
console.log(`parse5: ${serialize(parse(page))}`);
show('linkedom', page);
show('linkedom, tags written out', serialize(parse(page)));
SCRIPT
seen=$(node seen.mjs)
expected=$(cat <<'SEEN'
parse5: <!DOCTYPE html><html><head><title>Harbour</title></head><body><p>The ferry sails.</p></body></html>
linkedom: root title, title "", body ""
linkedom, tags written out: root html, title "Harbour", body "The ferry sails."
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
