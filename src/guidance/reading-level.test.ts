import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingLevel } from './reading-level.ts'
import { beginningsAfterCuts } from './text/cuts.ts'
import { usualAbout } from './rules/examples.ts'
import { read } from './text/read.ts'

const levelOf = (text: string) => readingLevel(read(text, usualAbout))

const easy = `I came to see you at your nan’s house on Monday. You were in the garden with the dog. You showed me how he can sit and roll over. We had a drink and a biscuit at the table.
You told me that you sleep better now. You said that the dark does not scare you so much, because your nan leaves the light on. You would like to see your mum more often. I said that I would ask her.
On Friday I will ring your mum. I will come back next week and tell you what she said.`
const hard = `A multi-agency strategy discussion was convened in accordance with statutory procedures to ascertain whether the threshold for significant harm had been reached. Professionals identified longstanding vulnerabilities, including parental substance misuse,
inconsistent engagement and deteriorating home conditions, notwithstanding considerable intervention. It was recommended that contact arrangements be reassessed, that viability assessments of the extended family be commissioned, and that contingency planning be implemented forthwith.`

describe('reading level', () => {
  it('puts plain words below the words of the trade', () => {
    expect(levelOf(easy).index).toBeLessThan(levelOf(hard).index)
    expect(levelOf(easy).band).toBe('easy for most 11-year-olds')
    expect(levelOf(hard.repeat(2)).band).toBe('hard for most 11-year-olds')
  })

  it('says when a text is too short to tell', () => {
    expect(levelOf('You showed me the dog.').band).toBe('too short to tell')
    expect(levelOf('').index).toBe(0)
  })

  it('names hard words once, with plainer ones', () => {
    const { hardWords } = levelOf('Your placement is near. The placement is fine.')
    expect(hardWords).toEqual([{ start: 5, end: 14, quote: 'placement', instead: ['home', 'where you live'] }])
  })

  it('leaves names and quoted words alone', () => {
    expect(levelOf('Salma Qadir met Bartholomew Featherstonehaugh, and you said, “incomprehensibility”.').hardWords).toEqual([])
  })

  it('shows long sentences', () => {
    const { longSentences } = levelOf(`You ${'ran and '.repeat(20)}stopped. You sat down.`)
    expect(longSentences).toHaveLength(1)
    expect(longSentences[0]?.words).toBe(42)
  })

  it('shows where a long sentence could be cut', () => {
    const text = 'I came to see you at home on Monday with Tom and the dog, and you told me that school is going well; we also had a drink of squash in the garden, because it was so hot and dry that day.'
    const [sentence] = levelOf(text).longSentences
    expect(sentence?.cutAt?.map(at => text.slice(at, at + 12))).toEqual(['and you told', 'we also had ', 'because it w'])
    expect(beginningsAfterCuts(sentence!)).toEqual(['and you told me', 'we also had a', 'because it was so'])
  })

  it('cuts neither inside quotation marks or brackets nor before a mere list', () => {
    const inside = 'You said to me on Monday, “I went to the big park on my own and I saw my dad there and he was very nice to me all day”.'
    const list = 'In the big cupboard of your room we found all the old red and blue and green pens and the books and the paper and the new shoes and the hat that you had lost.'
    for (const text of [inside, list]) {
      const { longSentences } = levelOf(text)
      expect(longSentences.flatMap(({ cutAt }) => cutAt ?? []).filter(at => text === list || at < text.indexOf('”'))).toEqual([])
    }
  })

  it.each([
    ['everyday compounds', 'There was a thunderstorm when you were on the trampoline with your hamster.', []],
    ['rare words', 'The viability of this was corroborated by an ophthalmologist.', ['viability', 'corroborated', 'ophthalmologist']],
    ['slips, which are for the spelling', 'You recieved it tommorow, and it is seperate.', []],
    ['a strange name at the start', 'Elowyn came too.', []],
  ])('hard words: %s', (_what, text, wanted) => {
    expect(levelOf(text).hardWords.map(({ quote }) => quote)).toEqual(wanted)
  })

  describe.each([
    ['a visit', [
      'I came to your house on Tuesday. You were in the kitchen with your mum. You were making a cake. You told me that you like your new school. You have two friends there, Amy and Zoe. You said maths is hard, but your teacher helps you. Your mum said she is proud of you. I think you are doing well. I will come and see you again in two weeks. If you want to talk before then, you can ring me.',
      'I visited your house on Tuesday, when you were baking in the kitchen with your mum. You described your new school, and you mentioned two friends who sit near you in most of your lessons. Mathematics is a struggle, although your teacher gives you extra support. Your mum explained that she is proud of your progress. My opinion is that you have settled successfully. Our next appointment is in a fortnight, and you are welcome to telephone me before then.',
      'A statutory visit to the family home was undertaken on Tuesday, during which positive interaction between mother and child was observed in the context of a shared domestic activity. Educational transition has been navigated successfully, with evidence of emerging peer relationships, notwithstanding reported difficulties in numeracy, for which differentiated provision has been implemented. The overall presentation was consistent with satisfactory adjustment, and the frequency of monitoring will remain unchanged.',
    ]],
    ['a decision', [
      'You will stay with your nan for now. We all met on Friday to talk about it. Your mum is not well, and she can not look after you and keep you safe. That is not your fault. The doctors are trying to help her to get better. You can see her each Sunday at the centre, and I will take you there. We will all meet again in May to see how things are. Tell me what you want us to say at the meeting.',
      'The decision of our meeting on Friday is that you will continue to live with your nan. Your mum is unwell at present, and as a result she is unable to look after you safely, which is nobody’s fault. Doctors are offering treatment for her condition. Your visits with her will take place every Sunday at the centre, and I will provide transport. The arrangement will be discussed again in May, and your opinions will be presented at that meeting.',
      'It was unanimously resolved at the conference on Friday that the current kinship arrangement be sustained pending further assessment of maternal functioning, given the deterioration in psychiatric presentation and the consequent incapacity to exercise parental responsibility to a requisite standard. Supervised contact is to be facilitated on a weekly basis at a designated venue. The sustainability of the arrangement will be scrutinised at the subsequent review, at which representations on behalf of the subject will be considered.',
    ]],
  ])('puts in order three wordings of %s', (_what, [plain = '', middle = '', office = '']) => {
    it('by the index', () => {
      expect(levelOf(plain).index).toBeLessThan(levelOf(middle).index)
      expect(levelOf(middle).index).toBeLessThan(levelOf(office).index)
    })

    it('and by the band', () => {
      expect(levelOf(plain).band).toBe('easy for most 11-year-olds')
      expect(levelOf(office).band).toBe('hard for most 11-year-olds')
    })
  })

  it('is not moved by the names, by quoted words or by the text said twice', () => {
    expect(levelOf(easy.replaceAll('Friday', 'Septuagesima')).index).toBe(levelOf(easy).index)
    expect(levelOf(`${easy}\n\n${easy}`).index).toBe(levelOf(easy).index)
    const quoted = (words: string): string => easy.replace('how he can sit and roll over', `“${words}”`)
    expect(levelOf(quoted('incomprehensible characteristics notwithstanding')).index).toBe(levelOf(quoted('see him sit')).index)
  })

  it('of any text is a number from 0 to 100, with places inside it and cuts inside their sentence', () => {
    const words = fc.array(fc.oneof(fc.constantFrom('you', 'and', 'because', 'I', ';', '(', ')', '“', '”', '.', '\n\n', '–', 'Salma', 'said', 'notwithstanding', 'placement', 'don’t'), fc.string()), { maxLength: 120 })
    fc.assert(fc.property(words, parts => {
      const text = parts.join(' ')
      const { index, hardWords, longSentences } = levelOf(text)
      expect(index).toBeGreaterThanOrEqual(0)
      expect(index).toBeLessThanOrEqual(100)
      for (const { start, end, quote } of [...hardWords, ...longSentences]) expect(text.slice(start, end)).toBe(quote)
      for (const { start, end, cutAt = [] } of longSentences) {
        expect(cutAt.every((at, i) => at > (cutAt[i - 1] ?? start) && at < end)).toBe(true)
      }
      expect(new Set(hardWords.map(({ quote }) => quote.toLowerCase())).size).toBe(hardWords.length)
    }), { numRuns: 200 })
  })
})
