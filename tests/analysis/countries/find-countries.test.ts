import { describe, expect, it } from 'vitest';
import { found } from './found';

/** Each row: a text, and the mentions found in it, as `CODE words/as` in text order. */
const kinds: Record<string, readonly (readonly [text: string, expected: string])[]> = {
  'names and short names': [
    ['Talks opened in the Czech Republic on Monday.', 'CZ Czech Republic/place'],
    ['Holland and the Ivory Coast drew.', 'NL Holland/place, CI Ivory Coast/place'],
    ['Aid reached Côte d’Ivoire and São Tomé and Príncipe.', 'CI Côte d’Ivoire/place, ST São Tomé and Príncipe/place'],
    ['Trade between Turkey and Türkiye is one thing.', 'TR Turkey/place, TR Türkiye/place'],
    ['The Democratic Republic of Congo closed the border.', 'CD Democratic Republic of Congo/place'],
    ['North Korea and South Korea met.', 'KP North Korea/place, KR South Korea/place'],
    ['South Sudan is not Sudan.', 'SS South Sudan/place, SD Sudan/place'],
    ['Guinea-Bissau and Equatorial Guinea sent doctors.', 'GW Guinea-Bissau/place, GQ Equatorial Guinea/place'],
    ['MALI: the junta spoke.', 'ML MALI/place'],
  ],
  abbreviations: [
    ['The US and the UK signed.', 'US US/place, GB UK/place'],
    ['Let us go, they told us.', ''],
    ['U.S. troops left the U.A.E. yesterday.', 'US U.S./place, AE U.A.E./place'],
    ['The UAE and the DRC agreed.', 'AE UAE/place, CD DRC/place'],
    ['It costs US$40 million.', ''],
    ['The USA beat the USSR in 1980.', 'US USA/place, RU USSR/place'],
  ],
  demonyms: [
    ['German soldiers left.', 'DE German/demonym'],
    ['The South Korean fleet sailed.', 'KR South Korean/demonym'],
    ['Iraqis and Israelis disagreed.', 'IQ Iraqis/demonym, IL Israelis/demonym'],
    ['New Zealanders voted.', 'NZ New Zealanders/demonym'],
    ['The Saudi Arabian envoy waited.', 'SA Saudi Arabian/demonym'],
    ['Scottish and Welsh farmers marched.', 'GB Scottish/demonym, GB Welsh/demonym'],
  ],
  'the nationality of one person': [
    ['A Canadian woman was hurt.', 'CA Canadian/nationality'],
    ['The French novelist Anne Roux won.', 'FR French/nationality'],
    ['A young British tourist fell.', 'GB British/nationality'],
    ['The Irishman smiled.', 'IE Irishman/nationality'],
    ['Her father is Chilean.', 'CL Chilean/nationality'],
    ['A Briton was held.', 'GB Briton/nationality'],
    ['The French government fell.', 'FR French/demonym'],
  ],
  'joined by hyphens': [
    ['US-supplied shells arrived.', 'US US/place'],
    ['A Franco-German brigade trained.', 'FR Franco/demonym, DE German/demonym'],
    ['The Anglo-Irish treaty held.', 'GB Anglo/demonym, IE Irish/demonym'],
    ['Pro-Russian fighters and Russian-made tanks were seen.', 'RU Russian/demonym, RU Russian/demonym'],
    ['Sino-Indian trade grew.', 'CN Sino/demonym, IN Indian/demonym'],
    ['The New York-based bank lent it.', 'US New York/place'],
  ],
  'capitals, cities, regions': [
    ['Shells fell near Kharkiv and Odesa.', 'UA Kharkiv/place, UA Odesa/place'],
    ['Floods in Lagos, Mumbai and Osaka.', 'NG Lagos/place, IN Mumbai/place, JP Osaka/place'],
    ['Snow fell in Bavaria and Catalonia.', 'DE Bavaria/place, ES Catalonia/place'],
    ['He moved from Ontario to Queensland.', 'CA Ontario/place, AU Queensland/place'],
    ['Fires burned in New South Wales.', 'AU New South Wales/place'],
    ['They met in West Virginia and New York.', 'US West Virginia/place, US New York/place'],
    ['She was born in York.', 'GB York/place'],
    ['The Hague waited.', 'NL Hague/place'],
    ['A march in Kiev and in Saigon.', 'UA Kiev/place, VN Saigon/place'],
  ],
  'a city with its region': [
    ['He lives in Paris, Texas.', 'US Paris/place, US Texas/place'],
    ['She flew to London, Ontario, on Friday.', 'CA London/place, CA Ontario/place'],
    ['A mill in Gary, Ind., closed.', 'US Gary/place, US Ind./place'],
    ['They wed in Zzyville, Pa., in May.', 'US Zzyville/place, US Pa./place'],
    ['Moscow, Idaho, has a fair.', 'US Moscow/place, US Idaho/place'],
    ['He was raised in Birmingham, Ala.', 'US Birmingham/place, US Ala./place'],
    ['A firm of Reno, NV, sold it.', 'US Reno/place, US NV/place'],
    ['Athens, Georgia, has a museum.', 'US Athens/place, US Georgia/place'],
    ['From Tbilisi, Georgia, she wrote.', 'GE Tbilisi/place, GE Georgia/place'],
  ],
  'a seat that stands for a government': [
    ['The Kremlin denied it.', 'RU Kremlin/government'],
    ['Downing Street and the Élysée agreed.', 'GB Downing Street/government, FR Élysée/government'],
    ['The White House and the Pentagon were silent.', 'US White House/government, US Pentagon/government'],
    ['Beijing said it would respond.', 'CN Beijing/government'],
    ['Tehran has not accepted the offer.', 'IR Tehran/government'],
    ['Berlin and Rome could lead the talks.', 'DE Berlin/government, IT Rome/government'],
    ['Support for Warsaw grew.', 'PL Warsaw/government'],
    ['Military aid to Kyiv stopped.', 'UA Kyiv/government'],
    ['Ankara’s refusal was final.', 'TR Ankara/government'],
    ['They accused Damascus of lying.', 'SY Damascus/government'],
    ['It is for Tokyo to decide.', 'JP Tokyo/government'],
    ['Relations between Delhi and Islamabad soured.', 'IN Delhi/place, PK Islamabad/government'],
  ],
  'a seat that is a place': [
    ['Rain fell in Beijing.', 'CN Beijing/place'],
    ['Warsaw’s streets were empty.', 'PL Warsaw/place'],
    ['He walked to Rome.', 'IT Rome/place'],
    ['A train from Vienna was late.', 'AT Vienna/place'],
    ['Two people in Tokyo said so.', 'JP Tokyo/place'],
  ],
  'states that are no more': [
    ['The Soviet Union fell.', 'RU Soviet Union/place'],
    ['Czechoslovakia and Yugoslavia split.', 'CZ Czechoslovakia/place, RS Yugoslavia/place'],
    ['She grew up in East Germany.', 'DE East Germany/place'],
    ['Soviet tanks rolled into Hungary.', 'RU Soviet/demonym, HU Hungary/place'],
    ['Burma, Zaire and Rhodesia have new names.', 'MM Burma/place, CD Zaire/place, ZW Rhodesia/place'],
  ],
  'the company a name keeps': [
    ['Georgia and Russia fought; Tbilisi was shelled.', 'GE Georgia/place, RU Russia/place, GE Tbilisi/place'],
    ['Voters in Georgia, Alabama and Florida waited.', 'US Georgia/place, US Alabama/place, US Florida/place'],
    ['The sheriff of Levy County spoke to deputies.', 'US Levy County/place'],
    [
      'Paris firefighters and sheriff’s deputies closed County Road 12 near the high school in Lamar County.',
      'US Paris/place, US Lamar County/place',
    ],
    ['The French president spoke in Paris.', 'FR French/demonym, FR Paris/place'],
    ['Snow fell on Ontario and Quebec.', 'CA Ontario/place, CA Quebec/place'],
    [
      'Poland, Italy and Spain sent envoys to London.',
      'PL Poland/place, IT Italy/place, ES Spain/place, GB London/place',
    ],
    [
      'Trains from Moscow, Russia, to St. Petersburg stood.',
      'RU Moscow/place, RU Russia/place, RU St. Petersburg/place',
    ],
    [
      'A grand jury of Levy County charged Ann Hale, 22, Lebanon, with a felony; the sheriff’s deputies held her.',
      'US Levy County/place, US Lebanon/place',
    ],
    ['A London-based firm with staff in Peru won.', 'GB London/place, PE Peru/place'],
    ['Cuban officials met a Cuba man.', 'CU Cuban/demonym, CU Cuba/place'],
    ['Gardaí in Cork said a Cork man was held.', 'IE Cork/place, IE Cork/place'],
  ],
};

describe.each(Object.keys(kinds))('%s', (kind) => {
  it.each(kinds[kind]!)('%s', (text, expected) => expect(found(text)).toBe(expected));
});

describe('order and spans', () => {
  it('countries stand in the order of their first mention, each with all its mentions', () => {
    expect(found('Spain beat France. "France was better," said a Spanish fan.')).toBe(
      'ES Spain/place, FR France/place, FR France/place, ES Spanish/demonym',
    );
  });
});
