import type { DemoFamily } from './family.ts'
import { aBabyLives } from './lives.ts'

/** A baby born in January 2026, who tells things by what she does. */
export const aBaby: DemoFamily = {
  key: 'a-baby',
  children: [
    {
      key: 'anais', fullName: 'Anaïs Whitelock', pronouns: 'she/her', dateOfBirth: '2026-01-26', usesWords: false,
      communication: 'You tell us with your eyes, your hands and your whole face. A hum means that you are happy. When you have had enough you turn your head to the left.',
    },
  ],
  people: [
    { key: 'chloe', fullName: 'Chloë Whitelock', pronouns: 'she/her', dateOfBirth: '2007-09-12' },
    { key: 'jaydon', fullName: 'Jaydon Perrin', pronouns: 'he/him', dateOfBirth: '2006-06-30' },
    { key: 'deb', fullName: 'Deborah Whitelock', preferredName: 'Deb', pronouns: 'she/her' },
    { key: 'funmi', fullName: 'Funmilayo Adebanjo', preferredName: 'Funmi', pronouns: 'she/her' },
    { key: 'ross', fullName: 'Ross Tamblyn', pronouns: 'he/him' },
  ],
  around: [
    { child: 'anais', person: 'chloe', relationship: 'mum', from: '2026-01-26', parentalResponsibility: true },
    { child: 'anais', person: 'jaydon', relationship: 'dad', from: '2026-01-26', parentalResponsibility: true },
    { child: 'anais', person: 'deb', relationship: 'grandma, your mum’s mum', from: '2026-01-26' },
    { child: 'anais', person: 'funmi', role: 'health visitor at Marl Bay Health Centre', from: '2026-02-05' },
    { child: 'anais', person: 'ross', role: 'housing officer at Fernleigh Homes', from: '2026-03-25' },
  ],
  allocations: [
    { child: 'anais', staff: 'tom', from: '2026-01-27' },
    { child: 'anais', staff: 'magda', from: '2026-02-09' },
  ],
  involvements: [{ child: 'anais', threshold: 'child-in-need', from: '2026-01-27' }],
  aboutYou: [
    { child: 'anais', kind: 'like', text: 'Having the soles of your feet blown on.', saidBy: 'jaydon', on: '2026-04-16' },
    { child: 'anais', kind: 'dislike', text: 'The noise of the hairdryer.', saidBy: 'chloe', on: '2026-04-16' },
    { child: 'anais', kind: 'interest', text: 'The ceiling fan. You watch it as if it were the news.', saidBy: 'tom', on: '2026-07-07' },
    { child: 'anais', kind: 'achievement', text: 'You rolled from your back to your front on the rug at Grandma Deb’s.', saidBy: 'deb', on: '2026-07-05' },
    { child: 'anais', kind: 'like', text: 'Mashed swede. Nobody can explain it.', saidBy: 'chloe', on: '2026-09-08' },
    { child: 'anais', kind: 'achievement', text: 'You can pull yourself up on the edge of the bath.', saidBy: 'jaydon', on: '2026-11-10' },
    { child: 'anais', kind: 'important-person', text: 'Grandma Deb, whose voice you turn to.', saidBy: 'chloe', on: '2026-09-08' },
  ],
  entries: aBabyLives,
  voices: [
    { child: 'anais', kind: 'observation', on: '2026-09-08', to: 'funmi', how: 'At home, while your mum made lunch', words: 'When your mum went to the kitchen you watched the door. When she came back you kicked both feet and hummed.' },
  ],
  records: [
    {
      child: 'anais', document: 'D01', contact: 'visit', at: '2026-02-03T11:00', place: 'Your home', seen: 'with-others', seenReason: 'You were a week old and in your mum’s arms.', present: ['chloe', 'jaydon'], author: 'tom',
      sections: {
        'what-happened': [{ text: 'Anaïs, I first saw you on Tuesday 3 February 2026, a week after you were born. I am Tomás O’Hanrahan, your social worker; people call me Tom. I came because the hospital midwives were worried. Your mum, Chloë Whitelock, was eighteen and very sad before you came, and the flat was cold.' }],
        'what-i-saw': [{ text: 'You slept in the bend of your dad’s arm with your mouth open. When he moved you into your basket you frowned and flung out both arms. He put one hand flat on your chest and you settled. You fed for fifteen minutes, and your mum counted your swallows out loud. Your hands were pink and warm under the blanket. The wall beside your basket was wet to touch.' }],
        worries: [{ worry: 'The flat is damp, and the heating had been off since Sunday because the meter was empty.', impact: 'A baby as small as you can get dangerously cold, and wet walls can hurt your chest.', worse: 'Your mum and dad did not tell anybody, because they were afraid of being judged.', safer: 'They had put you in a vest, a suit and a hat, and your dad had you inside his coat all morning.' }],
        'next-steps': [{ what: 'I put £49 on the meter today from our fund. I will ask the housing office for a dry flat.', who: 'Tomás O’Hanrahan, social worker', when: '2026-02-06' }],
      },
      shared: [{ with: 'chloe', on: '2026-02-17', how: 'read-together' }],
    },
    {
      child: 'anais', document: 'D01', contact: 'visit', at: '2026-02-17T13:30', place: 'Your home', seen: 'with-others', seenReason: 'You are a baby, and your mum was holding you.', present: ['chloe', 'deb'], author: 'magda',
      sections: {
        'what-happened': [{ text: 'Anaïs, I am Magdalena Wójcik, the family support worker for you, your mum and your dad. I came on Tuesday 17 February. You were three weeks old. We gave you a bath in the kitchen, because it is the warmest room.' }],
        'what-i-saw': [{ text: 'You hated being undressed and you loved the water. Your legs went still, your eyes got big and you looked straight at your mum. She said your name very quietly and you stopped crying to listen. Afterwards she wrapped you up, and then she sat down and cried herself. You lay against her and slept.' }],
        worries: [{ worry: 'Your mum told me that she feels “behind glass”, and that she sometimes leaves you crying because she cannot make her legs get up.', impact: 'You need somebody to come when you cry. If nobody comes, again and again, babies stop asking.', safer: 'Your mum told me, which was brave. Your grandma, Deb Whitelock, is staying at night this week.' }],
        'family-view': [{ who: 'your mum, Chloë Whitelock', text: 'She loves you and she is frightened that saying how she feels means that we will take you away. I told her that we want to help her to feel better.' }],
        'next-steps': [{ what: 'Funmilayo Adebanjo, your health visitor, will see your mum on Thursday and go with her to the doctor.', who: 'Funmilayo Adebanjo, health visitor', when: '2026-02-19' }],
      },
      shared: [{ with: 'chloe', on: '2026-02-24', how: 'read-together' }],
      responses: [{ by: 'chloe', on: '2026-02-24', kind: 'that-is-right', words: 'I want her to read this one day and know I tried.' }],
    },
    {
      child: 'anais', document: 'D01', contact: 'visit', at: '2026-03-10T16:50', place: 'Your home', seen: 'with-others', seenReason: 'It is not written down how you were.', present: ['chloe', 'jaydon'], author: 'tom',
      sections: {
        'what-happened': [{ text: 'HV to flat on Monday 10 March. Baby asleep in moses basket, appeared well. Home conditions poor, strong smell of cannabis in communal hallway. Mo low in mood, PND diagnosed by GP and commenced on sertraline. Fa was defensive when asked about his substance misuse and has limited insight. Baby was not brought to 6/52 check on 4/3, parents are failing to prioritise her health needs.' }],
        worries: [{ worry: 'Concerns were raised by HV re weight gain, baby has dropped a centile. It is thought parents may be missing feeds. Low-level neglect.' }],
        'next-steps': [{ what: 'CIN meeting to be convened. Parents advised re safe sleep. SW to liaise with housing and HV.' }],
      },
    },
    {
      child: 'anais', document: 'D05', kind: 'child-in-need-plan', at: '2026-03-25T10:30', place: 'Marl Bay Children’s Centre', seen: 'with-others', seenReason: 'You were on your grandma’s lap.', present: ['chloe', 'jaydon', 'deb', 'funmi', 'magda', 'ross'], author: 'tom',
      sections: {
        why: [{ text: 'Anaïs, this is your first plan. You were eight weeks old on Monday, and you slept through most of the meeting on your grandma’s lap. It was on Wednesday 25 March 2026. I am Tomás O’Hanrahan, your social worker.' }],
        'what-i-saw': [{ text: 'You woke once, looked for your mum’s voice, found it and went back to sleep.' }],
        strengths: [{ text: 'Your dad gets up for the four o’clock feed. Your mum and dad came today, and they said these things themselves.' }],
        worries: [{ worry: 'You have put on less weight than you should. Your mum is ill with a sadness that can come after having a baby. Your dad told us that he smokes cannabis most evenings.', impact: 'If both of them are too ill or too sleepy to wake, you could go hungry, or be hurt in bed beside them.', safer: 'Your grandma, Deborah Whitelock, will come on Fridays and Saturdays.' }],
        goals: [{ what: 'Somebody wakes when you cry, every night.', sign: 'You stop crying soon, because somebody comes.' }, { what: 'You grow as you should.', sign: 'Your line on the blue chart goes up.' }],
        'next-steps': [
          { what: 'Your dad will not smoke on the nights that he looks after you.', who: 'Jaydon Perrin, your dad' },
          { what: 'She will weigh you every Monday.', who: 'Funmilayo Adebanjo, your health visitor', when: '2026-03-30' },
          { what: 'Find you a dry flat.', who: 'Ross Tamblyn, housing officer', when: '2026-05-29' },
        ],
        'family-view': [{ who: 'your mum, Chloë Whitelock', text: 'She does not think that you missed feeds. She thinks the scales at the clinic were wrong, and Funmilayo has agreed to bring her own.' }],
        'looked-at-again': [{ what: 'We meet again at the children’s centre.', who: 'Tomás O’Hanrahan, your social worker', when: '2026-06-17' }],
      },
      shared: [{ with: 'chloe', on: '2026-03-31', how: 'printed' }, { with: 'jaydon', on: '2026-03-31', how: 'printed' }],
    },
    {
      child: 'anais', document: 'D01', contact: 'visit', at: '2026-04-16T09:45', place: 'Your home', seen: 'with-others', seenReason: 'You are a baby, and your dad was holding you.', present: ['chloe', 'jaydon'], author: 'magda',
      sections: {
        'what-happened': [{ text: 'Anaïs, I came on Thursday 16 April for your breakfast. I am Magdalena Wójcik, your family support worker. Your mum had been to the doctor for the third time and has slept for two nights running. She showed me the blue chart, with no gaps in it.' }],
        'what-i-saw': [{ text: 'Your dad blew on the soles of your feet and you made a sound like a small trumpet. Then you waited, with your toes spread out, for him to do it again. He did it eleven times. Your mum came in and you turned your whole head to find her. She smiled at you first. In February it was you who smiled first and she could not.' }],
        worries: [{ worry: 'Your dad fell asleep on the sofa with you on Sunday night.', impact: 'A baby can be trapped between a grown-up and the cushions and stop breathing. You were not hurt.', safer: 'Your mum woke and moved you. Your dad told me about it before I asked, and we set an alarm on his phone for the times when he feeds you.' }],
        'next-steps': [{ what: 'I will come on Tuesday 21 April with a chair he can sit up in to feed you.', who: 'Magdalena Wójcik, family support worker', when: '2026-04-21' }],
      },
      shared: [{ with: 'chloe', on: '2026-04-21', how: 'read-together' }, { with: 'jaydon', on: '2026-04-21', how: 'read-together' }],
      responses: [{ by: 'jaydon', on: '2026-04-21', kind: 'not-how-it-was', words: 'It was Saturday, not Sunday. The rest is right.', about: 'Your dad fell asleep on the sofa' }],
      correction: {
        on: '2026-04-23', by: 'magda', reason: 'Jaydon Perrin says that it was Saturday night, and the alarm that he set on his phone afterwards has the date on it.',
        sections: { worries: [{ worry: 'Your dad fell asleep on the sofa with you on Saturday night, 11 April.', impact: 'A baby can be trapped between a grown-up and the cushions and stop breathing. You were not hurt.', safer: 'Your mum woke and moved you. Your dad told me about it before I asked, and we set an alarm on his phone for the times when he feeds you.' }] },
      },
    },
    {
      child: 'anais', document: 'D01', contact: 'call', at: '2026-05-28T15:20', place: 'On the telephone with your health visitor', seen: 'not-seen', seenReason: 'This was a call.', present: ['funmi'], author: 'tom',
      sections: {
        'what-happened': [{ text: 'T/C from Funmi, HV. Weight now back on 25th centile. 8/52 imms given late. Mum presented as brighter, EPDS down to 9. Dad DNA’d substance misuse appt x2, he says he had a job interview. Annais alert and well presented. Funmi has no current concerns, although parents can be a bit disorganised and there was a bit of a tiff between them in clinic.' }],
        'next-steps': [{ what: 'Chase housing. Ross on leave till 8 June. It was agreed to reduce FSW to x1 weekly.' }],
      },
    },
    {
      child: 'anais', document: 'D01', contact: 'visit', at: '2026-07-07T14:00', place: 'Your new home', seen: 'with-others', seenReason: 'You are a baby, and your mum and dad were both there.', present: ['chloe', 'jaydon', 'deb'], author: 'tom',
      sections: {
        'what-happened': [{ text: 'Anaïs, on Tuesday 7 July I came to your new flat for the first time. You moved on Friday 26 June. It is on the second floor, it is dry, and there is a fan on the ceiling that you think is wonderful. I am Tomás O’Hanrahan, your social worker. The dry flat came four weeks later than we had promised, and I said sorry to your mum and dad.' }],
        'what-i-saw': [{ text: 'You lay on the rug and watched the fan go round. You hummed. When I leaned over you, you stopped humming and looked for your mum, found her, and only then smiled at me. You rolled over to reach a wooden spoon, and you were so surprised that you forgot the spoon. Your mum clapped.' }],
        worries: [{ worry: 'Your dad missed two appointments about cannabis and smoked last weekend.', impact: 'When he has smoked he does not hear you cry.', safer: 'He was not the one looking after you that night. He has a new appointment on Thursday 9 July, and your grandma will drive him.' }],
        'family-view': [{ who: 'your dad, Jaydon Perrin', text: 'He says that he does not need the appointments and will go because your mum asked him to.' }],
        'next-steps': [{ what: 'I will put a gate and window locks on the list for the flat before you can crawl.', who: 'Tomás O’Hanrahan, social worker', when: '2026-07-31' }],
      },
      shared: [{ with: 'chloe', on: '2026-07-21', how: 'read-together' }],
    },
    {
      child: 'anais', document: 'D01', contact: 'visit', at: '2026-09-08T12:15', place: 'Your home', seen: 'with-others', seenReason: 'You are a baby, and it was lunch time.', present: ['chloe'], author: 'magda',
      sections: {
        'what-happened': [{ text: 'Anaïs, I came on Tuesday 8 September and you were eating. I am Magdalena Wójcik, your family support worker. You are seven months old. Your mum starts at college next Monday, two days a week, and on those days your grandma, Deb Whitelock, will have you.' }],
        'what-i-saw': [{ text: 'You sat up in your chair with mashed swede to the eyebrows. You banged with your hand, waited, and looked at your mum until she banged too. You did this until you had the giggles. When she went to the sink you leaned out sideways to keep her in sight, and your face began to crumple. She sang from the sink and you sat back.' }],
        worries: [{ worry: 'Your mum is still taking medicine for her sadness, and a new timetable could make her very tired.', impact: 'If she gets ill again you would notice before anyone. You would stop banging for her.', safer: 'She has written down her own signs and given one copy to your grandma and one to me.' }],
      },
      shared: [{ with: 'chloe', on: '2026-09-22', how: 'read-together' }],
      responses: [{ by: 'chloe', on: '2026-09-22', kind: 'that-is-right' }],
    },
    {
      child: 'anais', document: 'D01', contact: 'visit', at: '2026-11-10T10:20', place: 'Your home', seen: 'with-others', seenReason: 'You are a baby, and your dad was looking after you.', present: ['jaydon', 'magda'], author: 'tom',
      sections: {
        'what-happened': [{ text: 'Anaïs, on Tuesday 10 November your dad looked after you by himself, and Magdalena Wójcik, your family support worker, and I came together. I am Tomás O’Hanrahan, your social worker. You are nine months old, and you crawl faster than I can write.' }],
        'what-i-saw': [{ text: 'You went straight to the bathroom, pulled yourself up on the edge of the bath and slapped the water with your flat hand. Your dad stayed an arm away the whole time and did not look at his phone. You bumped your chin. You looked at him to find out how bad it was, he said “oof”, and you said something very like it. Then you held up both arms and he picked you up.' }],
        worries: [{ worry: 'Your dad smokes cannabis now and then, when you are at your grandma’s.', impact: 'You have not been in his care when he has smoked since July, as far as we know. We know it from your mum and your grandma.', safer: 'He has been to all eight appointments, and there is a gate on the stairs.' }],
        decisions: [{ what: 'We will meet on Wednesday 9 December to ask if you still need a plan.', who: 'Tomás O’Hanrahan, social worker, with your mum and dad', when: '2026-11-10', why: 'You are growing well, your home is dry, and your mum and dad ask for help when they need it.', wanted: 'You cannot say yet. We watched you ask your dad for comfort, and get it, and that counted most.' }],
      },
    },
  ],
}
