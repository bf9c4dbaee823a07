#!/usr/bin/env bash
# Two readers of feeds call the day of an Atom entry's last change the day of its publication: htmlparser2 12.0.0
# (parseFeed, pubDate) and @extractus/feed-extractor 8.0.3 (published). RFC 4287 has an element for each, and both stand
# in the entry; a good guess is that published is read where it is there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts htmlparser2@12.0.0 @extractus/feed-extractor@8.0.3 >/dev/null
cat >seen.mjs <<'SCRIPT'
import { parseFeed } from 'htmlparser2';
import { extractFromXml } from '@extractus/feed-extractor';
const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title>Island Paper</title>
<updated>2026-01-05T09:00:00Z</updated><entry><id>urn:a</id><title>The ferry stays</title>
<link href="https://example.org/a"/><published>2024-11-01T08:00:00Z</published>
<updated>2026-01-05T09:00:00Z</updated></entry></feed>`;
console.log(`htmlparser2: pubDate ${parseFeed(feed).items[0].pubDate.toISOString().slice(0, 10)}`);
console.log(`feed-extractor: published ${extractFromXml(feed).entries[0].published.slice(0, 10)}`);
SCRIPT
seen=$(TZ=UTC node seen.mjs)
expected=$(cat <<'SEEN'
htmlparser2: pubDate 2026-01-05
feed-extractor: published 2026-01-05
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
