#!/usr/bin/env bash
# humanparser 2.7.0 takes the surname Ma for a Master of Arts, though it is written as a name, not as a degree: the last name
# is then empty. A good guess is that a name of two words has a first and a last one; sorted or joined by surname, all
# people called Ma are one person without a name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts humanparser@2.7.0 >/dev/null
cat >seen.mjs <<'SCRIPT'
import { createRequire } from 'node:module';
const { parseName } = createRequire(import.meta.url)('humanparser');
for (const name of ['Wei Ma', 'Wei Wu', 'Ma Wei', 'Wei Ma, MA']) {
  const { firstName, lastName, suffix = '' } = parseName(name);
  console.log(`${name}: first ${firstName}, last ${lastName}, suffix ${suffix}`);
}
SCRIPT
seen=$(TZ=UTC node seen.mjs)
expected=$(cat <<'SEEN'
Wei Ma: first Wei, last , suffix Ma
Wei Wu: first Wei, last Wu, suffix 
Ma Wei: first Ma, last Wei, suffix 
Wei Ma, MA: first Wei, last Ma, suffix MA
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
