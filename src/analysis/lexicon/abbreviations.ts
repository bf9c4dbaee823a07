import { wordSet } from './word-list';

/** Abbreviations that keep their full stop and do not end a sentence, lower case, without the stop. */
export const abbreviations = wordSet(`
  adm al ala approx apr ariz ark aug ave blvd brig bros calif capt cmdr co col colo conn corp cpl
  dec del dept det dr drs esq est etc feb fig fla fri ft gen gens gov govs hon ill inc ind insp
  jan jr jul jun kan ky la lt ltd maj mar mass md messrs mich minn miss mo mon mont mr mrs ms mt
  neb nev no nos nov oct okla ore pa penn pp pres prof rd rep reps rev sat sec sen sens sep sept
  sgt sr st sun supt tenn tex thu thur thurs tue tues va vol vs vt wash wed wis wyo
`);

/** Those of them that may as well end a sentence when a capital follows: "of Acme Inc. The firm…" */
export const mayEndSentence = wordSet('al bros co corp esq est etc inc jr ltd sr');
