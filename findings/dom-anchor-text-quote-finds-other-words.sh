#!/usr/bin/env bash
# dom-anchor-text-quote 4.0.2, which finds the words of a W3C TextQuoteSelector again, gives a range of like words where the
# words themselves are gone, and says nothing of the difference: "not" is found as "now", Russia as Poland,
# 1,000 as 9,000. A good guess is that a selector whose exact words are nowhere gives null, as it does for words that are
# unlike enough.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts dom-anchor-text-quote@4.0.2 jsdom@27.4.0 >/dev/null
cat >seen.mjs <<'SCRIPT'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<p>The ferry will now sail to Poland on Friday with 9,000 people.</p>');
Object.assign(globalThis, { document: window.document, Node: window.Node, NodeFilter: window.NodeFilter });
const { toRange } = (await import('dom-anchor-text-quote')).default ?? (await import('dom-anchor-text-quote'));
for (const exact of ['will not sail to Poland', 'will now sail to Russia', 'Friday with 1,000 people']) {
  console.log(`${exact} -> ${toRange(window.document.body, { exact })}`);
}
SCRIPT
seen=$(node seen.mjs)
expected=$(cat <<'SEEN'
will not sail to Poland -> will now sail to Poland
will now sail to Russia -> will now sail to Poland
Friday with 1,000 people -> Friday with 9,000 people
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
