import { useSiteIndex } from '../queries/use-site';

/** The English name of a country by its code; the code itself until the names are there. */
export function useCountryName(): (code: string) => string {
  const index = useSiteIndex();
  return (code) => (index.state === 'ready' ? (index.value.countryNames[code] ?? code) : code);
}
