/** What the tests use of jsonld.js, which brings no types of its own. */
declare module 'jsonld' {
  interface Options {
    readonly base?: string;
    /** throws where something would be lost */
    readonly safe?: boolean;
    readonly documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
  }
  const jsonld: { expand(data: object, options: Options): Promise<unknown> };
  export default jsonld;
}
