import { useId, useState } from 'react';
import {
  candidateNamed,
  countryCorrection,
  timeCorrection,
  type Candidate,
  type PutRight,
} from '../../../derive/corrections/put-right';
import { wordsOnLine } from '../../../derive/corrections/words-in-text';
import type { AnalysedArticle } from '../../../model/analysed-article';
import { countryNames } from '../../../model/country-names';
import type { Span } from '../../../model/span';
import { FormFoot } from './FormFoot';
import css from './PutRightForm.module.css';

interface Props {
  readonly article: AnalysedArticle;
  readonly span: Span;
  readonly onPut: (put: PutRight) => Promise<string | null>;
  readonly onClose: () => void;
}

/** "This is another country": `code` is the one that the program found, null for none. */
export function CountryForm({
  article,
  span,
  code,
  candidates,
  onPut,
  onClose,
}: Props & { readonly code: string | null; readonly candidates: readonly Candidate[] }) {
  const list = useId();
  const [name, setName] = useState(code === null ? '' : (countryNames[code] ?? code));
  const [isEverywhere, setEverywhere] = useState(true);
  const words = wordsOnLine(article.text, span);
  const countries = candidates.filter(({ kind }) => kind === 'country');
  const put = (): Promise<string | null> => {
    const known = name.trim() === '' ? null : candidateNamed(countries, name);
    if (known === null && name.trim() !== '') return Promise.resolve('Choose one of the countries that are proposed.');
    if ((known?.id ?? null) === code) return Promise.resolve('Nothing is changed yet.');
    const correction = countryCorrection(article, span, known?.id ?? null, isEverywhere);
    return onPut({ in: 'article', correction, about: words });
  };
  return (
    <FormFoot onSubmit={put} onClose={onClose}>
      <label className={css.field}>
        Country of “{words}”
        <input
          list={list}
          value={name}
          placeholder="no country"
          autoComplete="off"
          onFocus={(event) => event.currentTarget.select()}
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
        <span className={css.hint}>leave it empty where the words name no country</span>
      </label>
      <datalist id={list}>
        {countries.map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
      <label className={css.choice}>
        <input
          type="checkbox"
          checked={isEverywhere}
          onChange={({ currentTarget: { checked } }) => setEverywhere(checked)}
        />
        wherever the article has this name
      </label>
    </FormFoot>
  );
}

/** "This date is …": `value` is what the program read, null for none. */
export function DateForm({ article, span, value, onPut, onClose }: Props & { readonly value: string | null }) {
  const [date, setDate] = useState(value ?? '');
  const words = wordsOnLine(article.text, span);
  const put = (): Promise<string | null> => {
    const given = date.trim() === '' ? null : date.trim();
    if (given === value) return Promise.resolve('Nothing is changed yet.');
    return onPut({ in: 'article', correction: timeCorrection(article, span, given), about: words });
  };
  return (
    <FormFoot onSubmit={put} onClose={onClose}>
      <label className={css.field}>
        Date of “{words}”
        <input
          value={date}
          placeholder="no date"
          autoComplete="off"
          onFocus={(event) => event.currentTarget.select()}
          onChange={({ currentTarget }) => setDate(currentTarget.value)}
        />
        <span className={css.hint}>as 2024-11-23, 2024-11, 2024 or 2024-W47; leave it empty where it is none</span>
      </label>
    </FormFoot>
  );
}
