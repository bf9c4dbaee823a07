import { useHref } from 'react-router';
import { feedFiles, fileBeside, statementFiles, textFile, type ExportFile } from '../links/export-files';
import type { Place } from '../links/pages';
import css from './Actions.module.css';

interface Props {
  /** the page beside which the files stand */
  readonly place: Place;
  /** what they are of, for programs that list them; left out where the page says it */
  readonly title?: string;
  readonly files: readonly ExportFile[];
  /** what stands before the links */
  readonly lead: string;
}

/** The files of statements that stand beside a page; an article has its text too. */
export const filesBeside = (page: Place['page']): readonly ExportFile[] =>
  page === 'article' ? [...Object.values(statementFiles), textFile] : Object.values(statementFiles);

/** The feeds that stand beside a page. */
export const feedsBeside: readonly ExportFile[] = Object.values(feedFiles);

/** Links to files that stand beside a page; the page's head names them to programs. */
export function TakeAway({ place, title, files, lead }: Props) {
  const base = useHref('/');
  if (files.length === 0) return null;
  const hrefOf = (file: ExportFile): string => `${base}${fileBeside(place, file).slice(1)}`;
  return (
    <p className={css.links}>
      <span>{lead}</span>
      {files.map((file) => (
        <a key={file.file} href={hrefOf(file)}>
          {file.label}
        </a>
      ))}
      {files.map((file) => (
        <link
          key={file.file}
          rel="alternate"
          type={file.type}
          href={hrefOf(file)}
          title={title === undefined ? file.label : `${title}: ${file.label}`}
        />
      ))}
    </p>
  );
}
