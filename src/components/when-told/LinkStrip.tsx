import { joinNames } from '../../derive/chain';
import type { NowThere } from '../../derive/notices-of';
import { showDate } from '../../derive/show-date';
import { wordChanges } from '../../derive/word-changes';
import type { LinkNotice, PublishedKind, PublishedWords } from '../../model/link-notice';
import { ChangedWords } from '../ChangedWords';
import css from './LinkStrip.module.css';

interface Props {
  readonly notice: LinkNotice;
  /** what the notice's places are now; none of what is gone */
  readonly now: readonly NowThere[];
  readonly hrefOf: (id: string) => string;
  /** whether the words are shown below it, or the link to them is to be given */
  readonly isAbove?: boolean;
}

const names = {
  direct: 'quotation',
  mixed: 'quotation',
  indirect: 'statement',
  event: 'event',
  paragraph: 'paragraph',
} as const satisfies Record<PublishedKind, string>;

/** What has become of a published place since the link to it was made: said first, then shown. */
export function LinkStrip({ notice: { says, was }, now, hrefOf, isAbove = false }: Props) {
  if (says === 'asks') return <Which now={now} hrefOf={hrefOf} />;
  if (says === 'withheld') return <p>The article of this link has an error that is still to be mended.</p>;
  if (was === null) return <p>What this link was made for was withdrawn by the editor.</p>;
  const one = names[was.kind];
  const [there] = now;
  if (says === 'changed' && there !== undefined) {
    return (
      <>
        <p>
          <b>This {one} has changed since the link was made.</b>
        </p>
        <Changed was={was} now={there} />
        {!isAbove && (
          <p>
            <a href={hrefOf(there.id)}>Go to the {one} as it is now</a>
          </p>
        )}
      </>
    );
  }
  const became = says === 'changed' ? 'has changed since the link was made' : 'is no longer in the article';
  return (
    <>
      <p>
        <b>
          This {one} {became}.
        </b>{' '}
        {says === 'near' && <Stood id={there?.id} hrefOf={hrefOf} />}
      </p>
      <Then was={was} />
    </>
  );
}

function Stood({ id, hrefOf }: { readonly id: string | undefined; readonly hrefOf: Props['hrefOf'] }) {
  return id === undefined ? null : (
    <>
      It stood in <a href={hrefOf(id)}>this paragraph</a>.
    </>
  );
}

const given = (speakers: readonly string[]): string => (speakers.length === 0 ? 'nobody' : joinNames(speakers));

const told = (denied = false): string => (denied ? 'denied' : 'said');

/** The words as they were, by whom, and since when they had an address. */
function Then({ was: { words, speakers, since } }: { readonly was: PublishedWords }) {
  return (
    <figure className={css.then}>
      <blockquote>
        <del>{words}</del>
      </blockquote>
      <figcaption>
        {speakers !== null && `Given to ${given(speakers)}. `}
        First published here {showDate(since, 'noWeekday')}.
      </figcaption>
    </figure>
  );
}

function Changed({ was, now }: { readonly was: PublishedWords; readonly now: NowThere }) {
  const changes = wordChanges(was.words, now.words);
  const [then, today] = [given(was.speakers ?? []), given(now.speakers ?? [])];
  return (
    <>
      {was.speakers !== null && then !== today && (
        <p>
          Now given to {today}; when the link was made, to {then}.
        </p>
      )}
      {was.speakers !== null && told(was.denied) !== told(now.denied) && (
        <p>
          Now told as {told(now.denied)}; when the link was made, as {told(was.denied)}.
        </p>
      )}
      <p className={css.words}>
        <ChangedWords changes={changes} gone="taken out" fresh="put in" />
      </p>
    </>
  );
}

function Which({ now, hrefOf }: Pick<Props, 'now' | 'hrefOf'>) {
  return (
    <>
      <p>
        <b>These words stand more than once in the article.</b> Which did the link mean?
      </p>
      <ul>
        {now.map(({ id, words, speakers }) => (
          <li key={id}>
            <a href={hrefOf(id)}>{speakers === null ? words : `${given(speakers)}: ${words}`}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
