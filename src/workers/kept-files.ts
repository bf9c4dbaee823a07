/** Reads a data file; rejects when it is not there or not as it was written. */
export type ReadFile = (file: string) => Promise<unknown>;

/** Reads files and keeps what was made of the last `most` of them; what fails is asked for anew. */
export function keptFiles<Made>(
  read: ReadFile,
  make: (content: unknown) => Made,
  most: number,
): (file: string) => Promise<Made> {
  const kept = new Map<string, Promise<Made>>();
  return (file) => {
    const made = kept.get(file) ?? read(file).then(make);
    kept.delete(file);
    kept.set(file, made);
    made.catch(() => kept.delete(file));
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return made;
  };
}
