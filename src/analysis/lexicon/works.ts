import { wordSet } from './word-list';

/** Works that have titles between marks: "the film “Nine Lives”". */
export const workNouns = wordSet(`
  album book documentary episode film memoir movie novel play podcast series show song
`);

/** What bears a name between marks and is no work: "the yacht “Morning Star”". */
export const namedThings = wordSet(`
  barge boat bomber campaign category codename cruiser destroyer ferry frigate game hashtag horse
  lifeboat liner nickname operation password plane project scheme schooner ship
  steamer submarine tanker trawler tug vessel yacht
`);

/**
 * What shows that words between marks are the title of a work, or a name: "the film “…”", "known as
 * “…”".
 */
export const titleCompany = wordSet(`
  album book called documentary dubbed entitled episode film known magazine movie novel on play
  podcast program programme series show song starred titled
`);

/** What shows that words between marks are spoken of as words: "the term “…”". */
export const wordsForWords = wordSet(`
  letter letters phrase pronounced spelled spelt term terms word words
`);

/** What shows that words between marks are a title. */
export const wordsForWorks = wordSet(`
  album book entitled episode essay film novel painting play program programme series show song
  titled
`);

/** Verbs after which words between marks are a name: "dubbed “…”". */
export const namingVerbs = wordSet('called dubbed entitled named nicknamed titled');

/** Documents of courts: "said in court papers". */
export const courtPapers = wordSet(`
  affidavit affidavits complaint deposition document documents filing filings indictment lawsuit
  paper papers petition suit
`);

/** Those that only courts have. */
export const surelyCourtPapers = wordSet('affidavit affidavits complaint deposition indictment lawsuit');

/** What can be leaked: "a leaked memo". */
export const leakable = wordSet(`
  audio cable cables document documents e-mail e-mails email emails letter memo memos messages
  recording report tape transcript video
`);

/** What one has with a publisher who asks: "in an interview with". */
export const exchanges = wordSet(`
  appearance chat conversation discussion exchange interview interviews sat speaking spoke talked
  talking
`);

/** What is addressed to a publisher: "in comments to", "confirmed to". */
export const addressed = wordSet(`
  admitted comment commented comments confirm confirmed confirms e-mail email emails explained
  gave interview interviews leaked letter message note remarks reply response revealed said says
  speaking speaks spoke statement talked talking testimony words
`);

/** What somebody writes for a publisher. */
export const opinionPieces = wordSet(`
  article blog column commentary editorial essay interview op-ed piece post
`);

/** What a publisher carries and a speaker may speak of: "dismissed reports in Le Monde". */
export const coverage = wordSet(`
  accounts allegations claims coverage figures headlines leaks report reports rumors rumours
  stories story
`);
