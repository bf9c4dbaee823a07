import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { GiveForm, type Given } from '../../components/own/GiveForm';
import { GivenFaults, type SaidByHand } from '../../components/own/GivenFaults';
import { KeptList } from '../../components/own/KeptList';
import { ReadingProgress } from '../../components/own/ReadingProgress';
import { ownHref } from '../../links/own-address';
import type { OwnReading } from '../../model/own-article';
import { askReading } from '../../queries/own/ask-reading';
import { dropText, keepText, useKeptRows } from '../../queries/own/kept-texts';
import { takeShared, type Shared } from '../../queries/own/shared-file';
import { PageTitle } from '../PageTitle';
import css from './GivePage.module.css';
import { givenByShare, givenFile } from './given-file';

interface Props {
  /** whether what another program handed over is to be read at once */
  readonly takesShared: boolean;
}

/** What the page knows of what was given. */
type Stage =
  | { readonly is: 'waiting' }
  | { readonly is: 'reading'; readonly share: number | null }
  | {
      readonly is: 'refused';
      readonly given: Given;
      readonly reading: Pick<OwnReading, 'faults' | 'lacks' | 'likelyDate'>;
    };

const asFault = (message: string, line = 1): Pick<OwnReading, 'faults' | 'lacks' | 'likelyDate'> => ({
  faults: [{ severity: 'error', file: '', line, message }],
  lacks: [],
  likelyDate: null,
});

/** Where a reader puts in a text of their own, and what this device keeps of those before. */
export function GivePage({ takesShared }: Props) {
  const [words, setWords] = useState('');
  const [stage, setStage] = useState<Stage>({ is: 'waiting' });
  const client = useQueryClient();
  const navigate = useNavigate();
  const kept = useKeptRows();

  const read = async (given: Given, said?: SaidByHand): Promise<void> => {
    setStage({ is: 'reading', share: 0 });
    const file = await givenFile(given, said);
    if ('message' in file) return setStage({ is: 'refused', given, reading: asFault(file.message, file.line) });
    try {
      const reading = await askReading({ given: file }, (share) => setStage({ is: 'reading', share }));
      if (reading.own === null) return setStage({ is: 'refused', given, reading });
      await keepText(client, reading.own, reading.faults);
      void navigate(ownHref({ kept: reading.own.id, target: null }));
    } catch {
      setStage({
        is: 'refused',
        given,
        reading: asFault('the program that reads it did not come; try again, or load the page anew'),
      });
    }
  };
  const readShared = useEffectEvent((shared: Shared) => {
    const given = givenByShare(shared);
    if ('words' in given) setWords(given.words);
    void read(given);
  });
  useEffect(() => {
    if (takesShared) void takeShared().then((shared) => shared !== null && readShared(shared));
  }, [takesShared]);

  return (
    <div className={css.page}>
      <PageTitle>Read your own</PageTitle>
      <h1>Read your own</h1>
      <p className={css.lead}>
        Who said what, when, and how we know, in any article that you have before you: an English text, or a page that
        you saved.
      </p>
      <p className={css.private}>
        It is read here, by a program that runs in this browser, and kept on this device until you delete it. Nothing of
        it is sent anywhere: this page may ask no other site for anything.
      </p>
      <noscript>
        <p>The program that reads it needs JavaScript, which is off.</p>
      </noscript>
      <GiveForm
        words={words}
        onWords={setWords}
        onGiven={(given) => void read(given)}
        isBusy={stage.is === 'reading'}
      />
      {stage.is === 'reading' && <ReadingProgress share={stage.share} />}
      {stage.is === 'refused' && (
        <GivenFaults
          reading={stage.reading} // the words as they stand in the field now
          onSaid={(said) => void read('words' in stage.given ? { words } : stage.given, said)}
        />
      )}
      {kept.state === 'ready' && (
        <KeptList
          texts={kept.value.map(({ summary }) => summary)}
          onDrop={(id) => void dropText(client, id).catch(() => undefined)}
        />
      )}
      {kept.state === 'failed' && (
        <p className={css.blocked}>
          This browser keeps nothing for this site. A text can be read all the same; it is gone when you close the page.
        </p>
      )}
    </div>
  );
}
