/** Saves a text as a file of a name and media type, as if it had been downloaded. */
export function saveFile({ file, type, text }: { file: string; type: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  URL.revokeObjectURL(url);
}
