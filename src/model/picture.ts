/** A picture of an article as its page shows it. */
export interface Picture {
  /** the name of its file in the site's folder of pictures, or the http(s) address of one that lies elsewhere */
  readonly src: string;
  /** what it shows, in words; empty where nothing is said */
  readonly alt: string;
  /** index of the block that it stands behind */
  readonly after: number;
  /** in pixels, as it is shown; null of one that lies elsewhere */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** The folder of a site that holds the pictures of its articles, from its base. */
export const pictureFolder = 'pictures';
