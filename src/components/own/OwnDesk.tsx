import { useState } from 'react';
import type { PutRight } from '../../derive/corrections/put-right';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { OwnEdit } from '../../model/own-article';
import { PutRightMarks } from '../on-demand/put-right/PutRightMarks';
import css from './OwnDesk.module.css';

interface Props {
  readonly article: AnalysedArticle;
  /** id of the statement that the address points at */
  readonly current: string | null;
  /** what was put right before; empty for nothing */
  readonly corrections: string;
  /** says why it cannot be done, or null */
  readonly onEdit: (edit: OwnEdit) => Promise<string | null>;
}

const peopleElsewhere =
  'people are joined and taken out on a site of your own, by its people.yaml; here put the statement right';

/** The desk of whoever reads a text of their own: what is wrong is put right where it stands, and taken back. */
export function OwnDesk({ article, current, corrections, onEdit }: Props) {
  const [told, setTold] = useState<string | null>(null);
  const put = async (what: PutRight): Promise<string | null> => {
    if (what.in === 'people') return peopleElsewhere;
    const message = await onEdit({ put: what.correction, about: what.about });
    setTold(message === null ? 'Put right.' : null);
    return message;
  };
  const takeBack = async (): Promise<void> => setTold((await onEdit('take back')) ?? 'Taken back.');
  return (
    <>
      <PutRightMarks article={article} current={current} others={[]} onPut={put} />
      <p className={css.desk}>
        <span role="status">{told}</span>
        {corrections !== '' && (
          <button type="button" onClick={() => void takeBack()}>
            Take back what was put right last
          </button>
        )}
      </p>
    </>
  );
}
