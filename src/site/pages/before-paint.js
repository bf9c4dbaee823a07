// Runs in the head of every page, before the first paint: the reader's settings, as src/components/settings.ts keeps them.
try {
  const settings = JSON.parse(localStorage.getItem('settings')) || {};
  for (const name of ['theme', 'type', 'marks']) {
    const choice = settings[name];
    if (typeof choice === 'string' && /^[a-z]+$/.test(choice)) document.documentElement.dataset[name] = choice;
  }
} catch {
  // no settings, or no storage: the page is shown as it is
}
