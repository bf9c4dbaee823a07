import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeAt, type Place } from '../../links/pages';
import type { EventEntry } from '../../model/site';
import type { OwnerSite } from '../seeds/owner-site';
import { changedFrame, embedPath, oEmbedOf, oEmbedPath, quotationFrame, timelineFrame } from '../sharing/embed-pages';
import type { Sharing } from '../sharing/share-pages';

/** Writes what stands in frames of other sites, below `embed/`, and beside each statement how (oEmbed). */
export class FrameWriter {
  private readonly site: { readonly owner: OwnerSite; readonly addressOf: (path: string) => string };

  constructor(
    private readonly out: string,
    owner: OwnerSite,
    private readonly sharing: Sharing,
  ) {
    this.site = { owner, addressOf: sharing.addressOf };
  }

  /** A statement, at its own path and at those that it had. */
  statement(place: Place, paths: readonly string[]): void {
    const facts = this.sharing.facts(place);
    for (const path of paths) {
      this.write(`${embedPath(path)}index.html`, quotationFrame(facts, this.site));
      this.write(oEmbedPath(path), oEmbedOf(facts, this.site));
    }
  }

  /** A statement that is no longer as it was; nothing for a path of another page. */
  changed(path: string): void {
    if (placeAt(path)?.page === 'quotation') this.write(`${embedPath(path)}index.html`, changedFrame(path, this.site));
  }

  timeline(events: readonly EventEntry[]): void {
    this.write(`${embedPath('/timeline/')}index.html`, timelineFrame(events, this.site));
  }

  private write(path: string, content: string): void {
    const file = join(this.out, decodeURIComponent(path));
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content);
  }
}
