import { useId, useState } from 'react';
import { candidateNamed, type Candidate, type PutRight } from '../../../derive/corrections/put-right';
import type { AnalysedArticle } from '../../../model/analysed-article';
import type { NamedId } from '../../../model/site';
import { FormFoot } from './FormFoot';
import css from './PutRightForm.module.css';

interface Props {
  readonly article: AnalysedArticle;
  readonly person: NamedId;
  readonly candidates: readonly Candidate[];
  readonly onPut: (put: PutRight) => Promise<string | null>;
  readonly onClose: () => void;
}

/** "These two are one person", "this is nobody". */
export function PersonForm({ article, person, candidates, onPut, onClose }: Props) {
  const list = useId();
  const [says, setSays] = useState<'one' | 'nobody'>('one');
  const [name, setName] = useState('');
  const [isEverywhere, setEverywhere] = useState(false);
  const people = candidates.filter(({ kind, id }) => kind === 'person' && id !== person.id);
  const put = (): Promise<string | null> => {
    const scope = { article: isEverywhere ? null : article.id };
    const about = person.name;
    if (says === 'nobody') return onPut({ in: 'people', change: { says, ids: [person.id], ...scope }, about });
    const other = candidateNamed(people, name);
    if (other === null) return Promise.resolve('Choose one of the people who are proposed.');
    const kept = { id: other.id, name: other.name };
    return onPut({ in: 'people', change: { says, kept, others: [person.id], ...scope }, about });
  };
  return (
    <FormFoot onSubmit={put} onClose={onClose}>
      <fieldset className={css.field}>
        <legend>{person.name}</legend>
        <label className={css.choice}>
          <input type="radio" name="put-right-person" checked={says === 'one'} onChange={() => setSays('one')} />
          is the same person as
        </label>
        <input
          list={list}
          value={name}
          aria-label={`${person.name} is the same person as`}
          autoComplete="off"
          disabled={says !== 'one'}
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
        <datalist id={list}>
          {people.map((one) => (
            <option key={one.id} value={one.name}>
              {one.hint}
            </option>
          ))}
        </datalist>
        <label className={css.choice}>
          <input type="radio" name="put-right-person" checked={says === 'nobody'} onChange={() => setSays('nobody')} />
          is no person: a firm, a town, a word
        </label>
      </fieldset>
      <label className={css.choice}>
        <input
          type="checkbox"
          checked={isEverywhere}
          onChange={({ currentTarget: { checked } }) => setEverywhere(checked)}
        />
        in every article, not in this one alone
      </label>
    </FormFoot>
  );
}
