import { useState } from 'react';
import {
  additionOf,
  correctionOf,
  draftOf,
  newDraft,
  type DraftSpeaker,
  type NoStatement,
  type StatementDraft,
} from '../../../derive/corrections/statement-draft';
import { speakerTyped, type Candidate, type PutRight } from '../../../derive/corrections/put-right';
import { wordsOnLine } from '../../../derive/corrections/words-in-text';
import type { AnalysedArticle } from '../../../model/analysed-article';
import { attributionKinds, type Attribution, type AttributionKind } from '../../../model/attribution';
import type { Span } from '../../../model/span';
import { EdgeHandles } from './EdgeHandles';
import { FormFoot } from './FormFoot';
import { NamesField, type TypedName } from './NamesField';
import css from './PutRightForm.module.css';

interface Props {
  readonly article: AnalysedArticle;
  /** a statement, or words that shall be one */
  readonly of: Attribution | Span;
  readonly candidates: readonly Candidate[];
  readonly onPut: (put: PutRight) => Promise<string | null>;
  readonly onClose: () => void;
}

const kindWords = {
  direct: 'said: all of it in the speaker’s own words',
  mixed: 'partly quoted',
  indirect: 'reported in the writer’s words',
} satisfies Record<AttributionKind, string>;

const noneWords = {
  remove: 'no statement: nobody is said to have said this',
  name: 'no statement: a name between marks',
  title: 'no statement: a title',
  scare: 'no statement: scare quotes',
  word: 'no statement: a word as a word',
} satisfies Record<NoStatement, string>;

const typed = ({ name }: { readonly name: string }): TypedName => ({ name, newKind: 'person' });

/** All that can be put right of one statement: its words, who, through whom, when and how. */
export function StatementFields({ article, of, candidates, onPut, onClose }: Props) {
  const statement = 'content' in of ? of : null;
  const [start] = useState(() => ('content' in of ? draftOf(of) : newDraft(article, of)));
  const [draft, setDraft] = useState(start);
  const [who, setWho] = useState<readonly TypedName[]>(start.speakers.map(typed));
  const [through, setThrough] = useState<readonly TypedName[]>(start.relays.map((name) => typed({ name })));
  const [isKindChosen, setKindChosen] = useState(false);
  const change = (fields: Partial<StatementDraft>): void => setDraft({ ...draft, ...fields });
  const isNew = (one: DraftSpeaker): boolean => !candidates.some(({ kind, id }) => kind === one.kind && id === one.id);
  const known = [...start.speakers.filter(isNew).map((one) => ({ ...one, hint: '' })), ...candidates];
  const put = (): Promise<string | null> => {
    const speakers = who.map((one) => speakerTyped(known, one.name, one.newKind)).filter((one) => one !== null);
    const relays = through.map(({ name }) => name.trim()).filter((name) => name !== '');
    const whole = { ...draft, speakers, relays, said: draft.said.trim() };
    const correction =
      statement === null ? additionOf(article, whole, isKindChosen) : correctionOf(article, statement, whole);
    if (correction === null) return Promise.resolve('Nothing is changed yet.');
    const about = wordsOnLine(article.text, { start: draft.content[0]!.start, end: draft.content.at(-1)!.end });
    return onPut({ in: 'article', correction, about });
  };
  const isNone = draft.none !== null;
  return (
    <FormFoot onSubmit={put} onClose={onClose}>
      <EdgeHandles article={article} parts={draft.content} onParts={(content) => change({ content })} />
      {statement !== null && (
        <div className={css.field}>
          <label>
            These words are{' '}
            <select
              value={draft.none ?? ''}
              onChange={({ currentTarget: { value } }) =>
                change({ none: value === '' ? null : (value as NoStatement) })
              }
            >
              <option value="">a statement</option>
              {Object.entries(noneWords).map(([none, words]) =>
                none === 'remove' || statement.quoted.length > 0 ? (
                  <option key={none} value={none}>
                    {words}
                  </option>
                ) : null,
              )}
            </select>
          </label>
        </div>
      )}
      <fieldset className={css.rest} disabled={isNone} aria-label="What is said of it">
        <NamesField
          legend="Who said it"
          empty="nobody: unattributed"
          names={who}
          candidates={known}
          asksKind
          onNames={setWho}
        />
        <NamesField
          legend="Through whom, nearest the speaker first"
          empty="nobody stands between"
          names={through}
          candidates={candidates.filter(({ kind }) => kind === 'organisation' || kind === 'person')}
          asksKind={false}
          onNames={setThrough}
        />
        <label className={css.field}>
          When it was said
          <input
            value={draft.said}
            placeholder="the text does not say"
            aria-describedby="put-right-when"
            autoComplete="off"
            onChange={({ currentTarget: { value } }) => change({ said: value })}
          />
          <span id="put-right-when" className={css.hint}>
            as 2024-11-23, 2024-11, 2024 or 2024-W47
          </span>
        </label>
        <fieldset className={css.field}>
          <legend>How it is given</legend>
          {attributionKinds.map((kind) => (
            <label key={kind} className={css.choice}>
              <input
                type="radio"
                name="put-right-kind"
                checked={draft.kind === kind}
                onChange={() => {
                  setKindChosen(true);
                  change({ kind });
                }}
              />
              {kindWords[kind]}
            </label>
          ))}
        </fieldset>
      </fieldset>
    </FormFoot>
  );
}
