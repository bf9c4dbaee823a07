#!/usr/bin/env bash
# compromise 14.17.0 (.quotations()) lets the apostrophe of a decade open a quotation that ends with the next closing
# mark, so that words of the writer are given out as quoted. German marks („…“) it does not know, and gives nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts compromise@14.17.0 >/dev/null
cat >seen.mjs <<'SCRIPT'
import nlp from 'compromise';
for (const text of [
  "The hall of the '90s was 'great' for dancing.",
  "The hall was 'great' for dancing.",
  '“We stay,” said Liv Brekke.',
  '„Wir bleiben“, said Liv Brekke.',
])
  console.log(`${text} => ${JSON.stringify(nlp(text).quotations().out('array'))}`);
SCRIPT
seen=$(TZ=UTC node seen.mjs)
expected=$(cat <<'SEEN'
The hall of the '90s was 'great' for dancing. => ["'90s was 'great'"]
The hall was 'great' for dancing. => ["'great'"]
“We stay,” said Liv Brekke. => ["“We stay,”"]
„Wir bleiben“, said Liv Brekke. => []
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
