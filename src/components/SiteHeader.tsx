import { Link, useNavigate } from 'react-router';
import { hrefOf } from '../links/href';
import { viewAt, type PageName } from '../links/view';
import { HelpPanel, helpId } from './HelpPanel';
import { MarksSwitch } from './MarksSwitch';
import { SettingsPanel, settingsId } from './SettingsPanel';
import { choices, setSetting, settingsNow } from './settings';
import css from './SiteHeader.module.css';
import { useKeys } from './use-keys';

const rooms = [
  ['articles', 'Articles'],
  ['quotes', 'Quotations'],
  ['people', 'People'],
  ['countries', 'Countries'],
  ['timeline', 'Timeline'],
] as const satisfies readonly (readonly [PageName, string])[];

/** Which room of the site a page belongs to. */
const roomOf: Partial<Record<PageName, PageName>> = {
  article: 'articles',
  quotation: 'articles',
  person: 'people',
  country: 'countries',
};

function nextMarks(): void {
  const at = choices.marks.indexOf(settingsNow().marks);
  setSetting('marks', choices.marks[(at + 1) % choices.marks.length]!);
}

/** The name of the site, the way to its rooms, search and settings; and the shortcuts that hold on every page. */
export function SiteHeader({ page }: { readonly page: PageName | null }) {
  const navigate = useNavigate();
  useKeys({
    '/': () => {
      const box = document.getElementById('search');
      if (box !== null) box.focus();
      else void navigate(hrefOf(viewAt({ page: 'articles' }, { target: 'search' })));
    },
    t: () => void navigate(hrefOf(viewAt({ page: 'timeline' }))),
    m: nextMarks,
    '?': () => document.getElementById(helpId)?.togglePopover(),
  });
  const room = page === null ? null : (roomOf[page] ?? page);
  return (
    <header className={css.bar}>
      <a className={css.skip} href="#main">
        Skip to the text
      </a>
      <Link className={css.name} to={hrefOf(viewAt({ page: 'articles' }))}>
        On the Record<i>.</i>
      </Link>
      <nav id="rooms" popover="auto" className={css.rooms} aria-label="Site">
        {rooms.map(([name, title]) => (
          <Link
            key={name}
            to={hrefOf(viewAt({ page: name }))}
            aria-current={room === name ? (page === name ? 'page' : 'true') : undefined}
            onClick={() => {
              const menu = document.getElementById('rooms');
              if (menu?.matches(':popover-open') === true) menu.hidePopover();
            }}
          >
            {title}
          </Link>
        ))}
      </nav>
      <div className={css.right}>
        {page === 'article' && <MarksSwitch />}
        <Link className={css.search} to={hrefOf(viewAt({ page: 'articles' }, { target: 'search' }))}>
          Search <kbd aria-hidden="true">/</kbd>
        </Link>
        <button type="button" popoverTarget={settingsId} aria-label="Settings: theme, type size, marks">
          Aa
        </button>
        <button type="button" popoverTarget="rooms" className={css.menu}>
          Menu
        </button>
      </div>
      <SettingsPanel />
      <HelpPanel />
    </header>
  );
}
