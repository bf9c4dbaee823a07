declare module 'html-encoding-sniffer' {
  /** The name of the encoding that a byte order mark, a label or a `<meta>` tells, else the default. */
  export default function sniff(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
