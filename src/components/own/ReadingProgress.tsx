import css from './ReadingProgress.module.css';

/** How far the reading is: `share` of the program has come, 0 to 1; null while it reads. */
export function ReadingProgress({ share }: { readonly share: number | null }) {
  const says = share === null ? 'Reading …' : 'The program is coming …';
  return (
    <div className={css.progress} role="status">
      <p>{says}</p>
      {share === null ? (
        <progress aria-label="Reading" />
      ) : (
        <progress aria-label="The program is coming" max={1} value={share} />
      )}
    </div>
  );
}
