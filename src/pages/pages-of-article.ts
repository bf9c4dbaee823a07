// An article and a statement of it come in one script: the one leads to the other, and they share
// most of it.
export { ArticlePage } from './ArticlePage';
export { QuotationPage } from './QuotationPage';
export { Reader } from '../components/Reader';
/** Comes by way of the reader, whose parts it shares: else they would be files of their own. */
export const loadOwnDesk = async () => (await import('../components/own/OwnDesk')).OwnDesk;
