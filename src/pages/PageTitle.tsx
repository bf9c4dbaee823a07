import { useSiteIdentity } from '../queries/use-site';

/** The title of a page, with the name of the site behind it. */
export function PageTitle({ children }: { readonly children: string }) {
  const { name } = useSiteIdentity();
  return <title>{`${children} · ${name}`}</title>;
}
