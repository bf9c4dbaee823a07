import type { ComponentType } from 'react';
import { useNavigate } from 'react-router';
import { hrefOf } from '../links/href';
import { pageEntry, pageNames, pathOf, type PageName, type Place } from '../links/pages';
import { viewAt } from '../links/view';
import type { SiteIdentity } from '../model/site-identity';
import { MarksSwitch } from './MarksSwitch';
import { helpId, PanelOf, settingsId } from './PanelOf';
import { choices, setSetting, settingsNow } from './settings';
import { SiteName } from './SiteName';
import css from './SiteHeader.module.css';
import { useKeys } from './use-keys';
import { Link } from './Link';

/** The pages of the navigation, each with its title there. */
const rooms = pageNames.flatMap((name) => {
  const { navigation } = pageEntry(name);
  return navigation !== null && 'title' in navigation ? [{ name, title: navigation.title }] : [];
});

/** Which page of the navigation a page belongs to. */
function roomOf(page: PageName): string {
  const { navigation } = pageEntry(page);
  return navigation !== null && 'below' in navigation ? navigation.below : page;
}

function nextMarks(): void {
  const at = choices.marks.indexOf(settingsNow().marks);
  setSetting('marks', choices.marks[(at + 1) % choices.marks.length]!);
}

const loadHelp = async () => (await import('./on-demand/HelpContent')).HelpContent;

interface Props {
  readonly page: PageName | null;
  readonly site: SiteIdentity;
  readonly loadSettings: () => Promise<ComponentType>;
}

/**
 * The name of the site, the way to its rooms, search and settings; and the shortcuts that hold on
 * every page.
 */
export function SiteHeader({ page, site, loadSettings }: Props) {
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
  const room = page === null ? null : roomOf(page);
  return (
    <header className={css.bar}>
      <a className="skip-link" href="#main">
        Skip to the text
      </a>
      <Link className={css.name} to={hrefOf(viewAt({ page: 'articles' }))}>
        <SiteName site={site} />
      </Link>
      <nav id="rooms" popover="auto" className={css.rooms} aria-label="Site">
        {rooms.map(({ name, title }) => (
          <Link
            key={name}
            to={pathOf({ page: name } as Place)}
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
        <Link className={`${css.search} needs-script`} to={hrefOf(viewAt({ page: 'articles' }, { target: 'search' }))}>
          Search{' '}
          <kbd className="for-keys" aria-hidden="true">
            /
          </kbd>
        </Link>
        <button
          type="button"
          className="needs-script"
          popoverTarget={settingsId}
          aria-label="Settings: theme, type size, marks"
        >
          Aa
        </button>
        <button type="button" popoverTarget="rooms" className={css.menu}>
          Menu
        </button>
      </div>
      <PanelOf id={settingsId} label="Settings" load={loadSettings} />
      <PanelOf id={helpId} label="Help" load={loadHelp} />
    </header>
  );
}
