/** A correction that cannot be made; its message tells the owner why and what to write instead. */
export class CorrectionError extends Error {}
