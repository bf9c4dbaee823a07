#!/usr/bin/env bash
# chrono-node 2.10.3 takes a part of a longer expression of time for the whole, and gives its date with no sign of doubt:
# "three and a half years ago" is half a year ago, a list of three days is its last, "a week on Thursday" (British for the
# Thursday after next) is yesterday, "the Friday before last" is today. A good guess is that what is not understood is left
# out. The day of reference is Friday 14 June 2024.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 >/dev/null
cat >seen.mjs <<'SCRIPT'
import * as chrono from 'chrono-node';
const reference = new Date(2024, 5, 14, 12);
for (const words of ['three and a half years ago', 'on 3, 4 and 7 April', 'a week on Thursday', 'the Friday before last']) {
  const found = chrono.parse(words, reference).map(({ text, start }) => {
    const [year, month, day] = ['year', 'month', 'day'].map((part) => String(start.get(part)).padStart(2, '0'));
    return `"${text}" ${year}-${month}-${day}`;
  });
  console.log(`${words}: ${found.join(', ')}`);
}
SCRIPT
seen=$(node seen.mjs)
expected=$(cat <<'SEEN'
three and a half years ago: "half years ago" 2023-12-14
on 3, 4 and 7 April: "7 April" 2024-04-07
a week on Thursday: "on Thursday" 2024-06-13
the Friday before last: "Friday" 2024-06-14
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
