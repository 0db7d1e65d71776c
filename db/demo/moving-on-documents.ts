import type { DemoRecord } from './family.ts'

/** The plan for looking after Reuben, the panel about where he grows up, and what was written about his foster carer. */
export const movingOnDocuments: readonly DemoRecord[] = [
  {
    child: 'reuben', document: 'D07', at: '2020-04-20T10:00', present: [], author: 'ikenna',
    sections: {
      why: [{ text: 'Reuben, I am Ikenna Obi, your social worker. You are eleven. You live with Glenys Pritchett because your mum, Marisa D’Costa, drank so much that she could not look after you. You and your brother Aaron were often on your own at night. On Monday 12 August 2019 your mum agreed that you should live somewhere safe.' }],
      'what-you-told-me': [{ text: 'You want to stay at your school, and you want to know why Aaron lives in another house.', how: 'on our own, in the car outside the chip shop' }],
      home: [{ text: 'You have the room over the porch. Glenys lets you take things to pieces as long as you do it on newspaper.' }],
      'family-and-friends': [{ text: 'You see Aaron on Sundays. You talk with your mum on the telephone on Wednesdays.' }],
      health: [{ text: 'You get headaches. Glenys takes you to have your eyes tested on Tuesday 5 May.' }],
      school: [{ text: 'You stay at your school. Glenys drives you.' }],
      identity: [{ text: 'Your mum’s family is from Goa. You go to Mass with Glenys’s neighbour when you feel like it.' }],
      'long-plan': [{ text: 'We hope that you can grow up with Glenys. A panel will say what it thinks in September.' }],
      decisions: [{ what: 'You stay with Glenys Pritchett.', who: 'Ikenna Obi, social worker', when: '2020-04-20', why: 'You sleep, you eat and you laugh there.', wanted: 'You wanted to stay, if you can see Aaron.' }],
      'looked-at-again': [{ what: 'We look at this plan at your review.', who: 'Ikenna Obi, your social worker', when: '2020-07-14' }],
    },
    shared: [{ with: 'reuben', on: '2024-10-31', how: 'own-page' }],
  },
  {
    child: 'reuben', document: 'D11', at: '2020-09-15T10:00', present: [], author: 'ewan', authorAs: 'chair of the permanence panel',
    sections: {
      recommendation: [{ what: 'Reuben, I am Ewan Drummond. I was in charge of a meeting that is called a permanence panel. We recommend that you live with Glenys Pritchett until you are grown up.', who: 'Ewan Drummond, chair of the panel, and the six people on it', when: '2020-09-15', why: 'You have been there for a year. Glenys knows when you are sad before you do. She has told us in writing that she wants you to stay until you are ready to go.', wanted: 'You wrote to us: “I don’t want to pack again.” We read your letter out at the start, and everybody was quiet.' }],
      'next-steps': [{ what: 'Tell you what the decision is.', who: 'Ikenna Obi, your social worker', when: '2020-09-24' }],
      members: [{ text: 'Seven members sat. Ikenna Obi, social worker, and Glenys Pritchett, foster carer, attended for the second half.' }],
      heard: [{ text: 'The panel read the care plan of Monday 20 April 2020, two reviews and Reuben’s letter. It heard that Marisa D’Costa agrees with the plan and was in hospital on the day.' }],
      discussion: [{ text: 'One member asked whether Reuben and Aaron D’Costa could live together. There is no carer for both, and Aaron is settled. The panel asked for time together every week.' }],
    },
    shared: [{ with: 'reuben', on: '2024-10-31', how: 'own-page' }],
  },
  {
    child: 'reuben', document: 'D19', kind: 'review', at: '2026-08-04T14:00', present: [], author: 'tom',
    sections: {
      carers: [{ text: 'Glenys Pritchett has fostered since 2011. This is her review after the decision that Reuben D’Costa stays with her when he is eighteen.' }],
      caring: [{ text: 'She is warm and exact. She writes down what Reuben eats when he is low and does not speak of it to him. She asked for training about young people who work, and she went to it. She does not find it easy to ask for a rest, and this year she had none.' }],
      children: [{ text: 'Reuben said, “She says goodnight to me even when we’ve had a row.” Tomás O’Hanrahan, social worker, heard this from him in the shed on Monday 3 August.' }],
      decisions: [{ what: 'Glenys Pritchett stays approved, for Reuben and one other young person.', who: 'Adjoa Mensah-Whitfield, team manager', when: '2026-08-04', why: 'Reuben does well with her, and she wishes to go on.', wanted: 'Reuben wants to stay with her. It weighed most.' }],
      actions: [{ what: 'Arrange two weekends of rest before Christmas, with people whom Reuben knows.', who: 'Tomás O’Hanrahan, social worker', when: '2026-10-30' }],
    },
  },
]
