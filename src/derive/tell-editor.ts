import { oneLine, provenanceInWords, type Cited } from './citations/cite';

/**
 * Where a reader tells the editor what is wrong with a statement, or with other words: a letter to
 * the site's contact, or a new issue where that is an address of issues, with the words, whose they
 * are, and their address filled in. Any other web address is left as it is.
 */
export function tellEditorHref(contact: string, cited: Cited): string {
  const title = `About “${shortened(cited.words, 60)}”`;
  const body = [
    `“${shortened(cited.words, 280)}”`,
    `(${provenanceInWords(cited)})`,
    cited.headline,
    cited.link,
    '',
    'What is wrong: ',
  ];
  if (!/^https?:/i.test(contact)) {
    const fields = { subject: title, body: body.join('\r\n') };
    return `mailto:${contact}?${Object.entries(fields)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&')}`;
  }
  const form = new URL(contact);
  const [, issues] = /^(.*\/issues)(?:\/new)?\/?$/.exec(form.pathname) ?? [];
  if (issues === undefined) return contact;
  form.pathname = `${issues}/new`;
  // GitLab names them otherwise than GitHub, Gitea and Forgejo
  const [titleField, bodyField] = issues.includes('/-/') ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
  form.searchParams.set(titleField!, title);
  form.searchParams.set(bodyField!, body.join('\n'));
  return form.href;
}

/** Without the marks around it: a letter has its own. */
function shortened(words: string, most: number): string {
  const bare = oneLine(words).replace(/^[“"«„]+|[”"»]+$/g, '');
  return bare.length <= most ? bare : `${bare.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
