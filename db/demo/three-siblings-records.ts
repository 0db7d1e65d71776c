import type { DemoRecord } from './family.ts'

export const threeSiblingsRecords: readonly DemoRecord[] = [
  {
    child: 'saffy', document: 'D01', contact: 'visit', at: '2024-05-16T16:15', place: 'Your home', seen: 'with-others', seenReason: 'It is not written down why you were not seen alone.',
    present: ['dionne', 'jesse', 'billie'], author: 'gareth',
    sections: {
      'what-happened': [{ text: 'SW attended the family home following a MARF from school. Mum presented as low in mood and guarded. Home conditions were adequate. Safron and her siblings were seen and appeared well presented. It was reported that there had been verbal altercations between the parents and the police have attended on one occasion, NFA.' }],
      'what-you-told-me': [{ text: 'Safron was spoken to briefly in the kitchen and did not raise any issues.' }],
      worries: [{ worry: 'Concerns were raised about the impact of parental conflict. There has been a bit of an argument at times and mum minimises this.' }],
      decisions: [{ what: 'It was decided that the case will progress to CIN. SW to complete C&F within 45 working days and liaise with DSL.' }],
      'next-steps': [{ what: 'SW to arrange a further visit on Tuesday 29 May.' }],
    },
    shared: [{ with: 'saffy', on: '2025-04-24', how: 'own-page' }],
    responses: [
      { by: 'saffy', on: '2025-04-24', kind: 'not-how-it-was', words: 'My name is spelt wrong and he never asked me anything except if I was OK. Mum was right there.', about: 'Safron was spoken to briefly' },
    ],
    correction: {
      on: '2025-05-01', by: 'priya', reason: 'Saffy told us that her name was spelt wrong, and that she was only asked whether she was OK, with her mum in the room.',
      sections: { 'what-you-told-me': [{ text: 'Saffy, you were asked in the kitchen whether you were OK, and your mum was there. You were not asked anything else, and nobody spoke to you on your own. We are sorry. Your name was spelt wrong in this record as well.' }] },
    },
  },
  {
    child: 'saffy', document: 'D01', contact: 'visit', at: '2024-06-12T15:45', place: 'Thornbury Lane Primary School', seen: 'alone', present: ['faith'], author: 'gareth',
    sections: {
      'what-happened': [{ text: 'Saffy, I came to see you at school because I wanted to talk to you without anyone else from home there. Faith Nkemelu, your head teacher, lent us the library and then went back to her office. I am Gareth Pomfret, your social worker.' }],
      'what-you-told-me': [{ text: 'You told me that your mum and dad shout at night, mostly about money, and that you turn the radio up so that Billie will not wake. You said you are looking forward to Kingsmere Academy in September but you worry who will walk Jesse to school when you have gone.', how: 'on our own in the library, while you sharpened all the coloured pencils' }],
      'your-words': [{ words: 'I know what kind of night it is by how Dad puts his keys down.', 'to-whom': 'Gareth Pomfret, on Wednesday 12 June 2024' }],
      worries: [{ worry: 'Your dad shouts at your mum and throws things. Your mum told me that last month he threw a plate at the wall.', impact: 'You stay awake to listen, and you have started to look after your brother and sister as if you were the grown-up.', worse: 'It is worse when a bill comes and when your dad has been drinking.', safer: 'You told Faith Nkemelu. Your nan, Rita Carrick, lives four streets away.' }],
      'next-steps': [{ what: 'I will ask your mum and your nan about the walk to school for Jesse.', who: 'Gareth Pomfret, social worker', when: '2024-06-19' }],
    },
    shared: [{ with: 'saffy', on: '2024-07-03', how: 'read-together' }, { with: 'saffy', on: '2025-04-24', how: 'own-page' }],
    responses: [{ by: 'saffy', on: '2025-04-24', kind: 'that-is-right', words: 'I remember the pencils.' }],
  },
  {
    child: 'jesse', document: 'D01', contact: 'visit', at: '2024-06-14T16:30', place: 'Your home and Cobb Hill', seen: 'alone', present: ['dionne'], author: 'gareth',
    sections: {
      'what-happened': [{ text: 'Jesse, I came on Friday 14 June to get to know you. I am Gareth Pomfret, your social worker. You wanted to show me Cobb Hill, so your mum said we could walk up there, you and me, pushing your bike. The back brake was broken and you had tied it up with a hair bobble.' }],
      'what-you-told-me': [{ text: 'You told me that your dad broke the brake when he kicked the bike over in the hall. You said he was cross with your mum and not with you. When I asked how big the worry at home was, you held your hands as wide apart as they would go.', how: 'on our own, walking up the hill' }],
      'your-words': [{ words: 'It’s not a scary house, it’s just a loud one. Then it’s scary.', 'to-whom': 'Gareth Pomfret, half way up Cobb Hill' }],
      worries: [{ worry: 'Your dad breaks things when he is angry with your mum.', impact: 'You are seven. You are learning to be ready for a bang all the time, and you rode down a steep hill with no back brake because you did not want to ask him to mend it.', safer: 'You can go to your nan’s, and your mum let us talk on our own.' }],
      'next-steps': [{ what: 'Your nan, Rita Carrick, will have the bike mended. Please do not ride down the hill until it is.', who: 'Rita Carrick, your nan', when: '2024-06-22' }],
    },
    shared: [{ with: 'jesse', on: '2024-07-03', how: 'read-together' }],
  },
  {
    child: 'saffy', document: 'D05', kind: 'child-in-need-plan', at: '2024-07-03T15:30', place: 'Thornbury Lane Primary School', seen: 'with-others', present: ['dionne', 'lee', 'rita', 'faith'], author: 'gareth',
    sections: {
      why: [{ text: 'Saffy, this is your plan. We made it on Wednesday 3 July 2024 in your school library. I am Gareth Pomfret, your social worker, and I wrote it down. Your mum, Dionne Carrick, asked for help because your dad shouts and breaks things at night.' }],
      goals: [
        { what: 'Nights are quiet and nobody breaks things.', sign: 'You sleep, and you are not listening for a bang.' },
        { what: 'You can be eleven and not a spare grown-up.', sign: 'Somebody else walks Jesse to school.' },
      ],
      'what-you-told-me': [{ text: 'You asked for your dad to sleep at your uncle’s when he has been drinking. Your dad did not agree to that. I wrote it down because I think it is a good idea and I will ask again.', how: 'you said it at the meeting, in front of everybody' }],
      'next-steps': [
        { what: 'Your dad will see Dr Ruth Ellery at the Marl Bay surgery about his drinking. He said he was embarrassed to say it in front of you, and that he would do it.', who: 'Lee Beddow, your dad', when: '2024-07-19' },
        { what: 'Your mum will talk to the Citizens Advice office about the bills. I will go with her.', who: 'Dionne Carrick, your mum', when: '2024-07-09' },
        { what: 'Your nan will walk Jesse to school from September, so that job is not yours.', who: 'Rita Carrick, your nan', when: '2024-09-04' },
        { what: 'Faith Nkemelu will tell Kingsmere Academy what you want them to know, and you will read the letter first.', who: 'Faith Nkemelu, head teacher', when: '2024-07-19' },
      ],
      'looked-at-again': [{ what: 'We look at this plan again.', who: 'Gareth Pomfret, your social worker', when: '2024-09-25' }],
    },
    shared: [{ with: 'saffy', on: '2024-07-03', how: 'printed' }, { with: 'saffy', on: '2025-04-24', how: 'own-page' }, { with: 'dionne', on: '2025-04-24', how: 'own-page' }],
  },
  {
    child: 'saffy', document: 'D01', contact: 'call', at: '2024-09-12T11:20', place: 'On the telephone with your school', seen: 'not-seen', seenReason: 'It is not written down why nobody talked to you.',
    present: ['oliver'], author: 'gareth',
    sections: {
      'what-happened': [{ text: 'TC from Mr Strand, HOY. Saffron has been late x4 since the start of term and is tired in lessons. She was tearful in form on Tuesday 11 September and refused to engage with the pastoral offer. Attendance is 91%. Mr Strand feels that Saffron is attention-seeking around transition and that things are generally OK at home. Advised that mum has been under some stress.' }],
      worries: [{ worry: 'Some low-level concerns re parental relationship. Dad has lost his temper a couple of times. No significant harm identified at this time.' }],
      'next-steps': [{ what: 'School to monitor. SW to raise at next CIN review. Mum to be reminded about punctuality and routines, as there seem to be poor boundaries around bedtimes in the household.' }],
    },
  },
  {
    child: 'saffy', document: 'D01', contact: 'visit', at: '2024-10-11T17:10', place: 'Your nan’s house', seen: 'alone', present: ['rita', 'dionne', 'jesse', 'billie'], author: 'ikenna', authorAs: 'social worker on duty that day',
    sections: {
      'what-happened': [{ text: 'Saffy, my name is Ikenna Obi and I am a social worker. Gareth Pomfret, your own social worker, was away. Danuta Reeves, a police officer, rang us. Last night, Thursday 10 October 2024, your dad hit your mum in the kitchen and hurt her face and her arm. You rang 999. The police arrested your dad, and you all came to your nan’s in her car.' }],
      'what-you-told-me': [{ text: 'You told me that you put Billie and Jesse in the airing cupboard with the torch before you rang. You said you are not sorry that you rang, but you feel sick when you think of your dad in a cell.', how: 'on our own on the back step, with your gecko’s box on your knees' }],
      'your-words': [{ words: 'I told the lady our address twice because my voice went funny.', 'to-whom': 'Ikenna Obi, on Friday 11 October 2024' }],
      worries: [{ worry: 'Your dad has hurt your mum more than once, and this was the worst time. He could hurt her very badly.', impact: 'You saw it. You were so frightened that you were shaking when the police came, and today your stomach hurts and you cannot eat.', safer: 'You got help. Your dad may not come to your house or your nan’s: that is a rule the police have made. Your mum told me that it has to stop.' }],
      'family-view': [{ who: 'your mum, Dionne Carrick', text: 'She said that what happened was not your job to stop, and that she is sorry and proud.' }],
      'next-steps': [{ what: 'A manager will decide on Monday what should happen now, and Gareth Pomfret will tell you.', who: 'Gareth Pomfret, social worker', when: '2024-10-14' }],
    },
    shared: [{ with: 'saffy', on: '2024-10-25', how: 'read-together' }, { with: 'saffy', on: '2025-04-24', how: 'own-page' }],
    responses: [{ by: 'saffy', on: '2025-05-02', kind: 'that-is-right', words: 'It is right. I had to stop in the middle and read the rest the next day.' }],
  },
  {
    child: 'jesse', document: 'D01', contact: 'visit', at: '2024-10-11T17:40', place: 'Your nan’s house', seen: 'alone', present: ['rita'], author: 'ikenna', authorAs: 'social worker on duty that day',
    sections: {
      'what-happened': [{ text: 'Jesse, I am Ikenna Obi, a social worker. I came to your nan’s house today, Friday 11 October, because last night your dad hurt your mum and the police took him away. You were in the airing cupboard with Billie and the torch. Your sister Saffy had put you there so that you would be safe.' }],
      'what-you-told-me': [{ text: 'You told me that you told Billie a story about a hamster so she would not hear. You asked me if your dad has a bed where he is. I said yes, he has a bed and a blanket and something to eat.', how: 'while we kicked a ball against your nan’s fence' }],
      'your-words': [{ words: 'Is it because of the bike?', 'to-whom': 'Ikenna Obi, by the fence' }],
      worries: [{ worry: 'Your dad hit your mum and hurt her. You heard it.', impact: 'You think it could be your fault. It is not. It is never a child’s fault when a grown-up hits. You did not sleep last night, and you jumped when the gate banged.', safer: 'You are at your nan’s, your dad is not allowed to come here, and your mum’s arm has been looked at in the hospital.' }],
      'next-steps': [{ what: 'Your nan will leave the landing light on tonight, as you asked.', who: 'Rita Carrick, your nan', when: '2024-10-11' }],
    },
    shared: [{ with: 'jesse', on: '2024-10-25', how: 'read-together' }],
  },
  {
    child: 'billie', document: 'D01', contact: 'visit', at: '2024-10-11T18:00', place: 'Your nan’s house', seen: 'with-others', seenReason: 'You were three and wanted to stay near your mum, and that was right.', present: ['dionne', 'rita', 'saffy'], author: 'ikenna', authorAs: 'social worker on duty that day',
    sections: {
      'what-happened': [{ text: 'Billie, you were three when I met you on Friday 11 October 2024. I am Ikenna Obi, a social worker. I came because your dad had hurt your mum the night before. You were in a cupboard with your brother Jesse while it happened, and then you rode in your nan’s car in your pyjamas.' }],
      'what-i-saw': [{ text: 'You sat on your mum’s lap and did not get down the whole time I was there. You patted the bandage on her arm and then kissed it. When a car door shut in the street you put your hands over your ears and looked at the window. Later you lined up five plastic dinosaurs, with the small one at the back, and put a cushion over it. When your sister Saffy made the long-necked one sing, you laughed.' }],
      worries: [{ worry: 'Your dad hit your mum at home while you were near.', impact: 'You are too young to say it, but your body showed that you were frightened. If it went on, you could grow up thinking that home is a place to hide in.', safer: 'Your mum held you. Your nan has room for all of you, and your dad may not come.' }],
    },
  },
  {
    child: 'saffy', document: 'D09', at: '2024-10-14T10:00', present: ['gareth', 'ikenna'], author: 'adjoa', authorAs: 'team manager',
    sections: {
      decisions: [{
        what: 'Saffy, I am Adjoa Mensah-Whitfield. I am the manager of the Hollins Team, so I am the manager of Gareth Pomfret, your social worker. There will be a meeting about keeping you, Jesse and Billie safe. It is called a child protection conference.',
        who: 'Adjoa Mensah-Whitfield, team manager', when: '2024-10-14',
        why: 'On Thursday 10 October your dad hit your mum and hurt her face and her arm. It was the third time that the police have come. Each time it was worse. You have been lying awake since the spring, and you had to ring 999 yourself. I think that you could be badly harmed if this goes on, in your body or in how you feel. What helps is that your mum has asked for help, your nan, Rita Carrick, has opened her house, and you told somebody.',
        wanted: 'You told Ikenna Obi, the social worker who came on Friday, that you want to go home, with your mum, and your dad not there. That is what I have asked Gareth to work for.',
      }],
      'next-steps': [{ what: 'The meeting will be on Thursday 17 October.', who: 'Gareth Pomfret, your social worker', when: '2024-10-17' }],
      oversight: [{ text: 'I have read the duty visits of Friday 11 October and the police report. The plan of July rested on Lee Beddow seeing a doctor, which he did not do, and nobody asked after it in August. Saffy was seen alone once in four months.' }],
      actions: [{ what: 'See each child alone every week, and write down what they say about the house.', who: 'Gareth Pomfret, social worker', when: '2024-10-21' }],
    },
    shared: [{ with: 'saffy', on: '2024-10-16', how: 'read-together' }, { with: 'saffy', on: '2025-04-24', how: 'own-page' }, { with: 'dionne', on: '2025-04-24', how: 'own-page' }],
    responses: [{ by: 'dionne', on: '2025-04-26', kind: 'that-is-right', words: 'It was hard to read this but it is fair.' }],
  },
  {
    child: 'saffy', document: 'D05', at: '2024-10-17T13:00', place: 'Fernleigh Civic Centre', seen: 'not-seen', seenReason: 'It is not written down why you were not asked to come.', present: ['dionne', 'lee', 'rita', 'gareth', 'oliver', 'faith', 'danuta'], author: 'ewan', authorAs: 'conference chair',
    sections: {
      text: [{ text: 'ICPC minutes. Subject children: Saffron (11), Jesse (7), Wilhelmina (3).\n\nPresent: parents, MGM, SW, DSL x2, police. Apologies: HV, GP.\n\nThe SW presented her report. Mother and father have a volatile relationship with a number of DV incidents, the most recent on 10/10 resulting in minor injuries to mother. Father on bail with conditions. Father has some insight. Mother has failed to protect the children by remaining in the relationship. Saffron has been parentified and can be manipulative with staff at school.\n\nDanger statement and safety goals were agreed. Threshold was felt to be met.\n\nIt was unanimously agreed that the children be made subject to a CP plan under the category of emotional harm. Core group within 10 working days. RCPC within 3 months. Mother to engage with IDVA and FT programme. Father to engage with DAPP. Views of the children were taken into account.' }],
    },
    shared: [{ with: 'saffy', on: '2025-04-24', how: 'own-page' }],
    responses: [{ by: 'saffy', on: '2025-05-02', kind: 'not-how-it-was', words: 'I don’t know what half of it means. It was not minor. And nobody told me there was a meeting where people said I am manipulative.', about: 'The SW presented her report.' }],
    correction: {
      on: '2025-05-15', by: 'ewan', reason: 'Saffy disagreed. The record called her mum’s injuries minor when the hospital had treated them, and it judged her without saying who had said it. It was also full of words nobody had explained.',
      sections: { text: [{ text: 'Saffy, I am Ewan Drummond. I was in charge of the meeting on Thursday 17 October 2024. What I wrote then was not fair to you, so I have written it again.\n\nThe meeting was about whether you, Jesse and Billie were safe. It is called a child protection conference. Your dad had hit your mum on 10 October. She had a broken bone in her wrist and a cut on her face, and that is not minor. Your mum was not to blame for being hurt.\n\nEveryone at the meeting agreed that you needed a child protection plan. That is a plan which grown-ups must keep to. We agreed it because seeing and hearing your mum being hurt was harming you.\n\nI wrote that you were manipulative. I cannot find anyone who said it, and it should not have been there. I am sorry. I am also sorry that nobody told you about the meeting or asked if you wanted to come.' }] },
    },
  },
  {
    child: 'saffy', document: 'D02', at: '2024-10-25T16:00', place: 'Your home', seen: 'with-others', present: ['dionne', 'rita', 'jesse'], author: 'gareth',
    sections: {
      worries: [{ worry: 'That your dad, Lee Beddow, comes to the house when he is angry or drunk and hurts your mum again.', impact: 'You run towards it and not away. You could be hurt.', safer: 'You know what to do, your nan is six minutes away, and Hazel is next door.' }],
      signs: [{ text: 'A car that stops and nobody gets out. Banging. His voice in the street.' }],
      'what-you-can-do': [{ who: 'Hazel Tolliver, next door', how: 'You take Billie and Jesse out of the back. You do not go back. Biscuit is safe in his tank and can wait.' }, { who: 'Your nan, Rita Carrick', how: 'Ring her and say “custard”. You chose that word. It means “come and get me”.' }, { who: 'Oliver Strand, your head of year', how: 'Show your green card in any lesson.' }],
      'who-does-what': [
        { who: 'Your mum, Dionne Carrick', what: 'She keeps the chain on, and she rings 999.', 'if-not': 'Hazel rings.' },
        { who: 'Carmel Brophy, adviser at Safe Harbour', what: 'She gets a new lock put on by Wednesday 30 October.' },
        { who: 'Gareth Pomfret, your social worker', what: 'I come every week and I see each of you on your own.' },
      ],
      'looked-at-again': [{ what: 'We sit down together and go through it.', who: 'Gareth Pomfret, your social worker', when: '2024-11-22' }],
      'what-you-told-me': [{ text: 'You told me that the plan is all right if it is short enough for the wardrobe door. You drew the border.', how: 'at your kitchen table, on Friday 25 October 2024' }],
    },
    shared: [{ with: 'saffy', on: '2024-10-25', how: 'printed' }, { with: 'saffy', on: '2025-04-24', how: 'own-page' }, { with: 'dionne', on: '2025-04-24', how: 'own-page' }],
    responses: [{ by: 'saffy', on: '2025-04-24', kind: 'that-is-right', words: 'Still on my wardrobe. Still custard.' }],
  },
  {
    child: 'saffy', document: 'D01', contact: 'visit', at: '2024-12-05T16:40', place: 'Your home', seen: 'with-others', seenReason: 'It is not written down why you were not seen alone.', present: ['dionne', 'jesse', 'billie'], author: 'gareth',
    sections: {
      'what-happened': [{ text: 'Statutory CP visit. All three children seen. Home conditions good. Mum has engaged with IDVA and reports no contact from dad. Saffron was on her phone throughout and was difficult to engage. She became dysregulated when challenged about her attitude towards mum and went upstairs. Mum feels it is typical teenage behaviour.' }],
      'what-i-saw': [{ text: 'Nice interactions between mum and the younger two. Saffron presented as sulky. Gecko seen.' }],
      worries: [{ worry: 'It was noted that Saffron may be struggling to process recent events. Carmel to pick this up. Otherwise no new concerns.' }],
      'next-steps': [{ what: 'Wishes and feelings work to be completed with Saffron by SW. Core group on 10/12. Dad to be contacted re DAPP start date.' }],
    },
    shared: [{ with: 'saffy', on: '2025-04-24', how: 'own-page' }],
    responses: [{ by: 'saffy', on: '2025-05-02', kind: 'not-how-it-was', words: 'I was on my phone because Biscuit was ill and I was looking up what to do. Nobody asked. And I am not in my teens I was 11.', about: 'Statutory CP visit.' }],
  },
  {
    child: 'jesse', document: 'D01', contact: 'meeting', at: '2025-02-06T09:15', place: 'Thornbury Lane Primary School', seen: 'not-seen', seenReason: 'It is not written down why nobody talked to you.', present: ['anjum'], author: 'gareth',
    sections: {
      'what-happened': [{ text: 'Core group attended on Wednesday 6 February. Jessie’s behaviour has been challenging. He hit another child on the playground who had slammed a door, and has been internally excluded x2. Anjum feels he lacks empathy. He has an issue with emotional regulation and is possibly ADHD, so SENCO to complete a referral.' }],
      worries: [{ worry: 'Jessie has witnessed DV in the home, which may be a factor. It was felt that boundaries at home need to be firmer.' }],
      'next-steps': [{ what: 'ELSA x6 sessions. Mum to access a parenting course. Review at next CG.' }],
    },
    correction: {
      on: '2025-04-10', by: 'priya', reason: 'Jesse’s name was spelt wrong, the weekday was wrong, and the record did not say why a slammed door matters to him.',
      sections: {
        'what-happened': [{ text: 'Jesse, this meeting was on Thursday 6 February 2025. The people in your core group, who meet to see if your plan is working, talked about school. You had hit a boy on the playground after he slammed a door near you. Anjum Raja, your class teacher, told us on 8 April that she had not meant that you do not care. She thinks that you were frightened, and so do I.' }],
        worries: [{ worry: 'You heard your dad hurt your mum, and a slammed door was often how it began.', impact: 'When a door bangs your body gets ready to fight before you can think. Then you are the one who is sent out.' }],
      },
    },
  },
  {
    child: 'saffy', document: 'D01', contact: 'visit', at: '2025-04-03T16:00', place: 'Your home', seen: 'alone', present: ['dionne', 'jesse', 'billie'], author: 'priya',
    sections: {
      'what-happened': [{ text: 'Saffy, I came today, Thursday 3 April 2025, to meet you. I am Priya Venkataraghavan, and I am your social worker now that Gareth Pomfret has moved to another job. You asked me how long I am staying. I said that I cannot promise for ever, but that I have no plans to go and would tell you first.' }],
      'what-you-told-me': [{ text: 'You told me that you want to be called Saffy. You said that the people in the other records got things wrong about you. I said you could read them all and tell us what was not right. You introduced me to Biscuit, and you let me hold him when I had washed my hands.', how: 'on our own in your room, while you fed Biscuit his fruit mix' }],
      'your-words': [{ words: 'If you’re going to write about me, write it to me. I’m in the room.', 'to-whom': 'Priya Venkataraghavan, on Thursday 3 April 2025' }],
      decisions: [{ what: 'I will show you what I wrote last time at the start of each visit, and you can say what is wrong.', who: 'you and Priya Venkataraghavan, social worker', when: '2025-04-03', why: 'It is about you, and you know it best.', wanted: 'You asked for this. It was your idea and it is now how we do it.' }],
      'next-steps': [{ what: 'I will put the old records on your own page and sit with you for the hard ones.', who: 'Priya Venkataraghavan, social worker', when: '2025-04-24' }],
      pictures: [{ what: 'a drawing of Captain Biscuit with a magnifying glass', 'made-by': 'you, on 3 April 2025' }],
    },
    shared: [{ with: 'saffy', on: '2025-04-24', how: 'own-page' }],
    responses: [{ by: 'saffy', on: '2025-04-24', kind: 'that-is-right' }],
  },
  {
    child: 'jesse', document: 'D01', contact: 'visit', at: '2025-04-08T15:30', place: 'Thornbury Lane Primary School', seen: 'alone', present: ['anjum'], author: 'priya',
    sections: {
      'what-happened': [{ text: 'Jesse, I am Priya Venkataraghavan, your new social worker. I came to your school on Tuesday 8 April because I had read that your teacher sent you out of class twice, and I wanted to hear it from you. Anjum Raja, your class teacher, walked round the field with us for a bit and then went in.' }],
      'what-you-told-me': [{ text: 'You told me that when a door bangs “your arms go first”. You said you are sorry that you hit Kian. You showed me your stickers. You have two of the same goalkeeper and you are saving one for your dad.', how: 'walking round the field, then sitting on the wall' }],
      'your-words': [{ words: 'Can somebody just tell me before it’s going to be loud?', 'to-whom': 'Priya Venkataraghavan and Anjum Raja' }],
      worries: [{ worry: 'You heard your dad hurt your mum, and a bang still makes you think it is happening.', impact: 'You hit out, you get sent out of class, and you miss your work and your friends.', safer: 'Anjum Raja understands now. She asked the caretaker to put a soft stop on the door the same day.' }],
      'next-steps': [{ what: 'You and Anjum Raja will choose a sign you can make when you need to go out for air.', who: 'Anjum Raja, class teacher', when: '2025-04-11' }],
    },
    shared: [{ with: 'jesse', on: '2025-04-24', how: 'read-together' }, { with: 'dionne', on: '2025-04-24', how: 'own-page' }],
    responses: [{ by: 'dionne', on: '2025-04-26', kind: 'that-is-right', words: 'I did not know about the sticker. Thank you for asking him.' }],
  },
  {
    child: 'billie', document: 'D01', contact: 'visit', at: '2025-05-14T10:00', place: 'Your home', seen: 'with-others', seenReason: 'You wanted your mum to stay in the room, and that was fine.', present: ['dionne'], author: 'priya',
    sections: {
      'what-happened': [{ text: 'Billie, I came on Wednesday 14 May 2025 to play. You were three and nearly four. I am Priya Venkataraghavan, your social worker. You had a tea party for all the dinosaurs with long necks. The biting ones had to wait on the stairs.' }],
      'what-you-told-me': [{ text: 'You told me that Mr Puddle is not scared of the kitchen any more, because the kitchen has a new door. Your mum says you used to wait outside it until somebody held your hand.', how: 'on the floor, through Mr Puddle, your pretend friend' }],
      'your-words': [{ words: 'Mr Puddle likes it when it is only singing.', 'to-whom': 'Priya Venkataraghavan, when you were pouring the tea' }],
      'what-i-saw': [{ text: 'You went in and out of the kitchen on your own four times. You sang the whole of a song about a bus. When your mum dropped a lid you looked at her face, saw that she was smiling, and carried on.' }],
      worries: [{ worry: 'You were near when your dad hurt your mum.', impact: 'You still check grown-ups’ faces when there is a noise.', safer: 'Your mum sees you doing it. She tells you what the noise was.' }],
    },
    shared: [{ with: 'dionne', on: '2025-05-22', how: 'own-page' }],
  },
  {
    child: 'saffy', document: 'D01', contact: 'visit', at: '2025-06-19T15:50', place: 'A walk by the canal', seen: 'alone', present: [], author: 'priya',
    sections: {
      'what-happened': [{ text: 'Saffy, I met you from school on Thursday 19 June and we walked along the canal, because you did not want to talk at home. You read what I wrote last time while we sat on the lock gate, and you changed one word.' }],
      'what-you-told-me': [{ text: 'You told me that you miss your dad. You miss him doing the voices when he read to you. You said you feel like a traitor to your mum for missing him, and a traitor to him for ringing 999. You asked me not to tell your mum yet. I said I would not, because nobody is in danger from it, and that I would tell you first if that changed.', how: 'on our own, walking, with nobody you know nearby' }],
      'your-words': [{ words: 'I can miss him and still not want him in the house. Both things are in me.', 'to-whom': 'Priya Venkataraghavan, on the lock gate, on Thursday 19 June 2025' }],
      worries: [{ worry: 'You are carrying this on your own.', impact: 'You have had headaches, and you cry in the shower so that nobody hears.', safer: 'You said it out loud, and you have a plan for who to tell next.' }],
      'next-steps': [{ what: 'I will find out how you could see your dad safely, somewhere with a grown-up there, and tell you first.', who: 'Priya Venkataraghavan, social worker', when: '2025-07-04' }],
    },
    shared: [{ with: 'saffy', on: '2025-07-04', how: 'own-page' }],
    responses: [{ by: 'saffy', on: '2025-07-05', kind: 'that-is-right', words: 'Please keep this one just mine.' }],
  },
  {
    child: 'saffy', document: 'D03', at: '2025-07-26T11:00', place: 'Poplar Family Centre', seen: 'with-others', present: ['lee', 'jesse', 'priya'], author: 'priya',
    sections: {
      'what-you-did': [{ text: 'Saffy, on Saturday 26 July 2025 you saw your dad, Lee Beddow, for the first time since October. You and your brother Jesse were with him for one hour at Poplar Family Centre. I am Priya Venkataraghavan, your social worker, and I stayed in the room the whole time. Billie did not come. Your mum wants to wait until she is four and a half, and you said that was sensible.\n\nYour dad had brought the book with the voices. You said, “You can read one chapter.” He did the voices.' }],
      'hello-and-goodbye': [{ text: 'Your dad was there first. You sat in the chair by the door, which you had chosen, and you had your green card in your hand. For ten minutes nobody said much. Then Jesse gave him the goalkeeper sticker. You did not hug him.' }],
      'what-i-saw': [{ text: 'Your dad said to you both, “I hurt your mum. It was me that did it, not drink and not money. You were right to ring.” You looked at the floor and then you looked at him.' }],
      'what-you-told-me': [{ text: 'You told me that it was good and horrible, and that you want to do it again but not every week.', how: 'in the car on the way home' }],
      'next-steps': [{ what: 'You will see your dad once a month.', who: 'Priya Venkataraghavan, your social worker', when: '2025-08-30' }],
    },
    shared: [{ with: 'saffy', on: '2025-08-07', how: 'own-page' }],
    responses: [{ by: 'saffy', on: '2025-08-08', kind: 'not-how-it-was', words: 'It was two chapters. He asked and I said OK.', about: 'Your dad had brought' }],
    correction: {
      on: '2025-08-11', by: 'priya', reason: 'Saffy says that her dad read two chapters, and she is right: my note from the day says so too.',
      sections: { 'what-you-did': [{ text: 'Saffy, on Saturday 26 July 2025 you saw your dad, Lee Beddow, for the first time since October. You and your brother Jesse were with him for one hour at Poplar Family Centre. I am Priya Venkataraghavan, your social worker, and I stayed in the room the whole time. Billie did not come. Your mum wants to wait until she is four and a half, and you said that was sensible.\n\nYour dad had brought the book with the voices. You said, “You can read one chapter.” He did the voices. Then he asked if he could read another, and you said OK.' }] },
    },
  },
  {
    child: 'saffy', document: 'D01', contact: 'visit', at: '2025-09-25T16:20', place: 'Fernleigh Baths and the walk home', seen: 'alone', present: ['dionne'], author: 'priya',
    sections: {
      'what-happened': [{ text: 'Saffy, I came to the baths on Thursday 25 September to see you get your bronze badge. You swam two lengths in your pyjamas and trod water for the whole three minutes. Your mum, Dionne Carrick, was there and she whistled. Then you and I walked home the long way.' }],
      'what-you-told-me': [{ text: 'You told me that Year 8 is better than Year 7. You have used your green card only once since July. You said that you have told your mum that you miss your dad sometimes, and that she cried and then made toast.', how: 'on our own, walking, eating your chips' }],
      'your-words': [{ words: 'She said you can’t be a traitor for loving someone. So that’s that.', 'to-whom': 'Priya Venkataraghavan, on Thursday 25 September 2025' }],
      worries: [{ worry: 'Your dad hurt your mum, and he could do it again if he were at home and drinking.', impact: 'You sleep through most nights now. You still check the chain on the door before bed.', safer: 'Your dad has been to all nine weeks of his course about not hurting people, and he lives at his brother’s. Your mum knows what to do and who to ring.' }],
      'next-steps': [{ what: 'There is a meeting on Thursday 6 November about whether the plan can change. You are coming, and we will write down what you want to say first.', who: 'you and Priya Venkataraghavan, social worker', when: '2025-10-30' }],
    },
    shared: [{ with: 'saffy', on: '2025-10-02', how: 'own-page' }, { with: 'dionne', on: '2025-10-02', how: 'own-page' }],
    responses: [{ by: 'saffy', on: '2025-10-02', kind: 'that-is-right', words: 'Put the badge in About me please.' }],
  },
  {
    child: 'saffy', document: 'D05', kind: 'review-conference', at: '2025-11-06T15:45', place: 'Fernleigh Civic Centre', seen: 'with-others', present: ['dionne', 'rita', 'priya', 'oliver', 'faith', 'carmel'], author: 'ewan', authorAs: 'conference chair',
    sections: {
      why: [{ text: 'Saffy, I am Ewan Drummond and I was in charge of the meeting on Thursday 6 November 2025. It is called a review conference. You came, you sat next to your nan, Rita Carrick, and you read out what you had written. Your dad, Lee Beddow, sent a letter, because he may not be in the same room as your mum.' }],
      'what-you-told-me': [{ text: 'You said: “I want the plan to be smaller but not gone. I still want Priya. I want to know what happens if Dad stops his course.”', how: 'you read it out at the meeting' }],
      strengths: [{ text: 'Your dad has not come to the house for a year. Your mum, Dionne Carrick, finished her work with Carmel Brophy and knows the signs of danger. Your brother Jesse has stayed in class since April. You sleep.' }],
      worries: [{ worry: 'Your dad’s course goes on until the summer. If he starts drinking again, or if he is angry about the rules, he could hurt your mum.', impact: 'You would be frightened again.', safer: 'Your mum keeps to the rules, and you all know the safety plan.' }],
      goals: [{ what: 'Your home stays a place where nobody is hurt.', sign: 'You stop checking the chain.', progress: 'A whole year without anybody being hurt.', outcome: 'going-on' }],
      'if-not': [{ text: 'If your dad stops his course, Priya Venkataraghavan, your social worker, will tell you within a week.' }],
      decisions: [{ what: 'The child protection plan ends today, and you have a child in need plan. That means help that your mum has said yes to.', who: 'Ewan Drummond, child protection conference chair, and everyone at the meeting', when: '2025-11-06', why: 'Home is safe now and has been for months.', wanted: 'You wanted it smaller but not gone, and that is just what it is.' }],
      'looked-at-again': [{ what: 'We meet at your school about the new plan.', who: 'Priya Venkataraghavan, your social worker', when: '2026-02-05' }],
    },
    shared: [{ with: 'saffy', on: '2025-11-20', how: 'own-page' }, { with: 'dionne', on: '2025-11-20', how: 'own-page' }],
    responses: [{ by: 'saffy', on: '2025-11-20', kind: 'that-is-right' }, { by: 'dionne', on: '2025-11-23', kind: 'that-is-right', words: 'Proudest day. She read it without her voice shaking.' }],
  },
  {
    child: 'jesse', document: 'D01', contact: 'visit', at: '2026-01-22T16:00', place: 'Your nan’s back yard', seen: 'alone', present: ['rita'], author: 'priya',
    sections: {
      'what-happened': [{ text: 'Jesse, I came to your nan’s on Thursday 22 January because you go there after school now. Your bike was upside down in the yard. You had found the hole in the tube with a bowl of water, and you stuck the patch on by yourself. Your nan, Rita Carrick, held the torch.' }],
      'what-you-told-me': [{ text: 'You told me that seeing your dad is “medium good”. You like it when he asks about your bike. You do not like the room at the family centre because it has a clock that ticks. You held your hands as far apart as a loaf of bread when I asked how big the worry is. Last time it was a football.', how: 'on our own, while the glue dried' }],
      'your-words': [{ words: 'My arms wait for me now.', 'to-whom': 'Priya Venkataraghavan, on Thursday 22 January 2026' }],
      worries: [{ worry: 'A sudden bang can still make you feel that somebody hurts your mum.', impact: 'On bonfire night you hid under the table until your mum came and sat with you there.', safer: 'You have your sign at school, and your mum and nan tell you before it will be loud.' }],
      'next-steps': [{ what: 'I will ask Poplar Family Centre for the room without the clock.', who: 'Priya Venkataraghavan, social worker', when: '2026-01-30' }],
    },
    shared: [{ with: 'jesse', on: '2026-02-05', how: 'read-together' }, { with: 'dionne', on: '2026-02-05', how: 'own-page' }],
  },
  {
    child: 'saffy', document: 'D01', contact: 'call', at: '2026-02-12T12:30', place: 'On the telephone with your school', seen: 'not-seen', seenReason: 'You were in lessons. You were told about the call the week after.', present: ['oliver'], author: 'priya',
    sections: {
      'what-happened': [{ text: 'T/C with Oliver. Saffy was involved in an altercation with another girl on Monday. It was alleged that a comment was made about her dad being “a wife beater” after something was posted online. Saffy pushed the girl, no injury, 1 day isolation. School are supportive and PM is aware. Oliver says she is doing well otherwise, trampolining helps and attendance is now 97%.' }],
      worries: [{ worry: 'Possible bullying. Saffy can be hot-headed but this was a one-off.' }],
      'next-steps': [{ what: 'It was agreed that Oliver will do a restorative. SW to pick up at next visit.' }],
    },
  },
  {
    child: 'billie', document: 'D01', contact: 'visit', at: '2026-03-19T14:10', place: 'Thornbury Lane Primary School', seen: 'alone', present: ['rosalie'], author: 'priya',
    sections: {
      'what-happened': [{ text: 'Billie, I came to see you in Reception on Thursday 19 March. You were four. You were a shopkeeper, and I had to buy a cabbage. Rosalie Munn, your teacher, let us sit in the book corner after. I am Priya Venkataraghavan, your social worker.' }],
      'what-you-told-me': [{ text: 'You told me that you have seen your dad two times and that he is “bigger than the photo”. You liked it that your sister Saffy came as well. You said Mr Puddle stayed in the car.', how: 'through your dinosaurs, on our own in the book corner' }],
      'your-words': [{ words: 'Daddy was mean to Mummy. Now he has lessons.', 'to-whom': 'Priya Venkataraghavan, in the book corner' }],
      'what-i-saw': [{ text: 'You wrote your whole name on a price tag, all ten letters of Wilhelmina, and stuck it on the till. When the bell rang you covered one ear, not both, and went to line up.' }],
      worries: [{ worry: 'Your dad hurt your mum when you were three.', impact: 'You leave Mr Puddle in the car when you see your dad. I think that is how you keep a part of you safe.', safer: 'A grown-up stays with you the whole time, and you can stop whenever you like.' }],
    },
    shared: [{ with: 'billie', on: '2026-04-02', how: 'read-together' }],
  },
  {
    child: 'saffy', document: 'D01', contact: 'visit', at: '2026-05-21T16:15', place: 'Your home', seen: 'alone', present: ['dionne', 'rita'], author: 'priya',
    sections: {
      'what-happened': [{ text: 'Saffy, I came on Thursday 21 May, four days after your thirteenth birthday. Your nan, Rita Carrick, had made the cheese and onion pie and kept you both corners. You read the record of my last visit first. Then you asked why I had not written about the girl at school in the way you would have.' }],
      'what-you-told-me': [{ text: 'You told me that the girl read out a message about your dad in front of the whole form. You pushed her, and you said sorry for the push but not for being angry. You want people to know that you are more than what your dad did.', how: 'on our own in your room, while you inked a page of your comic' }],
      'your-words': [{ words: 'I’m not a fact about him.', 'to-whom': 'Priya Venkataraghavan, on Thursday 21 May 2026' }],
      'family-view': [{ who: 'your mum, Dionne Carrick', text: 'She thinks that the school dealt with the push and did not deal with the message. She wants to know who will.' }],
      worries: [{ worry: 'Somebody at school is spreading what happened to your family.', impact: 'You have stopped going to the canteen, and you eat in the art room by yourself.', safer: 'You have two good friends, and Mondays on the trampoline.' }],
      'next-steps': [{ what: 'I will meet Oliver Strand, your head of year, with you there, and ask what the school will do about the message.', who: 'Priya Venkataraghavan, social worker', when: '2026-06-05' }],
    },
    shared: [{ with: 'saffy', on: '2026-06-05', how: 'own-page' }, { with: 'dionne', on: '2026-06-05', how: 'own-page' }],
    responses: [{ by: 'saffy', on: '2026-06-06', kind: 'that-is-right', words: 'Thank you for writing the bit about the canteen.' }, { by: 'dionne', on: '2026-06-08', kind: 'that-is-right' }],
  },
  {
    child: 'saffy', document: 'D01', contact: 'call', at: '2026-07-09T18:05', place: 'On the telephone with your mum', seen: 'not-seen', seenReason: 'You were at trampolining.', present: ['dionne'], author: 'magda', authorAs: 'family support worker on duty that evening',
    sections: {
      'what-happened': [{ text: 'Mother called duty. Father has allegedly been messaging Saffron directly via a gaming app outside of the agreed FT arrangements. Mother was hysterical and demanding that something be done. Advised to block father. Saffron is said to have been upset but settled. Messages were apparently nothing serious, asking about mum’s whereabouts etc.' }],
      worries: [{ worry: 'Concerns re father breaching the agreement. He is possibly just missing the kids.' }],
      decisions: [{ what: 'It was decided that no further action would be taken by duty. AW to follow up on return from A/L.' }],
      'next-steps': [{ what: 'Email sent to AW and TM.' }],
    },
  },
  {
    child: 'saffy', document: 'D01', contact: 'visit', at: '2026-08-13T13:30', place: 'Your nan’s house', seen: 'alone', present: ['rita', 'billie'], author: 'priya', together: 'at Nan’s in August',
    sections: {
      'what-happened': [{ text: 'I came to see you both at your nan’s on Thursday 13 August, because you are staying there for a week. You and Billie had built a den out of the clothes horse. Your nan made a cheese and onion pie and we ate it on the back step. Jesse was at football club, so there were only the three of us and your nan. I am Priya Venkataraghavan, your social worker.' }],
      'what-you-told-me': [{ text: 'You told me that you had slept till ten every day and that nobody had called you lazy. You said that you want to have a week here every summer, and that you do not want your mum to think that you like it better here.', how: 'on our own in the quiet room, while Billie and your nan washed up' }],
      'your-words': [{ words: 'I forgot you could just sleep and not be listening.', 'to-whom': 'Priya Venkataraghavan, at your nan’s' }],
      'next-steps': [
        { what: 'I will come to see you both at home in September.', who: 'Priya Venkataraghavan, social worker', when: '2026-09-17' },
        { what: 'I will ask your mum about a week here next summer, in the words that we chose together.', who: 'Priya Venkataraghavan, social worker', when: '2026-09-17' },
      ],
    },
    shared: [{ with: 'saffy', on: '2026-08-20', how: 'own-page' }],
  },
  {
    child: 'billie', document: 'D01', contact: 'visit', at: '2026-08-13T13:30', place: 'Your nan’s house', seen: 'with-others', seenReason: 'You wanted your nan to stay while we talked, and that was fine.', present: ['rita', 'saffy'], author: 'priya', together: 'at Nan’s in August',
    sections: {
      'what-happened': [{ text: 'I came to see you both at your nan’s on Thursday 13 August, because you are staying there for a week. You and Saffy had built a den out of the clothes horse. Your nan made a cheese and onion pie and we ate it on the back step. Jesse was at football club, so there were only the three of us and your nan. I am Priya Venkataraghavan, your social worker.' }],
      'what-you-told-me': [{ text: 'You told me that Mr Puddle has his own corner in the den and that no biting dinosaurs are allowed in. You said that you like it when Saffy reads to you at night.', how: 'you whispered it from inside the den, while your nan dried the plates' }],
      'what-i-saw': [{ text: 'You ran to your nan when a van door banged in the street. Then you went back to the den by yourself and put the long-necked dinosaurs in a row by the door.' }],
      'next-steps': [{ what: 'I will come to see you both at home in September.', who: 'Priya Venkataraghavan, social worker', when: '2026-09-17' }],
    },
    shared: [{ with: 'billie', on: '2026-08-13', how: 'read-together' }],
  },
  {
    child: 'saffy', document: 'D01', contact: 'visit', at: '2026-09-17T16:30', place: 'Your home', seen: 'alone', present: ['dionne', 'jesse'], author: 'priya',
    sections: {
      'what-happened': [{ text: 'Saffy, I came on Thursday 17 September because your dad, Lee Beddow, came to your house on Tuesday night, 15 September. He is not allowed to. He banged on the door for ten minutes and shouted that he wanted to talk to your mum. Your mum kept the chain on and rang 999. You took Jesse and Billie out of the back and next door. You said “custard” to your nan on the phone, and she came.' }],
      'what-you-told-me': [{ text: 'You told me that you knew what to do, and that you hated knowing it. You said your dad stopped his course in June and did not tell you. I did not tell you either, and I had promised to. I found out late, and then I was on holiday. I am sorry.', how: 'on our own in your room, with Biscuit on your sleeve' }],
      'your-words': [{ words: 'I did it all right and I still feel eleven.', 'to-whom': 'Priya Venkataraghavan, on Thursday 17 September 2026' }],
      worries: [{ worry: 'Your dad has stopped his course and is drinking. He could hurt your mum, as he did before.', impact: 'You are back to lying awake, and your headaches have started again.', worse: 'In July he sent you messages asking where your mum was. We did not take that seriously enough.', safer: 'Your mum rang at once. You all followed the plan. The police have told your dad to stay away.' }],
      'next-steps': [{ what: 'Adjoa Mensah-Whitfield, the team manager, will decide about time with your dad, and you will hear on Monday 21 September.', who: 'Adjoa Mensah-Whitfield, team manager', when: '2026-09-21' }],
    },
    shared: [{ with: 'saffy', on: '2026-09-24', how: 'own-page' }],
    responses: [{ by: 'saffy', on: '2026-09-24', kind: 'that-is-right', words: 'Thank you for saying sorry in writing.' }],
  },
  {
    child: 'jesse', document: 'D01', contact: 'visit', at: '2026-09-17T17:15', place: 'Your home', seen: 'alone', present: ['dionne', 'saffy'], author: 'priya',
    sections: {
      'what-happened': [{ text: 'Jesse, your dad came to the house on Tuesday night, 15 September, and banged on the door and shouted. He is not allowed to do that. I came on Thursday 17 September to see how you are. I am Priya Venkataraghavan, your social worker.' }],
      'what-you-told-me': [{ text: 'You told me that you did not freeze. You held Billie’s hand and you went out of the back with Saffy. You do not want to see your dad this month. Maybe you do when he has “started the lessons again and said sorry to the door”.', how: 'on our own, riding round and round the lamp post' }],
      'your-words': [{ words: 'My arms waited, even then.', 'to-whom': 'Priya Venkataraghavan, on Thursday 17 September 2026' }],
      worries: [{ worry: 'Your dad is drinking and has stopped his course. He could hurt your mum.', impact: 'The banging was the thing you fear most. You have slept on Saffy’s floor for two nights, and you were sick at school yesterday.', safer: 'Your mum kept the door shut. Your nan came in six minutes. You know the plan.' }],
      'next-steps': [{ what: 'You will not see your dad in September. A manager will decide what comes after, and she knows what you said.', who: 'Priya Venkataraghavan, social worker', when: '2026-09-21' }],
    },
    shared: [{ with: 'jesse', on: '2026-09-24', how: 'read-together' }, { with: 'dionne', on: '2026-09-24', how: 'own-page' }],
  },
  {
    child: 'saffy', document: 'D09', at: '2026-09-21T09:30', present: ['priya'], author: 'adjoa', authorAs: 'team manager',
    sections: {
      decisions: [{
        what: 'Saffy, I am Adjoa Mensah-Whitfield, the manager of the Hollins Team. You, Jesse and Billie will not see your dad, Lee Beddow, until he is back on his course and has kept to it for six weeks.',
        who: 'Adjoa Mensah-Whitfield, team manager', when: '2026-09-21',
        why: 'On Tuesday 15 September he came to your house, drunk, and tried to get in. In July he used messages to you to ask where your mum was. That put you in the middle, and it was a sign of danger that my team missed. I have said sorry to your mum, and I am saying it to you.',
        wanted: 'You told Priya that you want to stop for now but not for ever, and you want to be able to write to him. I agree. You can write, and Priya will pass your letters on. Jesse asked for the same break.',
      }],
      text: [{ text: 'What helps: your mum did everything right, and so did you. Your dad rang Priya Venkataraghavan, your social worker, on Friday. He said that he was ashamed and that he will ring the course himself.' }],
      'next-steps': [{ what: 'I will look at this again, with what you think by then.', who: 'Adjoa Mensah-Whitfield, team manager', when: '2026-11-23' }],
      oversight: [{ text: 'I read the records from June to September. The duty call of Thursday 9 July was not passed on for twelve days. That is ours to put right, not the family’s.' }],
      actions: [{ what: 'Calls to duty about Lee Beddow come to me on the same day.', who: 'Adjoa Mensah-Whitfield, team manager', when: '2026-09-22' }],
    },
    shared: [{ with: 'saffy', on: '2026-09-22', how: 'own-page' }, { with: 'dionne', on: '2026-09-22', how: 'own-page' }],
    responses: [
      { by: 'saffy', on: '2026-09-22', kind: 'that-is-right', words: 'OK. That is what I said.', about: 'You told Priya that you want to stop' },
      { by: 'dionne', on: '2026-09-23', kind: 'not-how-it-was', words: 'It says he rang on Friday. He rang on Saturday, I was there when Priya took the call.', about: 'What helps' },
    ],
  },
  {
    child: 'saffy', document: 'D01', contact: 'visit', at: '2026-10-22T15:40', place: 'The art room at Kingsmere Academy', seen: 'alone', present: ['oliver'], author: 'priya',
    sections: {
      'what-happened': [{ text: 'Saffy, I came to school on Thursday 22 October. We sat in the art room, and Oliver Strand, your head of year, came for the last ten minutes. You had read the last record the night before, and you said that it was right.' }],
      'what-you-told-me': [{ text: 'You told me that the headaches are less and that you are sleeping “about seven out of ten”. You wrote your dad a letter and then tore it up, and then you wrote another. You have given it to me to pass on. You said that nobody must read it first, and nobody has.', how: 'on our own, while you cut out panels for your comic' }],
      'your-words': [{ words: 'Stop saying we’ll see. Say yes, or say no and why.', 'to-whom': 'Oliver Strand and Priya Venkataraghavan, on Thursday 22 October 2026' }],
      worries: [{ worry: 'Your dad could come to the house again.', impact: 'You do not like being the first one home, so you wait in the library until your mum finishes work.', safer: 'He went back to his course on Monday 5 October and has been to all three weeks. The library is warm, and they know you there.' }],
      'next-steps': [{ what: 'The school will print two pages of your comic in its magazine. Oliver Strand said yes, not “we’ll see”.', who: 'Oliver Strand, head of year', when: '2026-11-13' }],
    },
    shared: [{ with: 'saffy', on: '2026-11-05', how: 'own-page' }, { with: 'dionne', on: '2026-11-05', how: 'own-page' }],
  },
  {
    child: 'saffy', document: 'D01', contact: 'visit', at: '2026-11-19T16:10', place: 'Your home', seen: 'alone', present: ['dionne', 'billie'], author: 'priya',
    sections: {
      'what-happened': [{ text: 'Saffy, I came on Thursday 19 November to ask what you think before Adjoa Mensah-Whitfield, the team manager, looks at her decision again. You opened the door with the school magazine already in your hand. Captain Biscuit is on pages 14 and 15.' }],
      'what-you-told-me': [{ text: 'You told me that your dad wrote back, and that the letter had no “buts” in it. You would like to see him at Poplar Family Centre before Christmas, for half an hour, with me in the room. You do not want Billie to come the first time. You also told me that you still check the chain.', how: 'on our own at the kitchen table, while Biscuit walked over the magazine' }],
      'your-words': [{ words: 'I want to see if the letter is true.', 'to-whom': 'Priya Venkataraghavan, on Thursday 19 November 2026' }],
      'family-view': [{ who: 'your mum, Dionne Carrick', text: 'She is frightened of it, and she thinks that you should be the one to choose. She will drive you and wait in the car park.' }],
      worries: [{ worry: 'Your dad has kept to his course for seven weeks, and he has stopped before.', impact: 'If he stops again you will feel let down again, and that hurts more each time.', safer: 'You choose when it ends. I will be there. Your dad has to tell me himself if he misses a week.' }],
      'next-steps': [{ what: 'I will tell Adjoa Mensah-Whitfield what you want in your own words, and ring you with her answer.', who: 'Priya Venkataraghavan, social worker', when: '2026-11-27' }],
    },
    note: `H/V to Saffy, Thurs 19 Nov, 4.10 pm. Mother and Billie at home. Saffy seen alone at the kitchen table with the gecko.

Purpose: to get her views before TM looks again at the decision about contact with father. She opened the door holding the school magazine, her comic is on pages 14 and 15.

Saffy said that dad had written back and that there were no “buts” in the letter. She would like to see him at Poplar Family Centre before Christmas, half an hour, with SW in the room. She does not want Billie to come the first time. Her words: “I want to see if the letter is true.” She still checks the chain.

Mother is frightened of it but thinks Saffy should be the one to choose. Will drive her and wait in the car park.

Father has kept to his course for seven weeks. He has stopped before. SW to tell AMW what Saffy wants and ring her by 27 Nov.`,
  },
]
