/** The id of the heading that a note's "also in 3 articles" leads to. */
export const tellingsId = 'elsewhere';
