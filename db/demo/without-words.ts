import type { DemoFamily } from './family.ts'
import { withoutWordsLives } from './lives.ts'

/** A boy of 8 who is autistic and uses pictures, signs and sounds. */
export const withoutWords: DemoFamily = {
  key: 'without-words',
  children: [
    {
      key: 'tobi', fullName: 'Oluwatobiloba Nwachukwu-Ferrers', preferredName: 'Tobi', pronouns: 'he/him', dateOfBirth: '2018-04-11', usesWords: false,
      communication: 'You do not use words. You point to the pictures on your belt, and you sign “more”, “stop”, “home” and “biscuit”. Taking someone’s hand to a thing means that you want it. A high hum is happy. Hands on your ears means too much, and everyone should go quiet.',
    },
  ],
  people: [
    { key: 'ifeoma', fullName: 'Ifeoma Nwachukwu', pronouns: 'she/her' },
    { key: 'stephen', fullName: 'Stephen Ferrers', pronouns: 'he/him' },
    { key: 'adanna', fullName: 'Adanna Nwachukwu-Ferrers', pronouns: 'she/her', dateOfBirth: '2014-10-02' },
    { key: 'lottie', fullName: 'Charlotte Harbottle', preferredName: 'Lottie', pronouns: 'she/her' },
    { key: 'eirian', fullName: 'Eirian Price', pronouns: 'she/her' },
    { key: 'callum', fullName: 'Callum Dyer', pronouns: 'he/him' },
  ],
  around: [
    { child: 'tobi', person: 'ifeoma', relationship: 'mum', parentalResponsibility: true },
    { child: 'tobi', person: 'stephen', relationship: 'dad', parentalResponsibility: true },
    { child: 'tobi', person: 'adanna', relationship: 'sister' },
    { child: 'tobi', person: 'lottie', role: 'class teacher at Meadowbank School', from: '2024-09-04' },
    { child: 'tobi', person: 'eirian', role: 'speech and language therapist', from: '2023-01-16' },
    { child: 'tobi', person: 'callum', role: 'short breaks worker at The Orchard House', from: '2026-04-18' },
  ],
  allocations: [{ child: 'tobi', staff: 'priya', from: '2025-05-06' }],
  involvements: [{ child: 'tobi', threshold: 'child-in-need', from: '2025-05-06' }],
  aboutYou: [
    { child: 'tobi', kind: 'like', text: 'The washing machine on spin. You lean your cheek on it.', saidBy: 'ifeoma', on: '2025-05-20' },
    { child: 'tobi', kind: 'interest', text: 'Keys. You can tell which door each one opens.', saidBy: 'stephen', on: '2025-05-20' },
    { child: 'tobi', kind: 'dislike', text: 'Hand dryers, and people who talk at the same time.', saidBy: 'lottie', on: '2026-01-15' },
    { child: 'tobi', kind: 'achievement', text: 'You put two pictures together for the first time: “more” and “swing”.', saidBy: 'eirian', on: '2026-03-26' },
    { child: 'tobi', kind: 'like', text: 'Being squashed between two beanbags by your sister.', saidBy: 'adanna', on: '2026-06-18' },
    { child: 'tobi', kind: 'achievement', text: 'You slept a whole night at The Orchard House.', saidBy: 'callum', on: '2026-11-05' },
    { child: 'tobi', kind: 'important-thing', text: 'Your belt with the pictures. It goes where you go.', saidBy: 'lottie', on: '2026-01-15' },
    { child: 'tobi', kind: 'own-word', text: 'hum', means: 'that you are happy, when it is high', saidBy: 'ifeoma', on: '2025-05-20' },
  ],
  entries: withoutWordsLives,
  voices: [
    { child: 'tobi', kind: 'observation', on: '2026-06-18', to: 'adanna', how: 'At home on the beanbags, told to me by his sister', words: 'You took Adanna’s hand and put it on the top beanbag. When she sat down you hummed high and signed “more”.' },
    { child: 'tobi', kind: 'observation', on: '2026-10-15', to: 'lottie', how: 'At school, when the fire bell was tested', words: 'You put your hands on your ears before the bell rang: you had seen the caretaker’s keys. Then you gave Lottie the picture for “home”.' },
    { child: 'tobi', kind: 'recording', on: '2026-11-05', to: 'callum', how: 'Recorded at breakfast after a whole night’s sleep, with your mum’s yes', what: 'you, humming high over your toast', madeBy: 'Callum Dyer', sound: { seconds: 6, pitch: 392 } },
  ],
  records: [
    {
      child: 'tobi', document: 'D01', contact: 'visit', at: '2025-05-20T16:00', place: 'Your home', seen: 'with-others', seenReason: 'You came and went as you liked, and your mum was there to tell me what your signs mean.', present: ['ifeoma', 'stephen', 'adanna'], author: 'priya',
      sections: {
        'what-happened': [{ text: 'Tobi, I came to meet you on Tuesday 20 May 2025. I am Priya Venkataraghavan, your social worker. Your mum and dad had asked us for help because nobody in the house sleeps for more than four hours.' }],
        'what-i-saw': [{ text: 'You did not look at me for half an hour, and I sat on the floor and did not ask you to. Then you took the keys out of my bag. You tried each one in the back door, in order, and put the last one in my hand. You leaned your cheek on the washing machine and hummed high. When your dad and I talked at the same time you put your hands over your ears, and we stopped.' }],
        'family-view': [{ who: 'your mum, Ifeoma Nwachukwu', text: 'She does not want anyone to fix you. She wants one night’s sleep, and time to read with your sister.' }],
        worries: [{ worry: 'Your mum and dad are so tired that your dad fell asleep at a red light on Friday.', impact: 'They could miss it when you climb, or leave a door open, and you could be badly hurt.', safer: 'They know you very well, they asked for help, and the top locks on the doors work.' }],
        'next-steps': [{ what: 'I will ask about short breaks: a few nights in a place where you can be safe and have fun.', who: 'Priya Venkataraghavan, social worker', when: '2025-06-13' }],
      },
      shared: [{ with: 'ifeoma', on: '2025-06-17', how: 'read-together' }],
    },
    {
      child: 'tobi', document: 'D01', contact: 'visit', at: '2025-10-09T15:30', place: 'Your home', seen: 'with-others', seenReason: 'It is not written down what you were doing.', present: ['ifeoma'], author: 'priya',
      sections: {
        'what-happened': [{ text: 'CIN visit on Wednesday 9 October. Tobi seen at home, non-verbal so unable to obtain his wishes and feelings. He was stimming throughout and displayed challenging behaviour when the iPad was removed, lashing out at mum, who sustained minor scratches. Mum is at the end of her tether and tends to catastrophise. SB panel has been deferred again due to lack of CHC evidence.' }],
        worries: [{ worry: 'It was felt that parents are struggling to manage his needs. There is some risk of carer breakdown.' }],
        'next-steps': [{ what: 'Chase EP and OT reports. SaLT to advise. It was agreed to resubmit to panel in the new year.' }],
      },
      shared: [{ with: 'ifeoma', on: '2026-01-19', how: 'read-together' }],
      responses: [{ by: 'ifeoma', on: '2026-01-19', kind: 'not-how-it-was', words: 'He was telling us plenty. He had brought his coat and the swing picture three times. And I was not catastrophising, I was asking for what we had been promised in June.', about: 'CIN visit on Wednesday' }],
      correction: {
        on: '2026-01-20', by: 'priya', reason: 'Ifeoma Nwachukwu told us what Tobi had been saying with his pictures. I had missed it, and I wrote unfairly about her. The weekday was wrong as well.',
        sections: { 'what-happened': [{ text: 'Tobi, I came on Thursday 9 October 2025. Three times you brought your mum your coat and the picture of the swing. You were asking to go out and nobody took you, because I was talking. Then the tablet was switched off. You hit out, and your mum’s arm was scratched. Your mum told me that the help with nights, promised in June, had not come. That was true, and I am sorry.' }] },
      },
    },
    {
      child: 'tobi', document: 'D01', contact: 'visit', at: '2026-01-15T10:00', place: 'Meadowbank School', seen: 'with-others', seenReason: 'Your teacher stayed close, which is what you are used to.', present: ['lottie', 'eirian'], author: 'priya',
      sections: {
        'what-happened': [{ text: 'Tobi, I came to your school on Thursday 15 January to learn how you talk there. Charlotte Harbottle is your class teacher. Eirian Price is your speech and language therapist, who helps you with your pictures. They showed me your belt.' }],
        'what-i-saw': [{ text: 'You chose “water” and led me to the tray by my sleeve. You poured from high up and watched the light in it. Another boy shouted, and you walked away by yourself to the beanbag corner. You pulled one beanbag over you and came back after six minutes. When Eirian held up “home” and “school” you touched “school”, looked at me, and touched it again.' }],
        'what-you-told-me': [{ text: 'You told me that you had not finished. I had stood up to go, and you gave me the “more” picture and the jug.', how: 'from your pictures, with Eirian Price, who has known you for three years' }],
        worries: [{ worry: 'You are getting strong, and at home a grown-up who is very tired can be knocked over.', impact: 'You get frightened when your mum cries, and you bite your own hand. There is a sore on your thumb.', safer: 'You can calm yourself when there is a place to go. Your home has no such place yet.' }],
        'next-steps': [{ what: 'Two big beanbags for the corner of your room.', who: 'Priya Venkataraghavan, social worker', when: '2026-01-30' }],
      },
      shared: [{ with: 'ifeoma', on: '2026-01-29', how: 'read-together' }, { with: 'stephen', on: '2026-01-29', how: 'read-together' }],
      responses: [{ by: 'ifeoma', on: '2026-01-29', kind: 'that-is-right' }],
    },
    {
      child: 'tobi', document: 'D05', kind: 'child-in-need-plan', at: '2026-03-26T13:00', place: 'Meadowbank School', seen: 'with-others', seenReason: 'You came in twice to see what we were doing.', present: ['ifeoma', 'stephen', 'lottie', 'eirian'], author: 'priya',
      sections: {
        why: [{ text: 'Tobi, this is your plan, written on Thursday 26 March 2026. There is a copy in pictures on your wall, which Eirian Price, your speech and language therapist, made. I am Priya Venkataraghavan, your social worker.' }],
        'what-you-told-me': [{ text: 'You go to the swing in any weather. You want people to go one at a time. You want to be with your sister Adanna. When we showed you photos of The Orchard House, you kept the one of the big drum and put it on your belt.', how: 'from what you do, and from your pictures' }],
        'what-i-saw': [{ text: 'You came in twice, looked at each of us in turn and took a biscuit to your sister.' }],
        worries: [{ worry: 'You ran out of the front door in February and were found by the bus stop. It happened in the night, when your mum and dad were asleep on their feet.', impact: 'A car could have hit you.', safer: 'Your mum and dad know you very well, and the top locks work.' }],
        goals: [{ what: 'Everybody in your house sleeps, and you are safe at night.', sign: 'You wake up and the door is still shut.' }],
        'next-steps': [
          { what: 'You will go to The Orchard House for tea, and later for one night a month. Callum Dyer, who works there, will come to your home first, twice, so that you know him.', who: 'Priya Venkataraghavan, your social worker', when: '2026-04-18' },
          { what: 'Fit an alarm on the front door.', who: 'Stephen Ferrers, your dad', when: '2026-04-03' },
          { what: 'Send a photo home each day, so you can show people what you did.', who: 'Charlotte Harbottle, your class teacher' },
        ],
        'if-not': [{ text: 'If you show us that you do not like it there, by your hands, your hums or your sleep, we will stop and think again.' }],
        'looked-at-again': [{ what: 'We look at the plan again by telephone.', who: 'Priya Venkataraghavan, your social worker', when: '2026-06-18' }],
      },
      shared: [{ with: 'ifeoma', on: '2026-03-31', how: 'printed' }, { with: 'tobi', on: '2026-04-02', how: 'read-together' }],
    },
    {
      child: 'tobi', document: 'D01', contact: 'visit', at: '2026-06-18T16:15', place: 'Your home', seen: 'with-others', seenReason: 'Your sister was with us, and you wanted her there.', present: ['ifeoma', 'adanna'], author: 'priya',
      sections: {
        'what-happened': [{ text: 'Tobi, I came on Thursday 18 June, after you had been to The Orchard House for tea four times. The meeting about your plan was by telephone this morning. Your back gate has been broken since Monday, and on Tuesday you got out to the lane. A neighbour brought you home.' }],
        'what-i-saw': [{ text: 'Your sister Adanna squashed you between the beanbags and you hummed so high that the dog next door joined in. You signed “more” nine times. When your mum said “Orchard House” you went to your belt and found the drum. You put it in my hand and then put your coat on, the right way round.' }],
        worries: [{ worry: 'The gate does not shut, and the lane leads to the main road.', impact: 'You do not know yet that cars hurt. You could be killed.', worse: 'It is hot, and all the doors are open.', safer: 'Your dad has tied it shut, and the alarm on the front door works.' }],
        decisions: [{ what: 'We will pay for a new gate with a lock up high.', who: 'Adjoa Mensah-Whitfield, team manager', when: '2026-06-18', why: 'You need to be able to play outside without being in danger.', wanted: 'You go out to the swing whenever you can. A safe gate means that nobody has to stop you.' }],
        'next-steps': [{ what: 'Your dad and a joiner put the gate in.', who: 'Stephen Ferrers, your dad, with a joiner', when: '2026-06-22' }],
      },
      shared: [{ with: 'ifeoma', on: '2026-07-02', how: 'read-together' }],
    },
    {
      child: 'tobi', document: 'D01', contact: 'visit', at: '2026-11-05T15:45', place: 'The Orchard House', seen: 'with-others', seenReason: 'Callum Dyer stayed near, because you know him better than me.', present: ['callum'], author: 'priya',
      sections: {
        'what-happened': [{ text: 'Tobi, I came to The Orchard House on Thursday 5 November to see you in your other place. I am Priya Venkataraghavan, your social worker. You have slept there four times. The first three you woke at two and walked about with Callum Dyer, who works there. The fourth time you slept right through.' }],
        'what-i-saw': [{ text: 'You took my hand to the drum and put it flat on the skin, and then you hit the other side so that I could feel it. You looked straight at me. A hand dryer went off down the corridor. You covered your ears and found the “stop” picture, and gave it to Callum, who went and switched it off at the wall. You touched “home” at five o’clock and got your shoes.' }],
        worries: [{ worry: 'There are fireworks tonight.', impact: 'Last year you ran into the road when you heard a bang.', safer: 'Your mum and dad have your ear defenders and the washing machine ready, and your gate locks.' }],
        'family-view': [{ who: 'your dad, Stephen Ferrers', text: 'He slept for nine hours, and then he felt guilty because he had missed you.' }],
        'next-steps': [{ what: 'The Orchard House will take out the hand dryer by your room and use towels.', who: 'Callum Dyer, short breaks worker', when: '2026-11-20' }],
      },
    },
  ],
}
