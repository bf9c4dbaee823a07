import type { Country } from '../../model/country';
import type { Token } from '../text/read-text';

/**
 * For each token, how a country mention covers it: 0 not, 1 a place or government, 2 a demonym or
 * nationality.
 */
export function countryCover(tokens: readonly Token[], countries: readonly Country[]): Uint8Array {
  const cover = new Uint8Array(tokens.length);
  const mentions = countries.flatMap((country) => country.mentions).sort((a, b) => a.start - b.start);
  let at = 0;
  for (const mention of mentions) {
    while (at < tokens.length && tokens[at]!.end <= mention.start) at++;
    for (let i = at; i < tokens.length && tokens[i]!.start < mention.end; i++) {
      cover[i] = mention.as === 'demonym' || mention.as === 'nationality' ? 2 : 1;
    }
  }
  return cover;
}
