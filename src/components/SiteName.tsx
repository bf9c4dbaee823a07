import { useHref } from 'react-router';
import { programName, type SiteIdentity } from '../model/site-identity';
import css from './SiteName.module.css';

/** The name of the site, or the owner's picture that stands for it. */
export function SiteName({ site: { name, logo, language } }: { readonly site: SiteIdentity }) {
  const base = useHref('/');
  if (logo !== null) {
    const { path, width, height } = logo;
    return <img className={css.logo} src={`${base}${path}`} alt={name} width={width} height={height} />;
  }
  // the full stop is the program's own
  return name === programName ? (
    <>
      {name}
      <i className={css.stop}>.</i>
    </>
  ) : (
    <span lang={language}>{name}</span>
  );
}
