import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useHref, useNavigate } from 'react-router';
import { OwnAddresses } from '../../components/own/OwnAddresses';
import { OwnStrip } from '../../components/own/OwnStrip';
import { ReadingProgress } from '../../components/own/ReadingProgress';
import { saveFile } from '../../components/save-file';
import { useOnDemand } from '../../components/use-on-demand';
import { ownHref } from '../../links/own-address';
import type { OwnEdit } from '../../model/own-article';
import {
  dropText,
  keepText,
  putRight,
  sentAsOpen,
  useKeptRows,
  useKeptText,
  usePacked,
  useSentText,
  type OpenText,
} from '../../queries/own/kept-texts';
import { longestLink } from '../../queries/own/packed-seed';
import { useSiteIdentity } from '../../queries/use-site';
import { PageTitle } from '../PageTitle';
import { NoText } from './NoText';

interface KeptProps {
  readonly id: string;
  readonly target: string | null;
}

/** A text that this device keeps, or that was read just now where nothing can be kept. */
export function KeptTextPage({ id, target }: KeptProps) {
  const text = useKeptText(id);
  const packed = usePacked(text.state === 'ready' ? text.value : null);
  const client = useQueryClient();
  const navigate = useNavigate();
  if (text.state === 'loading') return <ReadingProgress share={null} />;
  if (text.state !== 'ready') return <NoText why={text.state === 'missing' ? 'elsewhere' : 'blocked'} />;
  const { isKept, corrections } = text.value;
  const drop = (): void =>
    void dropText(client, id).then(
      () => navigate(ownHome),
      () => undefined,
    );
  return (
    <OpenedText
      text={text.value}
      title={text.value.article.headline}
      packed={packed}
      target={target}
      onGo={(target) => void navigate(ownHref({ kept: id, target }), { replace: true })}
      says={
        isKept ? (
          <>
            <b>On this device only.</b> You put this text in; nobody else can see it, and the site knows nothing of it.
            {corrections !== '' && ' The editor who corrected marks in it is you.'}
          </>
        ) : (
          <>
            <b>It cannot be kept:</b> this browser keeps nothing for this site, or has no room left. Read on; it is gone
            when you close or reload the page.
          </>
        )
      }
      onDrop={isKept ? drop : undefined}
      onEdit={(edit) => putRight(client, text.value, edit)}
    />
  );
}

const ownHome = ownHref({ kept: '', target: null }).replace(/\?.*/, '');

interface SentProps {
  readonly sent: string;
  readonly target: string | null;
}

/** A text that the address carries: whoever made the address wrote it. */
export function SentTextPage({ sent, target }: SentProps) {
  const [share, setShare] = useState<number | null>(0);
  const [cannotKeep, setCannotKeep] = useState(false);
  const text = useSentText(sent, setShare);
  const kept = useKeptRows();
  const site = useSiteIdentity();
  const client = useQueryClient();
  const navigate = useNavigate();
  if (text.state === 'loading') return <ReadingProgress share={share} />;
  if (text.state !== 'ready') return <NoText why="no program" />;
  if ('why' in text.value) return <NoText why={text.value.why} />;
  const { own } = text.value.reading;
  if (own === null) return <NoText why="broken" faults={text.value.reading.faults} />;
  const isKept = kept.state === 'ready' && kept.value.some(({ id }) => id === own.id);
  const keep = async (): Promise<void> => {
    if (await keepText(client, own, [])) await navigate(ownHref({ kept: own.id, target }), { replace: true });
    else setCannotKeep(true);
  };
  return (
    <OpenedText
      text={sentAsOpen(own)}
      title="A text in a link"
      packed={sent}
      target={target}
      onGo={(target) => void navigate(ownHref({ sent, target }), { replace: true })}
      says={
        <>
          <b>This text came in the link.</b> Whoever made the link wrote it, with its headline, names and date
          {own.corrections !== '' && ', and is the editor by whom marks in it were corrected'}. {site.name} has not
          published it, has not seen it, and does not vouch for any of it.
          {cannotKeep && ' It cannot be kept: this browser keeps nothing for this site, or has no room left.'}
        </>
      }
      onKeep={isKept || cannotKeep ? undefined : () => void keep()}
    />
  );
}

interface OpenedProps {
  readonly text: OpenText;
  readonly title: string;
  /** the seed packed for an address; null while it is not */
  readonly packed: string | null;
  readonly target: string | null;
  readonly onGo: (target: string | null) => void;
  readonly says: ReactNode;
  readonly onKeep?: (() => void) | undefined;
  readonly onDrop?: (() => void) | undefined;
  /** puts something right, or takes it back; left out of a text that is another's. Says why not, or null. */
  readonly onEdit?: (edit: OwnEdit) => Promise<string | null>;
}

function OpenedText({ text, title, packed, target, onGo, says, onKeep, onDrop, onEdit }: OpenedProps) {
  const { article, name, seed, corrections, isKept, faults } = text;
  const reader = useOnDemand(
    { article, current: target, onGo },
    async () => (await import('../pages-of-article')).Reader,
  );
  const carrying = useHref(ownHref({ sent: packed ?? '', target: null }));
  const link = packed === null ? null : new URL(carrying, window.location.href).href;
  const isLong = link !== null && link.length > longestLink;
  const desk = useOnDemand(
    reader === null || onEdit === undefined ? null : { article, current: target, corrections, onEdit },
    async () => (await import('../pages-of-article')).loadOwnDesk(),
  );
  useArrivalAt(reader === null ? null : target);
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <OwnStrip
        says={says}
        link={isLong ? { long: link.length } : link}
        onSave={() => saveFile({ file: `${name}.txt`, type: 'text/plain', text: seed })}
        onSaveCorrections={
          corrections === ''
            ? undefined
            : () => saveFile({ file: `${name}.corrections.yaml`, type: 'application/yaml', text: corrections })
        }
        onKeep={onKeep}
        onDrop={onDrop}
        faults={faults}
      />
      <OwnAddresses sent={isLong ? null : packed} isKept={isKept}>
        {reader ?? <ReadingProgress share={null} />}
        {desk}
      </OwnAddresses>
    </>
  );
}

/** Brings what the address points at into sight, once it is there. */
function useArrivalAt(target: string | null): void {
  useEffect(() => {
    if (target !== null) document.getElementById(target)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [target]);
}
