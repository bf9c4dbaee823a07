declare global {
  // src/site/pages/before-paint.js notes what is done before there is any other script
  var earlyActs: Event[] | undefined;
}

const isKey = (act: Event): act is KeyboardEvent => act instanceof KeyboardEvent;
const isStep = (act: Event): boolean => isKey(act) && /^[np]$/.test(act.key);

/** Does again, now that the page is drawn by script, what its reader did before that. */
export function doEarlyActs(): void {
  const acts = globalThis.earlyActs?.splice(0) ?? [];
  // a step has been made already, in the address: the router reads it anew
  if (acts.some(isStep)) window.dispatchEvent(new PopStateEvent('popstate'));
  for (const act of acts) {
    if (isStep(act)) continue;
    if (isKey(act)) document.dispatchEvent(new KeyboardEvent('keydown', { key: act.key, bubbles: true }));
    else if (act.target instanceof HTMLElement && act.target.isConnected) act.target.click();
  }
}
