import { normaliseWords } from '../../model/ids';
import { phraseSet, wordSet } from './word-list';

/** Names of news publishers: agencies, papers, broadcasters and sites that news cites most. */
const spelledNames = phraseSet(`
  abc, abc de madrid, abc news, abc radio, abs-cbn, addis standard, afp, aftenposten, aftonbladet,
  agence france presse, agence france-presse, agerpres, al ahram, al arabiya, al jazeera,
  al mayadeen, al-ahram, al-arabiya, al-jazeera, al-manar, anadolu, anadolu agency, ani, anp,
  ansa, antara, ap, ap dow jones, apa, ard, asahi, asahi shimbun, asharq al-awsat,
  associated press, atlantic, axios, bangkok post, barron's, barrons, bbc, bbc news, belga,
  bellingcat, belta, berlingske, bernama, bfm, bfmtv, bild, bloomberg, boston globe, breitbart,
  breitbart news, business insider, buzzfeed, buzzfeed news, c-span, caixin, cbc, cbc news, cbs,
  cbs news, cctv, cgtn, channel 12, channel 13, channel 4, channel 4 news, channel newsasia,
  channel one, chicago tribune, china daily, chosun ilbo, clarin, cna, cnbc, cnn, cnn turk,
  corriere della sera, ctk, ctv, ctv news, cumhuriyet, dagens nyheter, daily beast, daily caller,
  daily express, daily mail, daily maverick, daily mirror, daily nation, daily star,
  daily telegraph, daily trust, dallas morning news, dawn, de standaard, de telegraaf, delfi,
  democracy now, der spiegel, des moines register, deutsche welle, deutschlandfunk, die welt,
  die zeit, dow jones, dow jones newswires, dozhd, dpa, dw, echo of moscow, economic times,
  economist, efe, el comercio, el mundo, el pais, el universal, enca, espn, esquire, europe 1,
  evening standard, expresso, fars, faz, figaro, financial times, focus, folha, folha de s paulo,
  forbes, fortune, fox, fox business, fox news, france 24, france info, france inter, franceinfo,
  frankfurter allgemeine, frankfurter allgemeine zeitung, ft, funke, gannett, gawker,
  gazeta wyborcza, gb news, geo news, geo tv, global news, global times, globe and mail, globo,
  gq, guardian, haaretz, handelsblatt, hankyoreh, helsingin sanomat, hindu, hindustan times,
  hollywood reporter, hospodarske noviny, hromadske, huffington post, huffpost, hurriyet,
  il sole 24 ore, index.hu, indian express, inquirer, intercept, interfax, interfax ukraine,
  interfax-ukraine, irish independent, irish times, irna, isna, itar tass, itar-tass, itv,
  itv news, izvestia, jakarta post, japan times, jerusalem post, jiji, jiji press, joongang ilbo,
  kan, kathimerini, kbs, kcna, kommersant, komsomolskaya pravda, kyiv independent, kyiv post,
  kyodo, l'equipe, l'express, l'orient-le jour, la nacion, la presse, la repubblica, la stampa,
  la times, la vanguardia, lancet, lbc, le figaro, le monde, le parisien, le point, le soir,
  les echos, liberation, los angeles times, lusa, maariv, mail & guardian, mail online,
  mailonline, mainichi, marketwatch, mbc, mcclatchy, mediapart, meduza, mehr, mena, miami herald,
  milliyet, mother jones, msnbc, nation media, national post, nature, nbc, nbc news, ndtv,
  new statesman, new york daily news, new york post, new york times, new yorker,
  new zealand herald, news24, newsmax, newsweek, nhk, nikkei, nikkei asia, novaya gazeta, npr,
  nrc, nrk, ntb, ntv, nyt, o globo, one america news, pap, pbs, people's daily, petra, politico,
  politiken, postimees, pravda, premium times, press trust of india, press tv, pro publica,
  propublica, pti, publico, punch, radio france, radio free asia, radio free europe,
  radio liberty, radio new zealand, radio-canada, rai, rappler, rbc, recode, reforma, reuters,
  rfe/rl, rfi, ria, ria novosti, ritzau, rnd, rnz, rolling stone, rossiya 1, rossiya 24,
  rossiya-24, rt, rte, rtl, russia today, rzeczpospolita, sabah, sabc, salon,
  san francisco chronicle, sana, sbs, science magazine, scmp, scotsman, seattle times, sky,
  sky news, slate, south china morning post, spa, spectator, spiegel, sputnik, standard media,
  stern, straits times, stt, stuff, suddeutsche zeitung, sueddeutsche zeitung, sunday telegraph,
  sunday times, suspilne, svd, svt, sydney morning herald, tagesspiegel, tanjug, tasnim, tass,
  taz, techcrunch, telemundo, telesur, televisa, telex, tf1, the age, the australian,
  thomson reuters, time magazine, times of india, times of israel, tmz, tolo news, tolonews,
  toronto star, trt, tt, tv rain, tvn, tvn24, tvp, ukrainska pravda, ukrinform, unian,
  united press international, univision, upi, usa today, vanity fair, variety, vedomosti, verge,
  vice, vice news, vnexpress, voa, voice of america, vox, wafa, wall street journal,
  washington post, welt, wikileaks, wired, wsj, xinhua, yedioth ahronoth, yle, ynet, yomiuri,
  yomiuri shimbun, yonhap, zdf,
`);

