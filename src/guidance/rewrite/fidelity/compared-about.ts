import type { About } from '../../about.ts'

const asRecords = new WeakMap<About, About>()

/** The facts as for a record that speaks to the child throughout: what is compared is all of both texts. */
export function comparedAbout(source: string, text: string, about: About | undefined): About {
  if (about === undefined || about.children.length === 0) return { documentType: 'case-record', date: about?.date ?? '', people: about?.people ?? [], children: likelyChild(source, text) }
  const kept = asRecords.get(about)
  if (kept) return kept
  const { toChildFrom: _, ...rest } = about
  const whole: About = { ...rest, documentType: 'case-record', toChild: 'full' }
  asRecords.set(about, whole)
  return whole
}

/** Whom the note names most and the text calls *you*. */
function likelyChild(source: string, text: string): About['children'] {
  if (!/\byou\b/i.test(text)) return []
  const count = (words: string): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const [word] of words.matchAll(/\p{Lu}\p{Ll}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  }
  const [before, after] = [count(source), count(text)]
  const everyday = count(source.toLowerCase().replaceAll(/(?<=^|[^\p{L}])\p{Ll}/gu, letter => letter.toUpperCase()))
  let best: { readonly name: string; readonly fewer: number } | undefined
  for (const [name, times] of before) {
    const fewer = times - (after.get(name) ?? 0)
    if (fewer > (best?.fewer ?? 0) && everyday.get(name) === times && !/^(?:Mother|Father|Mum|Dad|The|She|He|They|It|School|Police|This|No|Home|There|Visit|Worker|Child|Young|Social)$/.test(name)) best = { name, fewer }
  }
  return best ? [{ name: best.name, pronouns: 'any', verbal: true }] : []
}
