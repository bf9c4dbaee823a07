import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A kind of gold data: what a folder of it holds, and whether one does. */
export interface Gold {
  readonly holds: string;
  readonly isIn: (folder: string) => boolean;
}

const hasFile = (ending: string) => (folder: string) => readdirSync(folder).some((name) => name.endsWith(ending));

/** The kinds of gold data that models are learned from. */
export const gold = {
  brat: {
    holds: 'text/*.txt and attributions/*.ann (brat standoff, as PolNeAR)',
    isIn: (folder) => existsSync(join(folder, 'text')) && existsSync(join(folder, 'attributions')),
  },
  timeml: { holds: '*.tml (TimeML with TLINKs)', isIn: hasFile('.tml') },
  trees: {
    holds: '*-train.conllu.gz, *-train-silver.conllu.gz, *-dev.conllu.gz (Universal Dependencies)',
    isIn: hasFile('-train.conllu.gz'),
  },
  names: { holds: '*.jsonl, a line {"text", "people": [{"mentions": [[start, end]]}]}', isIn: hasFile('.jsonl') },
} as const satisfies Record<string, Gold>;
