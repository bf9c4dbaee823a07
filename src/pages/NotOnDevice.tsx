import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useHref, useLocation } from 'react-router';
import { Failed } from '../components/Failed';
import { NotKept } from '../components/on-demand/NotKept';
import { Waiting } from '../components/Waiting';
import { viewOf } from '../links/href';
import { filedAt, type FiledSubject } from '../links/pages';
import { listOnDevice, readFromDevice, siteAnswers } from '../queries/on-device';

type OnDevice = Awaited<ReturnType<typeof listOnDevice>>;

function subjectAt(pathname: string): FiledSubject | null {
  const view = viewOf(pathname);
  return view === null ? null : filedAt(view);
}

/** Reads what is shown from the device where it is there; else finds out whether the site answers, and lists what is there. */
async function whyNotHere(subject: FiledSubject | null): Promise<'here' | 'online' | OnDevice> {
  if (subject !== null && (await readFromDevice(subject))) return 'here';
  return (await siteAnswers()) ? 'online' : listOnDevice();
}

/**
 * In place of data that did not come, where the site can be read offline: what is on the device
 * is read from there; where the site does not answer, what is on the device is listed.
 */
export function NotOnDevice({ onRetry }: { readonly onRetry: () => void }) {
  const { pathname } = useLocation();
  const subject = useMemo(() => subjectAt(pathname), [pathname]);
  const [found, setFound] = useState<OnDevice | 'online' | null>(null);
  const base = useHref('/');
  const retry = useEffectEvent(onRetry);
  useEffect(() => {
    void whyNotHere(subject).then((why) => (why === 'here' ? retry() : setFound(why)));
  }, [subject]);
  if (found === null) return <Waiting />;
  if (found === 'online') return <Failed onRetry={onRetry} />;
  return (
    <NotKept what={subject?.kind === 'articles' ? 'article' : 'page'} kept={found} base={base} onRetry={onRetry} />
  );
}
