import { basename, join, relative } from 'node:path';
import { idOfSeed } from '../../analysis/seed/settle-article';
import { takesAway } from '../../derive/corrections/correction-edits';
import { wordsOf } from '../../derive/reading';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { PlacedCorrection } from '../../model/correction';
import type { OwnerPerson } from '../../analysis/people/owner-names';
import { readSeedFile, type ArticleReading } from '../seeds/read-article';
import { correctionsFileOf, readCorrections } from '../../import/seeds/read-corrections';
import { readRegular, type FileReading } from '../seeds/read-file';
import { readPeopleYaml } from '../seeds/read-people-yaml';
import { seedFilesBelow } from '../seeds/seed-files';
import { DeskRefusal, readOwnerFile, ownText, type OwnerFile } from './owner-file';

/** A text of the owner with what it says; throws `DeskRefusal` where that cannot be read. */
interface Said<T> {
  readonly text: string;
  readonly says: readonly T[];
}

/** An article of the seeds with all that its owner says of it, as the files stand now. */
export class DeskArticle {
  readonly corrections: OwnerFile;
  readonly people: OwnerFile;
  /** the corrections file, and people.yaml, as messages name them */
  readonly shown: string;
  readonly shownPeople: string;
  private readonly seed: FileReading;
  private readonly path: string;

  /** `root` is what paths in messages are relative to. Throws `DeskRefusal` where no seed has the id. */
  constructor(folder: string, root: string, id: string) {
    const path = seedFilesBelow(folder).seeds.find((seed) => idOfSeed(basename(seed)) === id);
    if (path === undefined) throw new DeskRefusal(`no seed has the id "${id}"`);
    this.path = relative(root, path);
    this.seed = readRegular(path);
    this.corrections = readOwnerFile(correctionsFileOf(path));
    this.people = readOwnerFile(join(folder, 'people.yaml'));
    this.shown = relative(root, this.corrections.path);
    this.shownPeople = relative(root, this.people.path);
  }

  /** What the corrections file says; throws `DeskRefusal` where it has a fault. */
  saidOfStatements(text = ownText(this.corrections)): Said<PlacedCorrection> {
    const { corrections, faults } = readCorrections(this.shown, text.replace(/^\uFEFF/, ''));
    const [fault] = faults;
    if (fault !== undefined) throw new DeskRefusal(`${fault.file}:${fault.line}: ${fault.message}; mend that first`);
    return { text, says: corrections };
  }

  /** What people.yaml says; throws `DeskRefusal` where it has a fault. */
  saidOfPeople(text = ownText(this.people)): Said<OwnerPerson> {
    const { owner, faults } = readPeopleYaml(text.replace(/^\uFEFF/, ''), this.shownPeople);
    const [fault] = faults;
    if (fault !== undefined) throw new DeskRefusal(`${fault.file}:${fault.line}: ${fault.message}; mend that first`);
    return { text, says: owner };
  }

  /** The article as the engine reads it with these words of its owner. */
  readWith(corrections: string, owner: readonly OwnerPerson[]): ArticleReading {
    const bytes = Buffer.from(corrections);
    const file = corrections === '' ? null : { bytes };
    return readSeedFile(this.path, this.seed, { fallbackDate: null, corrections: file, owner });
  }

  /** By id, the words of the statements that their owner takes away. */
  wordsTakenAway(says: readonly PlacedCorrection[]): ReadonlyMap<string | undefined, string> {
    const ids = new Set(says.flatMap(({ correction }) => (takesAway(correction) ? [correction.id] : [])));
    if (ids.size === 0) return new Map();
    const before = this.unsettled();
    return new Map(
      before.attributions.flatMap(({ id, content }) => (ids.has(id) ? [[id, wordsOf(before, content)]] : [])),
    );
  }

  /** The article as the engine alone reads it. */
  unsettled(): AnalysedArticle {
    const { article, faults } = this.readWith('', []);
    if (article === null) throw new DeskRefusal(`${this.path}: ${faults.map(({ message }) => message).join('; ')}`);
    return article;
  }
}
