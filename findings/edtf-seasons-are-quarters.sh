#!/usr/bin/env bash
# edtf 4.11.1 gives the seasons of EDTF (21 spring, 22 summer, 23 autumn, 24 winter) the months of the quarters: spring
# begins in January and winter ends in December. ISO 8601-2 leaves the months of a season open, and 33 to 36 are the
# quarters; a good guess is that spring holds April. "Spring 2024" sorted or filtered by min and max stands before spring.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts edtf@4.11.1 >/dev/null
cat >seen.mjs <<'SCRIPT'
import edtf from 'edtf';
const day = (time) => new Date(time).toISOString().slice(0, 10);
for (const value of ['2024-21', '2024-22', '2024-23', '2024-24']) {
  const season = edtf(value);
  console.log(value, season.type, day(season.min), day(season.max));
}
SCRIPT
seen=$(node seen.mjs)
expected=$(cat <<'SEEN'
2024-21 Season 2024-01-01 2024-03-31
2024-22 Season 2024-04-01 2024-06-30
2024-23 Season 2024-07-01 2024-09-30
2024-24 Season 2024-10-01 2024-12-31
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
