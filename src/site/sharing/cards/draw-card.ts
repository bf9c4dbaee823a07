import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { ChainGraph } from '../../../derive/chain';
import { papers } from '../../seeds/accent';
import { cardSize, type Card } from './card';
import { familyOf, fontFiles, type Face } from './card-fonts';
import type { CardRun } from './fit-words';

/** An element as satori takes it; every one is a flex box. */
interface Box {
  readonly type: 'div';
  readonly key: null;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: readonly Box[] | string;
  };
}

type Style = Box['props']['style'];

const box = (style: Style, children: readonly (Box | null)[] | string = []): Box => ({
  type: 'div',
  key: null,
  props: {
    style: { display: 'flex', ...style },
    children: typeof children === 'string' ? children : children.filter((child) => child !== null),
  },
});

const [paper, , tint] = papers.light;
/** As in styles/tokens.css, light: a chat shows a card on paper of its own. */
const colours = { paper, tint, ink: '#1c1917', grey: '#57514a', rule: '#e2dacb', edge: '#8c8379' };

const text = (face: Face, size: number, words: string, style: Style = {}): Box =>
  box({ fontFamily: familyOf(face), fontWeight: face.endsWith('Bold') ? 600 : 400, fontSize: size, ...style }, words);

const fonts = fontFiles();

/** Draws a card as PNG. */
export async function drawCard(card: Card): Promise<Buffer> {
  const svg = await satori(pictureOf(card) as unknown as Parameters<typeof satori>[0], { ...cardSize, fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

function pictureOf(card: Card): Box {
  return box(
    {
      ...cardSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '52px 72px 48px',
      background: colours.paper,
      color: colours.ink,
    },
    [headOf(card), wordsOf(card), footOf(card)],
  );
}

/** Whose site it is, and whose article of which day. */
function headOf({ site, isProgram, accent, where, set }: Card): Box {
  return box({ justifyContent: 'space-between', alignItems: 'baseline', height: 40 }, [
    box({}, [
      site === null ? null : text('serifBold', 30, site, { letterSpacing: -0.3 }),
      site !== null && isProgram ? text('serifBold', 30, '.', { color: accent }) : null,
    ]),
    where === null || set === null ? null : text('sans', 22, where, { color: colours.grey }),
  ]);
}

/** The words in the middle; where they cannot be drawn, whose article it is. */
function wordsOf({ set, accent, where }: Card): Box {
  const middle: Style = { flexGrow: 1, flexDirection: 'column', justifyContent: 'center' };
  if (set === null) return box(middle, where === null ? [] : [text('serifBold', 52, where)]);
  const isTurn = set.lines.flat().some(({ look }) => look === 'turn');
  const side: Style = isTurn ? { borderLeft: `4px solid ${accent}`, paddingLeft: 28, marginLeft: -32 } : {};
  return box(middle, [
    box(
      { flexDirection: 'column', ...side },
      set.lines.map((line) =>
        box(
          {},
          line.map((run) => runOf(run, set.size, accent)),
        ),
      ),
    ),
  ]);
}

/** Words with the line under them that the page would draw: firm and tinted, dotted, or none. */
function runOf({ words, look }: CardRun, size: number, accent: string): Box {
  const face: Face = look === 'title' ? 'serifBold' : 'serif';
  const line = Math.max(2, Math.round(size / 18));
  const under: Style =
    look === 'direct'
      ? { background: colours.tint, borderBottom: `${line}px solid ${accent}` }
      : look === 'reported'
        ? { borderBottom: `${line}px dotted ${colours.edge}` }
        : {};
  return text(face, size, words, { whiteSpace: 'pre', lineHeight: 1.24, marginBottom: 0.12 * size - line, ...under });
}

/** Who, how, and the chain. */
function footOf({ who, how, chain, accent }: Card): Box {
  const lines = [
    who === null ? null : text('sansBold', 30, who),
    how === null ? null : text('sans', 23, how, { color: colours.grey, marginTop: who === null ? 0 : 6 }),
    chain === null ? null : chainOf(chain, accent),
  ];
  const rule: Style = lines.some((line) => line !== null)
    ? { borderTop: `1px solid ${colours.rule}`, paddingTop: 24 }
    : {};
  return box({ flexDirection: 'column', ...rule }, lines);
}

/** ● Ana Ruiz ── told ── ● Le Monde - - - ■ this article */
function chainOf({ nodes, links }: ChainGraph, accent: string): Box {
  const parts = nodes.flatMap(({ name, mark, word }, at) => [
    ...(at === 0 ? [] : [linkOf(links[at - 1]!.verb)]),
    markOf(mark, accent),
    text('sans', 20, word === null ? name : `${name} (${word})`, { marginLeft: 9, color: colours.grey }),
  ]);
  return box({ alignItems: 'center', marginTop: 16 }, parts);
}

function markOf(mark: ChainGraph['nodes'][number]['mark'], accent: string): Box {
  const round = mark === 'article' ? 0 : 8;
  const fill: Style = mark === 'unnamed' ? {} : { background: mark === 'article' ? accent : colours.ink };
  return box({
    width: 13,
    height: 13,
    borderRadius: round,
    border: `2px solid ${mark === 'article' ? accent : colours.ink}`,
    ...fill,
  });
}

function linkOf(verb: string | null): Box {
  const line = box({ width: 26, height: 0, borderTop: `2px ${verb === null ? 'dashed' : 'solid'} ${colours.edge}` });
  return box({ alignItems: 'center', margin: '0 12px' }, [
    line,
    verb === null ? null : text('sans', 18, verb, { margin: '0 8px', color: colours.grey }),
    line,
  ]);
}
