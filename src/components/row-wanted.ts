/**
 * The event of the window by which a list that draws only some of its rows is told to bring the one
 * whose `data-row` is the detail.
 */
export const rowWanted = 'on-the-record:row-wanted';
