import { FaultList } from '../../components/own/GivenFaults';
import { Link } from '../../components/Link';
import notice from '../../components/Notice.module.css';
import { hrefOf } from '../../links/href';
import { viewAt } from '../../links/view';
import type { Fault } from '../../model/seed';
import { PageTitle } from '../PageTitle';

/** Why an address of the reading page opens no text. */
const reasons = {
  elsewhere: [
    'This text is not on this device',
    'It was kept on another one, or deleted here. Its address does not carry it: whoever sent it to you can copy a link that does.',
  ],
  blocked: [
    'This text cannot be looked up',
    'This browser keeps nothing for this site, so it cannot show what was kept. The text can be put in again.',
  ],
  'too big': [
    'This link carries too much',
    'The text in it is larger than a link may carry, and was not unpacked. Ask for the text itself.',
  ],
  broken: [
    'This link is broken',
    'The text that it should carry cannot be read: a part of the link was lost on its way, or it was never whole. Ask for it again.',
  ],
  'no program': ['This text could not be read', 'The program that reads it did not come. Load the page again.'],
} as const;

interface Props {
  readonly why: keyof typeof reasons;
  readonly faults?: readonly Fault[];
}

/** Where there is no text at an address: says why, and what to do. */
export function NoText({ why, faults = [] }: Props) {
  const [title, words] = reasons[why];
  return (
    <section className={notice.page}>
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <p>{words}</p>
      {faults.length > 0 && <FaultList faults={faults} />}
      <p>
        <Link to={hrefOf(viewAt({ page: 'read' }))}>Read a text of your own</Link>, or go to{' '}
        <Link to={hrefOf(viewAt({ page: 'articles' }))}>all articles</Link>.
      </p>
    </section>
  );
}
