import { placeAt, type Place } from '../../links/pages';
import type { EventEntry } from '../../model/site';
import type { OwnerSite } from '../seeds/owner-site';
import { changedFrame, embedPath, oEmbedOf, oEmbedPath, quotationFrame, timelineFrame } from '../sharing/embed-pages';
import type { WriteFile } from '../cache/file-keeper';
import type { Sharing } from '../sharing/share-pages';

/** Writes what stands in frames of other sites, below `embed/`, and beside each statement how (oEmbed). */
export class FrameWriter {
  private readonly site: { readonly owner: OwnerSite; readonly addressOf: (path: string) => string };

  constructor(
    owner: OwnerSite,
    private readonly sharing: Sharing,
  ) {
    this.site = { owner, addressOf: sharing.addressOf };
  }

  /** A statement, at its own path and at those that it had. */
  statement(place: Place, paths: readonly string[], write: WriteFile): void {
    const facts = this.sharing.facts(place);
    for (const path of paths) {
      write(frameAt(path), [quotationFrame(facts, this.site)]);
      write(oEmbedPath(path), [oEmbedOf(facts, this.site)]);
    }
  }

  /** A statement that is no longer as it was; nothing for a path of another page. */
  changed(path: string, write: WriteFile): void {
    if (placeAt(path)?.page === 'quotation') write(frameAt(path), [changedFrame(path, this.site)]);
  }

  timeline(events: readonly EventEntry[], write: WriteFile): void {
    write(frameAt('/timeline/'), [timelineFrame(events, this.site)]);
  }
}

const frameAt = (path: string): string => `${embedPath(path)}index.html`;
