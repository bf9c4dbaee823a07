import { createHash } from 'node:crypto';
import { editFor } from '../../derive/corrections/correction-edits';
import type { DeskRequest, DeskState, StandingPerson } from '../../derive/corrections/desk-messages';
import { peopleEdits, takeBackFound, type PeopleChange } from '../../derive/corrections/people-edits';
import { showCorrection } from '../../derive/corrections/shown-correction';
import { listIn, yamlAfter } from '../../derive/corrections/yaml-list';
import type { Correction } from '../../model/correction';
import type { Fault } from '../../model/seed';
import { DeskArticle } from './desk-article';
import { engineIds } from './engine-ids';
import {
  changedMeanwhile,
  DeskRefusal,
  isSameBytes,
  readOwnerFile,
  writeOwnerFile,
  type OwnerFile,
} from './owner-file';

/** One step that can be undone: a file before and after it, and what it put right. */
interface Step {
  readonly before: OwnerFile;
  readonly after: OwnerFile;
  readonly about: string;
}

const mostSteps = 100;

/**
 * The owner's desk in `npm run dev`: writes corrections and people.yaml beside the seeds of a folder
 * as a careful hand would, and undoes what it wrote. Whatever it cannot do is a `DeskRefusal`, and
 * nothing is written.
 */
export class Desk {
  private readonly steps: Step[] = [];

  constructor(
    private readonly folder: string,
    private readonly root: string,
    /** called when a file was written, before it is answered */
    private readonly onWritten: () => void,
  ) {}

  state({ article: id }: DeskRequest<'state'>): DeskState {
    const article = this.articleOf(id);
    const { text, says } = article.saidOfStatements();
    const { says: owner } = article.saidOfPeople();
    const { faults, made = [] } = article.readWith(text, owner);
    const faultAt = new Map(faults.filter(({ file }) => file === article.shown).map((one) => [one.line, one.message]));
    const gone = article.wordsTakenAway(says);
    return {
      hash: hashOf(article),
      file: article.shown,
      corrections: says.map(({ correction, line }, n) => ({
        correction,
        line,
        statement: made[n] ?? null,
        gone: gone.get(correction.id) ?? null,
        fault: faultAt.get(line) ?? null,
      })),
      people: peopleOf(article, owner.length === 0 ? [] : owner),
      undo: this.steps.at(-1)?.about ?? null,
    };
  }

  put({ article: id, hash, put }: DeskRequest<'put'>): DeskState {
    const article = this.knownArticle(id, hash);
    if (put.in === 'article') this.putCorrection(article, put.correction, put.about);
    else this.putPeople(article, { ...put, id });
    return this.state({ article: id });
  }

  takeBack({ article: id, hash, entry, person }: DeskRequest<'take-back'>): DeskState {
    const article = this.knownArticle(id, hash);
    const { text, says } = person === null ? article.saidOfStatements() : article.saidOfPeople();
    const list = listIn(text) ?? [];
    const taken = says[entry];
    if (taken === undefined) throw new DeskRefusal('that is no longer there');
    const edit = person === null ? ({ does: 'remove', index: entry } as const) : takeBackFound(list, entry, person);
    const after = yamlAfter(text, edit);
    if (person === null) this.refuseNewFaults(article, text, after);
    const about = 'correction' in taken ? showCorrection(taken.correction) : person!;
    this.write(person === null ? article.corrections : article.people, after, `taken back: ${about}`);
    return this.state({ article: id });
  }

  /** Takes the last step back, byte for byte; refused where the file was changed by hand since. */
  undo({ article: id }: DeskRequest<'undo'>): DeskState {
    const step = this.steps.at(-1);
    if (step === undefined) throw new DeskRefusal('there is nothing to undo');
    const { path } = step.after;
    if (!isSameBytes(readOwnerFile(path).bytes, step.after.bytes)) {
      this.steps.splice(0, this.steps.length, ...this.steps.filter(({ after }) => after.path !== path));
      throw new DeskRefusal(`${changedMeanwhile(path).message}, or take it back in the list`);
    }
    writeOwnerFile(step.after, step.before.bytes);
    this.steps.pop();
    this.onWritten();
    return this.state({ article: id });
  }

