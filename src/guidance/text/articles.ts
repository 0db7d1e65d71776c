/** `a apple`, `an banana`: by letters, with the words whose sound differs. An abbreviation is read letter by letter only where no doubt is. */
export function wrongArticle(article: string, text: string, lower: string): 'a' | 'an' | undefined {
  if (article !== 'a' && article !== 'an') return undefined
  if (/^\p{Lu}[\p{Lu}\d]+$/u.test(text)) return article === 'a' ? (/^[AEIO]/.test(text) ? 'an' : undefined) : /^[BCDGJKPQTUVWYZ]/.test(text) ? 'a' : undefined
  if (!/^\p{L}\p{Ll}/u.test(text)) return undefined
  const vowel = /^(?:hour|heir|honest|honour)/.test(lower) || (/^[aeiou]/.test(lower) && !/^(?:uni(?!n|m)|use|usu|uk(?:$|[ru])|ur[ei]|eu|ewe|one(?:$|[^r])|once|ouija|ubi|ute|utopia)/.test(lower))
  if (article === 'a') return vowel ? 'an' : undefined
  return !vowel && !/^(?:hotel|histor|horrif|hyster|habit|heredit|herb|x)/.test(lower) && /^\p{Script=Latin}/u.test(lower) ? 'a' : undefined
}
