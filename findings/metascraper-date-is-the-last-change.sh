#!/usr/bin/env bash
# metascraper-date 5.49.24 gives as the date of an article the day when it was last changed, where a page names both
# days; where it names none, the first <time> of its text, be that a day of history. A good guess, by the name and by
# the examples, is the day of publication.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts metascraper@5.49.24 metascraper-date@5.49.24 >/dev/null
cat >seen.mjs <<'SCRIPT'
import metascraper from 'metascraper';
import metascraperDate from 'metascraper-date';
const read = metascraper([metascraperDate()]);
const published = '<meta property="article:published_time" content="2024-11-01T08:00:00Z">';
const modified = '<meta property="article:modified_time" content="2026-01-05T09:00:00Z">';
const told = '{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2024-11-01","dateModified":"2026-01-05"}';
const pages = {
  'both days in Open Graph': published + modified,
  'both days in JSON-LD': `<script type="application/ld+json">${told}</script>`,
  'published alone': published,
  'none, a day in the text': '</head><body><p>The ship sank on <time datetime="1912-04-15">15 April 1912</time>.</p>',
};
for (const [name, head] of Object.entries(pages)) {
  const { date } = await read({ html: `<html><head>${head}</html>`, url: 'https://example.org/a' });
  console.log(`${name}: ${date?.slice(0, 10)}`);
}
SCRIPT
seen=$(TZ=UTC node seen.mjs)
expected=$(cat <<'SEEN'
both days in Open Graph: 2026-01-05
both days in JSON-LD: 2026-01-05
published alone: 2024-11-01
none, a day in the text: 1912-04-15
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
