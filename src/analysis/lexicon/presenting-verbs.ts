import { wordSet } from './word-list';

/** Behind which a sentence may have its subject: "Among them was Ruiz", "Beside him sat Ruiz". */
export const presentingForms = wordSet(`
  are came comes follow followed follows is lay lies live lived lives sat sits stand stands stood
  walked was were worked works
`);
