import { useEffect, useMemo, useRef, useState } from 'react';
import { useHref } from 'react-router';
import { aimOf, placeNotices } from '../derive/notices-of';
import { readingOf, wordsOf, type Reading } from '../derive/reading';
import { spansAbout, whoIn } from '../derive/who';
import { hrefOf } from '../links/href';
import { isSelector } from '../links/selector-target';
import { viewAt } from '../links/view';
import type { AnalysedArticle } from '../model/analysed-article';
import type { SiteArticle } from '../model/link-notice';
import type { Span } from '../model/span';
import { ArticleHead } from './ArticleHead';
import { copyText } from './copy-text';
import { chosenLayer, foundLayer } from './TextRuns';
import css from './Reader.module.css';
import { Rows } from './Rows';
import { eventsUnder, useLitSentences } from './lit-sentences';
import { detailsOf } from './statement-details';
import { TabBar, type Panel } from './TabBar';
import { filesBeside, TakeAway } from './TakeAway';
import { TimeOrder } from './TimeOrder';
import { TimeRail } from './TimeRail';
import { useIsWide } from './use-is-wide';
import { useKeys } from './use-keys';
import { useNear } from './use-near';
import { usePrinting } from './use-printing';
import type { FoundWords } from './on-demand/use-found-words';
import { useHasSelected } from './use-has-selected';
import { useOnDemand } from './use-on-demand';
import { useTextPointer } from './use-text-pointer';
import { WhoList } from './WhoList';
import { Link } from './Link';

interface Props {
  readonly article: SiteArticle;
  /** id of the statement, event or paragraph that the address points at */
  readonly current: string | null;
  /** points the address at another place of this page, or at none */
  readonly onGo: (id: string | null) => void;
}

const nothingLit: ReadonlySet<string> = new Set();

/**
 * The article with its statements marked, notes in the margin, its events in order of time and all
 * who speak.
 */
