import { phraseSet, wordSet } from './word-list';

/** Legal forms of firms as they follow a name, without full stops. */
export const formsOfFirms = wordSet('ag asa corp gmbh holdings inc incorporated llc llp ltd plc spa');

/** What follows "and" in the name of a firm: "Ostler and Co". */
export const partnersOfFirms = wordSet('associates bros brothers co company partners sons');

/** Offices that firms have and persons do not. */
export const headsOfFirms = phraseSet(`
  chief executive, chief financial, chief operating, executive chairman, finance director, managing director
`);

/** Firms by what they make or do, where nobody is one by himself. */
export const makers = wordSet('automaker carmaker chipmaker drugmaker insurer lender planemaker shipbuilder');

/** What belongs to firms: "its shareholders", "its full-year results". */
export const belongingsOfFirms = phraseSet(`
  board of, chairman, chairwoman, franchise, full-year, headquarters, investors, pre-tax, quarterly,
  revenue, revenues, share price, shareholders, subsidiaries, subsidiary
`);

/** What "it" does that is nobody: "it will take time", "it emerged". */
export const verbsOfWeather = wordSet(`
  appear appeared appears be been being come comes depend depends do emerged feel feels felt go goes happen
  happened happens hurt hurts look looked looks made make makes matter matters mean means meant need needs
  rain rained seem seemed seems snow sound sounded take taken takes took work worked works
`);

/** Last words of firms that are surnames too, told by the state before them: "Georgia Power". */
export const utilities = wordSet('light natural power water');

/** States that are given names too. */
export const statesLikeNames = wordSet('alabama carolina dakota florida georgia indiana montana nevada virginia');
