/** A sentence made plain. Sentences in the same words are one and the same, so that what they are known to tell is kept with them. */
export interface PlainText { readonly words: string }

const texts = new Map<string, PlainText>()
/** More sentences than any record has; then it begins anew. */
const textsAtMost = 5000
const longest = 1000

/** The one plain text of these words. */
export function plainText(words: string): PlainText {
  const known = texts.get(words)
  if (known) return known
  const text = { words: oneName(words.includes(' is ') ? words.replace(isFor, '$1 has $2') : words) }
  if (words.length > longest) return text
  if (texts.size >= textsAtMost) texts.clear()
  texts.set(words, text)
  return text
}

const kinNamed = /\b(fam|someone)(?: ,)? (?:fam|someone)\b(?: ,(?= ))?/g
const inBrackets = /\b(fam|someone) \( (?:your |the |my )?(?:fam|someone|[a-z-]+(?: [a-z-]+){0,3}) \)(?= )/g
const roleAfter = /\b(someone|fam) , (?:(?:who is|is) )?(?:your|the|my|a|an|you)(?: (?!and |who |to )[a-z'-]+){1,4} ,(?= )/g
const roleBefore = /\b(?:your|my|the)(?: (?!fam\b)[a-z'-]+){0,3} (?:worker|teacher|manager|officer|nurse|doctor|visitor|chair|carer|carers|adviser|guardian|tutor|head|supervisor|sister|brother|friend|partner) , (someone|fam)(?: and someone)? ,(?= )/g

const isFor = /\b(he|she|it|who|that|everyone) is (asked|got|been|had|done|taken|given|made|gone|come|told|said|stopped|moved|started|promised|agreed|decided|lost|left|found|kept|put|thrown|changed|signed|never (?:\w+ed|been|had)|always (?:been|had))\b/g

/** `your fam , someone ,` is one person, and so is `someone , your social worker ,`. */
const oneName = (words: string): string => (words.includes('someone') || words.includes('fam') ? words.replace(inBrackets, (whole, who: string) => (who === 'fam' || /\( .*\bfam\b/.test(whole) ? 'fam' : who)).replace(kinNamed, '$1').replace(roleAfter, '$1').replace(roleBefore, '$1') : words)

/** An answer that a sentence gives by its words alone: worked out once for these words, whatever text they stand in. */
export function answered<Answer extends NonNullable<unknown>>(ask: (words: string) => Answer): (text: PlainText) => Answer {
  const answers = new WeakMap<PlainText, Answer>()
  return text => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = ask(text.words)
    answers.set(text, answer)
    return answer
  }
}
