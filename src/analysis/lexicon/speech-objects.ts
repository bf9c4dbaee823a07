import { wordSet } from './word-list';

/** What one grants or denies, which is no saying: "denied them entry", "denied the appeal". */
export const grantedThings = wordSet(`
  access admission aid appeal appeals application applications asylum bail benefits bid bond care
  chance citizenship clemency coverage credit entry extension funding help injunction leave
  licence licences license licenses loan loans motion motions opportunity parole passage pension
  permission permit permits petition petitions protection release relief request requests right
  rights service services status treatment vaccine visa visas vote
`);

/** Words that stand for what was said and do not tell it: "said nothing", "told the truth". */
export const wordlessNouns = wordSet(`
  afternoon anything bit evening everything good goodbye hello lie lies little lot more morning much night nothing ok okay prayer
  prayers same so something sorry stories story thanks thing things truth yes
`);
