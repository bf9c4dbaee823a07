// Runs in the head of every page, before the first paint.
const { dataset } = document.documentElement;
let keys = 'on';
// the reader's settings, as src/components/settings.ts keeps them
try {
  const settings = JSON.parse(localStorage.getItem('settings')) || {};
  for (const name of ['theme', 'type', 'marks']) {
    const choice = settings[name];
    if (typeof choice === 'string' && /^[a-z]+$/.test(choice)) dataset[name] = choice;
  }
  keys = settings.keys;
} catch {
  // no settings, or no storage: the page is shown as it is
}
// the HTML of a list is that of all of it: at an address that narrows it (src/links/filters.ts) its rows wait for the script
if (/[?&](?:person|as|country|kind|source|relay|status|from|to|q)=[^&]/.test(location.search)) dataset.narrowed = '';

// what is done before the page is drawn by script: answered here as far as HTML can, and done again by src/app/early-acts.ts
const acts = (globalThis.earlyActs = []);
const point = (id) => {
  const place = document.getElementById(id);
  if (!place) return;
  for (const other of document.querySelectorAll('[data-q][aria-current]')) other.removeAttribute('aria-current');
  place.setAttribute('aria-current', 'true');
  const { top, bottom } = place.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) place.scrollIntoView({ block: 'center' });
  history.replaceState(history.state, '', `#${id}`);
};
const step = (by) => {
  const ids = [...document.querySelectorAll('#text [data-q][id]')].map(({ id }) => id);
  const at = ids.indexOf(location.hash.slice(1));
  point(at < 0 ? ids.at(by < 0 ? -1 : 0) : ids[at + by]);
};
const onKey = (event) => {
  const { key, target } = event;
  if (keys === 'off' || !'nptmc/?'.includes(key) || target.matches('input, select, textarea')) return;
  event.preventDefault();
  event.stopPropagation();
  if (key === 'n') step(1);
  if (key === 'p') step(-1);
  acts.push(event);
};
const onClick = (event) => {
  const control = event.target.closest('a, button');
  const id = control ? control.dataset.fold : event.target.closest('[data-q]')?.dataset.q;
  if (!id && !control?.matches('a[href^="#"], button:not([popovertarget])')) return;
  if (id) {
    point(id);
    event.preventDefault();
  }
  event.stopPropagation();
  acts.push(event);
};
const answers = { keydown: onKey, click: onClick };
// React would take the page over all at once for the sake of any of these, and answer late
for (const type of [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'keydown',
  'keyup',
  'click',
])
  addEventListener(
    type,
    (event) => {
      if ('started' in dataset || event.ctrlKey || event.metaKey || event.altKey || !event.target.closest) return;
      if (type in answers) answers[type](event);
      else event.stopPropagation();
    },
    true,
  );

// notes that wait for the script are shown to the printer, and where none comes
const showNotes = () => {
  if ('started' in dataset) return;
  dataset.unscripted = '';
  for (const one of document.querySelectorAll('#text noscript'))
    one.replaceWith(document.createRange().createContextualFragment(one.textContent));
};
addEventListener('beforeprint', showNotes);
addEventListener('late', showNotes);
setTimeout(() => {
  if ('started' in dataset) return;
  dataset.late = '';
  showNotes();
}, 10000);
