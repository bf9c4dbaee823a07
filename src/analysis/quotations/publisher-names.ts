import { normaliseWords } from '../../model/ids';

/**
 * Names of news publishers, normalised (`normaliseWords`): agencies, papers, broadcasters and sites that news cites most.
 * A data file: one that is missing is still known by a word in its name (`mediaWords`) or beside it (`mediaNouns`).
 */
export const publisherNames: ReadonlySet<string> = new Set(
  `reuters|thomson reuters|associated press|ap|afp|agence france presse|agence france-presse|upi|united press international|dpa|bloomberg|
dow jones|dow jones newswires|tass|itar tass|itar-tass|interfax|ria novosti|ria|sputnik|xinhua|kyodo|jiji|jiji press|yonhap|kcna|pti|press trust of india|ani|
antara|bernama|efe|ansa|apa|belta|ukrinform|unian|interfax-ukraine|interfax ukraine|tasnim|fars|irna|isna|mehr|anadolu|anadolu agency|wafa|sana|spa|petra|mena|
tanjug|agerpres|pap|ctk|stt|tt|ntb|ritzau|belga|anp|lusa|ap dow jones|mcclatchy|gannett|usa today|
new york times|nyt|washington post|wall street journal|wsj|los angeles times|la times|chicago tribune|boston globe|new york post|new york daily news|
miami herald|dallas morning news|san francisco chronicle|seattle times|des moines register|politico|axios|vox|slate|salon|vice|vice news|buzzfeed|
buzzfeed news|huffpost|huffington post|daily beast|daily caller|breitbart|breitbart news|mother jones|propublica|intercept|atlantic|new yorker|
vanity fair|rolling stone|newsweek|time magazine|fortune|forbes|esquire|gq|wired|variety|hollywood reporter|business insider|
npr|pbs|cnn|cnbc|msnbc|nbc|nbc news|abc news|abc|cbs|cbs news|fox news|fox business|fox|c-span|newsmax|one america news|univision|telemundo|voice of america|voa|
radio free europe|radio liberty|radio free asia|rfe/rl|democracy now|pro publica|marketwatch|barron's|barrons|techcrunch|verge|recode|wikileaks|gawker|tmz|espn|
bbc|bbc news|itv|itv news|channel 4|channel 4 news|sky news|sky|gb news|lbc|guardian|financial times|ft|daily telegraph|daily mail|mailonline|mail online|
daily mirror|daily express|evening standard|sunday times|sunday telegraph|scotsman|irish times|rte|irish independent|
le monde|le figaro|figaro|liberation|les echos|le parisien|l'express|le point|mediapart|france 24|france inter|france info|franceinfo|radio france|rfi|bfm|bfmtv|tf1|europe 1|rtl|l'equipe|
der spiegel|spiegel|bild|die zeit|die welt|welt|suddeutsche zeitung|sueddeutsche zeitung|frankfurter allgemeine zeitung|frankfurter allgemeine|faz|tagesspiegel|handelsblatt|stern|focus|ard|zdf|deutsche welle|dw|taz|funke|rnd|deutschlandfunk|
el pais|el mundo|abc de madrid|la vanguardia|el comercio|clarin|la nacion|folha de s paulo|folha|o globo|globo|el universal|reforma|televisa|telesur|
corriere della sera|la repubblica|la stampa|il sole 24 ore|rai|publico|expresso|kathimerini|de telegraaf|nrc|de standaard|le soir|svd|dagens nyheter|aftonbladet|politiken|berlingske|aftenposten|nrk|svt|yle|helsingin sanomat|
gazeta wyborcza|rzeczpospolita|tvn24|tvn|tvp|telex|index.hu|hospodarske noviny|delfi|postimees|meduza|kommersant|izvestia|vedomosti|rbc|novaya gazeta|rossiya 24|rossiya-24|rossiya 1|channel one|russia today|rt|echo of moscow|dozhd|tv rain|komsomolskaya pravda|pravda|
kyiv independent|kyiv post|ukrainska pravda|suspilne|hromadske|hurriyet|sabah|cumhuriyet|milliyet|trt|ntv|cnn turk|
haaretz|jerusalem post|times of israel|ynet|yedioth ahronoth|maariv|channel 12|channel 13|kan|al jazeera|al-jazeera|al arabiya|al-arabiya|al-manar|al mayadeen|al-ahram|al ahram|asharq al-awsat|l'orient-le jour|press tv|
times of india|hindu|hindustan times|indian express|ndtv|economic times|dawn|geo news|geo tv|daily star|straits times|channel newsasia|cna|south china morning post|scmp|global times|china daily|people's daily|cctv|cgtn|caixin|
nhk|asahi shimbun|asahi|yomiuri shimbun|yomiuri|mainichi|nikkei|nikkei asia|japan times|chosun ilbo|joongang ilbo|hankyoreh|kbs|mbc|bangkok post|jakarta post|rappler|inquirer|abs-cbn|vnexpress|tolo news|tolonews|
sydney morning herald|the age|the australian|abc radio|sbs|new zealand herald|stuff|radio new zealand|rnz|cbc|cbc news|ctv|ctv news|global news|globe and mail|toronto star|national post|la presse|radio-canada|
mail & guardian|daily maverick|news24|punch|premium times|daily nation|nation media|standard media|addis standard|daily trust|sabc|enca|bellingcat|economist|new statesman|spectator|nature|science magazine|lancet`
    .replaceAll('\n', '')
    .split('|')
    .map(normaliseWords),
);

/** The first word of each name: only where one stands may a name begin. */
export const publisherFirstWords: ReadonlySet<string> = new Set([...publisherNames].map((name) => name.split(' ')[0]!));

/** Names of publishers that are common words or surnames too: only with "the" before them. Normalised. */
export const publishersAfterThe: ReadonlySet<string> = new Set(
  (
    'times|post|sun|mail|star|hill|nation|economist|mirror|independent|observer|globe|herald|standard|express|spectator|' +
    'atlantic|age|australian|intercept|verge|inquirer|punch|hindu|journal|telegraph|tribune|local|conversation|wire|citizen|i|register|cut'
  ).split('|'),
);

/** Lower-case words that, in a capitalised name, make it a publisher's: the "Gazette" of "Lagos Gazette". */
export const mediaWords: ReadonlySet<string> = new Set(
  (
    'times post news journal herald tribune gazette telegraph radio television tv daily chronicle observer ' +
    'newspaper broadcasting press newswire magazine courier dispatch examiner inquirer globe mail mirror star ' +
    'weekly zeitung shimbun ilbo presse sentinel newsweek today fm network podcast ledger argus advertiser bulletin'
  ).split(' '),
);

/** Media words that are too common to make a name a publisher's unless they end it. */
export const mediaWordsAtEnd: ReadonlySet<string> = new Set(
  'times post news journal press today star mail mirror globe daily network'.split(' '),
);

/** Lower-case nouns that say of a name beside them, or of themselves, that it is a publisher: "the newspaper Izvestia", "state television". */
export const mediaNouns: ReadonlySet<string> = new Set(
  (
    'newspaper newspapers daily weekly magazine television tv radio broadcaster tabloid newswire podcast paper ' +
    'website outlet outlets station channel media network wire blog'
  ).split(' '),
);

/** Media nouns that mean a publisher by themselves only with a word before them: "state media", not "the media". */
export const mediaNounsWithModifier: ReadonlySet<string> = new Set(
  'media daily weekly paper website outlet outlets station channel network wire radio television tv blog'.split(' '),
);

/** Places on the net where people publish themselves, normalised, with the name they are shown by. */
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
