import type { ReactNode } from 'react';
import { LoadFailed } from './LoadFailed';
import { Waiting } from '../components/Waiting';
import type { Loaded } from '../queries/loaded';

interface Props<T> {
  readonly loaded: Loaded<T>;
  /** what the address names in vain: shown when there is no such thing */
  readonly missing?: ReactNode;
  readonly children: (value: T) => ReactNode;
}

/** Draws data once it is there; says so while it comes, when it fails, and when there is none. */
export function WhenReady<T>({ loaded, missing = null, children }: Props<T>) {
  switch (loaded.state) {
    case 'ready':
      return children(loaded.value);
    case 'loading':
      return <Waiting />;
    case 'missing':
      return missing;
    case 'failed':
      return <LoadFailed onRetry={loaded.retry} />;
  }
}
