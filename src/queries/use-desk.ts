import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  deskPath,
  type DeskAct,
  type DeskAnswer,
  type DeskRequest,
  type DeskState,
} from '../derive/corrections/desk-messages';
import { showNewest } from './show-new-seeds';
import { indexQuery } from './site-index';

/** The owner's desk of one article, in `npm run dev`. What it cannot do, each act says in one line; null when it is done. */
export interface OwnersDesk {
  /** null while it comes, and where the desk cannot read the files */
  readonly state: DeskState | null;
  /** why the desk cannot read them; null where it can */
  readonly trouble: string | null;
  readonly put: (put: DeskRequest<'put'>['put']) => Promise<string | null>;
  readonly takeBack: (entry: number, person: string | null) => Promise<string | null>;
  readonly undo: () => Promise<string | null>;
}

/** The desk of an article; it is read again whenever the seeds change. */
export function useDesk(article: string): OwnersDesk {
  const client = useQueryClient();
  const key = ['desk', article] as const;
  // the index is read anew when a seed or its corrections change
  const { dataUpdatedAt } = useQuery(indexQuery);
  const { data } = useQuery({
    queryKey: [...key, dataUpdatedAt],
    queryFn: () => ask('state', { article }),
    placeholderData: (before) => before,
  });
  const hash = data !== undefined && 'state' in data ? data.state.hash : '';
  const act = async <A extends DeskAct>(name: A, request: DeskRequest<A>): Promise<string | null> => {
    const answer = await ask(name, request);
    if ('state' in answer) client.setQueryData([...key, dataUpdatedAt], answer);
    // what is shown is what the files say now, also where nothing was written
    await showNewest(client);
    await client.invalidateQueries({ queryKey: key });
    return 'state' in answer ? null : answer.message;
  };
  return {
    state: data !== undefined && 'state' in data ? data.state : null,
    trouble: data !== undefined && 'message' in data ? data.message : null,
    put: (put) => act('put', { article, hash, put }),
    takeBack: (entry, person) => act('take-back', { article, hash, entry, person }),
    undo: () => act('undo', { article, hash }),
  };
}

async function ask<A extends DeskAct>(act: A, request: DeskRequest<A>): Promise<DeskAnswer> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${deskPath}${act}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    });
    return (await response.json()) as DeskAnswer;
  } catch {
    return { message: 'the development server does not answer; is npm run dev still running?' };
  }
}
