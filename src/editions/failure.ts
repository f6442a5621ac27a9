/** Why an edition was not cut or frozen, or what was left over: sentences that say what to do. */
export class EditionFailure extends Error {}
