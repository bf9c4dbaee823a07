import { isLive } from '../components/use-hydrated';
import { showNarrowed } from './first-paint';
import { filtersOf, queryOf } from '../links/filters';

function isField(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.name !== '' && target.form !== null;
}

const isBox = ({ type }: HTMLInputElement): boolean => type === 'checkbox';

const hasChanged = (field: HTMLInputElement): boolean =>
  isBox(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;

/** Puts fields into the address, beside what stands there. */
function keep(fields: readonly HTMLInputElement[]): void {
  if (fields.length === 0) return;
  const query = new URLSearchParams(window.location.search);
  for (const field of fields) {
    const { name, value } = field;
    query.delete(name, isBox(field) ? value : undefined);
    if (isBox(field) ? field.checked : value !== '') query.append(name, value);
  }
  const kept = queryOf(filtersOf(query.toString()));
  history.replaceState(history.state, '', `${window.location.pathname}${kept === '' ? '' : `?${kept}`}`);
  showNarrowed(kept !== '');
}

/**
 * What a reader ticks or types in a prerendered page before the script has taken it over would be
 * lost: React sets the fields to what it knows. So it goes into the address, which is all that the
 * page is drawn from. `root` is the prerendered page; `changed` is called after each choice that
 * comes while it is being taken over.
 */
export function keepEarlyChoices(root: HTMLElement, changed: () => void): void {
  keep([...root.querySelectorAll('input')].filter((field) => isField(field) && hasChanged(field)));
  const onChoice = (event: Event): void => {
    if (isLive()) return stop();
    const { target, type } = event;
    // a box is ticked already when its click is told
    if (!isField(target) || isBox(target) !== (type === 'click')) return;
    event.stopPropagation();
    keep([target]);
    setTimeout(changed);
  };
  const events = ['click', 'input'] as const;
  const stop = (): void => events.forEach((name) => window.removeEventListener(name, onChoice, true));
  events.forEach((name) => window.addEventListener(name, onChoice, true));
}
