import type { Page } from '@playwright/test';
import { firstArticle, statementIds } from './site';

/** The address of one page of each kind. */
export async function everyPage(page: Page): Promise<Record<string, string>> {
  const article = await firstArticle(page);
  await page.goto(article);
  const [statement] = await statementIds(page);
  const linked = async (path: string): Promise<string> => {
    await page.goto(path);
    return (await page.locator('main ol a').first().getAttribute('href'))!;
  };
  return {
    list: '/',
    'list, narrowed': '/?country=UA&from=2020-01-01',
    'list, empty': '/?country=ZZ',
    reader: article,
    'reader at a statement': `${article}#${statement}`,
    statement: `${article}${statement}/`,
    'changed words': `${article}q-00000000/`,
    quotations: '/quotes/',
    timeline: '/timeline/',
    people: '/people/',
    person: await linked('/people/'),
    countries: '/countries/',
    country: await linked('/countries/'),
    about: '/about/',
    'read your own': '/read/',
    'nothing there': '/no/such/page/',
  };
}
