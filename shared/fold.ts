// Texts as they are compared in a search: without case, without accents, in one form, and without what nobody sees. Pure.

const plain = /^[\x20-\x7e]*$/
/** Accents of European scripts, joiners, marks of direction and whatever else has no shape of its own. */
const dropped = /[\u0300-\u036f\p{Default_Ignorable_Code_Point}]/gu
const disturbing = /\p{Cc}+/gu

/** `Ｃafé` and `CAFE` are one, and so are `ß` and `ss` (NFKD, then upper and lower case). */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  const bare = text.normalize('NFKD').replace(dropped, '').replace(disturbing, ' ')
  // İ falls apart into two characters only here.
  return bare.toUpperCase().toLowerCase().normalize('NFKD').replace(dropped, '').replaceAll('ς', 'σ')
}
