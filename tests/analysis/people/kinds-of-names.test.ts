import { describe, expect, it } from 'vitest';
import { findCountries } from '../../../src/analysis/countries/find-countries';
import { findPeople } from '../../../src/analysis/people/find-people';
import { findMarked } from '../../../src/analysis/quotations/passages/find-marked';
import { readText } from '../../../src/analysis/text/read-text';
import { blocksOf } from '../reading';

/** Each person as "name: mention, mention", in order, joined by "; ". */
function people(text: string): string {
  const reading = readText({ text, blocks: blocksOf(text) });
  return findPeople(reading, findMarked(reading), findCountries(reading))
    .people.map(
      ({ name, mentions }) => `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
    )
    .join('; ');
}

const kinds: Record<string, readonly (readonly [text: string, people: string])[]> = {
  'initials written together': [
    ['“Late again,” said E.L. Brandt. Brandt sat down.', 'E.L. Brandt: E.L. Brandt, Brandt'],
    ['R.T. Quillon said on Monday that it rained.', 'R.T. Quillon: R.T. Quillon'],
    ['The author P.C. Ordway said she was tired.', 'P.C. Ordway: P.C. Ordway'],
    ['Sen. A.J. Torvik voted no.', 'A.J. Torvik: A.J. Torvik'],
    ['Walter J.B. Osten sold the mill.', 'Walter J.B. Osten: Walter J.B. Osten'],
    ['E.B. Oakes Ltd. sold the mill.', ''],
    ['The D.C. Council met.', ''],
    ['He is sworn in Jan. 20.', ''],
  ],
  'given names that look like titles': [
    ['Senator Duke Harmon voted no. Harmon left.', 'Duke Harmon: Duke Harmon, Harmon'],
    ['The striker Prince Tembo scored.', 'Prince Tembo: Prince Tembo'],
    ['Major Ostler, a midfielder, is out.', 'Major Ostler: Major Ostler'],
    ['Coach Deacon Ross was fired.', 'Deacon Ross: Deacon Ross'],
    ['Bishop Alan Torvik opened the fair.', 'Alan Torvik: Alan Torvik'],
    ['King Felipe met Queen Letizia.', 'Felipe: Felipe; Letizia: Letizia'],
    ['Sergeant Major Tom Osten saluted.', 'Tom Osten: Tom Osten'],
    ['Judge Quillon, a former prosecutor, ruled.', 'Quillon: Quillon'],
  ],
  'father and son': [
    [
      'Ivan Torvik Jr. is the son of Ivan Torvik, who built it.',
      'Ivan Torvik Jr.: Ivan Torvik Jr.; Ivan Torvik: Ivan Torvik',
    ],
    [
      'Karl Osten the elder and his son, Karl Osten the younger, wept.',
      'Karl Osten the elder: Karl Osten the elder; Karl Osten the younger: Karl Osten the younger',
    ],
    ['Ivan Torvik Jr. spoke. Ivan Torvik left at noon.', 'Ivan Torvik Jr.: Ivan Torvik Jr., Ivan Torvik'],
  ],
  'a strange name that something beside it tells': [
    ['The spokesman, Zabir Torment, called it a raid.', 'Zabir Torment: Zabir Torment'],
    ['Rep. Mo Brookes told reporters that he ran.', 'Mo Brookes: Mo Brookes'],
    ['It was so, according to Correspondent Kasi Hunter.', 'Kasi Hunter: Kasi Hunter'],
    ['Jeb Hunter later left. Mr. Hunter stayed.', 'Jeb Hunter: Jeb Hunter, Hunter'],
    ['Torvik’s brother Jeb sang. Jeb Hunter later left.', 'Jeb Hunter: Jeb, Jeb Hunter'],
    ['“We wait,” said J.-P. Torvik. Torvik left.', 'J.-P. Torvik: J.-P. Torvik, Torvik'],
    ['Tom Torvik sang. MVP Torvik, who left, said so.', 'Tom Torvik: Tom Torvik, Torvik'],
    ['Torvik last April said he would sing.', 'Torvik: Torvik'],
  ],
  'two of one surname': [
    ['Mr and Mrs Torvik stayed. Mr Torvik sang. Mrs Torvik left.', 'Mrs Torvik: Torvik, Torvik; Mr Torvik: Torvik'],
    [
      'Tom Torvik, the husband of Quilla Torvik, sang. Mr. Torvik left.',
      'Tom Torvik: Tom Torvik, Torvik; Quilla Torvik: Quilla Torvik',
    ],
    [
      'Ana Torvik, the niece of Ivan Torvik, sang. Torvik, 33, left.',
      'Ana Torvik: Ana Torvik, Torvik; Ivan Torvik: Ivan Torvik',
    ],
  ],
  'bodies that look like somebody': [
    ['Tom Ostler and Co Inc closed the mill.', ''],
    ['The Wen Osten newspaper said that it rained.', ''],
    ['The religious schools Santo Quillo and Immacolata closed.', ''],
    ['The deputies of Movimento 5 Stelle stayed.', ''],
    ['The club of Otelo Bucharest won. Otelo Bucharest, who finished bottom, lost.', ''],
    ['Firms such as RAO Torvik paid.', ''],
    ['Seven Africans landed. Other Africans stayed.', ''],
  ],
  'letters of honours after a name': [
    ['Miriam Ostler KC said it was late. Ms Ostler left.', 'Miriam Ostler: Miriam Ostler KC, Ostler'],
    [
      'Helen Quade MSP met Peter Farnham OBE. Quade left.',
      'Helen Quade: Helen Quade MSP, Quade; Peter Farnham: Peter Farnham OBE',
    ],
    ['John Torvik QC, MP, said no. Mr Torvik left.', 'John Torvik: John Torvik QC, MP, Torvik'],
    ['Lena Holm, PhD, wrote it. Lena Holm is back.', 'Lena Holm: Lena Holm, PhD, Lena Holm'],
    ['Dr Noor Holm Ph.D. said yes.', 'Noor Holm: Noor Holm Ph.D.'],
    ['Itzel Quillon FRS said it was old.', 'Itzel Quillon: Itzel Quillon FRS'],
    ['Sir Ivor Ostler KBE spoke.', 'Ivor Ostler: Ivor Ostler KBE'],
    ['The Labour MP Tom Osten met Sinn Féin TD Aoife Quade.', 'Tom Osten: Tom Osten; Aoife Quade: Aoife Quade'],
    ['Conservative MP and Labour MP, all said no in Ellicott City, MD.', ''],
  ],
  'firms are nobody': [
    ['Norvik says it will leave. Norvik expects its sales to fall.', ''],
    ['Norvik’s shareholders met. Norvik said no.', ''],
    ['Quadrix shares fell. Quadrix told reporters that prices rose.', ''],
    ['Vestra, a wind company, said prices rose.', ''],
    ['Brandel chief executive Ann Holm left. Brandel said no.', 'Ann Holm: Ann Holm'],
    ['Nordlink Names Astrid Osten Chief Executive\n\nAstrid Osten left.', 'Astrid Osten: Astrid Osten, Astrid Osten'],
    ['Ostler said sales rose. Investors in Ostler said yes.', ''],
    ['Georgia Power said customers would pay.', ''],
    ['Osten said it was cold. Osten wept, he said.', 'Osten: Osten, Osten'],
    ['Farnham, a fisherman, said it would take years. Farnham said it will hurt.', 'Farnham: Farnham, Farnham'],
    ['Merkel, 71, said it will rain.', 'Merkel: Merkel'],
    ['Dolan, a developer, shares his views.', 'Dolan: Dolan'],
    ['Samantha Power said Georgia Osten left.', 'Samantha Power: Samantha Power; Georgia Osten: Georgia Osten'],
  ],
  'a surname that is a paper or a firm': [
    ['Michael Bloomberg rose. Bloomberg left.', 'Michael Bloomberg: Michael Bloomberg, Bloomberg'],
    ['Vicente Fox wept, Fox said.', 'Vicente Fox: Vicente Fox, Fox'],
    ['Vicente Fox wept, he told Fox. Bloomberg said so.', 'Vicente Fox: Vicente Fox'],
    ['Ana Bloomberg rose, Bloomberg reported.', 'Ana Bloomberg: Ana Bloomberg'],
    ['Bloomberg News said no. Fox said so.', ''],
    ['Former President Vincentio Fox wept. Fox left.', 'Vincentio Fox: Vincentio Fox, Fox'],
    ['The chemist bought an Orbis VR headset.', ''],
  ],
  'a name behind an office': [
    ['CEO of the Refugee Council Enver Solomon said no.', 'Enver Solomon: Enver Solomon'],
    ['The chairman of the House Trade Committee Rep. Adam Osten left.', 'Adam Osten: Adam Osten'],
    ['Senate President Pro Tem David Osten (R) left.', 'David Osten: David Osten'],
    ['Lis Baker, a spokeswoman for the mill, said no.', 'Lis Baker: Lis Baker'],
    ['The head of the Bank Negara Street left.', ''],
    ['The president of the Kansas City Royals left.', ''],
  ],
  'a word with a capital before a name': [
    ['Robert Gibbon wept. Added Gibbon: “No.”', 'Robert Gibbon: Robert Gibbon, Gibbon'],
    ['The video shows Biologist Tom Osten.', 'Tom Osten: Tom Osten'],
    ['Uh Mitchell wanted to do the work. Ana Mitchell said no.', 'Ana Mitchell: Mitchell, Ana Mitchell'],
  ],
  'kin after a comma': [
    ['The baker’s daughter, Sunniva, said no. Sunniva wept.', 'Sunniva: Sunniva, Sunniva'],
    ['His wife, Marit, broke a wrist.', 'Marit: Marit'],
    ['Her brother Eskil left.', 'Eskil: Eskil'],
    ['His firm, Norvik, closed.', ''],
    ['Acme’s sister, ITV, closed.', ''],
  ],
  'nicknames in marks': [
    ['Jimmy “the Fish” Osten left. Osten wept.', 'Jimmy Osten: Jimmy “the Fish” Osten, Osten'],
    ['William "Bud" Quade left. William Quade wept.', 'William Quade: William "Bud" Quade, William Quade'],
    ['Tony ‘Two Cars’ Ostler left.', 'Tony Ostler: Tony ‘Two Cars’ Ostler'],
    ['Anna (Nan) Torvik left.', 'Anna Torvik: Anna (Nan) Torvik'],
    ['Anna Quade said “No” and the town cheered, he said.', 'Anna Quade: Anna Quade'],
  ],
  'given names that are countries': [
    ['India Farnham, the bursar, said the roof was safe.', 'India Farnham: India Farnham'],
    ['Kenya Holm met the mayor.', 'Kenya Holm: Kenya Holm'],
    ['Jordan Osten flew to Jordan. Osten is back.', 'Jordan Osten: Jordan Osten, Osten'],
    ['China Mobile said sales rose.', ''],
  ],
};

describe.each(Object.keys(kinds))('%s', (kind) => {
  it.each(kinds[kind]!)('%s', (text, expected) => expect(people(text)).toBe(expected));
});
