import type { DeskState, StandingCorrection, StandingPerson } from '../../derive/corrections/desk-messages';
import { showCorrection } from '../../derive/corrections/shown-correction';
import { cutShort } from '../../derive/excerpt';
import { wordsOf } from '../../derive/reading';
import type { AnalysedArticle } from '../../model/analysed-article';
import css from './DeskList.module.css';

interface Props {
  readonly article: AnalysedArticle;
  readonly state: DeskState | null;
  /** why the files cannot be read; null where they can */
  readonly trouble: string | null;
  readonly onTakeBack: (entry: number, person: string | null) => void;
  readonly onUndo: () => void;
}

/** All that the owner has put right in an article, each with a way to take it back. */
export function DeskList({ article, state, trouble, onTakeBack, onUndo }: Props) {
  const { corrections = [], people = [], file = '', undo = null } = state ?? {};
  return (
    <section className={css.desk} aria-labelledby="desk-title">
      <h2 id="desk-title">What you have put right here</h2>
      {trouble !== null && <p className={css.trouble}>{trouble}</p>}
      {corrections.length + people.length === 0 && trouble === null && (
        <p>Nothing yet. Each mark has “Put right”, and so have words that you select.</p>
      )}
      <ul>
        {corrections.map((one, entry) => (
          <li key={`${one.line}`}>
            <Correction article={article} one={one} />
            <span className={css.line}>line {one.line}</span>
            <button type="button" aria-label={`Take back line ${one.line}`} onClick={() => onTakeBack(entry, null)}>
              Take back
            </button>
          </li>
        ))}
        {people.map((one) => (
          <li key={`${one.line} ${one.id}`}>
            <Person one={one} />
            <span className={css.line}>people.yaml, line {one.line}</span>
            <button type="button" aria-label={`Take back ${one.found}`} onClick={() => onTakeBack(one.entry, one.id)}>
              Take back
            </button>
          </li>
        ))}
      </ul>
      <p className={css.foot}>
        {undo !== null && (
          <button type="button" onClick={onUndo}>
            Undo
          </button>
        )}
        {undo !== null && <span>{undo}</span>}
        <span>
          {corrections.length > 0 && `${file}. `}This desk is of npm run dev alone: the published site has nothing of
          it.
        </span>
      </p>
    </section>
  );
}

function Correction({ article, one }: { readonly article: AnalysedArticle; readonly one: StandingCorrection }) {
  const { correction, statement, gone, fault } = one;
  const { words, add, place, time, id } = correction;
  const at = article.attributions.find((other) => other.id === statement);
  const shown = at === undefined ? (gone ?? words ?? add ?? place ?? time ?? id ?? '') : wordsOf(article, at.content);
  return (
    <span className={css.what}>
      {at === undefined ? <q>{cutShort(shown)}</q> : <a href={`#${at.id}`}>{cutShort(shown)}</a>}
      <span className={css.how}>{showCorrection(correction)}</span>
      {fault !== null && <span className={css.trouble}>{fault}</span>}
    </span>
  );
}

function Person({ one: { found, name, everywhere } }: { readonly one: StandingPerson }) {
  return (
    <span className={css.what}>
      {found}
      <span className={css.how}>
        {name === null ? 'nobody' : `is ${name}`}
        {everywhere ? ', in every article' : ', in this article'}
      </span>
    </span>
  );
}
