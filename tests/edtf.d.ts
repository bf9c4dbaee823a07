/** What the tests use of `edtf`, which has no types of its own. */
declare module 'edtf' {
  /** Reads EDTF of any level, and throws what is none. */
  export default function edtf(value: string): { readonly edtf: string };
}
