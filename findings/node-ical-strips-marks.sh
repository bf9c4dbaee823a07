#!/usr/bin/env bash
# node-ical 0.26.1 takes the quotation marks off a text that begins and ends with one: DESCRIPTION:"We stay" is read as
# We stay. RFC 5545 (3.3.11) gives marks in a TEXT value no meaning, and ical.js 2.2.1 keeps them. A direct quotation in a
# calendar file becomes bare words, as if the calendar itself said them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-ical@0.26.1 ical.js@2.2.1 >/dev/null
cat >seen.mjs <<'SCRIPT'
import nodeIcal from 'node-ical';
import ICAL from 'ical.js';
const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1@example.org',
  'DTSTAMP:20240101T000000Z', 'DTSTART;VALUE=DATE:20240302', 'SUMMARY:Talks', 'DESCRIPTION:"We stay"', 'END:VEVENT',
  'END:VCALENDAR', ''].join('\r\n');
const [event] = Object.values(nodeIcal.sync.parseICS(calendar)).filter(({ type }) => type === 'VEVENT');
console.log('node-ical:', event.description);
const [same] = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
console.log('ical.js:', same.getFirstPropertyValue('description'));
SCRIPT
seen=$(node seen.mjs)
expected=$(cat <<'SEEN'
node-ical: We stay
ical.js: "We stay"
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'changed; it was:\n%s\n' "$expected" >&2; exit 1; }
