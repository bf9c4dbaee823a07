#!/usr/bin/env bash
# @mozilla/readability 0.6.0 takes the first element marked as an author (here <a rel="author">) for the byline and removes
# it, also from the middle of a sentence: the speaker of a quotation is gone from the text and stands as writer of the
# article. A good guess is that words within a paragraph are kept. It happens in articles of more than 500 letters; in
# shorter ones it tries again more leniently and the name stays.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 jsdom@27.4.0 >/dev/null
cat >seen.mjs <<'SCRIPT'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
const filler = (part) => `<p>The harbour board met on Friday and heard from its members, for three hours, about part
 ${part} of the plan for the new quay and about what it would cost the town over the next ten years.</p>`;
const said = '<p>“We cannot pay for this,” said <a rel="author" href="/ruiz">Ana Ruiz</a>, who asked for more time.</p>';
const html = `<title>Harbour</title><article>${filler(1)}${said}${[2, 3, 4, 5].map(filler).join('')}</article>`;
const { byline, textContent } = new Readability(new JSDOM(html, { url: 'https://example.org/' }).window.document).parse();
console.log(`byline: ${byline}`);
console.log(/“We[^.]*\./.exec(textContent)[0]);
SCRIPT
seen=$(node seen.mjs)
expected=$(cat <<'SEEN'
byline: Ana Ruiz
“We cannot pay for this,” said , who asked for more time.
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
