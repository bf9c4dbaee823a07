#!/usr/bin/env bash
# rss-parser 3.13.0 reads the content of an Atom entry of type "xhtml" (RFC 4287, 3.1.1.3) without its order: the words
# of an element within a sentence come after all the bare text of that sentence. A good guess is that the markup comes back
# as it stood. Here a quotation leaves the middle of its sentence and stands at its end, after words that nobody said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts rss-parser@3.13.0 >/dev/null
cat >seen.mjs <<'SCRIPT'
import Parser from 'rss-parser';
const entry = '<p>She said <q>we stay</q> and left the hall.</p>';
const feed = await new Parser().parseString(`<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:1</id><updated>2024-03-02T00:00:00Z</updated>
<entry><title>Talks</title><id>urn:2</id><updated>2024-03-02T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${entry}</div></content></entry></feed>`);
console.log(/<p>(.*)<\/p>/.exec(feed.items[0].content)[1]);
SCRIPT
seen=$(node seen.mjs)
expected=$(cat <<'SEEN'
She said  and left the hall.<q>we stay</q>
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
