#!/usr/bin/env bash
# franc 6.2.0 and tinyld 1.3.4 tell the language of a short English sentence by the letters of the names in it: with
# Norwegian names it is Afrikaans or Dutch, with German, French and Italian ones Norwegian or French. A good guess is that
# "met", "and", "in" decide. A filter "English only" loses the news with the most foreign names.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts franc@6.2.0 tinyld@1.3.4 >/dev/null
cat >seen.mjs <<'SCRIPT'
import { franc } from 'franc';
import { createRequire } from 'node:module';
const { detect } = createRequire(import.meta.url)('tinyld');
for (const sentence of [
  'Olav Dahl, Liv Brekke and Per Aas met Jens Moe in Oslo.',
  'Anna Keller met Émile Roux in Aix-la-Chapelle, and Carla Conti in Rome.',
]) {
  console.log(`franc: ${franc(sentence)}, tinyld: ${detect(sentence)}: ${sentence}`);
}
SCRIPT
seen=$(node seen.mjs)
expected=$(cat <<'SEEN'
franc: afr, tinyld: nl: Olav Dahl, Liv Brekke and Per Aas met Jens Moe in Oslo.
franc: nno, tinyld: fr: Anna Keller met Émile Roux in Aix-la-Chapelle, and Carla Conti in Rome.
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
