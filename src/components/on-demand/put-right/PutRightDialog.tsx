import { useEffect, useRef, useState } from 'react';
import {
  candidatesIn,
  meaningOf,
  type PutRight,
  type PutRightTarget,
  type WordsMeaning,
} from '../../../derive/corrections/put-right';
import { wordsOnLine } from '../../../derive/corrections/words-in-text';
import type { AnalysedArticle } from '../../../model/analysed-article';
import type { NamedId } from '../../../model/site';
import type { Span } from '../../../model/span';
import { PersonForm } from './PersonForm';
import css from './PutRightForm.module.css';
import { StatementFields } from './StatementFields';
import { CountryForm, DateForm } from './WordForms';

/** What is put right, of which article, and who takes it. */
export interface PutRightDialogProps {
  readonly article: AnalysedArticle;
  readonly target: PutRightTarget;
  /** people who are not in the article, to be proposed behind those who are */
  readonly others: readonly NamedId[];
  /** says what keeps it from being put right; null when it is */
  readonly onPut: (put: PutRight) => Promise<string | null>;
  readonly onClose: () => void;
}

/** The form in which something of an article is put right. */
export function PutRightDialog({ article, target, others, onPut, onClose }: PutRightDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [candidates] = useState(() => candidatesIn(article, others));
  useEffect(() => dialog.current?.showModal(), []);
  const parts = { article, candidates, onPut, onClose: () => dialog.current?.close() };
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby="put-right-title"
      onClose={onClose}
      // the page's shortcuts do not hear the keys
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="put-right-title">Put right</h2>
      {target.of === 'words' ? <WordsForms {...parts} span={target.span} /> : <KnownForm {...parts} target={target} />}
    </dialog>
  );
}

type Parts = Pick<PutRightDialogProps, 'article' | 'onPut' | 'onClose'> & {
  readonly candidates: ReturnType<typeof candidatesIn>;
};

/** What can be put right of a statement or a person that the program found. */
function KnownForm({ target, ...parts }: Parts & { readonly target: Exclude<PutRightTarget, { of: 'words' }> }) {
  const { article } = parts;
  if (target.of === 'person') {
    const person = article.people.find(({ id }) => id === target.id);
    return person === undefined ? null : <PersonForm {...parts} person={person} />;
  }
  const statement = article.attributions.find(({ id }) => id === target.id);
  return statement === undefined ? null : <StatementFields {...parts} of={statement} />;
}

type Meant = 'statement' | keyof WordsMeaning;

const meantWords = {
  statement: 'somebody’s words',
  person: 'a person',
  place: 'a country or place',
  time: 'a date',
} satisfies Record<Meant, string>;

/** What selected words are, the program's own reading first, and what can be put right of it. */
function WordsForms({ span, ...parts }: Parts & { readonly span: Span }) {
  const meaning = meaningOf(parts.article, span);
  const [meant, setMeant] = useState<Meant>(() => likeliest(meaning, span));
  const kinds = (Object.keys(meantWords) as Meant[]).filter((kind) => kind !== 'person' || meaning.person !== null);
  return (
    <>
      <fieldset className={css.field}>
        <legend>“{cut(wordsOnLine(parts.article.text, span))}” is</legend>
        {kinds.map((kind) => (
          <label key={kind} className={css.choice}>
            <input type="radio" name="put-right-meant" checked={meant === kind} onChange={() => setMeant(kind)} />
            {meantWords[kind]}
          </label>
        ))}
      </fieldset>
      {meant === 'statement' && <StatementFields {...parts} of={span} />}
      {meant === 'person' && meaning.person !== null && <PersonForm {...parts} person={meaning.person} />}
      {meant === 'place' && <CountryForm {...parts} span={meaning.place ?? span} code={meaning.place?.code ?? null} />}
      {meant === 'time' && <DateForm {...parts} span={meaning.time ?? span} value={meaning.time?.value ?? null} />}
    </>
  );
}

/** Of few words, what the program takes them for; more are likelier somebody's. */
function likeliest({ time, place, person }: WordsMeaning, { start, end }: Span): Meant {
  if (end - start > longestName) return 'statement';
  return time !== null ? 'time' : place !== null ? 'place' : person !== null ? 'person' : 'statement';
}

const longestName = 40;
const cut = (words: string): string => (words.length > 80 ? `${words.slice(0, 78)}…` : words);
