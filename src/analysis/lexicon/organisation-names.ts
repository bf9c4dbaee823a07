import { organisationWords } from './organisation-words';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Names of organisations that are words or names of something else, too. */
export const alsoWords = setOf(
  'Time Times Target Total Shell Meta Apple Amazon Ford Fox Delta Emirates Observer Independent ' +
    'Guardian Mirror Telegraph Atlantic Economist Spectator Slate Salon Fortune Quartz Vox Labour ' +
    'Parliament Congress Senate Oracle Hindu Dawn Treasury Commonwealth Fed Fars Bild RIA DR AP AU ABC ' +
    'WHO Wagner Merck Fitch',
);

/** Words of organisations that alone do not make one of the capitalised words before them. */
const weakWords = setOf(
  'brothers house express today mirror sun city town county office mail post times gas oil steel gold ' +
    'pictures games mining systems community school schools hotel hotels government administration ' +
    'channel center centre club team records review film films summit wire watch management capital daily ' +
    'weekly energy front army forces guard greens chamber station theatre theater church conference ' +
    'exchange trust trade services press radio movement mission initiative project courts partners unions ' +
    'forum companies industries guards united international rangers secretary-general co sa ag lp monitor ' +
    'dispatch command stores union series works museum yard electric productions',
);

/** Words that make an organisation of the capitalised words before them: Foundation, Party. */
export const strongWords: ReadonlySet<string> = new Set([...organisationWords].filter((word) => !weakWords.has(word)));

/** Words that make an organisation with "of" and capitalised words after them: Bank of England. */
export const headWords = setOf(
  'ministry department bank university bureau office institute council house academy college federation ' +
    'association board court committee church',
);

/** What a ministry is for: the defence ministry. */
export const portfolios = setOf(
  'defence defense foreign interior finance health justice education energy economy transport ' +
    'agriculture culture labour trade information environment home',
);
