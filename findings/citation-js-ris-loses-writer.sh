#!/usr/bin/env bash
# @citation-js/plugin-ris 0.8.2 writes an article of a newspaper (CSL "article-newspaper", RIS "NEWS") without its writer
# and with the year alone of its day: no AU, no DA. A good guess is that both are kept, for other types have them. A
# citation exported and read again has nobody who wrote it and no date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 >/dev/null
cat >seen.mjs <<'SCRIPT'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
const article = {
  id: 'a',
  type: 'article-newspaper',
  title: 'Harbour talks',
  author: [{ family: 'Ruiz', given: 'Ana' }],
  'container-title': 'The Courier',
  issued: { 'date-parts': [[2024, 11, 25]] },
  URL: 'https://example.org/a',
};
console.log(new Cite([article]).format('ris').trim());
SCRIPT
seen=$(node seen.mjs)
expected=$(cat <<'SEEN'
TY  - NEWS
ID  - a
PY  - 2024
T2  - The Courier
TI  - Harbour talks
UR  - https://example.org/a
ER  -
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
