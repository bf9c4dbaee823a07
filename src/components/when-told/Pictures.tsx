import { useHref } from 'react-router';
import type { ReadParagraph } from '../../derive/reading';
import type { SiteArticle } from '../../model/link-notice';
import { pictureFolder } from '../../model/picture';
import css from './Pictures.module.css';

interface Props {
  readonly article: SiteArticle;
  /** index of the block that they stand behind */
  readonly at: number;
  /** the block below them */
  readonly next: ReadParagraph | undefined;
}

/** The pictures behind a block of an article. One that lies elsewhere is a link: nothing is fetched from other sites. */
export function Pictures({ article, at, next }: Props) {
  const pictures = article.pictures?.filter(({ after }) => after === at) ?? [];
  const caption = next?.block.role === 'caption' ? next.id : null;
  const folder = useHref(`/${pictureFolder}/`);
  return (
    <div className={caption === null ? css.pictures : `${css.pictures} ${css.captioned}`}>
      {pictures.map(({ src, alt, size }, n) =>
        size === null ? (
          <p key={n} className={css.elsewhere}>
            <a href={src} rel="noreferrer">
              Picture at {new URL(src).host}
            </a>
            : {alt}
          </p>
        ) : (
          <img
            key={n}
            src={folder + src}
            alt={alt}
            aria-describedby={caption ?? undefined}
            width={size.width}
            height={size.height}
            loading="lazy"
            decoding="async"
            className={size.height > size.width ? css.tall : undefined}
          />
        ),
      )}
    </div>
  );
}
