import type { DemoRecord } from './family.ts'

/** What professionals wrote about Saffy between themselves: never hers to read here, and kept all the same. */
export const threeSiblingsDocuments: readonly DemoRecord[] = [
  {
    child: 'saffy', document: 'D16', at: '2024-10-13T09:30', place: 'By telephone', seen: 'not-seen', seenReason: 'Professionals spoke among themselves.', present: ['gareth', 'danuta', 'oliver'], author: 'adjoa', authorAs: 'team manager',
    sections: {
      'why-now': [{ text: 'On Thursday 10 October 2024 Lee Beddow assaulted Dionne Carrick at home while Saffron, Jesse and Wilhelmina Carrick-Beddow were there. Saffron rang 999.' }],
      shared: [
        { who: 'Danuta Reeves, police officer', text: 'Lee Beddow was arrested and is on bail. He may not go to the house. It was the third call to the address this year.' },
        { who: 'Oliver Strand, head of year at Kingsmere Academy', text: 'Saffron is tired and late. She told a friend that she listens for bangs at night.' },
      ],
      dangers: [{ worry: 'Lee Beddow breaks his bail and hurts Dionne Carrick again.', impact: 'Saffron runs towards the noise and could be hurt. All three children are frightened.', safer: 'Rita Carrick has taken them in. Dionne Carrick has asked for help.' }],
      'child-view': [{ text: 'Saffron wants to go home with her mum, and her dad not there.', how: 'She told Ikenna Obi, social worker, on Friday 11 October.' }],
      'safety-now': [{ text: 'All three children sleep at their grandmother’s until the locks are changed.' }],
      decisions: [{ what: 'There will be section 47 enquiries and an initial child protection conference.', who: 'Adjoa Mensah-Whitfield, team manager, with the police', when: '2024-10-13', why: 'The violence is getting worse and the children are harmed by it.', wanted: 'Saffron wants to be safe at home with her mum. That is what the work is for.' }],
      actions: [{ what: 'See each child alone.', who: 'Gareth Pomfret, social worker', when: '2024-10-15' }],
    },
  },
  {
    child: 'saffy', document: 'D12', at: '2024-10-15T17:00', present: [], author: 'gareth',
    sections: {
      events: [
        { when: '2024-05-13', what: 'Dionne Carrick rang and asked for help. Lee Beddow had thrown a chair through the kitchen window.', impact: 'Saffron and Jesse were in the room above.', source: 'Referral' },
        { when: '2024-06-12', what: 'Gareth Pomfret, social worker, talked with Jesse alone on Cobb Hill.', impact: 'Jesse told him that the house is loud and then scary.', source: 'Record of visit, 12 June 2024' },
        { when: '2024-07-03', what: 'First child in need plan. Lee Beddow agreed to see his doctor about drinking.', source: 'Child in need plan, 3 July 2024' },
        { when: '2024-09-12', what: 'Oliver Strand, head of year, reported that Saffron was tired and tearful.', impact: 'Nobody asked Saffron about it.', source: 'Record of call, 12 September 2024' },
        { when: '2024-10-10', what: 'Lee Beddow hit Dionne Carrick and broke a bone in her wrist. Saffron rang 999.', impact: 'All three children saw or heard it.', source: 'Police report' },
        { when: '2024-10-13', what: 'Strategy discussion. Section 47 enquiries begun.', source: 'Strategy discussion, 13 October 2024' },
      ],
      summary: [{ text: 'The violence grew over five months. The children told adults about it each time that somebody asked.' }],
    },
  },
  {
    child: 'saffy', document: 'D17', at: '2026-09-28T11:00', present: [], author: 'priya',
    sections: {
      about: [{ text: 'In July 2026 Lee Beddow wrote to Saffron through a game and asked where her mother was. On Tuesday 15 September he came to the house. This paper looks at messages only.' }],
      dangers: [{ worry: 'Lee Beddow uses messages to find out where Dionne Carrick is.', impact: 'Saffron is put between her parents. She lay awake again and had headaches.', worse: 'She has three accounts, and one has no password of her own.', safer: 'She showed the messages to her mum within a day. She knows how to block somebody.' }],
      'child-view': [{ text: 'She said, “I don’t want to be his spy.” She wants letters on paper instead.', how: 'In her room on Thursday 17 September, on our own.' }],
      'family-view': [{ who: 'Dionne Carrick, mother', text: 'She wants the game kept, because Saffron’s friends are there.' }],
      analysis: [{ text: 'It is a fact that he asked three times in nine days. It is my opinion that he would do so again while he is drinking. The danger is high until he is back on his course.' }],
      decisions: [{ what: 'Letters on paper through me, and no messages.', who: 'Adjoa Mensah-Whitfield, team manager', when: '2026-09-21', why: 'It lets Saffron hear from her dad without being asked anything.', wanted: 'It is what she asked for.' }],
      actions: [{ what: 'Tell Saffron the outcome in the record of my next visit.', who: 'Priya Venkataraghavan, social worker', when: '2026-10-22' }],
    },
  },
  {
    child: 'saffy', document: 'D14', at: '2026-10-23T08:50', present: [], author: 'priya',
    sections: {
      text: [{ text: 'From: Oliver Strand, Kingsmere Academy\nTo: Priya Venkataraghavan\nSubject: Yesterday in the art room\n\nDear Priya,\n\nThank you for coming in yesterday. I have spoken with the editor of the magazine, and the two pages of Saffy’s comic will be on pages 14 and 15. She has chosen them herself and has signed them with her own name.\n\nShe asked me to tell you something that she forgot to say. She would like to keep the key to the art room at lunch time, because it is quiet there. I have given it to her, and Mrs Lindqvist, who teaches art, is happy with that.\n\nAbout the message that went round in February: the girl and her parents came in. She has said sorry to Saffy in a letter, which Saffy has read and does not want to answer. I have told the girl that this is Saffy’s choice.\n\nI will be at the meeting on Monday 23 November.\n\nKind regards,\nOliver Strand, head of year' }],
    },
  },
  {
    child: 'saffy', document: 'D15', at: '2026-10-29T14:00', present: [], author: 'adjoa', authorAs: 'team manager',
    sections: {
      reflection: [{ text: 'Priya Venkataraghavan, social worker, has seen Saffron alone twice since the decision of Monday 21 September. Saffron’s letter has gone to her father unread. He has been to three weeks of his course.' }],
      'child-view': [{ text: 'Saffron says, “Say yes, or say no and why.” She wants an answer about Christmas with a date on it.', how: 'She said it to Priya Venkataraghavan and to Oliver Strand on Thursday 22 October.' }],
      thinking: [{ text: 'Priya was away in July and feels that she let Saffron down. We talked about what a promise is worth when the one who made it is on leave. We also talked about Dionne Carrick, who is asked to be strong all the time. We did not know how she is sleeping, and neither of us had asked.' }],
      decisions: [{ what: 'The decision about time with Lee Beddow is looked at on Monday 23 November, and it is written to each child.', who: 'Adjoa Mensah-Whitfield, team manager', when: '2026-10-29', why: 'Six weeks of the course will have passed by then.', wanted: 'Saffron wants to be told yes or no. She will be.' }],
      actions: [{ what: 'Ask Dionne Carrick how she is, on a day when nothing has happened.', who: 'Priya Venkataraghavan, social worker', when: '2026-11-12' }],
    },
  },
]
