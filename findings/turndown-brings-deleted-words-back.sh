#!/usr/bin/env bash
# turndown 7.2.5 (HTML to Markdown) writes deleted words as if they stood, drops the marks that a browser draws around
# <q>, and runs an exponent into its number. A good guess is that a converter keeps what the page says: a correction
# shown by <del> turns into the sentence that was corrected.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 >/dev/null
cat >seen.mjs <<'SCRIPT'
import { createRequire } from 'node:module';
const Turndown = createRequire(import.meta.url)('turndown');
for (const html of ['We will <del>not</del> leave.', 'Brekke said <q>we stay</q>.', '10<sup>6</sup> people'])
  console.log(`${html} => ${new Turndown().turndown(`<p>${html}</p>`)}`);
SCRIPT
seen=$(TZ=UTC node seen.mjs)
expected=$(cat <<'SEEN'
We will <del>not</del> leave. => We will not leave.
Brekke said <q>we stay</q>. => Brekke said we stay.
10<sup>6</sup> people => 106 people
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
