import type { OwnShell } from '../../model/offline';

declare const self: { readonly shell: OwnShell };

/** The edition of this service worker, and its files. */
export const ownShell = self.shell;
