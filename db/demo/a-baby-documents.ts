import type { DemoRecord } from './family.ts'

/** The assessment of Anaïs, and whether her grandma could look after her. */
export const aBabyDocuments: readonly DemoRecord[] = [
  {
    child: 'anais', document: 'D04', kind: 'child-and-family', at: '2026-03-16T10:00', present: [], author: 'tom',
    sections: {
      why: [{ text: 'Anaïs, I am Tomás O’Hanrahan, your social worker. The hospital midwives asked us for help on the day on which you were born, Monday 26 January 2026. They were worried because your mum was very sad and your home was cold. I have come to see you many times since, and this is what I found.' }],
      'about-you': [{ text: 'You hum when you are happy. You turn your head to the left when you have had enough.' }],
      'what-i-saw': [{ text: 'You fed in your dad’s arms and stopped to look at him. When your mum came in, your eyes went to her and stayed there.' }],
      needs: [{ need: 'You need somebody to come when you cry, by day and by night.', met: 'Your dad gets up at four o’clock. Your mum cannot always get up when her sadness is bad.' }, { need: 'You need to be warm and dry.', met: 'The heating is on now. The wall beside your basket is still wet.' }],
      strengths: [{ text: 'Your mum and dad told me what is hard before I asked. Your grandma, Deborah Whitelock, stays when it gets too much.' }],
      worries: [{ worry: 'Your mum is ill with a sadness that can come after having a baby, and your dad smokes cannabis most evenings.', impact: 'If neither of them wakes, you could go hungry or be hurt.', safer: 'Your mum sees her doctor and takes her medicine.' }],
      'family-view': [{ who: 'your mum, Chloë Whitelock', text: 'She wants help to sleep, and nobody telling her off.' }],
      analysis: [{ text: 'I think that you are loved, and that you are not safe enough at night yet.' }],
      decisions: [{ what: 'You will have a child in need plan. That means help that your mum and dad say yes to.', who: 'Tomás O’Hanrahan, social worker, with his manager Adjoa Mensah-Whitfield', when: '2026-03-16', why: 'With help your mum and dad can make you safe.', wanted: 'You show us that you want your mum near. The plan keeps you together.' }],
      'next-steps': [{ what: 'We meet and make the plan.', who: 'Tomás O’Hanrahan, your social worker', when: '2026-03-25' }],
    },
    shared: [{ with: 'chloe', on: '2026-03-24', how: 'printed' }],
  },
  {
    child: 'anais', document: 'D10', at: '2026-03-20T09:30', present: [], author: 'tom',
    sections: {
      strengths: [{ text: 'Anaïs, your grandma, Deborah Whitelock, has held you since the day you were born. You sleep on her shoulder as you do on nobody else’s.' }],
      analysis: [{ text: 'I am Tomás O’Hanrahan, your social worker. I looked at whether you could live with your grandma if your mum and dad were ever too ill to look after you. I think that you could. She lives four streets away, she has brought up three children, and she tells your mum the truth in a kind way. She works at night on Thursdays, so somebody else would have to be there then.' }],
      decisions: [{ what: 'If your mum and dad cannot look after you for a while, you will live with your grandma.', who: 'Adjoa Mensah-Whitfield, team manager', when: '2026-03-20', why: 'You know her, she knows you, and you would still see your mum and dad every day.', wanted: 'You are too small to say. You settle when she holds you, and that counted.' }],
      carers: [{ text: 'Deborah Whitelock is 49 and works as a night porter. She had help from us in 1998 when her own mother died, and spoke about it openly.' }],
      checks: [{ text: 'The police and health checks came back on Tuesday 17 March 2026 with nothing of concern. Two references were read.' }],
      caring: [{ text: 'She would need a cot, a stair gate and somebody for Thursday nights. Her sister has offered.' }],
    },
    shared: [{ with: 'chloe', on: '2026-03-24', how: 'read-together' }],
  },
  {
    child: 'anais', document: 'D05', kind: 'child-in-need-review', at: '2026-11-17T10:30', place: 'Marl Bay Children’s Centre', seen: 'with-others', seenReason: 'You crawled from one to the other, and everybody got up for you.', present: ['chloe', 'jaydon', 'deb', 'funmi', 'magda'], author: 'tom',
    sections: {
      why: [{ text: 'Anaïs, this is how your plan is going. I am Tomás O’Hanrahan, your social worker. You are nine months old, and we met on Tuesday 17 November 2026.' }],
      progress: [
        { what: 'Find you a dry flat.', who: 'Ross Tamblyn, housing officer', how: 'You live in it. It came four weeks late.', outcome: 'done' },
        { what: 'Your dad will not smoke on the nights that he looks after you.', who: 'Jaydon Perrin, your dad', how: 'He has kept to it since July, and his appointments help him.', outcome: 'going-on' },
      ],
      'what-i-saw': [{ text: 'You pulled yourself up on your dad’s knee, let go with one hand and looked round to see who had seen it.' }],
      strengths: [{ text: 'Your mum goes to college on two days. She knows her own signs and has told your grandma what they are.' }],
      worries: [{ worry: 'Your mum could become ill again in the winter.', impact: 'You would be the first to notice. You would stop banging for her.', safer: 'Your dad wakes at night, and your grandma has a key.' }],
      goals: [
        { what: 'Somebody wakes when you cry, every night.', sign: 'You stop crying soon, because somebody comes.', progress: 'Somebody has come every night since June.', outcome: 'going-on' },
        { what: 'You grow as you should.', sign: 'Your line on the blue chart goes up.', progress: 'It has gone up all summer.', outcome: 'reached' },
      ],
      'next-steps': [{ what: 'Fit the gate and the window locks.', who: 'Jaydon Perrin, your dad', when: '2026-12-04' }],
      'family-view': [{ who: 'your mum, Chloë Whitelock', text: 'She thinks that the plan can end in the spring.' }],
      'looked-at-again': [{ what: 'We look at whether the plan can end.', who: 'Tomás O’Hanrahan, your social worker', when: '2027-02-16' }],
    },
    shared: [{ with: 'chloe', on: '2026-11-23', how: 'printed' }],
  },
]
