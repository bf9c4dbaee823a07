/** A value encoded for the `#` of an address, where brackets, quotes and `~` have a meaning too. */
export const inHash = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(
    /[()!'*~]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
