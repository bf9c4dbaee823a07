import { citeInBibtex } from './bibtex';
import { cite, type Cited } from './cite';
import { citeInCsl } from './csl-json';
import { citeInHtml, citeInMarkdown } from './markup';
import { citeInRis } from './ris';

/** A form in which a statement is cited; each holds the words and all that belongs to them. */
export interface CitationForm {
  readonly label: string;
  /** the ending of a file of this form, and its media type */
  readonly ending: string;
  readonly type: string;
  readonly of: (cited: Cited) => string;
}

/** The forms in which a statement is cited, in the order in which they are offered. */
export const citationForms: readonly CitationForm[] = [
  { label: 'Plain', ending: 'txt', type: 'text/plain', of: cite },
  { label: 'Markdown', ending: 'md', type: 'text/markdown', of: citeInMarkdown },
  { label: 'HTML', ending: 'html', type: 'text/html', of: citeInHtml },
  { label: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', of: citeInBibtex },
  { label: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', of: citeInRis },
  { label: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json', of: citeInCsl },
];
