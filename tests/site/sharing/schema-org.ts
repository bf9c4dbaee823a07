/**
 * The terms of schema.org that the pages use, as its own context defines them, but without its
 * `@vocab`: what is not written here is lost when JSON-LD is expanded, and a test says so.
 */
const schema = 'https://schema.org/';

const types = [
  ...['AboutPage', 'BreadcrumbList', 'Claim', 'CollectionPage', 'Country', 'CreativeWork', 'GovernmentOrganization'],
  ...['ListItem', 'NewsArticle', 'Organization', 'Person', 'ProfilePage', 'Quotation', 'WebSite'],
];
const words = [
  ...['alternateName', 'areaServed', 'author', 'creditText', 'description', 'hasPart', 'headline', 'identifier'],
  ...['inLanguage', 'isPartOf', 'itemListElement', 'jobTitle', 'mainEntity', 'mentions', 'name', 'position'],
  ...['publisher', 'spokenByCharacter', 'text'],
];
const addresses = ['isBasedOn', 'item', 'license', 'logo', 'mainEntityOfPage', 'url'];
const dates = ['dateCreated', 'datePublished'];

/** The kept context of schema.org. */
export const schemaOrgContext = {
  '@context': {
    ...Object.fromEntries([...types, ...words].map((term) => [term, schema + term])),
    ...Object.fromEntries(addresses.map((term) => [term, { '@id': schema + term, '@type': '@id' }])),
    ...Object.fromEntries(dates.map((term) => [term, { '@id': schema + term, '@type': `${schema}Date` }])),
  },
};
