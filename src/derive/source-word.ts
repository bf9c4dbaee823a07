import { sourceKindOf, type SourceKind, type Speaker } from '../model/attribution';

const words = {
  named: null,
  person: 'unnamed',
  body: 'organisation',
  document: 'document',
  unattributed: null,
} satisfies Record<SourceKind, string | null>;

/**
 * What stands beside a source that the text describes and does not name, so that no ministry or
 * report is called unnamed; null where one is named, or nobody is found.
 */
export function sourceWord(speakers: readonly Speaker[]): string | null {
  return words[sourceKindOf(speakers)];
}
