import type { DemoFamily } from './family.ts'
import { grownUpLives } from './lives.ts'

const readWhole = [{ with: 'tasia', on: '2026-06-22', how: 'own-page' }] as const

/** A woman of 28 who grew up in care and now reads her own file, whole. Nobody works with her today. */
export const grownUp: DemoFamily = {
  key: 'grown-up',
  children: [
    {
      key: 'tasia', fullName: 'Anastasia Theodorakopoulos', preferredName: 'Tasia', pronouns: 'she/her', dateOfBirth: '1998-03-14', signsIn: true, usesWords: true,
      communication: 'You write long letters. You asked for your records a year at a time, with a cup of tea in between, and for nobody to ring you before ten.',
    },
  ],
  people: [
    { key: 'eleni', fullName: 'Eleni Theodorakopoulos', pronouns: 'she/her' },
    { key: 'nikos', fullName: 'Nikolaos Theodorakopoulos-Webb', preferredName: 'Nikos', pronouns: 'he/him', dateOfBirth: '2004-11-30' },
    { key: 'brenda', fullName: 'Brenda Hallworth', pronouns: 'she/her' },
    { key: 'jean', fullName: 'Jean Mottershead', pronouns: 'she/her' },
    { key: 'clive', fullName: 'Clive Mottershead', pronouns: 'he/him' },
    { key: 'iris', fullName: 'Iris Penhaligon', pronouns: 'she/her' },
  ],
  around: [
    { child: 'tasia', person: 'eleni', relationship: 'mum', parentalResponsibility: true },
    { child: 'tasia', person: 'nikos', relationship: 'brother', from: '2004-11-30' },
    { child: 'tasia', person: 'brenda', relationship: 'foster carer', from: '2007-01-19', to: '2010-07-23' },
    { child: 'tasia', person: 'jean', relationship: 'foster carer', from: '2010-07-24', to: '2016-09-04' },
    { child: 'tasia', person: 'clive', relationship: 'foster carer', from: '2010-07-24', to: '2016-09-04' },
    { child: 'tasia', person: 'iris', role: 'English teacher at Kingsmere School', from: '2011-09-05', to: '2016-07-20' },
  ],
  allocations: [
    { child: 'tasia', staff: 'sylvia', from: '2006-09-11', to: '2009-09-30' },
    { child: 'tasia', staff: 'ravinder', from: '2009-10-01', to: '2013-08-30' },
    { child: 'tasia', staff: 'nuala', from: '2013-09-02', to: '2016-03-13' },
    { child: 'tasia', staff: 'desmond', from: '2007-02-05', to: '2016-03-13' },
  ],
  involvements: [
    { child: 'tasia', threshold: 'child-in-need', from: '2006-09-11', to: '2007-01-18' },
    { child: 'tasia', threshold: 'child-in-care', from: '2007-01-19', to: '2016-03-13' },
    { child: 'tasia', threshold: 'care-leaver', from: '2016-03-14', to: '2023-03-13' },
  ],
  aboutYou: [
    { child: 'tasia', kind: 'like', text: 'Reading on the stairs, on the fourth step, because nobody falls over you there.', saidBy: 'brenda', on: '2008-03-14' },
    { child: 'tasia', kind: 'achievement', text: 'You read the whole of the school library’s shelf of ghost stories in one winter.', saidBy: 'brenda', on: '2009-03-05' },
    { child: 'tasia', kind: 'dislike', text: 'Bin bags. You asked for a suitcase.', saidBy: 'tasia', on: '2010-07-24' },
    { child: 'tasia', kind: 'interest', text: 'Clive’s allotment, most of all the compost.', saidBy: 'clive', on: '2012-05-12' },
    { child: 'tasia', kind: 'achievement', text: 'You won the county schools’ short story prize.', saidBy: 'iris', on: '2015-06-18' },
    { child: 'tasia', kind: 'interest', text: 'You teach English now, and you have two cats called Ibid and Et Al.', saidBy: 'tasia', on: '2026-06-22' },
  ],
  entries: grownUpLives,
  voices: [
    { child: 'tasia', kind: 'own-words', on: '2008-03-14', to: 'brenda', how: 'On the fourth stair, on her tenth birthday', words: 'If I was in charge there would be a form that I fill in about you.' },
    { child: 'tasia', kind: 'letter', on: '2011-09-22', to: 'nuala', how: 'Posted to the office', what: 'your letter asking for a suitcase', words: 'To whom it may concern. I have moved four times and I have had eleven bin bags. Please may I have one suitcase. Yours faithfully, A. Theodorakopoulos.' },
  ],
  records: [
    {
      child: 'tasia', document: 'D01', contact: 'visit', at: '2006-10-04T15:30', place: 'Family home', seen: 'with-others', seenReason: 'It is not written down why you were not seen alone.', present: ['eleni', 'nikos'], author: 'sylvia',
      sections: {
        'what-happened': [{ text: 'H/V. Mother opened the door in her dressing gown at 3.30 pm, smelling of alcohol. Anastasia (9) answered all questions on mother’s behalf. She is a precocious child, over-familiar with strangers. Baby Nicky in soiled nappy. Fridge: half a lemon, margarine. Mother became hostile when advised. It is felt that mother is not working openly with the Department.' }],
        worries: [{ worry: 'Concerns were noted re alcohol and supervision. Neighbour alleges children are left alone at night. Anastasia denied this. There may be an element of role reversal.' }],
        'next-steps': [{ what: 'It was decided that S17 monies be provided for food x1. CP threshold not met. NFA re allegation. Review 4/52.' }],
      },
      shared: readWhole,
      responses: [{ by: 'tasia', on: '2026-06-23', kind: 'not-how-it-was', words: 'I was eight. I was not over-familiar, I was trying to make you like us so you would go away. I denied it because Mum was in the room.', about: 'H/V. Mother opened the door' }],
      correction: {
        on: '2026-07-06', by: 'adjoa', reason: 'Tasia was eight on that day, and her brother’s name is Nikolaos, called Nikos. The old words stay on the file as they were written; this stands in front of them.',
        sections: { 'what-happened': [{ text: 'Tasia, on Wednesday 4 October 2006 you were eight years old. Your brother Nikos was one. Your social worker, Sylvia Broadbent, came to your home in the afternoon. You answered for your mum, Eleni, who had been drinking, and there was almost no food. Sylvia Broadbent wrote unkindly about how you spoke to her. You have told us that you were trying to keep your family together. She did not see you on your own, and she should have.' }] },
      },
    },
    {
      child: 'tasia', document: 'D01', contact: 'visit', at: '2007-01-19T20:40', place: 'Family home, then placement', seen: 'with-others', seenReason: 'It is not written down if anyone explained to you what was happening.', present: ['eleni', 'nikos', 'brenda'], author: 'sylvia',
      sections: {
        'what-happened': [{ text: 'EDT / police call-out on Thursday 19 January. Children found alone, mother returned 9.15 pm intoxicated. S20 signed by mother. Both children removed and placed in an emergency placement with B. Hallworth. Some upset at point of separation. Belongings in bin liners. Baby to be moved to paternal family a.m., sibling placement not available.' }],
        worries: [{ worry: 'It was reported that the children had been left for several hours. Anastasia had attempted to cook and has sustained a minor burn.' }],
        'next-steps': [{ what: 'LAC docs to be completed. PEP, LAC medical, contact plan. Contact x2 weekly, supervised. Legal planning.' }],
      },
      shared: readWhole,
      responses: [{ by: 'tasia', on: '2026-06-24', kind: 'not-how-it-was', words: '“Some upset at point of separation.” I held on to the banister and a policewoman undid my fingers one by one. She was crying too. I still have the mark of the “minor burn”. Nobody told me that Nikos was going somewhere else. I woke up and his cot was empty.', about: 'EDT / police call-out' }],
    },
    {
      child: 'tasia', document: 'D06', at: '2007-06-13T14:00', place: 'Area office', seen: 'not-seen', seenReason: 'You were at school. It is not written down why you were not asked to come.', present: ['brenda', 'sylvia'], author: 'desmond',
      sections: {
        text: [{ text: 'LAC REVIEW (2nd). Child: Anastasia Theodorakopolous. Legal status: ICO. Placement: in-house foster. \n\nThe IRO chaired. Apologies: mother, HV, school. Consultation form not returned by child.\n\nPlacement is stable. Carer reports no problems, although the child is hoarding food and can be deceitful about it. She is bright but a bit of a know-all and struggles with peers. Some enuresis. There has been a mild reaction to the change in contact arrangements.\n\nContact: maternal contact has been reduced to x1 monthly owing to non-attendance. Sibling contact with Nicky was discussed. It was felt that this would be unsettling for the younger child and should be reviewed in twelve months.\n\nCare plan: final hearing October. LA plan is long-term fostering. Twin-tracking not indicated.\n\nIt was agreed that the placement is meeting her needs. LSW not considered necessary at this time. Next review 12 December 2007.' }],
      },
      shared: readWhole,
      responses: [{ by: 'tasia', on: '2026-06-24', kind: 'not-how-it-was', words: 'I was nine and I had not seen my brother for five months. Someone “felt” it would be unsettling. Who? I would like a name.', about: 'Contact: maternal contact' }],
    },
    {
      child: 'tasia', document: 'D01', contact: 'visit', at: '2008-03-14T16:00', place: 'Your home with Brenda Hallworth', seen: 'alone', present: ['brenda'], author: 'sylvia',
      sections: {
        'what-happened': [{ text: 'Tasia, you are ten today, Friday 14 March 2008. I have decided to write this one to you, in case you read it when you are older. I am Sylvia Broadbent, your social worker. You had a cake in the shape of a book. Brenda Hallworth, your foster carer, had iced your name on the spine.' }],
        'what-you-told-me': [{ text: 'You told me that the best present would be Nikos. I did not have a good answer. Last year a meeting decided that you should not see him for now. I went along with it, and I no longer think it was right.', how: 'on our own on the stairs, on the fourth step' }],
        'your-words': [{ words: 'He’ll think I’m a story somebody made up.', 'to-whom': 'Sylvia Broadbent, on your tenth birthday' }],
        worries: [{ worry: 'You and Nikos are growing up apart.', impact: 'You keep food in your pillowcase for him. You told me that it is in case he comes in the night.', safer: 'Brenda does not take the food away. She swaps it for tins, so that it will keep.' }],
        'next-steps': [{ what: 'I will ask for you to see Nikos before the summer, and I will tell you what they say even if it is no.', who: 'Sylvia Broadbent, social worker', when: '2008-04-30' }],
      },
      shared: readWhole,
      responses: [{ by: 'tasia', on: '2026-06-25', kind: 'that-is-right', words: 'I had forgotten the book cake. I read this page standing up and then I had to sit down. She did ask. I saw him in June.' }],
    },
    {
      child: 'tasia', document: 'D01', contact: 'visit', at: '2009-11-12T16:30', place: 'Placement', seen: 'with-others', seenReason: 'It is not written down why you were not seen alone.', present: ['brenda'], author: 'ravinder',
      sections: {
        'what-happened': [{ text: 'Statutory visit on Wednesday 12 November. Anastasia was surly and monosyllabic. Carer at the end of her rope. She has been caught stealing again (£3 from purse) and lying about it. Carer’s husband is unwell and there is some pressure on the placement. Anastasia was reminded how lucky she is to have such a nice home.' }],
        worries: [{ worry: 'Attachment difficulties. Placement breakdown is possible if behaviours continue. CAMHS referral declined, did not meet criteria.' }],
        'next-steps': [{ what: 'Respite x1 w/e per month to be identified. Behaviour chart. Mother’s whereabouts unknown, contact suspended.' }],
      },
      shared: readWhole,
      responses: [{ by: 'tasia', on: '2026-06-25', kind: 'not-how-it-was', words: 'The £3 was for a stamp and a card for Nikos’s birthday. I told Brenda the next day and she laughed and then cried. That is not here.', about: 'Statutory visit on Wednesday' }],
    },
    {
      child: 'tasia', document: 'D01', contact: 'visit', at: '2010-07-24T13:15', place: 'Your home with Jean and Clive Mottershead', seen: 'alone', present: ['jean', 'clive'], author: 'ravinder',
      sections: {
        'what-happened': [{ text: 'Tasia, you moved today, Saturday 24 July 2010, from Brenda Hallworth’s home to Jean and Clive Mottershead, your new foster carers. I am Ravinder Kalsi, your social worker. Brenda’s husband is very ill, and she cannot look after him and you. She asked me to write down that you did nothing to make this happen. You had asked for a suitcase. I bought you a green one, and you packed it yourself.' }],
        'what-you-told-me': [{ text: 'You told me that you had known for weeks, because Brenda had stopped buying the big milk. You asked if Jean and Clive know that you take food. I said yes. You asked what they said. They said there is a cupboard with your name on it.', how: 'on our own in the car, outside the house, before we went in' }],
        'your-words': [{ words: 'Can you tell them I unpack slowly.', 'to-whom': 'Ravinder Kalsi, in the car' }],
        worries: [{ worry: 'This is the second time that you have lost a home.', impact: 'You told me that you will not put your books on the shelf until Christmas, to be on the safe side.', safer: 'Brenda will ring on Sunday, and you will have tea with her on 7 August.' }],
      },
      shared: readWhole,
      responses: [{ by: 'tasia', on: '2026-06-26', kind: 'that-is-right', words: 'I still have the green suitcase. The books went up in October.' }],
    },
    {
      child: 'tasia', document: 'D01', contact: 'meeting', at: '2011-09-22T09:30', place: 'Kingsmere School', seen: 'not-seen', seenReason: 'It is not written down why nobody talked to you.', present: ['iris', 'jean'], author: 'ravinder',
      sections: {
        'what-happened': [{ text: 'PEP. Anastacia is achieving above age-related expectations in English, below in maths. Ms Penhaligon feels she has an attitude and is her own worst enemy. Two FTEs in the summer term for verbal abuse of staff after a supply teacher read out a list of “LAC pupils” for a trip. It was noted that Anastacia over-reacted.' }],
        worries: [{ worry: 'Self-esteem issues. Concerns were expressed about friendships. Some low mood, likely hormonal.' }],
        'next-steps': [{ what: 'PEPG to fund laptop. DT to monitor. Target: to accept adult authority in 4 out of 5 lessons.' }],
      },
      shared: readWhole,
      responses: [{ by: 'tasia', on: '2026-06-27', kind: 'not-how-it-was', words: 'He read out my name and the word in front of thirty children. I would do the same again. Iris never said I had an attitude, I have asked her.', about: 'PEP. Anastacia is achieving' }],
    },
    {
      child: 'tasia', document: 'D03', at: '2012-05-12T14:00', place: 'Clive Mottershead’s allotment', seen: 'with-others', seenReason: 'Your mum and your brother were there, and so was I.', present: ['eleni', 'nikos', 'clive', 'ravinder'], author: 'ravinder',
      sections: {
        text: [{ text: 'Tasia, on Saturday 12 May 2012 you, your mum Eleni and your brother Nikos were all in one place for the first time since you were eight. I am Ravinder Kalsi, your social worker. You had asked for it to be outside, with something to do. Clive Mottershead, your foster carer, lent you his allotment.\n\nYour mum came on the bus. She had not been drinking, and her hands shook. Nikos is seven and did not know who to look at. You gave him a trowel. You showed him the warm middle of the compost, and he put both arms in up to the elbows. He said, “It’s like a bear.”\n\nYour mum told you that she was sorry about the night when she left you alone. She said, “You were the mother and I was the child.” You carried on digging. After a while you said, “I know, Mum.” You let her hold your hand on the way to the gate.\n\nShe left before the end, because she found it too much. Nikos cried and you did not. In the car you told me that you felt “like a cupboard with the door open”. We agreed that you will see Nikos every month from now on, and your mum when she asks. It should have been so from the start.' }],
      },
      shared: readWhole,
      responses: [{ by: 'tasia', on: '2026-06-28', kind: 'that-is-right', words: 'It’s like a bear! I rang Nikos and read it to him.' }],
    },
    {
      child: 'tasia', document: 'D08', at: '2014-04-09T15:30', place: 'Placement', seen: 'with-others', seenReason: 'It is not written down who was there.', present: ['jean'], author: 'nuala',
      sections: {
        text: [{ text: 'PATHWAY PLAN (1). Name: Anastasia T. DOB 14/03/98. Status: S31. Eligible child.\n\nAccommodation: remains in placement. To be referred for semi-independent at 17 in line with policy.\n\nEET: predicted good GCSEs. Aspirations are somewhat unrealistic (wants to be a writer). Connexions PA to explore hairdressing and childcare options as a back-up.\n\nIdentity: White Other. No issues.\n\nHealth: up to date. LAC nurse x1. Occasional tearfulness reported.\n\nFamily: mum’s situation remains chaotic. Monthly sibling contact is positive.\n\nFinance: savings £90. Setting up home grant explained.\n\nRisk: low. Can be oppositional when she does not agree with decisions.\n\nThe plan was discussed with the young person, who declined to sign. It was agreed to review in six months.' }],
      },
      shared: readWhole,
      responses: [{ by: 'tasia', on: '2026-06-29', kind: 'not-how-it-was', words: 'I declined to sign because of “unrealistic”. I teach English and I have published nine stories. “White Other, no issues”: my grandmother’s language was never once asked about.', about: 'EET: predicted good GCSEs.' }],
    },
    {
      child: 'tasia', document: 'D01', contact: 'visit', at: '2015-06-18T17:15', place: 'Your home with Jean and Clive Mottershead', seen: 'alone', present: ['jean'], author: 'nuala',
      sections: {
        'what-happened': [{ text: 'Tasia, I came on Thursday 18 June 2015, the day after you won the county schools’ story prize. I am Nuala Fitzsimmons, your social worker. Iris Penhaligon, your English teacher, had driven you there. Jean Mottershead, your foster carer, has put the certificate in the kitchen where people have to walk round it.' }],
        'what-you-told-me': [{ text: 'You told me that you would not sign the plan last year because it called your hopes unrealistic. I wrote that, and I was wrong. You want to go to university, and you want to stay here until then. You are afraid that we will move you at seventeen, as the plan said.', how: 'on our own in the garden, in the rain, under Clive’s umbrella' }],
        'your-words': [{ words: 'I’ve been moved by people who’d never read a thing I wrote.', 'to-whom': 'Nuala Fitzsimmons, on Thursday 18 June 2015' }],
        decisions: [{ what: 'You will stay with Jean and Clive until you go to university.', who: 'Nuala Fitzsimmons, social worker, with her manager Patricia Loxley', when: '2015-06-17', why: 'A move before your exams would harm you, and no one could tell me what good it would do.', wanted: 'You wanted to stay. You said so three times, and this time it was what decided it.' }],
      },
      shared: readWhole,
      responses: [{ by: 'tasia', on: '2026-06-29', kind: 'that-is-right', words: 'She had the grace to say she was wrong. I wish I could thank her.' }],
    },
    {
      child: 'tasia', document: 'D01', contact: 'visit', at: '2016-03-11T16:45', place: 'Your home with Jean and Clive Mottershead', seen: 'alone', present: ['jean', 'clive'], author: 'nuala',
      sections: {
        'what-happened': [{ text: 'Tasia, this was my last visit as your social worker, on Friday 11 March 2016. On Monday you will be eighteen. I am Nuala Fitzsimmons. We read through some of your file together, as much as you wanted. You corrected my commas.' }],
        'what-you-told-me': [{ text: 'You told me that you have two offers from universities. You will go on seeing Nikos every month, and you have put his school play in your diary. Your mum, Eleni, sent you a card with a bus ticket inside it. You have not decided what to do with it.', how: 'on our own at the kitchen table' }],
        'your-words': [{ words: 'One day I’ll read the whole lot. I’ll bring biscuits.', 'to-whom': 'Nuala Fitzsimmons, on Friday 11 March 2016' }],
        worries: [{ worry: 'After Monday there will be fewer people whose job it is to ring you.', impact: 'You told me that you are used to people going, and that you leave first so that you do not have to watch.', safer: 'Jean and Clive have said that your cupboard stays yours. Iris Penhaligon, your English teacher, will not let go of you either.' }],
        'next-steps': [{ what: 'You can ask for your records whenever you like, all your life. It says so here.', who: 'Fernleigh Council', when: '2016-03-14' }],
      },
      shared: readWhole,
      responses: [{ by: 'tasia', on: '2026-06-30', kind: 'that-is-right', words: 'I brought biscuits.' }],
    },
  ],
}
