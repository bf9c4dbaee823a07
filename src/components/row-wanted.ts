/**
 * The event of the window by which a list that draws only some of its rows is told to bring one: the
 * detail is its place in the list, from 0.
 */
export const rowWanted = 'on-the-record:row-wanted';
