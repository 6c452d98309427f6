/** White space and the marks that only steer line breaks. */
const unseen = /[\s\p{Cf}]/u;
const wide = /[\uff10-\uff19\uff05\uff0e]/u;
const sameLook = /[\u2e80-\u2fdf\uf900-\ufaff]/u;

/**
 * A character as it is compared: nothing for white space, ASCII for full-width digits, % and point, the common
 * ideograph for its look-alikes (radicals, compatibility forms).
 */
export function plainCharacter(character: string): string {
  if (unseen.test(character)) return '';
  if (wide.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return sameLook.test(character) ? character.normalize('NFKC') : character;
}

/** A text as it is compared with what a page shows. */
export function plainText(text: string): string {
  return [...text].map(plainCharacter).join('');
}
