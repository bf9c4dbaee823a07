// Runs in the head of every page, before the first paint: the reader's settings, as src/components/settings.ts keeps them.
try {
  const settings = JSON.parse(localStorage.getItem('settings')) || {};
  for (const name of ['theme', 'type', 'marks']) {
    if (/^[a-z]+$/.test(settings[name])) document.documentElement.dataset[name] = settings[name];
  }
} catch {
  // no settings, or no storage: the page is shown as it is
}
