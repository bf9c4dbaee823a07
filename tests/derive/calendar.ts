/** One property of a calendar: its name, its parameters as they stand, and its value unescaped. */
export interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/**
 * Reads an iCalendar by the rules of RFC 5545, as a calendar program does: the properties of each
 * event. Throws where a rule is broken.
 */
export function readCalendar(source: string): ReadonlyMap<string, Property>[] {
  if (!source.endsWith('\r\n')) throw new Error('the last line has no end');
  for (const line of source.slice(0, -2).split('\r\n')) {
    if (new TextEncoder().encode(line).length > 75) throw new Error(`longer than 75 octets: ${line}`);
    if (/[\r\n]/.test(line)) throw new Error(`a bare line end: ${line}`);
  }
  const lines = source.slice(0, -2).replaceAll('\r\n ', '').split('\r\n').map(readLine);
  const [begin, version, maker] = lines.splice(0, 3);
  const end = lines.pop();
  if (begin?.value !== 'VCALENDAR' || end?.value !== 'VCALENDAR') throw new Error('no calendar');
  if (version?.value !== '2.0' || maker?.name !== 'PRODID') throw new Error('no version or maker');
  const events: Map<string, Property>[] = [];
  let open: Map<string, Property> | null = null;
  for (const property of lines) {
    if (property.name === 'BEGIN') open = new Map();
    else if (property.name === 'END') {
      events.push(open!);
      open = null;
    } else if (open === null || open.has(property.name)) throw new Error(`out of place: ${property.name}`);
    else open.set(property.name, property);
  }
  return events;
}

function readLine(line: string): Property {
  const found = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line);
  if (found === null) throw new Error(`no property: ${line}`);
  const [, name, parameters, value] = found;
  const isText = name === 'SUMMARY' || name === 'DESCRIPTION';
  if (isText && /^(?:[^\\]|\\[\\;,n])*$/s.test(value!) === false) throw new Error(`a stray backslash: ${value}`);
  if (isText && /(?<!\\)(?:\\\\)*[;,]/.test(value!)) throw new Error(`not escaped: ${value}`);
  const plain = value!.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
  return { name: name!, parameters: parameters!, value: isText ? plain : value! };
}
