/** The part of citation-js that tests read citations back with; it comes without types. */
declare module '@citation-js/core' {
  /** An item of CSL-JSON. */
  export type CslItem = Readonly<Record<string, unknown>>;
  export class Cite {
    constructor(raw: string);
    readonly data: readonly CslItem[];
    format(form: 'bibliography', options: { readonly template: string; readonly format: 'text' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
