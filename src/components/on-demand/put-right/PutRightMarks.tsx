import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PutRight, PutRightTarget } from '../../../derive/corrections/put-right';
import { readingOf } from '../../../derive/reading';
import type { AnalysedArticle } from '../../../model/analysed-article';
import type { NamedId } from '../../../model/site';
import { selectedSpan } from '../selected-span';
import { PutRightDialog } from './PutRightDialog';
import css from './PutRightMarks.module.css';
import { useMarkHosts, type MarkHost } from './use-mark-hosts';

interface Props {
  readonly article: AnalysedArticle;
  /** id of the statement that the address points at */
  readonly current: string | null;
  /** people who are not in the article */
  readonly others: readonly NamedId[];
  /** says what keeps it from being put right; null when it is */
  readonly onPut: (put: PutRight) => Promise<string | null>;
}

/** *Put right* at every mark of an open article, at its people and dates, and at words that are selected. */
export function PutRightMarks({ article, current, others, onPut }: Props) {
  const hosts = useMarkHosts(article, current);
  const [target, setTarget] = useState<PutRightTarget | null>(null);
  const [left, setLeft] = useState<PutRightTarget | null>(null);
  const press = ({ target: meant }: MarkHost): void => {
    const text = document.getElementById('text');
    const { paragraphs } = readingOf(article);
    const span =
      text === null ? null : selectedSpan(text, article.text, (id) => paragraphs.find((one) => one.id === id)?.block);
    setTarget(meant ?? (span === null ? null : { of: 'words', span }));
  };
  useEffect(() => {
    // what had the focus may have been drawn anew
    if (left === null || document.activeElement !== document.body) return;
    if (left.of === 'statement') document.getElementById(left.id)?.focus({ preventScroll: true });
  }, [left, article]);
  return (
    <>
      {hosts.map((host) =>
        createPortal(
          <button
            type="button"
            className={`${css.mark} ${css[host.look]} ${isCurrent(host, current) ? css.current : ''}`}
            aria-haspopup="dialog"
            aria-label={`Put right: ${host.label}`}
            onClick={(event) => {
              // the text does not take it for a press on the words
              event.stopPropagation();
              press(host);
            }}
          >
            Put right
          </button>,
          host.room,
          host.key,
        ),
      )}
      {target !== null && (
        <PutRightDialog
          article={article}
          target={target}
          others={others}
          onPut={onPut}
          onClose={() => {
            setLeft(target);
            setTarget(null);
          }}
        />
      )}
    </>
  );
}

const isCurrent = ({ target }: MarkHost, current: string | null): boolean =>
  target?.of === 'statement' && target.id === current;
