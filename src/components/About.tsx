import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import { programName, type SiteIdentity } from '../model/site-identity';
import css from './About.module.css';
import { Imprint } from './Imprint';
import { Link } from './Link';

/**
 * How the marks are made and read, what they get wrong, and what is kept of the reader: nothing.
 */
export function About({ site }: { readonly site: SiteIdentity }) {
  return (
    <article className={css.about}>
      <h1>How it works, and what it gets wrong</h1>
      <p className={css.lead}>
        {site.name} reads news articles and shows who said what, when, and how we know. A program
        {site.name !== programName && `, ${programName},`} makes the marks. It is often right and sometimes wrong, and
        this page says where.
      </p>

      <Imprint site={site} look="section" />

      <h2>What the marks mean</h2>
      <dl>
        <dt>
          <span className={css.direct}>A firm line on a tint</span>
        </dt>
        <dd>Words between quotation marks: what somebody said or wrote, as the article gives it.</dd>
        <dt>
          <span className={css.reported}>A dotted line</span>
        </dt>
        <dd>A statement retold in the reporter’s words. Somebody said something like it; the wording is not theirs.</dd>
        <dt>
          <span className={css.turn}>A line beside a paragraph</span>
        </dt>
        <dd>
          What somebody said, without quotation marks: an answer of an interview, a turn of a transcript, a statement
          set apart. The layout says whose words they are.
        </dd>
        <dt>● and ○</dt>
        <dd>
          The first is named in the text. The second is only described: people (“a military source”), who are called
          unnamed; an organisation (“the council”); a document (“a report”). We show them in the text’s own words and
          never guess who they are.
        </dd>
        <dt>● ── told ▸ ● - - ▸ ■</dt>
        <dd>
          The way a statement took to this page, one step at a time, with the text’s own verb. A broken line means that
          the text does not say how it came.
        </dd>
        <dt>“he” is read as …</dt>
        <dd>The words do not name the speaker, and the program worked it out. The doubt stays in sight.</dd>
        <dt>Unattributed</dt>
        <dd>The program found no speaker that it is sure of. It leaves the place empty: a wrong name is worse.</dd>
      </dl>

      <h2>Dates</h2>
      <p>
        “Last week” is a week and is drawn as one; “in September” is a month. Nothing is made more exact than the text
        made it. The day something happened and the day it was reported are kept apart, and what is planned or only
        possible is never shown as happened.
      </p>

      <h2>What it gets wrong</h2>
      <ul>
        <li>A “he” with two men near it may be given to the wrong one, or to nobody.</li>
        <li>Statements retold over several sentences are often marked too short.</li>
        <li>A title or a nickname between quotation marks may be taken for speech, and the other way round.</li>
        <li>Two people of one surname may be joined, or one person with two names kept apart.</li>
        <li>“The same day” and “a week earlier” depend on another date in the text, which may be the wrong one.</li>
        <li>Irony, hearsay and a quotation’s truth are beyond it: it shows who said it, not whether it is so.</li>
      </ul>
      <p>
        The README of the source code says how often, with figures. An editor can correct a mark; corrected ones say so.
      </p>

      <h2>Links that last</h2>
      <p>
        A quotation’s address is made from its words, not from its place. Edits elsewhere in the article leave it as it
        is; if the words themselves change, the old link says so and shows what is nearest.
      </p>

      <h2>Your privacy</h2>
      <p>
        Nothing is sent anywhere and no one is counted. Theme, type size and marks are kept in this browser only, and so
        are the texts of <Link to={hrefOf(viewAt({ page: 'read' }))}>your own</Link> that you read here. The articles
        belong to their publishers.
      </p>
    </article>
  );
}
