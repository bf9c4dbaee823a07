import { join } from 'node:path';
import { installPackages } from '../site/commands/install-packages';

/** Requires the packages that the tables of places and of first names are made from. */
export const gazetteers = (): NodeJS.Require =>
  installPackages(
    join(import.meta.dirname, '../../tests/gazetteers'),
    'lists of places and of names into tests/gazetteers',
  );
