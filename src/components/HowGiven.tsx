import type { Note } from '../derive/note';

/** How a statement is given: "said", its doubt, and that the editor put it right. */
export function HowGiven({ note, className }: { readonly note: Note; readonly className: string | undefined }) {
  return (
    <p className={className}>
      {note.how}
      {note.doubt !== null && ` · ${note.doubt}`}
      {note.corrected && ' · corrected by the editor'}
    </p>
  );
}
