import { Fragment, useMemo } from 'react';
import { toldOf, type Told } from '../derive/note';
import type { PlacedNotices } from '../derive/notices-of';
import type { ReadParagraph, Reading, ReadStatement } from '../derive/reading';
import { keyOf } from '../derive/who';
import type { SiteArticle } from '../model/link-notice';
import { MarginNote } from './MarginNote';
import { toldLater } from './told-later';
import type { Look } from './TextRuns';
import { Row } from './Row';
import type { Details } from './statement-details';

const Notices = toldLater(async () => (await import('./when-told/Notices')).Notices);
const Pictures = toldLater(async () => (await import('./when-told/Pictures')).Pictures);

interface Props {
  readonly article: SiteArticle;
  readonly reading: Reading;
  /** headline and standfirst, or the rest */
  readonly part: 'top' | 'body';
  readonly look: Omit<Look, 'folds' | 'told'>;
  readonly chosen: string | null;
  readonly placed: PlacedNotices;
  /** what the address names: an older id stands for another */
  readonly pointed: string | null;
  readonly details: (statement: ReadStatement) => Details;
  /** the ids of the blocks whose notes have come near; or all, for the printer */
  readonly notes: { readonly near: ReadonlySet<string>; readonly all: boolean };
}

/** The notes on blocks that begin within so many characters are there from the start: a first screen. */
const firstScreen = 700;

function inPart({ block: { role } }: ReadParagraph, part: Props['part']): boolean {
  return (role === 'headline' || role === 'description') === (part === 'top');
}

/** What is told of each statement of some paragraphs, by its id. */
export function toldIn(paragraphs: readonly ReadParagraph[]): ReadonlyMap<string, Told> {
  return new Map(paragraphs.flatMap(({ statements }) => statements.map((one) => [one.id, toldOf(one)])));
}

/** The blocks of one part of an article, each with the notes on the statements that begin in it. */
export function Rows({ article, reading: { paragraphs }, part, look, chosen, details, placed, pointed, notes }: Props) {
  const folds = useMemo(
    () =>
      new Map(
        paragraphs.flatMap(({ statements }) =>
          statements.map(({ id, number, note }, place) => [id, { number, label: `${note.who}, ${note.how}`, place }]),
        ),
      ),
    [paragraphs],
  );
  const told = useMemo(() => toldIn(paragraphs), [paragraphs]);
  const shown = paragraphs.filter((paragraph) => inPart(paragraph, part));
  const picturesAfter = (at: number) =>
    article.pictures?.some(({ after }) => after === at) && (
      <Pictures article={article} at={at} next={paragraphs[at + 1]} />
    );
  return shown.map((paragraph, i) => {
    const next = shown.slice(i + 1).findIndex((after) => after.statements.length > 0);
    const { id, block, statements } = paragraph;
    const isThere =
      notes.all || block.start < firstScreen || notes.near.has(id) || statements.some((one) => one.id === look.current);
    const notices = placed.before.get(paragraph.id);
    const row = (
      <Row
        key={paragraph.id}
        text={article.text}
        paragraph={paragraph}
        look={{ ...look, folds, told, aliases: placed.aliases, links: article.links }}
        waits={!isThere}
        reach={next < 0 ? shown.length - i : next + 1}
      >
        {paragraph.statements.map((statement, place) => (
          <MarginNote
            key={statement.id}
            statement={statement}
            place={place}
            current={statement.id === look.current}
            dim={chosen !== null && !statement.attribution.speakers.some((speaker) => keyOf(speaker) === chosen)}
            {...details(statement)}
          />
        ))}
      </Row>
    );
    const at = paragraphs.indexOf(paragraph);
    const above = picturesAfter(at - 1);
    const below = at + 1 === paragraphs.length && picturesAfter(at);
    if (notices === undefined && !above && !below) return row;
    return (
      <Fragment key={paragraph.id}>
        {notices && <Notices notices={notices} nowOf={placed.nowOf} pointed={pointed} hrefOf={(id) => `#${id}`} />}
        {above}
        {row}
        {below}
      </Fragment>
    );
  });
}
