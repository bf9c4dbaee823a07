// Runs in the head of every page, before the first paint.
const { dataset } = document.documentElement;
// the reader's settings, as src/components/settings.ts keeps them
try {
  const settings = JSON.parse(localStorage.getItem('settings')) || {};
  for (const name of ['theme', 'type', 'marks']) {
    const choice = settings[name];
    if (typeof choice === 'string' && /^[a-z]+$/.test(choice)) dataset[name] = choice;
  }
} catch {
  // no settings, or no storage: the page is shown as it is
}
// the HTML of a list is that of all of it: at an address that narrows it (src/links/filters.ts) its rows wait for the script
if (/[?&](?:person|as|country|kind|source|relay|status|from|to|q)=[^&]/.test(location.search)) dataset.narrowed = '';
setTimeout(() => {
  if (!('started' in dataset)) dataset.late = '';
}, 10000);
