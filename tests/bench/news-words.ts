import { lexemes } from '../../src/analysis/text/tagger/model';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const phrases = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

/** Words of the language that end so, each once, in the order of the lexicon: the rare ones of a text. */
const ending = (pattern: RegExp): readonly string[] => lexemes.filter((word) => pattern.test(word));

/** What the generator draws from; of nouns and the like the first are the most frequent. */
export const words = {
  given: list(`Ana Bruno Clara Daniel Elena Felix Greta Hugo Irena Jonas Karin Louis Marta Nils Olga Pavel Rosa Simon
    Teresa Victor Amina David Fatima George Helen Ivan Julia Kevin Laura Michael Nadia Oscar Paula Robert Sarah Thomas`),
  surnameStarts: list('Al Bor Cal Dem Er Fal Gor Hal Is Jur Kal Lem Mor Nes Or Pel Ros Sal Tor Vel'),
  surnameEnds: list(
    'bach dale ensen feld gard holm ic kamp lund mann nik ova quist rup ski sson tal vik wald zer berg ley man ton',
  ),
  roles: phrases(`mayor, minister, spokeswoman, spokesman, senator, judge, professor, director, chairman, lawyer,
    police chief, analyst, campaign manager, governor, union leader, economist, historian, head teacher, engineer,
    nurse, farmer, ambassador, general, prosecutor, chief executive, doctor`),
  titles: list('Mr Ms Dr Sir President Senator Gov. Professor Judge Minister'),
  unnamed: phrases(`officials, a spokesman, police, residents, analysts, a senior official, two witnesses, critics,
    campaigners, prosecutors, a military source, aides, union leaders, diplomats, court documents, researchers`),
  organisations: phrases(`the health ministry, the central bank, the port authority, the city council, NATO,
    the United Nations, the European Commission, the police department, the supreme court, the state senate,
    the Labour Party, Amnesty International, the World Bank, the weather service, the teachers' union`),
  papers: phrases(
    'Le Monde, the Associated Press, Reuters, the BBC, the Daily Courier, Der Spiegel, CNN, a radio station',
  ),
  places: phrases(`Warsaw, Nairobi, Hanoi, Lima, Oslo, Texas, Kyiv, Manila, Ottawa, Cairo, the Czech Republic, Bavaria,
    France, Russia, China, India, Brazil, Japan, Mexico, Kenya, Germany, Iran, Turkey, Ohio, London, Beijing, Moscow`),
  demonyms: list('French Russian Chinese German British American Israeli Turkish Brazilian Indian Mexican Polish'),
  times:
    phrases(`on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, last week, last month, last year, this week,
    on 14 March, in September, in 2019, two years ago, earlier this month, yesterday, in the past decade, on Sunday night,
    on June 3, since 2015, at the weekend`),
  coming: phrases('next week, next year, in 2027, on Saturday, by the end of the month, tomorrow, in the spring'),
  said: phrases(`said, said, said, said, said, said, said, added, told reporters, explained, wrote, noted, argued, warned,
    insisted`),
  reported: phrases(
    `said, said, said, said, told ${'the paper'}, argued, claimed, announced, acknowledged, warned, suggested`,
  ),
  nouns: [
    ...list(`plan people year government law money city case report work school company campaign election vote policy
      deal tax budget water road hospital family court police market price energy party debate meeting attack bridge
      border trade job security health group woman man child student worker worker voter candidate leader program project
      building house train ship farm river storm fire climate phone video letter interview speech crowd protest strike
      inquiry decision question problem risk cost share profit bank rate loan wage rent season game team coach match museum
      film book song church village island coast airport flight truck bus factory mine forest fish grain bread medicine`),
    ...ending(/^[a-z]{4,9}(?:tion|ment|ness|ity|ance|ship|ism|age)$/),
    ...ending(/^[a-z]{3,7}(?:er|or|ist|ard|ing)$/),
  ],
  verbs:
    list(`opened closed began ended raised cut won lost built bought sold sent found left met saw took gave made moved
    rejected approved delayed cancelled signed announced launched attacked defended visited joined blocked changed
    replaced hired fired arrested charged killed injured destroyed damaged flooded reached crossed ordered offered
    promised refused backed opposed criticised praised blamed paid owed borrowed spent saved doubled halved dropped`),
  bases: [
    ...list(`open close begin end raise cut win lose build buy sell send find leave meet see take give make move reject
      approve delay sign change replace hire pay spend save stop start help keep hold bring show hear read write think
      know want need believe support fight protect teach learn feed carry fix repair test share reach cross`),
    ...ending(/^[a-z]{4,8}(?:ate|ize|ify)$/),
  ],
  adjectives: [
    ...list(`new old big small public private local national long short early late high low strong weak rich poor clear
      difficult possible important serious free safe dangerous young former senior recent open empty quiet angry`),
    ...ending(/^[a-z]{3,9}(?:ous|ive|able|al|ful|less|ic)$/),
  ],
  adverbs: [...list('also now still only even never often already again soon'), ...ending(/^[a-z]{4,9}ly$/)],
  prepositions: list('in in in for with of of on against after before from about under over near'),
  subjects: list('we we we I I they people you it nobody'),
  modals: phrases('will, will, can, should, must, would, are going to, want to, have to, need to, did, do'),
  joints: phrases('and, but, because, so, which is why, if, while, although, when'),
} as const;