/**
 * The same, normalised (`normaliseWords`). One that is missing is still known by a word in its name
 * (`mediaWords`) or beside it (`mediaNouns`).
 */
export const publisherNames: ReadonlySet<string> = new Set([...spelledNames].map(normaliseWords));

/** The first word of each name: only where one stands may a name begin. */
export const publisherFirstWords: ReadonlySet<string> = new Set([...publisherNames].map((name) => name.split(' ')[0]!));

/**
 * Names of publishers that are common words or surnames too: only with "the" before them.
 * Normalised.
 */
export const publishersAfterThe = wordSet(`
  age atlantic australian citizen conversation cut echo economist express globe herald hill hindu
  i independent inquirer intercept journal local mail mirror nation observer packet post punch
  register spectator standard star sun telegraph times tribune verge wire
`);

/**
 * Lower-case words that, in a capitalised name, make it a publisher's: the "Gazette" of "Lagos
 * Gazette".
 */
export const mediaWords = wordSet(`
  advertiser agence argus broadcasting bugle bulletin chronicle clarion courier daily dispatch
  echo enquirer examiner fm gazette globe herald ilbo inquirer journal ledger magazine mail mirror
  network news newspaper newsweek newswire observer packet podcast post press presse radio
  recorder sentinel shimbun star telegraph television times today tribune tv weekly wire zeitung
`);

/** Media words that are too common to make a name a publisher's unless they end it. */
export const mediaWordsAtEnd = wordSet(`
  bugle daily echo globe journal mail mirror network news packet post press recorder star times
  today wire
`);

/**
 * Lower-case nouns that say of a name beside them, or of themselves, that it is a publisher: "the
 * newspaper Izvestia", "state television".
 */
export const mediaNouns = wordSet(`
  blog broadcaster channel daily magazine media network newspaper newspapers newswire outlet
  outlets paper podcast radio station tabloid television tv website weekly wire
`);

/**
 * Media nouns that mean a publisher by themselves only with a word before them: "state media", not
 * "the media".
 */
export const mediaNounsWithModifier = wordSet(`
  blog channel daily media network outlet outlets paper radio station television tv website weekly
  wire
`);

/**
 * Places on the net where people publish themselves, normalised, with the name they are shown by.
 */
export const platforms: ReadonlyMap<string, string> = new Map(
  (
    'X Twitter Telegram Facebook Instagram YouTube TikTok LinkedIn WhatsApp Weibo VKontakte VK Bluesky Threads ' +
    'Mastodon Reddit Snapchat Signal Discord Twitch Parler Gab Gettr Viber WeChat Periscope Tumblr Substack'
  )
    .split(' ')
    .map((name): [string, string] => [name.toLowerCase(), name])
    .concat([
      ['truth social', 'Truth Social'],
      ['social media', 'social media'],
    ]),
);

/** What makes a newspaper of a weekday: "the Sunday Times". */
export const paperNamesAfterWeekday = wordSet(`
  Business Express Herald Independent Mail Mercury Mirror People Post Star Telegraph Times Tribune
  World
`);

/** Adjectives before a platform: "on his official X account". */
export const beforePlatforms = wordSet('late long official own personal short verified');

/** What one has or puts on a platform: "a Telegram post". */
export const platformNouns = wordSet(`
  account channel feed livestream message messages page post posts statement story thread update
  video
`);

/** Who writes for a publisher: "our reporter". */
export const ownWriters = wordSet('colleague correspondent editor reporter');