  private putCorrection(article: DeskArticle, correction: Correction, about: string): void {
    const { text, says } = article.saidOfStatements();
    const { made = [] } = article.readWith(text, article.saidOfPeople().says);
    const standing = { corrections: says.map((one) => one.correction), made };
    const comment = correction.id === undefined ? '' : shortened(about);
    const after = yamlAfter(text, editFor(standing, correction, comment));
    if (after === text) throw new DeskRefusal('the file says so already');
    this.refuseNewFaults(article, text, after);
    this.write(article.corrections, after, `${showCorrection(correction)} (“${shortened(about)}”)`);
  }

  private putPeople(
    article: DeskArticle,
    { change, at, about, id }: Extract<DeskRequest<'put'>['put'], { in: 'people' }> & { readonly id: string },
  ): void {
    if (change.article !== null && change.article !== id)
      throw new DeskRefusal('what holds in one article alone is put right in that article');
    const { text } = article.saidOfPeople();
    const meant = engineIds(article.unsettled(), change, at);
    const after = peopleEdits(listIn(text) ?? [], meant).reduce(yamlAfter, text);
    const { says } = article.saidOfPeople(after);
    refuseUnheeded(article, says, meant, about);
    this.write(article.people, after, change.says === 'one' ? `${about} is ${change.kept.name}` : `${about} is nobody`);
  }

  /** The corrections must be ones that the engine can make: what it refused before may stay. */
  private refuseNewFaults(article: DeskArticle, before: string, after: string): void {
    const { says: owner } = article.saidOfPeople();
    article.saidOfStatements(after);
    const told = (text: string): readonly Fault[] =>
      article.readWith(text, owner).faults.filter(({ file }) => file === article.shown);
    const known = new Set(told(before).map(({ message }) => message));
    const fresh = told(after).find(({ message }) => !known.has(message));
    if (fresh !== undefined) throw new DeskRefusal(fresh.message);
  }

  private write(file: OwnerFile, text: string, about: string): void {
    this.steps.push({ before: file, after: writeOwnerFile(file, text === '' ? null : Buffer.from(text)), about });
    if (this.steps.length > mostSteps) this.steps.shift();
    this.onWritten();
  }

  private articleOf(id: string): DeskArticle {
    return new DeskArticle(this.folder, this.root, id);
  }

  /** The article, where its files are still those that the page knew. */
  private knownArticle(id: string, hash: string): DeskArticle {
    const article = this.articleOf(id);
    if (hashOf(article) === hash) return article;
    // what cannot be read, the page never knew: that is what is wrong
    article.saidOfStatements();
    article.saidOfPeople();
    throw changedMeanwhile(article.corrections.path);
  }
}

/** Of both files that the desk writes. */
function hashOf({ corrections, people }: DeskArticle): string {
  const hash = createHash('sha256');
  for (const { bytes } of [corrections, people])
    hash.update(bytes === null ? '-' : `${bytes.length}:`).update(bytes ?? '');
  return hash.digest('hex').slice(0, 32);
}

/** What people.yaml says of the people whom the engine finds in the article. */
function peopleOf(article: DeskArticle, owner: ReturnType<DeskArticle['saidOfPeople']>['says']): StandingPerson[] {
  if (owner.length === 0) return [];
  const { id: own, people } = article.unsettled();
  return owner.flatMap(({ found, name, isNobody, articles, line }, entry) =>
    articles !== null && !articles.includes(own)
      ? []
      : people
          .filter(({ id }) => found.includes(id))
          .map((person) => ({
            entry,
            line,
            id: person.id,
            found: person.name,
            name: isNobody === true ? null : name,
            everywhere: articles === null,
          })),
  );
}

/** A word on people that changes nothing in its article would be an error of the next build. */
function refuseUnheeded(
  article: DeskArticle,
  owner: ReturnType<DeskArticle['saidOfPeople']>['says'],
  change: PeopleChange,
  about: string,
): void {
  const after = article.readWith('', owner).article;
  const gone = change.says === 'one' ? change.others.filter((id) => id !== change.kept.id) : change.ids;
  const stays = after?.people.some(({ id }) => gone.includes(id)) ?? true;
  if (stays) throw new DeskRefusal(`“${about}” stays in this article: it is named otherwise in people.yaml`);
}

const shortened = (words: string): string => {
  const bare = words.replace(/[“”"«»„‘’']+/g, '').trim();
  return bare.length <= 48 ? bare : `${bare.slice(0, 48).replace(/\s+\S*$/, '')} …`;
};
