import { joinNames } from '../chain';
import { machineDate, showDate } from '../show-date';
import { provenanceInWords, oneLine, type Cited } from './cite';

const inHtml: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const html = (text: string): string => text.replace(/[&<>"]/g, (one) => inHtml[one]!);

/** "The Island Post, " as it stands between the headline and the day. */
const publisherIn = ({ publisher }: Cited, escape: (text: string) => string): string =>
  publisher === null ? '' : `, ${escape(publisher)}`;

const writtenBy = ({ author }: Cited, escape: (text: string) => string): string =>
  author.length === 0 ? '' : `${escape(joinNames(author))}: `;

/** A statement as a figure for a page: its words as a block quotation, the rest as its caption. */
export function citeInHtml(cited: Cited): string {
  const { words, headline, datePublished, link } = cited;
  const day = `<time datetime="${machineDate(datePublished) ?? ''}">${html(showDate(datePublished))}</time>`;
  const title = `<a href="${html(link)}"><cite>${html(headline)}</cite></a>`;
  return [
    '<figure>',
    `<blockquote cite="${html(link)}"><p>${html(oneLine(words))}</p></blockquote>`,
    `<figcaption>${html(provenanceInWords(cited))}. In: ${writtenBy(cited, html)}${title}${publisherIn(cited, html)}, ${day}.</figcaption>`,
    '</figure>',
  ].join('\n');
}

/** What would be markup at any place of a line, and what only opens one. */
const markdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&~|$!]/g, '\\$&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** A statement in Markdown: one block quotation that holds its words and all that belongs to them. */
export function citeInMarkdown(cited: Cited): string {
  const { words, headline, datePublished, link } = cited;
  const where = `[${markdown(headline)}](<${link}>)${publisherIn(cited, markdown)}, ${showDate(datePublished)}`;
  return `> ${markdown(oneLine(words))}\n>\n> — ${markdown(provenanceInWords(cited))}. In: ${writtenBy(cited, markdown)}${where}.`;
}
