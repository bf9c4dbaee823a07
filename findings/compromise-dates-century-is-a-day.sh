#!/usr/bin/env bash
# compromise-dates 3.9.0 reads "the 19th century" as the nineteenth of the next month to come, "the first half of" a year
# as the year, the week of a day as that day, and gives each season two months. A good guess is that an unknown
# expression is passed over; each of these comes back as a date with a start and an end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts compromise@14.17.0 compromise-dates@3.9.0 >/dev/null
cat >seen.mjs <<'SCRIPT'
import nlp from 'compromise';
import dates from 'compromise-dates';
nlp.extend(dates);
for (const when of ['the 19th century', 'the first half of 2019', 'the week of 4 November 2019', 'the summer of 2019', 'Q2 2019']) {
  const [found] = nlp(`It shut in ${when}.`).dates({ today: '2024-11-25', timezone: 'UTC' }).json();
  console.log(`${when}: ${found.dates.start.slice(0, 10)} to ${found.dates.end.slice(0, 10)}`);
}
SCRIPT
seen=$(TZ=UTC node seen.mjs)
expected=$(cat <<'SEEN'
the 19th century: 2024-12-19 to 2024-12-19
the first half of 2019: 2019-01-01 to 2019-12-31
the week of 4 November 2019: 2019-11-04 to 2019-11-04
the summer of 2019: 2019-06-01 to 2019-07-31
Q2 2019: 2019-04-01 to 2019-06-30
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
