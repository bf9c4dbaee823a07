import { hydrateRoot } from 'react-dom/client';
import { PlainArticle, type PlainText } from './plain-article';

const data = JSON.parse(document.getElementById('data')!.textContent) as PlainText;
hydrateRoot(document.getElementById('root')!, <PlainArticle {...data} />);
