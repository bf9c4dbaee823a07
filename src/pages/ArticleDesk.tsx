import { useState } from 'react';
import { DeskList } from '../components/desk/DeskList';
import { DeskStrip } from '../components/desk/DeskStrip';
import { PutRightMarks } from '../components/on-demand/put-right/PutRightMarks';
import type { PeopleChange } from '../derive/corrections/people-edits';
import type { PutRight } from '../derive/corrections/put-right';
import type { AnalysedArticle } from '../model/analysed-article';
import { useDesk } from '../queries/use-desk';
import { useForemostPeople } from '../queries/use-site';

interface Props {
  readonly article: AnalysedArticle;
  /** id of what the address points at */
  readonly current: string | null;
}

/** The owner's desk of an article, in `npm run dev`: what is wrong is put right where it stands. */
export function ArticleDesk({ article, current }: Props) {
  const desk = useDesk(article.id);
  const people = useForemostPeople();
  const [told, setTold] = useState<string | null>(null);
  const others = people.state === 'ready' ? people.value.items : [];
  const tell = async (done: Promise<string | null>, words: string): Promise<string | null> => {
    const message = await done;
    setTold(message ?? words);
    return message;
  };
  const put = async (what: PutRight): Promise<string | null> => {
    const message = await desk.put(what.in === 'people' ? { ...what, at: firstMentions(article, what.change) } : what);
    setTold(message === null ? `Put right: ${what.about}` : null);
    return message;
  };
  const undo = (): void => void tell(desk.undo(), 'Undone.');
  return (
    <>
      <PutRightMarks article={article} current={current} others={others} onPut={put} />
      <DeskList
        article={article}
        state={desk.state}
        trouble={desk.trouble}
        onTakeBack={(entry, person) => void tell(desk.takeBack(entry, person), 'Taken back.')}
        onUndo={undo}
      />
      <DeskStrip
        told={told}
        canUndo={(desk.state?.undo ?? null) !== null}
        onUndo={undo}
        onClose={() => setTold(null)}
      />
    </>
  );
}

/** By id, where an article first names each of those whom a word is about. */
function firstMentions({ people }: AnalysedArticle, change: PeopleChange): Record<string, number> {
  const ids = change.says === 'one' ? [change.kept.id, ...change.others] : change.ids;
  const about = people.filter(({ id }) => ids.includes(id));
  return Object.fromEntries(
    about.flatMap(({ id, mentions: [first] }) => (first === undefined ? [] : [[id, first.start]])),
  );
}
