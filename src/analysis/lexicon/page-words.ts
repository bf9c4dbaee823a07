import { phraseSet, wordSet } from './word-list';

/** What the parts of a news site are called, lower case: "World", "Opinion", "Press release". */
export const siteSections = phraseSet(`
  africa, americas, analysis, arts, asia, australia, books, breaking, breaking news, britain,
  business, business news, canada, cartoons, china, climate, comment, community, courts, crime,
  culture, defence, economics, economy, education, elections, energy, england, entertainment,
  environment, europe, exclusive, explainer, fashion, features, film, finance, food, football,
  games, global, health, history, home, homepage, in pictures, india, insight, international,
  interview, investigation, ireland, jobs, law, letters, life, lifestyle, live, local, local news,
  london, magazine, markets, media, middle east, money, more, music, national, national news,
  news, news analysis, news release, news story, newsletters, obituaries, opinion, photos,
  pictures, podcasts, politics, press release, puzzles, real estate, recipes, regional, religion,
  reviews, royals, russia, schools, science, scotland, showbiz, society, speech, sport, sports,
  style, tech, technology, the latest, the world, top stories, topics, trade, traffic, transport,
  travel, tv, uk, uk news, ukraine, us, us news, usa, video, videos, wales, weather, women, world,
  world news
`);

/** Words of the calling of those who write for a paper: "Transport correspondent". */
export const writerWords = wordSet(`
  analyst bureau chief columnist contributor correspondent critic desk editor editors fellow
  freelance journalist newsroom photographer producer reporter reporters staff writer writers
`);

/** Whom a byline names when it names nobody. */
export const nobodysBylines = phraseSet(`
  admin, agencies, agency, agency reports, agency staff, and others, correspondents, editor,
  editorial, editorial board, editorial staff, foreign staff, local democracy reporter, news agencies, news desk, news staff,
  newsdesk, newsroom, online desk, others, our correspondent, our correspondents, our own reporter,
  our reporter, our staff, our staff reporter, staff, staff and agencies, staff correspondent,
  staff reporter, staff reporters, staff writer, staff writers, the editors, the newsroom, web desk
`);

/** Whose pictures papers print, as they are named at the end of a caption. */
export const pictureAgencies = phraseSet(`
  AAP, AFP, AFP via Getty Images, ANP, ANSA, AP, AP Photo, Alamy, Alamy Stock Photo, Anadolu,
  Associated Press, Belga, Bloomberg, EPA, EPA-EFE, Getty, Getty Images, Handout, Lehtikuva, NTB,
  NurPhoto, PA, PA Images, PA Media, PA Wire, Reuters, Rex Features, Ritzau Scanpix, SWNS,
  Shutterstock, TASS, Xinhua, ZUMA Press, dpa, iStock, picture alliance
`);
