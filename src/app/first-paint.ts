// The root element's attributes that `src/site/pages/before-paint.js` sets before there is any
// other script: `data-narrowed` while the HTML shows all of a list that the address narrows,
// `data-late` when what the page needs does not come (`src/queries/late.ts` sets it too),
// `data-unscripted` when notes that wait for the script have been put into the page.

const attributes = (): DOMStringMap => document.documentElement.dataset;

/** Says whether the address narrows the list that the HTML shows whole. */
export function showNarrowed(isNarrowed: boolean): void {
  if (isNarrowed) attributes()['narrowed'] = '';
  else delete attributes()['narrowed'];
}

/** Says that the page is drawn by script from now on, by what the address says. */
export function showStarted(): void {
  if (!('started' in attributes())) showLate(false);
  attributes()['started'] = '';
  showNarrowed(false);
}

/** Whether the HTML was made to do without a script, so that it is no longer what a script would have drawn. */
export const isUnscripted = (): boolean => 'unscripted' in attributes();

/** Says that what the script needs has not come, or that it has come after all. */
export function showLate(isLate: boolean): void {
  if (isLate) {
    attributes()['late'] = '';
    window.dispatchEvent(new Event('late'));
  } else delete attributes()['late'];
}
