/** Abbreviations that keep their full stop and do not end a sentence, lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev hon gen col lt maj capt sgt cpl adm cmdr brig sen sens rep reps gov govs gens drs messrs pres sec supt insp det ' +
    'st mt ft jr sr esq vs etc al approx dept est inc ltd co corp bros no nos vol fig pp ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ave blvd rd'
  ).split(' '),
);

/** Those of them that may as well end a sentence when a capital follows: "of Acme Inc. The firm…" */
export const mayEndSentence: ReadonlySet<string> = new Set('jr sr esq etc al inc ltd co corp bros est'.split(' '));
