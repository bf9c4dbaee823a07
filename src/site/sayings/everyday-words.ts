import { wordSet } from '../../analysis/lexicon/word-list';

/**
 * Words that bind others, and words of every day, by which no saying can be told from another ("We
 * will see what happens"): pronouns, determiners, prepositions, conjunctions, auxiliaries, common
 * adverbs, verbs and nouns of no subject, forms of courtesy.
 */
export const everydayWords = wordSet(`
  a about above absolutely across actually after again against ago all almost along already also although always am
  an and another any anybody anymore anyone anything anyway are around as ask asked asking at away
  back bad be became because become been before began begin being believe best better between big bit both bring
  brought but by
  call called came can care case certain certainly clear clearly come comes coming comment comments could course
  day days definitely did different do does doing done down due during
  each either else end enough even ever every everybody everyone everything exactly
  far feel feeling felt few find fine first for forward found from full further
  gave get gets getting give given gives giving glad go goes going good got great
  had happen happened happening happens happy hard has have having he hear heard help her here hers herself hey hello
  high him himself his hope hopefully hoping how however
  i if in indeed instead into is it its itself
  just keep kind knew know known knows
  last late later least left less let like likely little long look looked looking looks lot lots love
  made make makes making many may maybe me mean means might mine moment more most much must my myself
  need needed needs never new next nice no nobody none nor not nothing now
  obviously of off often oh ok okay old on once one ones only onto or other others our ours ourselves out over own
  part people per perhaps place please point possible pretty probably problem proud put
  question questions quite rather real really reason right run
  said same saw say saying says see seem seems seen sense she should show simply since so some somebody someone
  something sometimes soon sorry sort speak start still stop such sure
  take taken takes taking talk talked talking tell than thank thankful thanks that the their theirs them themselves
  then there these they thing things think thinking this those though thought through time times to today together
  told tomorrow tonight too took toward towards tried true try trying turn two
  under understand until up upon us use used
  very wait want wanted wants was way ways we welcome well went were what whatever when where whether which while who
  whole whom whose why will wish with within without wonderful word words work working would wrong
  yeah year years yes yesterday yet you your yours yourself
`);
