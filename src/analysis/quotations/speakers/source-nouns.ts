import type { Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { roleNouns } from '../../lexicon/roles';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns, singular, for bodies and groups that speak with one voice. */
const bodies =
  words(`ministry government agency police army military navy force court office department company firm bank party union
  commission committee council parliament congress senate house board embassy campaign administration organisation organization group team
  media newspaper regulator operator operation authority authorities prosecution defence defense defendant church university hospital school
  network movement family public press service bureau panel jury watchdog charity foundation institute association federation
  coalition alliance majority minority opposition side camp state city town village country nation cabinet chamber league club
  think-tank lobby industry delegation mission leadership staff management crew faculty neighbourhood community crowd camp
  faction tribunal inquiry fund trust college academy institute centre center county province municipality regime militia consortium consulate
  secretariat directorate start-up startup unit division branch airline insurer retailer lender`);

/** Nouns, singular, for what is written or recorded and can say something. */
const documents =
  words(`report document memo filing statement study survey poll letter email record paper papers transcript testimony data figure statistic
  article story book newspaper magazine editorial post tweet message caption video recording tape note indictment complaint lawsuit affidavit
  ruling opinion order law bill act constitution treaty rule bylaw guideline policy plan proposal platform website site page account
  ad advertisement advert commercial slogan sign banner headline press analysis review assessment estimate forecast research audit finding
  brief minutes dossier communique manifesto resolution speech script biography memoir diary cable file notice warrant text
  release summary contract agreement subpoena petition podcast documentary broadcast footage photograph database dataset census index
  bulletin leaflet pamphlet newsletter verdict judgment judgement decree directive analyses`);

/** Nouns, singular, for people as sources that are no role. */
const people =
  words(`source person people man woman official minister aide adult kid child student neighbor neighbour relative parent mum mom dad
  critic analyst expert observer supporter voter member colleague friend insider spokesman spokeswoman spokesperson others many some few several
  individual loyalist democrat republican conservative liberal progressive leftist socialist evangelical catholic christian muslim jew delegate
  respondent participant attendee employee staffer advisers reader viewer user follower commuter driver customer client pundit blogger
  commentator commander leader fellow nominee candidate opponent rival ally hawk dove skeptic sceptic realist local folk guy crew
  counterpart peer elder chief head survivor protester demonstrator activist organiser organizer campaigner volunteer`);

/** How a noun can speak: as people, as a body, as a document; null for what cannot. */
export function sourceNounKind(lower: string): 'people' | 'body' | 'document' | null {
  for (const word of singulars(lower)) {
    if (
      people.has(word) ||
      roleNouns.has(word) ||
      /.(?:man|woman|person|men|women|people|ist|ists|keeper|worker|maker|holder|owner|goer|eer)$/.test(word)
    )
      return 'people';
    if (bodies.has(word)) return 'body';
    if (documents.has(word)) return 'document';
  }
  return null;
}

function singulars(lower: string): string[] {
  if (lower.endsWith('ies')) return [lower, lower.slice(0, -3) + 'y'];
  if (lower.endsWith('s')) return [lower, lower.slice(0, -1), lower.slice(0, -2)];
  return [lower];
}

/** The noun that heads the phrase can say something: what a publisher cites as a source, and not "the cost" or "health reasons". */
export function hasSourceNoun(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = end - 1; i >= first; i--) {
    const { lower, pos } = tokens[i]!;
    if (sourceNounKind(lower) !== null) return true;
    if (pos === 'NOUN' || pos === 'PROPN') return false;
  }
  return false;
}

/** "a senior officer", "spokeswoman for Acme": one person, whom the text does not name. */
export function isOnePerson(description: string): boolean {
  const head = headOf(description);
  return (
    !head.endsWith('s') &&
    !/^(?:people|men|women|police|many|some|few|several|others)$/.test(head) &&
    sourceNounKind(head) === 'people'
  );
}

/** The noun that heads a description, in lower case: the "official" of "senior UN official in Kabul". */
export function headOf(description: string): string {
  const core = description.toLowerCase().split(/ (?:of|for|at|in|from|with|on|to|close|familiar|who) /)[0]!;
  return core.slice(core.lastIndexOf(' ') + 1);
}
