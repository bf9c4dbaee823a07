import { describe, expect, it } from 'vitest';
import { found } from './found';

/** Each row: a text, and the codes of the countries found in it, in order of first mention. */
const kinds: Record<string, readonly (readonly [text: string, codes: string])[]> = {
  'the best known place of a name': [
    ['A bridge fell in Valencia.', 'ES'],
    ['Pilgrims slept in Granada.', 'ES'],
    ['The ferry left Cádiz for Tangier.', 'ES MA'],
    ['Judges sat in Sucre.', 'BO'],
    ['A strike closed the port of Barcelona.', 'ES'],
    ['The choir sang in Trujillo.', 'PE'],
    ['Rain fell on Naples.', 'IT'],
    ['Trams stopped in Melbourne.', 'AU'],
  ],
  'a name that nobody can tell apart is left out': [
    ['Dancers met in León.', ''],
    ['She studied in Cambridge.', ''],
  ],
  'English names and folded letters': [
    ['Snow fell in Tromso and in Tromsø.', 'NO'],
    ['A barge sank near Bialystok.', 'PL'],
    ['A barge sank near Białystok.', 'PL'],
    ['Students marched in Gothenburg.', 'SE'],
    ['A clinic opened in Misrata.', 'LY'],
    ["The road from Taiz to Ta'izz is one.", 'YE'],
    ['A mill burned in Gomel.', 'BY'],
    ['Tourists left Dubrovnik for Kotor.', 'HR ME'],
    ['Buses ran in Gaziantep and Çorum.', 'TR'],
  ],
  'a town with the name of a country': [
    ['Peru, Indiana, has a circus.', 'US'],
    ['A man from Lebanon, Tennessee, won.', 'US'],
    ['He toured Mexico, Texas, and Utah.', 'MX US'],
  ],
  'Georgia, the state and the country': [
    ["Atlanta's mayor said Georgia must build.", 'US'],
    ['The governor of Georgia signed it.', 'US'],
    ['Georgia lawmakers went home.', 'US'],
    ["Georgia's president flew home from Tbilisi.", 'GE'],
    ['Georgia and Alabama share a river.', 'US'],
  ],
  'peoples of small countries': [
    ['A Mosotho herder sang.', 'LS'],
    ['The Kittitian and Palauan envoys met.', 'KN PW'],
    ['A Marshallese ship was held.', 'MH'],
    ['Manx voters and Faroese sailors agreed.', 'IM FO'],
    ['Ni-Vanuatu pickers left.', 'VU'],
    ['An Equatorial Guinean judge and a Bissau-Guinean poet met.', 'GQ GW'],
    ['Congolese police closed a market in Brazzaville.', 'CG'],
    ['Congolese police closed a market in Kinshasa.', 'CD'],
    ['The Central African army withdrew.', 'CF'],
    ['Central African countries met.', ''],
  ],
  'before Christ': [
    ['He was murdered in 44 BC.', ''],
    ['The wall is of the 3rd century B.C.', ''],
    ['It stood from 27 BC to AD 14.', ''],
    ['Roads in BC were shut.', 'CA'],
  ],
  'things with the name of a country': [
    ['Turkey dinners cost more.', ''],
    ["Turkey's exports fell.", 'TR'],
    ['China teapots broke.', ''],
    ['Jersey cattle won a prize.', ''],
    ['Chile peppers burn.', ''],
    ['Canada geese flew over.', ''],
    ['Brussels sprouts were cheap.', ''],
  ],
  'a lesser place begins the name of a person': [
    ['Mara Oduya and Nora Lind left.', ''],
    ['Cattle died in Mara.', 'TZ'],
  ],
  'datelines of agencies': [
    ['GENEVA (AP) — Talks were put off.', 'CH'],
    ['LONDON (Reuters) - The fire department of the school district was called.', 'GB'],
    ['GENEVA, June 13 (Wire) - Talks were put off.', 'CH'],
    ['GENEVA — Talks were put off.', 'CH'],
    ['GENEVA — The county commissioners and the school district met. The sheriff said so.', 'US'],
    ['FILE - A pier in a storm.', ''],
  ],
};

describe.each(Object.keys(kinds))('%s', (kind) => {
  it.each(kinds[kind]!)('%s', (text, codes) => {
    const mentions = found(text).split(', ').filter(Boolean);
    expect([...new Set(mentions.map((mention) => mention.slice(0, 2)))].join(' ')).toBe(codes);
  });
});
