import { showBytes } from '../../derive/show-bytes';
import { showCount } from '../../derive/show-count';
import type { Keepable } from '../../model/offline';
import { withoutHash } from '../../model/data-file-names';
import { directoryKey } from '../../model/site';
import css from './KeptChoices.module.css';
import panel from './PanelContent.module.css';

interface Props {
  readonly onDevice: {
    readonly articles: number;
    readonly bytes: number;
    readonly kept: ReadonlySet<string>;
    readonly everything: 'here' | 'stopped' | null;
  };
  readonly keepable: Keepable | null;
  /** in bytes, of what is being kept now */
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly failure: 'room' | 'network' | null;
  /** the article that is open */
  readonly article: string | null;
  readonly keepArticle: (id: string) => void;
  readonly dropArticle: (id: string) => void;
  readonly keepEverything: () => void;
  readonly stop: () => void;
  readonly dropEverything: () => void;
}

const failures = {
  room: 'This device has no more room. What has come is kept.',
  network: 'Not all of it came. What has come is kept.',
} as const;

/** What of the site is kept on this device for reading offline, and what shall be. */
export function KeptChoices(props: Props) {
  const { onDevice, progress, failure, article, dropEverything } = props;
  const { articles, bytes } = onDevice;
  return (
    <section className={css.kept} aria-labelledby="kept-on-device">
      <h2 id="kept-on-device" className={panel.title}>
        Offline
      </h2>
      <p>
        What you read stays on this device:{' '}
        {articles === 0 ? 'no article yet' : `${counted(articles)}, ${showBytes(bytes)}`}.
      </p>
      {article !== null && <OfArticle {...props} article={article} />}
      {progress === null ? <OfEverything {...props} /> : <Coming {...props} progress={progress} />}
      {bytes > 0 && progress === null && (
        <button type="button" className={panel.more} onClick={dropEverything}>
          Delete all that is kept
        </button>
      )}
      <p role="status">{failure === null ? '' : failures[failure]}</p>
    </section>
  );
}

const counted = (articles: number): string => (articles === 1 ? '1 article' : `${showCount(articles)} articles`);

/** "Keep this article for offline (18 kB)": the size where it is known. */
function OfArticle({
  onDevice: { kept },
  keepable,
  article,
  keepArticle,
  dropArticle,
}: Props & { readonly article: string }) {
  const bytes = keepable?.files.find(([file]) => withoutHash(file) === directoryKey('articles', article))?.[1];
  return kept.has(article) ? (
    <p>
      This article is kept.{' '}
      <button type="button" className={panel.more} onClick={() => dropArticle(article)}>
        Delete it
      </button>
    </p>
  ) : (
    <button type="button" className={panel.more} onClick={() => keepArticle(article)}>
      Keep this article for offline{bytes === undefined ? '' : ` (${showBytes(bytes)})`}
    </button>
  );
}

function OfEverything({ onDevice: { everything }, keepable, keepEverything }: Props) {
  if (keepable === null || keepable.files.length === 0) return null;
  const { all, kept } = keepable.articles;
  const size = showBytes(keepable.files.reduce((sum, [, bytes]) => sum + bytes, 0));
  const what = kept === all ? 'everything' : `the newest ${showCount(kept)} of ${showCount(all)} articles`;
  if (everything === 'here') return <p>{what[0]!.toUpperCase() + what.slice(1)} is kept, new editions too.</p>;
  return (
    <button type="button" className={panel.more} onClick={keepEverything}>
      {everything === 'stopped' ? 'Go on keeping' : 'Keep'} {what} ({size})
    </button>
  );
}

function Coming({ progress: { done, all }, stop }: Props & { readonly progress: NonNullable<Props['progress']> }) {
  return (
    <p>
      <label>
        Keeping {showBytes(done)} of {showBytes(all)} <progress value={done} max={all} />
      </label>{' '}
      <button type="button" className={panel.more} onClick={stop}>
        Stop
      </button>
    </p>
  );
}
