import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../src/derive/word-changes';

/** `[-what went-] {+what came+} what stayed` */
const shown = (then: string, now: string): string =>
  wordChanges(then, now)
    .map(({ words, is }) => (is === 'gone' ? `[-${words}-]` : is === 'new' ? `{+${words}+}` : words))
    .join(' ');

describe('what changed between two forms of a statement', () => {
  it.each([
    ['“We will now go.”', '“We will not go.”', '“We will [-now-] {+not+} go.”'],
    ['“We have 9,000 men.”', '“We have 1,000 men.”', '“We have [-9,000-] {+1,000+} men.”'],
    ['“We stay until Monday.”', '“We stay.”', '“We stay.” [-until Monday.”-]'],
    ['“We stay.”', '‘We stay’', '‘We stay’'],
    ['“Teh end.”', '“The end.”', '[-“Teh-] {+“The+} end.”'],
    ['“One school,” … “We stay.”', '“Two schools,” … “We stay.”', '[-“One school,”-] {+“Two schools,”+} … “We stay.”'],
    ['“He went (home).”', '“He went (back).”', '“He went [-(home).”-] {+(back).”+}'],
    ['“It costs €5 now.”', '“It costs $5 now.”', '“It costs [-€5-] {+$5+} now.”'],
    ['“They told us.”', '“They told US.”', '“They told [-us.”-] {+US.”+}'],
    ['A long-range plan.', 'A long-range plan now.', 'A long-range plan {+now.+}'],
    ['', 'Words', '{+Words+}'],
  ])('%s → %s: %s', (then, now, changes) => expect(shown(then, now)).toBe(changes));
});
