import { Failed } from '../components/Failed';
import { useOnDemand } from '../components/use-on-demand';

/** In place of data that did not come: where the site can be read offline, what is on the device. */
export function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const keeps = Boolean(navigator.serviceWorker?.controller);
  const load = async () => (await import('./NotOnDevice')).NotOnDevice;
  return useOnDemand(keeps ? { onRetry } : null, load) ?? <Failed onRetry={onRetry} />;
}
