/** The English name of a country by its ISO 3166-1 code. */
export function countryName(code: string): string {
  return code;
}
