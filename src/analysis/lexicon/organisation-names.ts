import { wordSet } from './word-list';
import { organisationWords } from './organisation-words';

/** Names of organisations that are words or names of something else, too. */
export const alsoWordsOfBodies = wordSet(`
  ABC AP AU Amazon Apple Atlantic Bild Commonwealth Congress DR Dawn Delta Economist Emirates Fars
  Fed Fitch Ford Fortune Fox Guardian Hindu Independent Labour Merck Meta Mirror Observer Oracle
  Parliament Quartz RIA Salon Senate Shell Slate Spectator Target Telegraph Time Times Total
  Treasury Vox WHO Wagner
`);

/** Words of organisations that alone do not make one of the capitalised words before them. */
const weakWords = wordSet(`
  administration ag army brothers capital center centre chamber channel church city club co
  command community companies conference county courts daily dispatch electric energy exchange
  express film films forces forum front games gas gold government greens guard guards hotel hotels
  house industries initiative international lp mail management mining mirror mission monitor
  movement museum office oil partners pictures post press productions project radio rangers
  records review sa school schools secretary-general series services staff station steel stores
  summit   sun systems team theater theatre times today town trade trust union unions united watch weekly
  wire works yard
`);

/** Words that make an organisation of the capitalised words before them: Foundation, Party. */
export const strongWords: ReadonlySet<string> = new Set([...organisationWords].filter((word) => !weakWords.has(word)));

/** Words that make an organisation with "of" and capitalised words after them: Bank of England. */
export const headWords = wordSet(`
  academy association bank board bureau church college committee council court department
  federation house institute ministry office university
`);

/** What a ministry is for: the defence ministry. */
export const portfolios = wordSet(`
  agriculture culture defence defense economy education energy environment finance foreign health
  home information interior justice labour trade transport
`);
