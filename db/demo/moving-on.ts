import { seaFromTheBus } from './drawings.ts'
import type { DemoFamily } from './family.ts'
import { movingOnLives } from './lives.ts'

/** A young man who will be eighteen on 2 December 2026, with his foster carer and his personal adviser. */
export const movingOn: DemoFamily = {
  key: 'moving-on',
  children: [
    {
      key: 'reuben', fullName: 'Reuben D’Costa', pronouns: 'he/him', dateOfBirth: '2008-12-02', signsIn: true, usesWords: true,
      communication: 'You would rather text than ring. You make a joke when something matters, so we have learnt to ask again after the joke. Talking in a car is easiest.',
    },
  ],
  people: [
    { key: 'glenys', fullName: 'Glenys Pritchett', pronouns: 'she/her' },
    { key: 'marisa', fullName: 'Marisa D’Costa', pronouns: 'she/her' },
    { key: 'aaron', fullName: 'Aaron D’Costa', pronouns: 'he/him', dateOfBirth: '2004-07-19' },
    { key: 'leonie', fullName: 'Leonie Baxendale', pronouns: 'she/her' },
    { key: 'vik', fullName: 'Vikram Sood', preferredName: 'Vik', pronouns: 'he/him' },
  ],
  around: [
    { child: 'reuben', person: 'glenys', relationship: 'foster carer', from: '2019-08-12' },
    { child: 'reuben', person: 'marisa', relationship: 'mum', parentalResponsibility: true },
    { child: 'reuben', person: 'aaron', relationship: 'brother' },
    { child: 'reuben', person: 'leonie', role: 'tutor at Fernleigh College', from: '2025-09-08' },
    { child: 'reuben', person: 'vik', role: 'owner of Sood Motors, where you work', from: '2026-07-06' },
  ],
  allocations: [
    { child: 'reuben', staff: 'ikenna', from: '2020-03-16', to: '2024-09-01' },
    { child: 'reuben', staff: 'tom', from: '2024-09-02' },
    { child: 'reuben', staff: 'bronwen', from: '2019-08-19' },
    { child: 'reuben', staff: 'delroy', from: '2025-06-02' },
  ],
  involvements: [
    { child: 'reuben', threshold: 'child-protection', from: '2018-11-05', to: '2019-08-11' },
    { child: 'reuben', threshold: 'child-in-care', from: '2019-08-12' },
  ],
  aboutYou: [
    { child: 'reuben', kind: 'interest', text: 'Old mopeds. You can name one by the sound of it.', saidBy: 'reuben', on: '2024-09-19' },
    { child: 'reuben', kind: 'dislike', text: 'Being introduced to people as a foster child.', saidBy: 'reuben', on: '2024-12-03' },
    { child: 'reuben', kind: 'achievement', text: 'You cooked your nana’s prawn curry for nine people at Glenys’s sixtieth.', saidBy: 'glenys', on: '2025-05-15' },
    { child: 'reuben', kind: 'like', text: 'Sunday bus rides to the sea with your brother, with no plan.', saidBy: 'aaron', on: '2025-05-15' },
    { child: 'reuben', kind: 'achievement', text: 'You passed your theory test the first time.', saidBy: 'delroy', on: '2026-02-26' },
    { child: 'reuben', kind: 'interest', text: 'Konkani, which your mum’s family speaks. You have learnt to count and to swear.', saidBy: 'reuben', on: '2026-05-19' },
    { child: 'reuben', kind: 'achievement', text: 'You were taken on as an apprentice at Sood Motors.', saidBy: 'vik', on: '2026-07-16' },
    { child: 'reuben', kind: 'own-word', text: 'my big house', means: 'your home with Glenys Pritchett', standsFor: ['placement', 'foster placement', 'foster home'], saidBy: 'glenys', on: '2019-11-21' },
    { child: 'reuben', kind: 'important-person', text: 'Your brother Aaron, always.', saidBy: 'reuben', on: '2025-05-15' },
    { child: 'reuben', kind: 'important-thing', text: 'Your nana’s recipe book, with the curry stains.', saidBy: 'glenys', on: '2025-05-15' },
  ],
  entries: movingOnLives,
  voices: [
    { child: 'reuben', kind: 'photo', on: '2026-05-19', to: 'tom', how: 'Sent from his phone on the way back', what: 'the sea from the top deck, with Aaron', madeBy: 'you', words: 'No plan. Best plan.', drawing: seaFromTheBus },
    { child: 'reuben', kind: 'own-words', on: '2026-11-12', to: 'delroy', how: 'In the car, after the meeting; he asked me to write it down', words: 'Tell them I’m not moving on. I’m moving up the road.' },
  ],
  records: [
    {
      child: 'reuben', document: 'D01', contact: 'visit', at: '2024-09-19T17:00', place: 'Your home with Glenys Pritchett', seen: 'alone', present: ['glenys'], author: 'tom',
      sections: {
        'what-happened': [{ text: 'Reuben, I came on Thursday 19 September to meet you. I am Tomás O’Hanrahan, and I am your social worker now that Ikenna Obi has a different job. You said, “Another one,” and then you showed me the moped in Glenys’s shed, which has no engine yet.' }],
        'what-you-told-me': [{ text: 'You told me that you are happy with Glenys Pritchett, your foster carer, and that you do not want to be asked about it every time. You want to see your brother Aaron more. Nobody has ever told you properly why you could not stay with your mum.', how: 'on our own in the shed, while you looked for a spanner' }],
        'your-words': [{ words: 'I’ve got the short version. I want the long one.', 'to-whom': 'Tomás O’Hanrahan, on Thursday 19 September 2024' }],
        worries: [{ worry: 'You have a gap where your own story should be.', impact: 'You told me that you fill it with things you did wrong when you were ten. That is a heavy thing to carry, and it is not true.', safer: 'Glenys has kept every photo. Aaron remembers a lot.' }],
        'next-steps': [{ what: 'I will read your file from the beginning and tell you the long version, in the car, in as many goes as you like.', who: 'Tomás O’Hanrahan, social worker', when: '2024-10-31' }],
      },
      shared: [{ with: 'reuben', on: '2024-10-03', how: 'own-page' }],
      responses: [{ by: 'reuben', on: '2024-10-03', kind: 'that-is-right', words: 'Fair play.' }],
    },
    {
      child: 'reuben', document: 'D06', at: '2024-12-03T16:30', place: 'Your home with Glenys Pritchett', seen: 'with-others', present: ['glenys', 'tom', 'aaron'], author: 'bronwen',
      sections: {
        'what-happened': [{ text: 'Dear Reuben, you turned sixteen yesterday, and you had your review today, Tuesday 3 December 2024, with the rest of the cake. I am Bronwen Castellan, your independent reviewing officer. I do not work in Tomás O’Hanrahan’s team. My job is to check that he and the others do what they promise you.\n\nTomás told you the long version in October. You were on your own a lot when you were nine and ten, because your mum was too ill with drink to look after you. You said that it helped to know that nobody sent you away for being bad.' }],
        'what-you-told-me': [{ text: 'You said that you like your life and that you are tired of meetings about it. You asked if the next one could be shorter, and it will be.', how: 'on our own, before the others came' }],
        home: [{ text: 'Glenys Pritchett, your foster carer, says that you are “good company and a terrible washer-up”.' }],
        school: [{ text: 'Your maths has gone up two grades.' }],
        'family-view': [{ who: 'your mum, Marisa D’Costa', text: 'She rang me on Sunday. She is proud of you. She said that she is not drinking this month and that she would like a letter. You said that you might send a card.' }],
        decisions: [{ what: 'You go on living with Glenys. You will see Aaron every second Sunday.', who: 'Bronwen Castellan, independent reviewing officer', when: '2024-12-03', why: 'It is good for you, and Glenys wants it too.', wanted: 'You wanted that, and it is what decided it.' }],
        'looked-at-again': [{ what: 'Your next review, a short one.', who: 'Bronwen Castellan, independent reviewing officer', when: '2025-05-27' }],
      },
      shared: [{ with: 'reuben', on: '2024-12-17', how: 'own-page' }],
      responses: [{ by: 'reuben', on: '2024-12-18', kind: 'not-how-it-was', words: 'I was on my own when I was eight as well. Aaron says so, he was 12 and he made the tea.', about: 'Tomás told you the long version' }],
    },
    {
      child: 'reuben', document: 'D01', contact: 'visit', at: '2025-02-20T16:00', place: 'Placement', seen: 'with-others', seenReason: 'It is not written down why you were not seen alone.', present: ['glenys'], author: 'tom',
      sections: {
        'what-happened': [{ text: 'LAC stat visit to placement on Wednesday 20 February. Rueben appears settled and presents as well cared for. Carer reports that he can be lazy around the house and has been non-compliant with homework. There was an incident at contact when mum presented under the influence and contact was terminated early. Rueben was a bit upset but bounced back.' }],
        'what-you-told-me': [{ text: 'YP did not wish to engage in discussion re contact.' }],
        worries: [{ worry: 'Concerns were raised about the quality of contact and it has been agreed that this will be reviewed.' }],
        'next-steps': [{ what: 'PEP due. SDQ to carer. Delegated authority form to be updated. Contact risk assessment to be completed.' }],
      },
      shared: [{ with: 'reuben', on: '2025-05-15', how: 'own-page' }],
      responses: [{ by: 'reuben', on: '2025-05-16', kind: 'not-how-it-was', words: 'I did not bounce back. I walked home from town in the rain, it took two hours. And it is Reuben.', about: 'LAC stat visit' }],
      correction: {
        on: '2025-05-22', by: 'tom', reason: 'Reuben says that he did not bounce back, his name was spelt wrong, and the weekday was wrong. I rang Glenys Pritchett, and she remembers that he came home soaked.',
        sections: { 'what-happened': [{ text: 'Reuben, I came on Thursday 20 February 2025. On Sunday you had met your mum, Marisa D’Costa, in the café and she had been drinking. She shouted at the waiter, and the family time worker ended it after ten minutes. You walked home in the rain for two hours and told nobody. I wrote that you had bounced back. You had not, and I did not ask.' }] },
      },
    },
    {
      child: 'reuben', document: 'D01', contact: 'visit', at: '2025-05-15T17:30', place: 'In my car, to the sea and back', seen: 'alone', present: ['glenys', 'aaron'], author: 'tom',
      sections: {
        'what-happened': [{ text: 'Reuben, I picked you and your brother Aaron up on Thursday 15 May and we drove to Sandle Point for chips. I dropped Aaron first, so that you and I could talk. You had read what I wrote in February, and you told me straight what was wrong with it.' }],
        'what-you-told-me': [{ text: 'You told me that you want to see your mum, but only if somebody rings her in the morning to hear how she sounds. You want to go to college to do motor mechanics. You are scared of being eighteen because “that’s when everyone stops”.', how: 'on our own in the car, on the way back' }],
        'your-words': [{ words: 'I’m not lazy. I’m tired on Sundays because I’ve been hoping all week.', 'to-whom': 'Tomás O’Hanrahan, on Thursday 15 May 2025' }],
        worries: [{ worry: 'Your mum is often drunk when you are due to meet.', impact: 'You hope all week and then you are let down, and you think that it is because of you.', safer: 'You can say no on the day. Aaron will come with you.' }],
        decisions: [{ what: 'From now on I ring your mum at nine on the morning of family time. If she has been drinking, you and Aaron go to the sea, and I pay the bus.', who: 'Tomás O’Hanrahan, social worker, with you', when: '2025-05-15', why: 'So that you never again find out at the café table.', wanted: 'This was your idea.' }],
      },
      shared: [{ with: 'reuben', on: '2025-05-22', how: 'own-page' }],
      responses: [{ by: 'reuben', on: '2025-05-22', kind: 'that-is-right' }],
    },
    {
      child: 'reuben', document: 'D08', kind: 'pathway-plan', at: '2025-09-04T16:00', place: 'Your home with Glenys Pritchett', seen: 'with-others', present: ['glenys', 'delroy'], author: 'tom',
      sections: {
        hopes: [{ text: 'Reuben, this is your first pathway plan. It is about now until you are twenty-five. You, Delroy Hutchings and I wrote it on Thursday 4 September 2025. Delroy is your personal adviser: he helps you with becoming an adult, and he stays when I go. I am Tomás O’Hanrahan, your social worker. You want to stay in one place and to mend engines for a living.' }],
        home: [{ text: 'You want to stay with Glenys Pritchett, your foster carer, after you are eighteen. That is called staying put. Glenys wants it too.' }],
        school: [{ text: 'You start motor mechanics at Fernleigh College on Monday 8 September. Your tutor is Leonie Baxendale.' }],
        money: [{ text: 'You have £212 saved.' }],
        health: [{ text: 'You get migraines. You have found out that they come after family time, and you keep tablets in your bag.' }],
        'family-and-friends': [{ text: 'Aaron every second Sunday. Your mum when she is well. You asked for a photo of your nana Philomena, and I am looking for one.' }],
        'next-steps': [
          { what: 'I will ask my manager about staying put.', who: 'Tomás O’Hanrahan, your social worker', when: '2025-10-31' },
          { what: 'Delroy will go with you to open a bank account in your own name.', who: 'Delroy Hutchings, your personal adviser', when: '2025-09-19' },
        ],
        'if-not': [{ text: 'You told us that when you are let down you stop answering everyone. If that happens you could lose your place at college. You said that Delroy should text you a picture of a moped, with no words, until you answer. He will.' }],
        'looked-at-again': [{ what: 'We look at the plan again.', who: 'Tomás O’Hanrahan, your social worker', when: '2026-03-04' }],
      },
      shared: [{ with: 'reuben', on: '2025-09-11', how: 'own-page' }],
      responses: [{ by: 'reuben', on: '2025-09-12', kind: 'that-is-right', words: 'He has already sent me four mopeds.' }],
    },
    {
      child: 'reuben', document: 'D01', contact: 'call', at: '2025-12-11T14:45', place: 'On the telephone with your college', seen: 'not-seen', seenReason: 'It is not written down why nobody rang you.', present: ['leonie'], author: 'delroy',
      sections: {
        'what-happened': [{ text: 'TC from Leonie at college. YP has not attended since 1/12 and is at risk of becoming NEET. He is not answering calls. She feels he lacks motivation and is choosing not to engage with the support on offer. It is believed that mum has relapsed which may have had some impact. His 17th was on Monday 2 December.' }],
        worries: [{ worry: 'Low-level concerns re emotional wellbeing. Known to self-isolate. Carer says he is fine, just tired and a bit moody.' }],
        'next-steps': [{ what: 'PA to attempt contact. College to issue stage 1. SW and IRO informed. To be discussed at next LAC review.' }],
      },
      shared: [{ with: 'reuben', on: '2026-02-26', how: 'read-together' }],
    },
    {
      child: 'reuben', document: 'D01', contact: 'visit', at: '2026-02-26T15:00', place: 'The Copper Kettle café', seen: 'alone', present: [], author: 'delroy',
      sections: {
        'what-happened': [{ text: 'Reuben, we met on Thursday 26 February at the Copper Kettle. I am Delroy Hutchings, your personal adviser. We read my note from December together. You said it sounded like a letter from a parking company, and I said sorry. I should have written that your mum did not come on your birthday and that you went quiet after it.' }],
        'what-you-told-me': [{ text: 'You told me that you are back at college three days a week. You passed your theory test at the first go, and you told nobody for two days because you wanted to have it to yourself. You have not seen your mum since November.', how: 'on our own, over two bacon rolls' }],
        'your-words': [{ words: 'The mopeds worked. I just couldn’t say so.', 'to-whom': 'Delroy Hutchings, on Thursday 26 February 2026' }],
        worries: [{ worry: 'Your mum is drinking every day again, and you send her money.', impact: 'You went without lunch for two weeks in January. You feel that if you stop, it will be your fault if she falls ill.', safer: 'You told me. Glenys Pritchett, your foster carer, now puts lunch in your bag and does not make a thing of it.' }],
        'next-steps': [{ what: 'I will go with you to the group for young people whose parents drink, just to look.', who: 'Delroy Hutchings, personal adviser', when: '2026-03-12' }],
      },
      shared: [{ with: 'reuben', on: '2026-03-05', how: 'own-page' }],
      responses: [{ by: 'reuben', on: '2026-03-06', kind: 'that-is-right', words: 'Parking company 😂 yes.' }],
    },
    {
      child: 'reuben', document: 'D06', at: '2026-05-19T17:00', place: 'Your home with Glenys Pritchett', seen: 'with-others', present: ['glenys', 'tom', 'delroy'], author: 'bronwen',
      sections: {
        'what-happened': [{ text: 'Dear Reuben, you asked for twenty minutes, and on Tuesday 19 May 2026 we did it in twenty-two. I am Bronwen Castellan, your independent reviewing officer. I check that people do what they promise you.\n\nFirst, my own mistake. In December 2024 you told us that you were on your own when you were eight as well as nine and ten. I had not put that right. I have now read the school’s letters from 2017, and you and Aaron are correct. It is on your file.' }],
        'what-you-told-me': [{ text: 'You will be eighteen on 2 December, and you want to know, yes or no, if you can stay with Glenys Pritchett, your foster carer. You were told you would hear by last October. You have not.', how: 'on our own in the shed' }],
        home: [{ text: 'Glenys said, “His room is his room.” Tomás O’Hanrahan, your social worker, said that he had asked twice and had no answer.' }],
        'family-view': [{ who: 'your mum, Marisa D’Costa', text: 'She did not come, and sent her love.' }],
        decisions: [{ what: 'I am not content with this. I have written today to Adjoa Mensah-Whitfield, the team manager. If there is no answer by Friday 31 July I will take it to the head of service.', who: 'Bronwen Castellan, independent reviewing officer', when: '2026-05-19', why: 'Waiting makes you think that nobody wants you, and that is not true.', wanted: 'You asked for a yes or a no.' }],
        'next-steps': [{ what: 'Help you with your driving lessons.', who: 'Delroy Hutchings, your personal adviser', when: '2026-06-30' }],
        'looked-at-again': [{ what: 'Your last review before you are eighteen.', who: 'Bronwen Castellan, independent reviewing officer', when: '2026-11-17' }],
      },
      shared: [{ with: 'reuben', on: '2026-05-28', how: 'own-page' }],
      responses: [{ by: 'reuben', on: '2026-05-29', kind: 'that-is-right', words: 'First time anyone put that they were wrong without me having to ask twice.' }],
    },
    {
      child: 'reuben', document: 'D01', contact: 'visit', at: '2026-07-16T18:00', place: 'Sood Motors', seen: 'alone', present: ['vik'], author: 'tom',
      sections: {
        'what-happened': [{ text: 'Reuben, I came to Sood Motors on Thursday 16 July, at the end of your day. I am Tomás O’Hanrahan, your social worker. You were under a van. Vikram Sood, who owns the garage, has taken you on as an apprentice, and he told me that you are never late. You pretended not to hear.' }],
        'what-you-told-me': [{ text: 'You told me that you got your first pay. You bought Glenys a kettle, and you put £60 away. You sent your mum nothing this month. You felt bad for a day, and then you felt all right.', how: 'on our own in the yard, while you washed your hands' }],
        'your-words': [{ words: 'It’s the first place I’ve been where nobody knows I’m in care. I’m just the kid who’s good with carbs.', 'to-whom': 'Tomás O’Hanrahan, on Thursday 16 July 2026' }],
        worries: [{ worry: 'You still do not know where you will live after December.', impact: 'You have a bag packed under your bed. You told me that it is a joke, and when I asked again you said it was not.', safer: 'Glenys Pritchett, your foster carer, tells you every week that she wants you to stay.' }],
        'next-steps': [{ what: 'I will see Adjoa Mensah-Whitfield, the team manager, in person about staying put.', who: 'Tomás O’Hanrahan, social worker', when: '2026-07-24' }],
      },
      shared: [{ with: 'reuben', on: '2026-07-23', how: 'own-page' }],
    },
    {
      child: 'reuben', document: 'D09', at: '2026-07-29T11:00', present: ['tom'], author: 'adjoa', authorAs: 'team manager',
      sections: {
        decisions: [{
          what: 'Reuben, the answer is yes. I am Adjoa Mensah-Whitfield, the team manager. You can go on living with Glenys Pritchett after you are eighteen, until you are twenty-one if you both want it. It is called staying put. We will pay Glenys for it, and you will pay £25 a week from your wages from January.',
          who: 'Adjoa Mensah-Whitfield, team manager', when: '2026-07-29',
          why: 'You have lived there for seven years and it is your home. You have a job that you can walk to. You do best when people stay. Moving you now could cost you all of that.',
          wanted: 'You asked for a yes or a no. You should have had it last October. Tomás sent me the request twice and I left it, because I was waiting for a new rule about money. I did not tell you that, and you packed a bag. I am sorry. What you told Bronwen Castellan, your independent reviewing officer, is why you are reading this now.',
        }],
        'next-steps': [{ what: 'Bring the agreement for you to sign. Please unpack.', who: 'Tomás O’Hanrahan, your social worker', when: '2026-08-28' }],
        oversight: [{ text: 'Two requests of 31 October and 12 February were left without an answer, both by me. I have asked for requests about staying put to be answered within ten working days.' }],
      },
      shared: [{ with: 'reuben', on: '2026-07-29', how: 'own-page' }],
      responses: [{ by: 'reuben', on: '2026-07-29', kind: 'that-is-right', words: 'Unpacked.' }],
    },
    {
      child: 'reuben', document: 'D08', at: '2026-11-12T16:00', place: 'Placement', seen: 'with-others', seenReason: 'It is not written down if you were seen alone.', present: ['delroy', 'glenys'], author: 'tom',
      sections: {
        text: [{ text: 'Pathway Plan review. Reuben D’Costa, 18. UASC: N. Legal status: S20. EET: yes (L2 apprenticeship, f/t).\n\nAccommodation: will remain in placement under SP arrangement from 2 December, licence agreement signed 28/8.\n\nHealth: ongoing migraines, GP aware. Emotional health: stable, some unresolved issues around mum.\n\nMoney: managing his finances appropriately. Eligible for SUHA, to be explored. JISA to be accessed at 18.\n\nFamily: contact with mum is sporadic due to her lifestyle choices. Sibling contact is ad hoc. Brother has a new baby.\n\nRisks: can disengage when stressed. Nothing of note at this time.\n\nViews: YP is happy with the plan.\n\nActions: case to transfer to PA on 2 December. SW to close. Needs assessment and LC entitlements to be completed. Next review May 2027 or as required.' }],
      },
    },
  ],
}
