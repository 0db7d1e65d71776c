import type { Found, Rule } from '../rule.ts'
import type { Reading } from '../text/reading.ts'
import { slipsIn } from '../text/slips.ts'
import { unknownWordsIn } from '../text/unknown-words.ts'

/** Misspelt and doubled words, American spellings, right words in the wrong place, verbs that do not fit, and little words that are missing. */
export const spelling: Rule = {
  id: 'spelling',
  asks: 'Is this spelt as you meant it?',
  because: 'A record that was written with care tells the child that they were worth the care.',
  source: ['F3', 'S6', 'T1'],
  certainty: 'sure',
  applies: 'all',
  good: [
    'You realised that the colour of the door had changed.',
    'Your mum had had a long day, and it was very very hot.',
    'You wrote, “i wnat to go hoem”.',
    'None of it is your doing.',
    'Rowan, your nana and I looked at the photographs.',
    'You should have had tea by then, and there is some left.',
    'Their house is bigger than ours, and it’s an hour away.',
    'You and your mum were tired, and one of your brothers was asleep.',
    'If I were you, I would have asked as well.',
    'She told you you could give her her bottle.',
    'From there Mum drove you to the new school.',
    'Did she say when he wants to come?',
    'You are good at drawing, and you asked to go home early.',
    'The two weeks were long. The dentist’s is next to the baker’s.',
    'They know you very well. Each of you has a card.',
    'Your brother, who says little, sat beside you.',
    'We drove to Westward Ho! on Sunday.',
    'That is the third time that that hamster got out.',
    'The sun came to life, and a thirst like a desert came over us.',
    'A present is waiting for you round the corner, just past the shop.',
    'Your brothers and your sister live here. The number of visits is going up.',
    'It made you sad that he left, and glad that he rang.',
    'Just before you turn ten, you may choose where you go.',
    'I know that that is hard, and what matters is you.',
    'Mine’s the blue one, and yours is on the shelf.',
    'You made a wish come true, against their will.',
    'The biro and the cornflakes were in the rucksack.',
    'One of the boys who were there rang me.',
    'You and your nana have been to the shop, and there are now new lights.',
    'The box of toys that they gave you is under your bed. A group of boys were there.',
    'The end of the day you were with us was loud. You two look out for each other.',
    'You spent £30 of your £40 on a present.',
  ],
  bad: [
    { text: 'I will «recieve» the letter on Monday.', better: 'I will receive the letter on Monday.' },
    { text: 'You held «the the» rabbit.', better: 'You held the rabbit.' },
    { text: 'You could «of» slipped.', better: 'You could have slipped.' },
    { text: '«Their» is a swing in the garden.', better: 'There is a swing in the garden.' },
    { text: 'Your «favorite» «color» is green.', better: 'Your favourite colour is green.' },
    { text: 'There were «to» many people, and «its» a long way.', better: 'There were too many people, and it’s a long way.' },
    { text: 'She has «went» to see if it «make» a noise.', better: 'She has gone to see if it makes a noise.' },
    { text: 'They «was» late because your clock «don’t» work.', better: 'They were late because your clock doesn’t work.' },
    { text: 'I went «see» your teacher «to day».', better: 'I went to see your teacher today.' },
    { text: 'Last night you «get» up, but he «told that» you were asleep.', better: 'Last night you got up, but he told me that you were asleep.' },
    { text: 'You asked «weather» your «nans» house is near.', better: 'You asked whether your nan’s house is near.' },
    { text: 'You ate «a» egg and «an» banana.', better: 'You ate an egg and a banana.' },
    { text: 'Thank you for «ring» me, and you are good at «draw» cats.', better: 'Thank you for ringing me, and you are good at drawing cats.' },
    { text: 'You are «miss» your rabbit, and you keep «you» drawings of it.', better: 'You are missing your rabbit, and you keep your drawings of it.' },
    { text: 'I gave him three «weeks» notice, and it was a full «days» work.', better: 'I gave him three weeks’ notice, and it was a full day’s work.' },
    { text: 'We looked at her «dads» comments. You drew two «size’s».', better: 'We looked at her dad’s comments. You drew two sizes.' },
    { text: 'The lamps in the hall «was» on. One of the boys «were» ill.', better: 'The lamps in the hall were on. One of the boys was ill.' },
    { text: 'Your brother, who «say» little, came with us.', better: 'Your brother, who says little, came with us.' },
    { text: 'I «spoke» Omar about it, and he is «afraid from» you.', better: 'I spoke to Omar about it, and he is afraid of you.' },
    { text: 'You are in «same» class as Ben, and we went to «park» together.', better: 'You are in the same class as Ben, and we went to the park together.' },
    { text: 'Two days ago you «fall» off your bike. Where «is» your gloves?', better: 'Two days ago you fell off your bike. Where are your gloves?' },
    { text: 'Why «was» you late? «Do» he know?', better: 'Why were you late? Does he know?' },
    { text: 'Your coat «have» been washed, and he «as» a new bike.', better: 'Your coat has been washed, and he has a new bike.' },
    { text: 'We went to your «nan» house. You «sent» the day there.', better: 'We went to your nan’s house. You spent the day there.' },
    { text: 'You told me «than» he was «bored» in 2012 in Leeds.', better: 'You told me that he was born in 2012 in Leeds.' },
    { text: 'You «fell» better now, and you slept «though» the night.', better: 'You feel better now, and you slept through the night.' },
    { text: 'Each child «have» a peg. Your trousers «was» wet.', better: 'Each child has a peg. Your trousers were wet.' },
    { text: 'You «feel» off the wall and «want» to the doctor with her.', better: 'You fell off the wall and went to the doctor with her.' },
    { text: 'We are «meet» on Friday.', better: 'We are meeting on Friday.' },
    { text: 'You «more happier» child! It was fun. «you» sang a «french» song.', better: 'You happier child! It was fun. You sang a French song.' },
    { text: 'The tank was full «off» petrol, and he told me «their» was no more.', better: 'The tank was full of petrol, and he told me there was no more.' },
    { text: 'The list of things that he has done «are» long. The marks on the wall of the flat «was» old.', better: 'The list of things that he has done is long. The marks on the wall of the flat were old.' },
    { text: 'You stood by «window», and there were «less» visits.', better: 'You stood by the window, and there were fewer visits.' },
    { text: 'It is better «then» it was. I let him know «off» the date. «Its» harder when he is tired.', better: 'It is better than it was. I let him know of the date. It’s harder when he is tired.' },
    { text: 'I think «you» scared of him. «Them» shoes hurt.', better: 'I think you are scared of him. Those shoes hurt.' },
  ],
  practice: {
    text: 'I will recieve your letter on Monday. You could of rung me too, and I am glad that you wrote.',
    oneWay: 'I will receive your letter on Monday. You could have rung me too, and I am glad that you wrote.',
  },
  cannotSee: [
    'A right word in the wrong place that no pattern of its list knows and that could stand there for all its neighbours say, or far from the word that gives it away.',
    'A misspelt name: that is for the names on the file.',
    'A misspelt word with a capital inside a sentence, which it takes for a name, but for days and months.',
    'Without a dictionary it knows only the commonest misspellings.',
  ],
  find: findSpelling,
}

function* findSpelling(reading: Reading): Generator<Found> {
  const found = [...slipsIn(reading), ...unknownWordsIn(reading)].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  for (const each of found) {
    if (each.start < end) continue
    end = each.end
    yield each
  }
}
