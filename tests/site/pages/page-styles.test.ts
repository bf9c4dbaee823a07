import { describe, expect, it } from 'vitest';
import { className, styleModuleOf } from '../../../src/site/pages/class-names';
import { stylesFor } from '../../../src/site/pages/page-styles';

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

describe('the name of a class', () => {
  it('tells the module that it belongs to', () => {
    expect(className('dim', '/site/src/components/Row.module.css')).toBe('Row-dim');
  });
  it('has a module only where a file is one', () => {
    expect(styleModuleOf('/src/components/Row.module.css?used')).toBe('Row');
    expect(styleModuleOf('/src/styles/base.css')).toBeNull();
  });
});
