#!/usr/bin/env bash
# world-countries 5.1.0 gives the demonym "French" to two entries, and the first of them, in the order of the file, is TF, the
# French Southern and Antarctic Lands, where nobody lives. A good guess is that the first country whose demonym is a word
# is the one that the word means; so "the French president" is of the Antarctic lands.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts world-countries@5.1.0 >/dev/null
cat >seen.mjs <<'SCRIPT'
import { createRequire } from 'node:module';
const french = createRequire(import.meta.url)('world-countries').filter(({ demonyms }) => demonyms.eng.m === 'French');
console.log(`French: ${french.map(({ cca2 }) => cca2).join(', ')}`);
SCRIPT
seen=$(node seen.mjs)
expected=$(cat <<'SEEN'
French: TF, FR
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
