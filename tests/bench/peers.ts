import { installPackages } from '../../src/site/commands/install-packages';

/** Requires what this program is measured beside and does not need itself. */
export const peers = (): NodeJS.Require => installPackages(import.meta.dirname, 'other programs into tests/bench');