export function Reader({ article, current: pointed, onGo }: Props) {
  const current = aimOf(article, pointed);
  const [chosen, setChosen] = useState<string | null>(null);
  const [lit, setLit] = useState(nothingLit);
  const [panel, setPanel] = useState<Panel>('text');
  const [sheet, setSheet] = useState(false);
  const [timeOrder, setTimeOrder] = useState(false);
  const root = useRef<HTMLElement>(null);
  const [found, setFound] = useState<FoundWords | null>(null);
  const place = found !== null && found.target === current ? found.finding.place : null;
  const strip = useOnDemand(
    current !== null && isSelector(current)
      ? { article, target: current, onFound: setFound, onClose: () => onGo(null) }
      : null,
    async () => (await import('./on-demand/LinkedWords')).LinkedWords,
  );
  const reading = useMemo(() => readChosen(article, chosen, place), [article, chosen, place]);
  const placed = useMemo(() => placeNotices(article, reading), [article, reading]);
  const who = useMemo(() => whoIn(article), [article]);
  const { statements, events } = reading;
  const at = statements.find(({ id }) => id === current) ?? null;

  const go = (id: string, withSheet: boolean): void => {
    setPanel('text');
    setTimeOrder(false);
    setSheet(withSheet);
    onGo(id);
  };
  const near = useNear(root, { waiting: useIsWide() ? '[data-waits]' : null, drawnFrom: timeOrder, reach: 200 });
  const notes = { near, all: usePrinting() };
  const step = (by: 1 | -1): void => {
    const next = statements[at === null ? (by === 1 ? 0 : statements.length - 1) : at.number - 1 + by];
    if (next !== undefined) go(next.id, sheet);
  };
  const light = (ids: readonly string[]): void =>
    setLit((before) =>
      ids.length === before.size && ids.every((id) => before.has(id))
        ? before
        : ids.length === 0
          ? nothingLit
          : new Set(ids),
    );
  useLitSentences(root, reading, lit);
  const details = detailsOf(article, reading);
  const base = useHref(hrefOf(viewAt({ page: 'article', id: article.id })));

  useEffect(() => {
    // from here on the marks follow the address by themselves, not by `:target`, which knows cold
    // loads only
    document.documentElement.dataset['live'] = '';
  }, []);
  const mark = place === null ? null : { target: found!.target, start: place.start };
  const selectionBar = useOnDemand(
    useHasSelected() ? { root, article, paragraphs: reading.paragraphs } : null,
    async () => (await import('./on-demand/SelectedWords')).SelectedWords,
  );
  const quotationSheet = useOnDemand(
    sheet && at !== null
      ? {
          statement: at,
          words: wordsOf(article, at.attribution.content),
          count: statements.length,
          ...details(at),
          onStep: step,
          onClose: () => {
            setSheet(false);
            document.getElementById(at.id)?.focus({ preventScroll: true });
          },
        }
      : null,
    async () => (await import('./on-demand/Sheet')).Sheet,
  );
  useTextPointer(root, {
    onStatement: (id) => go(id, true),
    onPlace: (id) => go(id, false),
    onOver: (event) => light(root.current === null ? [] : eventsUnder(root.current, reading, event)),
  });
  useKeys({
    n: () => step(1),
    p: () => step(-1),
    c: () => {
      if (at !== null) root.current?.querySelector<HTMLButtonElement>(`[data-note="${at.id}"] button`)?.click();
      else void copyText(window.location.href);
    },
    Escape: () => {
      setSheet(false);
      setPanel('text');
      setChosen(null);
    },
  });

  return (
    <article ref={root} id="text" className={css.reader} data-chosen={chosen === null ? undefined : ''}>
      {strip}
      <div className={css.top}>
        <ArticleHead article={article} />
        <Rows
          article={article}
          reading={reading}
          part="top"
          look={{ current, lit, found: mark }}
          chosen={chosen}
          details={details}
          placed={placed}
          pointed={pointed}
          notes={notes}
        />
      </div>
      <section id="who" className={panel === 'who' ? `${css.who} ${css.open}` : css.who} aria-label="Who">
        <WhoList who={who} chosen={chosen} onChoose={setChosen} />
      </section>
      {events.length > 0 && (
        <section id="when" className={panel === 'when' ? `${css.when} ${css.open}` : css.when} aria-label="When">
          <div className={css.stick}>
            <div className={css.order}>
              <h2>In order of time</h2>
              <button
                type="button"
                aria-pressed={timeOrder}
                onClick={() => {
                  setTimeOrder(!timeOrder);
                  setPanel('text');
                }}
              >
                {timeOrder ? 'Back to news order' : 'Read in this order'}
              </button>
            </div>
            <TimeRail
              events={events}
              datePublished={article.datePublished}
              current={current}
              lit={lit}
              onLight={(id) => light(id === null ? [] : [id])}
              linkOf={(id) => new URL(`${base}#${id}`, window.location.href).href}
            />
          </div>
        </section>
      )}
      <div className={css.body}>
        {article.inLanguage.split('-')[0] !== 'en' && (
          <p className={css.foreign}>
            The program does not read this language ({article.inLanguage}): the text stands unmarked.
          </p>
        )}
        {timeOrder ? (
          <TimeOrder article={article} events={events} paragraphs={reading.paragraphs} />
        ) : (
          <Rows
            article={article}
            reading={reading}
            part="body"
            look={{ current, lit, found: mark }}
            chosen={chosen}
            details={details}
            placed={placed}
            pointed={pointed}
            notes={notes}
          />
        )}
        <div className={css.foot}>
          <p>
            Marked by a program; <Link to={hrefOf(viewAt({ page: 'about' }))}>how it works and what it gets wrong</Link>
            .{article.licence !== null && ` ${article.licence}.`}
          </p>
          <TakeAway
            place={{ page: 'article', id: article.id }}
            lead="Take the statements with you:"
            files={article.own ? [] : filesBeside('article')}
          />
        </div>
      </div>
      <TabBar panel={panel} onPanel={setPanel} />
      {selectionBar}
      {quotationSheet}
    </article>
  );
}

/**
 * The article cut for drawing, also where what is theirs or about a chosen one, and what the
 * address selects, begins and ends.
 */
function readChosen(article: AnalysedArticle, chosen: string | null, found: Span | null): Reading {
  const spans = chosen === null ? [] : spansAbout(article, chosen);
  return readingOf(article, [
    ...spans.map((span) => ({ ...span, of: chosenLayer, speech: null })),
    ...(found === null ? [] : [{ ...found, of: foundLayer, speech: null }]),
  ]);
}
