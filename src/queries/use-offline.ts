import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Keepable } from '../model/offline';
import {
  dropArticle,
  dropEverything,
  keepArticle,
  keepEverything,
  keepsOffline,
  lookOnDevice,
  readKeepable,
  type OnDevice,
  type BytesCome,
} from './on-device';

/** Why something could not be kept. */
export type KeepFailure = 'room' | 'network';

/** What is kept of the site on this device, and how to keep more of it, or nothing. */
export interface Offline {
  readonly onDevice: OnDevice;
  /** null where it cannot be told now */
  readonly keepable: Keepable | null;
  /** of what is being kept now */
  readonly progress: BytesCome | null;
  readonly failure: KeepFailure | null;
  readonly keepArticle: (id: string) => void;
  readonly dropArticle: (id: string) => void;
  readonly keepEverything: () => void;
  readonly stop: () => void;
  readonly dropEverything: () => void;
}

const whyOf = (error: unknown): KeepFailure =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'room' : 'network';

/** What is kept on this device; null while it is looked at, and where nothing is. */
export function useOffline(): Offline | null {
  const client = useQueryClient();
  const [onDevice, setOnDevice] = useState<OnDevice | null>(null);
  const [keepable, setKeepable] = useState<Keepable | null>(null);
  const [progress, setProgress] = useState<BytesCome | null>(null);
  const [failure, setFailure] = useState<KeepFailure | null>(null);
  const running = useRef<AbortController | null>(null);

  const look = useCallback(async () => {
    if (await keepsOffline()) setOnDevice(await lookOnDevice());
  }, []);
  useEffect(() => {
    void look();
    void readKeepable().then(setKeepable);
  }, [look]);

  const run = async (act: () => Promise<void>): Promise<void> => {
    setFailure(null);
    await act().catch((error: unknown) => {
      if (running.current?.signal.aborted !== true) setFailure(whyOf(error));
    });
    setProgress(null);
    await look();
  };
  if (onDevice === null) return null;
  return {
    onDevice,
    keepable,
    progress,
    failure,
    keepArticle: (id) => void run(() => keepArticle(client, id)),
    dropArticle: (id) => void run(() => dropArticle(id)),
    keepEverything: () => {
      running.current = new AbortController();
      const { signal } = running.current;
      if (keepable !== null) void run(() => keepEverything(keepable, setProgress, signal));
    },
    stop: () => running.current?.abort(),
    dropEverything: () => void run(dropEverything),
  };
}
