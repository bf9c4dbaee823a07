import { describe, expect, it } from 'vitest';
import { className, styleModuleOf } from '../../../src/site/pages/class-names';
import { firstStyles, modulesIn, stylesFor } from '../../../src/site/pages/page-styles';

const usesRow = (module: string): boolean => module === 'Row';

describe('the styles of a page', () => {
  it.each([
    ['rules of no module', 'a{color:red}:root[data-x] p{margin:0}', 'a{color:red}:root[data-x] p{margin:0}'],
    ['classes of no module', '.visually-hidden{top:0}', '.visually-hidden{top:0}'],
    ['rules of its modules', '.Row-a{color:red}.Card-a{color:red}', '.Row-a{color:red}'],
    ['a rule shared with another module', '.Card-a,.Row-b:hover{margin:0}', '.Card-a,.Row-b:hover{margin:0}'],
    ['what is within a condition', '@media print{.Card-a{top:0}.Row-a{top:0}}', '@media print{.Row-a{top:0}}'],
    ['no empty condition', '@media print{.Card-a{top:0}}p{top:0}', 'p{top:0}'],
    ['fonts and imports', '@font-face{src:url(a)}@charset "x";', '@font-face{src:url(a)}@charset "x";'],
  ])('are %s', (_, sheet, styles) => {
    expect(stylesFor(sheet, usesRow)).toBe(styles);
  });

  it('stay in their order', () => {
    expect(stylesFor('.Row-b{top:0}.Card-a{top:0}.Row-a{top:1px}', usesRow)).toBe('.Row-b{top:0}.Row-a{top:1px}');
  });
});

describe('the styles of a first screen', () => {
  it.each([
    [
      'nothing that a pointer, a key or a search box asks for',
      'a:hover{top:0}p{top:0}:focus-visible{top:0}',
      'p{top:0}',
    ],
    ['what holds without them too', 'a,a:hover{top:0}', 'a,a:hover{top:0}'],
    [
      'nothing for printers',
      '@media print{p{top:0}}@media (width<=40rem){p{top:0}}',
      '@media (width<=40rem){p{top:0}}',
    ],
    ['fonts', '@font-face{src:url(a)}', '@font-face{src:url(a)}'],
  ])('have %s', (_, css, styles) => {
    expect(firstStyles(css)).toBe(styles);
  });

  it('are of the modules that the page itself uses, whatever its text says', () => {
    const html =
      '<div class="Panel-a" popover="auto"></div><p class="Row-b visually-hidden">Anglo-French class="Card-a"</p><i class="Card-x Row-a"></i>';
    expect(modulesIn(html.replaceAll('class="Card-a"', 'class=&quot;Card-a&quot;'))).toEqual(['Card', 'Row']);
  });
});

describe('the name of a class', () => {
  it('tells the module that it belongs to', () => {
    expect(className('dim', '/site/src/components/Row.module.css')).toBe('Row-dim');
  });
  it('has a module only where a file is one', () => {
    expect(styleModuleOf('/src/components/Row.module.css?used')).toBe('Row');
    expect(styleModuleOf('/src/styles/base.css')).toBeNull();
  });
});
