import { useCallback } from 'react';
import { useSiteIndex } from '../queries/use-site';

/**
 * The English name of a country by its code; the code itself until the names are there. The same
 * function as long as the names are the same.
 */
export function useCountryName(): (code: string) => string {
  const index = useSiteIndex();
  const names = index.state === 'ready' ? index.value.countryNames : null;
  return useCallback((code) => names?.[code] ?? code, [names]);
}
