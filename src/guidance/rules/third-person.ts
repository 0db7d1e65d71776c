import { everSpeaksIn } from '../addressed.ts'
import type { Found, Rule } from '../rule.ts'
import { childMentionsIn } from '../text/child-mentions.ts'
import { insteadOf } from '../text/to-you.ts'
import type { Reading } from '../text/reading.ts'

/** Words about the child where there could be words to the child. */
export const thirdPerson: Rule = {
  id: 'third-person',
  asks: 'Is this about the child? Could you say it to them?',
  because: 'When the child reads this one day, “you” tells them that somebody was speaking to them all along.',
  source: ['P1', 'T2'],
  certainty: 'sure',
  good: [
    'Rowan, you told me about your new trainers while we walked to the park.',
    'Your mum said she would ring the school herself.',
    'Your dad came late. He had missed his bus.',
    'You said, ‘Rowan always gets the blame,’ and then you laughed.',
    'I asked your brother Toby about his football, and he showed me his boots.',
    'Thank you for the map, Rowan.',
    'I told him that I was late, Rowan, and he had gone out. You were in the garden.',
    'Little Rowan, one day you will read this.',
    { text: 'Rowan and Toby, this is what we agreed.', about: { children: [{ name: 'Rowan Ashdene', pronouns: 'she/her', verbal: true }, { name: 'Toby Ashdene', pronouns: 'he/him', verbal: true }] } },
    'Imogen Fairley rang your mum, and she will ring again on Friday.',
  ],
  bad: [
    { text: '«Rowan» told me that «she likes» swimming.', better: 'You told me that you like swimming.' },
    { text: 'I saw «Rowan» in «her» room.', better: 'I saw you in your room.' },
    { text: '«The child is» happy at school.', better: 'You are happy at school.' },
    { text: 'Dana Ashdene cannot sleep. «Rowan’s» lamp stays on all night.', better: 'Your mum, Dana Ashdene, cannot sleep. Your lamp stays on all night.' },
    { text: 'Your dad said that he misses «his daughter».', better: 'Your dad said that he misses you.' },
    {
      text: '«Ellis» showed me «his» den. «He» built it «himself».', better: 'You showed me your den. You built it yourself.',
      about: { children: [{ name: 'Ellis Marwood', pronouns: 'he/him', verbal: true }], people: [] },
    },
  ],
  practice: {
    text: 'I came to see Rowan after school. Rowan showed me her skateboard, and she told me that she can turn on it now.',
    oneWay: 'I came to see you after school. You showed me your skateboard, and you told me that you can turn on it now.',
  },
  cannotSee: [
    'Who “she” or “he” is when two people of whom that can be said were both spoken of just before: then it is silent, or asks.',
    'A nickname that the file does not know.',
    'The child called “they” when the file says “she” or “he”.',
  ],
  find: findThirdPerson,
}

function* findThirdPerson(reading: Reading): Generator<Found> {
  const several = reading.about.children.length > 1
  const speaks = everSpeaksIn(reading)
  /** The paragraph in which the child was last spoken about by a name or a noun. */
  let paragraph = -1
  for (const mention of childMentionsIn(reading)) {
    if (mention.as === 'address') continue
    const own = reading.sentences[reading.tokens[mention.from]!.sentence]!.paragraph
    if (mention.as !== 'pronoun') paragraph = own
    const certain = mention.certain && (!speaks || own === paragraph)
    const instead = insteadOf(reading.tokens, mention, several)
    yield {
      start: reading.tokens[instead.from]!.start,
      end: reading.tokens[instead.to - 1]!.end,
      instead: instead.words,
      ...(!certain && { certainty: 'worth-a-look' as const, message: 'Is this the child whom you are writing to? Then you could say it to them.' }),
    }
  }
}
