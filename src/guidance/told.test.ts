import { describe, expect, it } from 'vitest'
import type { About, AddressedChild } from './about.ts'
import { check } from './check.ts'
import type { MissingId } from './rule.ts'
import { usualAbout } from './rules/examples.ts'

interface Case {
  readonly text: string
  readonly children?: 'two' | 'baby'
  readonly people?: 'carer'
  readonly about?: Partial<About>
}
/** Of a few sentences: what they lack, and what they tell. */
interface Few extends Case { readonly lacks?: readonly MissingId[], readonly tells?: readonly MissingId[] }
/** A whole record: all that it lacks. */
interface Whole extends Case { readonly missing: readonly MissingId[] }

const children: Readonly<Record<'two' | 'baby', readonly AddressedChild[]>> = {
  two: [{ name: 'Rowan Ashdene', dateOfBirth: '2013-05-14', pronouns: 'she/her', verbal: true }, { name: 'Toby Ashdene', dateOfBirth: '2016-02-20', pronouns: 'he/him', verbal: true }],
  baby: [{ name: 'Wren Ashdene', dateOfBirth: '2025-09-02', pronouns: 'she/her', verbal: false }],
}

const aboutOf = ({ children: who, people, about }: Case): About => ({
  ...usualAbout, ...(who && { children: children[who] }),
  people: [...usualAbout.people.filter(person => who !== 'two' || person.name !== 'Toby Ashdene'), ...(people ? [{ name: 'Ann Fowler', role: 'foster carer' }] : [])],
  ...about,
})

const few: readonly Few[] = [
  // risk-impact told
  { text: 'Rowan, Mr Pellow from the flat below threw a paving slab at your front window on Tuesday night. It landed where you had been lying. You have not slept in that room since. Your nan has moved your mattress to the back.', tells: ['risk-impact', 'risk-balance'] },
  { text: 'Rowan, your dad drove you home from the club after six pints. A crash at that speed kills people in the back seat. He has handed his keys to your uncle until the course is done.', tells: ['risk-impact', 'risk-balance'] },
  { text: 'Rowan, your dad drove you home from the club after six pints. He was stopped by the police on the ring road and he lost his licence.', lacks: ['risk-impact'] },
  { text: 'Rowan, a man of 31 whom you met through the game sent you pictures of himself and asked for some of you. He has asked you to keep it between the two of you.', lacks: ['risk-impact', 'risk-balance'] },
  { text: 'Rowan, a man of 31 whom you met through the game sent you pictures of himself and asked for some of you. Men who do this go on to meet children and hurt them, and once a picture is out nobody can call it back. You showed your brother, and he showed your mum: that is why it stopped there.', tells: ['risk-impact', 'risk-balance'] },
  { text: 'Rowan, when your mum is ill she hears voices that tell her not to open the door. Last week that meant three days without school, and nobody to cook. Your stomach ached so much that Mr Lund sent for the nurse.', tells: ['risk-impact'] },
  { text: 'Rowan, your mum punched your dad in the kitchen on Sunday and his eye closed up. You were standing in the hall.', lacks: ['risk-impact', 'risk-balance'] },
  { text: 'Rowan, your mum punched your dad in the kitchen on Sunday and his eye closed up. You were standing in the hall. Since then you flinch when a cupboard shuts, and Mr Lund says you have gone quiet in lessons.', tells: ['risk-impact'], lacks: ['risk-balance'] },
  { text: 'Rowan and Toby, your dad broke the kitchen door with an axe on Friday while you were both in the house. Rowan, you have been sick every morning before school since then. Your grandad sleeps on the sofa now, so that your dad cannot come in.', children: 'two', lacks: ['risk-impact'], tells: ['risk-balance'] },
  { text: 'Rowan and Toby, your dad broke the kitchen door with an axe on Friday while you were both in the house. Rowan, you have been sick every morning before school since then. Toby, you keep watch at the window instead of doing your homework.', children: 'two', tells: ['risk-impact'], lacks: ['risk-balance'] },
  { text: 'Wren, your dad shook you on Saturday night because you would not settle. He told the midwife so himself.', children: 'baby', lacks: ['risk-impact', 'risk-balance'] },
  { text: 'Wren, your dad shook you on Saturday night because you would not settle. A baby whose head is shaken may bleed inside the skull, go blind or die. Your mum came in and took you from him.', children: 'baby', tells: ['risk-impact', 'risk-balance'] },
  { text: 'Rowan, there is black mould over your bed and a bucket under the roof. The damp gets into your lungs, and in winter you wheeze so badly that you miss PE.', tells: ['risk-impact'] },
  { text: 'Rowan, you were found on the railway bridge at two in the morning with older boys who sell drugs. The danger is less on the nights when your brother is home, because you talk to him instead of going out.', lacks: ['risk-impact'], tells: ['risk-balance'] },
  { text: 'Rowan, the worry is that your mum leaves you on your own at night while she works at the club. If there were a fire, nobody would wake you. Mrs Odele next door has a key and looks in at ten.', tells: ['risk-impact', 'risk-balance'] },
  { text: 'Rowan, the worry is that your mum leaves you on your own at night while she works at the club. Last Monday the police found you at the bus station.', lacks: ['risk-balance'] },
  { text: 'Rowan, your uncle touched you where he should not have. None of it is your fault. What he did can leave a child feeling dirty, frightened of the dark and unable to trust grown ups for a long while. Telling Mr Lund was brave, and your uncle may not come near the house.', tells: ['risk-impact', 'risk-balance'] },
  { text: 'Rowan, your mum took too many tablets on Thursday and was in hospital until Sunday. You found her. You told me that the picture of it comes back each time you shut your eyes.', tells: ['risk-impact'] },
  { text: 'Rowan, at the visit you showed me your frogspawn and your new coat. You told me on your own that you like your new bunk. Your mum said that things are calmer. I will come on 26 March.', tells: ['risk-impact', 'risk-balance', 'decision-reason', 'decision-maker', 'decision-date', 'child-view', 'how-view-known', 'family-view', 'next-steps'] },
  { text: 'Rowan, you and I played cards and you beat me twice. You hit a six in the first over on Saturday, and your team won. You told me that you love the new coach. I will see you after Easter.', tells: ['risk-impact', 'risk-balance', 'decision-reason', 'decision-maker', 'decision-date'] },
  // decision
  { text: 'Rowan, from Monday you will live with your nan and not with your mum.', lacks: ['decision-reason', 'decision-maker', 'decision-date'] },
  { text: 'Rowan, on Wednesday 4 March 2026 I, Imogen Fairley, with my manager Bea Tillcott, chose to move you to your nan. Your mum had gone back to drinking, and you could not wait any longer.', tells: ['decision-reason', 'decision-maker', 'decision-date'] },
  { text: 'Rowan, the panel recommended that Ann and Gyll Fowler become your carers for good. They can give you what you asked for: one home until you are grown.', tells: ['decision-maker', 'decision-reason'], lacks: ['decision-date'] },
  { text: 'Rowan, at your review on Tuesday 10 March it was decided that you would see your dad once a month. Twice a month had left you worn out for days.', tells: ['decision-date', 'decision-reason'], lacks: ['decision-maker'] },
  { text: 'Rowan, the judge made a care order. She did so to keep you safe from the shouting and the fists at home.', tells: ['decision-maker', 'decision-reason'], lacks: ['decision-date'] },
  { text: 'Rowan, your name came off the child protection list. You are now on a child in need plan.', lacks: ['decision-maker', 'decision-date', 'decision-reason'] },
  { text: 'Rowan, everyone at the conference on 3 March 2026 voted to end your child protection plan, as your dad has not been in the house since August.', tells: ['decision-maker', 'decision-date', 'decision-reason'] },
  { text: 'Rowan, I have closed your case. Your mum has done all that she set out to do.', tells: ['decision-maker', 'decision-reason'], lacks: ['decision-date'] },
  { text: 'Rowan, we talked about your school bag and agreed to buy a new strap on Saturday. You told me that you like the blue one.', tells: ['decision-reason', 'decision-maker', 'decision-date'] },
  { text: 'Rowan, your contact with your dad has been stopped for now.', lacks: ['decision-reason', 'decision-maker', 'decision-date'] },
  { text: 'Rowan, today I made up my mind that you cannot go back to your dad this month. He has said that he will hit you if you tell.', tells: ['decision-maker', 'decision-date', 'decision-reason'] },
  { text: 'Rowan, my decision, which I took on Friday 6 March 2026, is that you stay with Ann Fowler. My reasons are these. You sleep there. You eat there. You asked to.', tells: ['decision-maker', 'decision-date', 'decision-reason'] },
  { text: 'Rowan, you told me that you have decided to drop French. Your mum is thinking about it. You would have to choose before the summer.', tells: ['decision-date', 'decision-maker', 'decision-reason'] },
  // next steps
  { text: 'Rowan, I came to your school today. You told me that you want a later bedtime.', lacks: ['next-steps'] },
  { text: 'Rowan, I came to your school today. You told me that you want a later bedtime. Your mum and I are to talk about it on Sunday.', tells: ['next-steps'] },
  { text: 'Rowan, I came to your school today. You told me that you want a later bedtime. Next: Imogen asks your mum; your mum tells you.', tells: ['next-steps'] },
  { text: 'Rowan, you said that he told you he will never change. You said that it is due to his temper. You cried for a while and then we fed the ducks.', lacks: ['next-steps'] },
  { text: 'Rowan, I am seeing your mum tomorrow about the bedtime, and I am back with you on the 19th. You told me that you want a later one.', tells: ['next-steps'] },
  { text: 'Rowan, you told me that your mum said she will stop drinking. I listened. You said you would believe it when you saw it.', lacks: ['next-steps'] },
  // child-view
  { text: 'Rowan, I came to see your mum today. You were in the garden and then you had your tea. I will come back on Tuesday.', lacks: ['child-view'] },
  { text: 'Rowan, I came to see your mum today. You would not look at your dad, and when his name came up you put your hood over your face. I will come back on Tuesday.', tells: ['child-view'] },
  { text: 'Rowan, your wish is to be at home by Christmas. Your plan is to move in steps.', lacks: ['how-view-known'], tells: ['child-view'] },
  { text: 'Rowan, you do not want to see your dad, and you are fed up with the taxi. The plan is to ask again in May.', lacks: ['how-view-known'], tells: ['child-view'] },
  { text: 'Rowan, you do not want to see your dad. Mr Lund heard this from you in form time. The plan is to ask again in May.', tells: ['child-view', 'how-view-known'] },
  { text: 'Rowan, you filled in the face cards at the kitchen table: a sad one for mornings, a glad one for your nan. I will bring more next time.', tells: ['child-view', 'how-view-known'] },
  { text: 'Rowan, your advocate read out the page that you had put together: no more moves, and a cat. The chair will answer by Friday.', tells: ['child-view', 'how-view-known'] },
  { text: 'Rowan, your wishes were not asked for this time. The plan says that you stay where you are. I will come in May.', lacks: ['child-view'] },
  { text: 'Rowan, your mum says that you want to stay at the same school. I will ring the school on Monday.', tells: ['child-view', 'how-view-known'] },
  { text: 'Rowan, you love drumming and hate peas. You are happy at Ann’s. I will come again in May.', lacks: ['how-view-known'], tells: ['child-view'] },
  // family-view
  { text: 'Rowan, I met your mum at the library today. You told me that you want a cat. I will come again in May.', lacks: ['family-view'] },
  { text: 'Rowan, I met your mum at the library today. To her mind the new flat is too far from your school. I will come again in May.', tells: ['family-view'] },
  { text: 'Rowan, your mum and dad were both at the meeting on Tuesday 10 March. We looked at your plan. You asked for a cat. I will come again in May.', lacks: ['family-view'] },
  { text: 'Rowan, your dad rang me this morning. He is angry about the taxi and he cannot see why you need one. I will ring him back.', tells: ['family-view'] },
  { text: 'Rowan, I saw you at school today. You told me that you want a cat. I will come again in May.', tells: ['family-view'] },
  { text: 'Rowan, your mum let me in and made a pot of tea. You showed me your maths. I will come again in May.', lacks: ['family-view'] },
  { text: 'Rowan, your mum let me in. In her view you are happier now, and her main worry is the stairs. I will come again in May.', tells: ['family-view'] },
  { text: 'Rowan, I spoke with Ann Fowler, who looks after you. She has seen you grow braver since Christmas, and would keep you for ever. I will come again in May.', people: 'carer', tells: ['family-view'] },
  // observation
  { text: 'Wren, I came to see you and your mum today. Your weight is on the middle line, and your injections are done. Your mum said that you feed well. I will come in May.', children: 'baby', lacks: ['observation'] },
  { text: 'Wren, I came to see you and your mum today. Each time the tap ran you went still, and your fist opened when your mum sang. I will come in May.', children: 'baby', tells: ['observation'] },
  { text: 'Wren, I came to see your mum today. You slept right through in the next room, so I did not see you. Your mum said that you feed well. I will come in May.', children: 'baby', lacks: ['observation'] },
  { text: 'Wren, when I knelt down you looked past me for your dad, and your bottom lip shook until he came. I will come in May.', children: 'baby', tells: ['observation'] },
  { text: 'Wren, your plan stays as it is. You will see your dad on Mondays, because you know his smell and his voice. Your nurse has weighed you.', children: 'baby', lacks: ['observation'] },
  // address
  { text: 'Rowan was seen at school. She said that she wants a cat. A visit is planned for May.', lacks: ['address'] },
  { text: 'Home visit. Mum present. House tidy. Bedroom seen. Next visit May.', lacks: ['address'] },
  // templates
  { text: 'Rowan, this is your safety plan.\n\nWorry: your dad comes round drunk.\nWhat it does to you: you hide in the bath\nWhat helps: your mum bolts the door\nWho does what: Imogen rings on Mondays', tells: ['risk-impact', 'risk-balance', 'next-steps'] },
  { text: 'Rowan, this is your plan.\n\nDecision: you stay with Ann Fowler\nBy: Bea Tillcott, team manager\nDate: 6 March 2026\nReason: you are settled there\nActions: Imogen to order the bed', tells: ['decision-maker', 'decision-date', 'decision-reason', 'next-steps'] },
  { text: 'Rowan, this is your plan.\n\nDecision: you stay with Ann Fowler\nReason: you are settled there', lacks: ['decision-maker', 'decision-date'], tells: ['decision-reason'] },
]

const whole: readonly Whole[] = [
  // terse
  { about: { documentType: 'case-record' }, missing: ['risk-balance', 'family-view'], text: `Rowan. Saw you at school, 12 March, half past one. Alone, in the art room.

You told me Col came to the flat on Sunday. He had a screwdriver. He put it through the sofa, next to where you sat. You have had a stomach ache every day since. You cannot face maths.

Rang your mum from the car park. Told her what you had said.

Back on Monday. Will bring the forms for the locks.

Imogen Fairley, your social worker` },
  { about: { documentType: 'case-record' }, missing: ['next-steps'], text: `Rowan. Saw you at school, 12 March, half past one. Alone, in the art room.

You told me Col came to the flat on Sunday. He had a screwdriver. He put it through the sofa, next to where you sat. You have had a stomach ache every day since.

Your mum's view: he is all talk. She has bolted the door all the same, and the neighbour bangs on the wall if he hears him.

Imogen Fairley, your social worker` },
  // flowery
  { about: { documentType: 'family-time-record' }, missing: [], text: `Rowan, what a bright, blustery morning it was when you flew across the car park towards your dad, your scarf streaming behind you like a kite's tail.

I am Imogen Fairley, your social worker. You and your dad made a den from the long cushions, and from inside it came whispers, a shriek and then a long peal of laughter. You told him that you had missed his silly voices most of all.

Your dad's eyes were wet when he said to me that these two hours carry him through the fortnight.

On Thursday 26 March there will be another morning like it, and I shall be there with the flask.` },
  { about: { documentType: 'family-time-record' }, missing: ['child-view', 'family-view', 'next-steps'], text: `Rowan, what a bright, blustery morning it was on Thursday 12 March when your dad came to the centre with a bag of oranges.

I am Imogen Fairley, your social worker. The two of you built a tower that reached the lampshade, and down it came with a glorious crash. Orange peel lay everywhere like little boats. At eleven the taxi drew up, and that was that.` },
  // legalistic
  { about: { documentType: 'plan-or-review' }, missing: ['address', 'child-view', 'risk-impact', 'decision-maker'], text: `Review child protection conference, 12 March 2026. Present: Bea Tillcott (chair), Dana Ashdene (mother), Imogen Fairley (social worker).

Rowan remains subject to a plan under the category of physical abuse. On 2 March father struck mother with a chair leg in the child's presence. Father is remanded in custody until trial.

Mother informed the conference that she does not wish to resume the relationship.

It was resolved that the plan shall continue, on the ground that the trial has not concluded. Core group to be held on 2 April. Imogen Fairley to complete the updated assessment.` },
  { about: { documentType: 'plan-or-review' }, missing: ['address', 'how-view-known', 'decision-reason'], text: `Review of arrangements, 12 March 2026. Chair: Bea Tillcott, independent reviewing officer.

Rowan is accommodated with Ann Fowler, foster carer. Rowan wishes to remain there and does not wish to attend the contact centre.

Mrs Fowler stated that Rowan eats and sleeps without difficulty.

The chair determined that contact with father be suspended. The local authority shall notify father in writing within seven days. The next review shall take place on 10 September 2026.` , people: 'carer' },
  // warm
  { about: { documentType: 'assessment' }, missing: [], text: `Dear Rowan, it is lovely to be writing to you. I'm Imogen Fairley, your social worker, and I've got to know you over six walks with your dog.

You told me on one of those walks that Mum's boyfriend Kev scares you. He has held her by the throat twice. You said you sleep in your shoes now, so you can run. Living on your toes like that wears any young person out, and if he did it again Mum could die. That is not your fault, and it is not your job to stop it.

There is plenty that is on your side. Mum told me she has had enough and rang the helpline herself. Your brother Toby is down the road. It gets worse when Kev has been paid, so Fridays are the days to be at Toby's.

My manager, Bea Tillcott, and I decided on 10 March that you need a child in need plan, so that Mum has help to get Kev out for good.

I'll pop in on Tuesday with the plan and a biscuit for the dog.` },
  { about: { documentType: 'assessment' }, missing: ['risk-impact', 'decision-date'], text: `Dear Rowan, it is lovely to be writing to you. I'm Imogen Fairley, your social worker, and I've got to know you over six walks with your dog.

You told me on one of those walks that Mum's boyfriend Kev has held her by the throat twice. You asked me whether he can be made to go.

There is plenty that is on your side. Mum told me she has had enough and rang the helpline herself. Your brother Toby is down the road, and his door is always open to you.

My manager, Bea Tillcott, has decided that you need a child in need plan, so that Mum has help to get Kev out for good.

I'll pop in on Tuesday with the plan and a biscuit for the dog.` },
  // dictated
  { about: { documentType: 'case-record' }, missing: ['risk-impact', 'risk-balance'], text: `Okay Rowan this is Imogen Fairley your social worker and it's Thursday the twelfth of March and I've just got back in the car. So you were in the kitchen when I came and you said can we talk in the yard so we did. You said your dad had a go at your mum with the frying pan, that was Tuesday, and you heard it all through the wall. You want him gone, that's what you said, gone.

So then I spoke to your mum and she said it was nothing, and she said you make things up, which I don't think you do.

Right, so next thing is I'm ringing the police tomorrow and I'm seeing you Friday at school.` },
  { about: { documentType: 'case-record' }, missing: ['how-view-known'], text: `Okay Rowan this is Imogen Fairley your social worker and it's Thursday the twelfth of March and I've just got back in the car. So you want to stop going to your dad's on Sundays, and you'd rather do the Saturday morning, and you're not bothered about the holidays.

I spoke to your dad about it and he's fine with that, he said Saturdays suit him better anyway.

So next thing is your mum rings him Sunday to sort it, and I'll check in with you after Easter.` },
  // template
  { about: { documentType: 'safety-plan' }, missing: ['family-view'], text: `Rowan's safety plan, written with you and your mum on 12 March 2026

What we are worried about: your dad has threatened to set fire to the flat.
How this affects you: you keep your coat on in bed and you cannot concentrate at school.
What makes it worse: weekends, drink, rows about money.
What makes it better: the new lock; Mrs Odele upstairs has a key; you know the way out over the garage.
What you want: you told Imogen you want to sleep at Toby's on Saturdays.
What we will do: Imogen Fairley, your social worker, rings every Friday. Mum charges your phone.
We look at it again: 26 March 2026` },
  { about: { documentType: 'care-plan' }, missing: ['decision-maker', 'child-view'], text: `Rowan, your care plan

Where you live: with Ann Fowler, your foster carer.
Decided: that you stay with Ann until you are 18.
When: 6 March 2026
Why: you have been there for four years and it is your home.
Health: your teeth and eyes have been checked.
School: your form teacher is Peter Lund.
What Ann Fowler thinks: she would not be without you.
Actions: Imogen Fairley to apply for the passport by 1 May.`, people: 'carer' },
  // manager
  { about: { documentType: 'management-oversight' }, missing: [], text: `Rowan, I am Bea Tillcott. I manage Imogen Fairley, your social worker.

On Monday 9 March I read everything that Imogen has written since Christmas and I talked it over with her. I came down on the side of moving you to your nan's this weekend and not at half term. I did not want you to spend three more weeks listening for the door. Your dad has broken it twice, and a child who never properly sleeps falls ill and falls behind. You had told Imogen that you were ready now.

Your nan has put a bed by the window. Nobody there drinks, and the police have her address.

Imogen will drive you on Saturday morning, and I will ask her on Monday how it went.` },
  { about: { documentType: 'management-oversight' }, missing: ['decision-reason', 'decision-date', 'risk-impact', 'risk-balance'], text: `Rowan, I am Bea Tillcott. I manage Imogen Fairley, your social worker.

Your dad has broken the door twice and last month he set about your mum with the poker.

I have decided that you will move to your nan's. Imogen will drive you on Saturday morning, and I will ask her on Monday how it went.` },
  // hurried
  { about: { documentType: 'case-record' }, missing: ['address', 'child-view', 'family-view', 'risk-impact', 'risk-balance'], text: `HV 12.3.26. Mum in, house cold. Rowan in bed w/ headphones, didnt come down. Dad had been round Mon, kicked panel out of back door, Mum's wrist in bandage. Mum showed me door.

Mum to ring landlord. Me to ring police re log. Back Mon.` },
  { about: { documentType: 'case-record' }, missing: ['address', 'how-view-known'], text: `HV 12.3.26. Mum in. Rowan in bed w/ headphones. Wants to go to art club, doesnt want lifts from Toby any more. Mum says shes fine with the bus as long as Rowan texts. Got bus form. Back Mon.` },
  // babies
  { children: 'baby', about: { documentType: 'case-record' }, missing: [], text: `Wren, you are six months old, and today, Thursday 12 March, I sat on the rug beside you for half an hour. I am Imogen Fairley, your social worker.

When the kettle clicked you stiffened and your eyes went to the door. Your mum said your name, and your shoulders came down.

On Monday your dad threw the high chair down the stairs. You were not in it. A high chair could have crushed you, and noise like that floods a baby's body with fright. It is likelier when he has lost at the dogs. Your mum lifts you into the back bedroom and turns the key as soon as he raises his voice.

She said to me that she is frightened for you both, and I believe her. I will be back on Monday with the refuge's number.` },
  { children: 'baby', about: { documentType: 'review-of-arrangements' }, missing: ['observation', 'decision-maker', 'risk-balance'], text: `Wren, this is what was said at your review on 12 March 2026. I am Bea Tillcott, your independent reviewing officer.

You live with Ann Fowler, who fosters you, and she told us that you are her sunshine. You have two teeth. Your mum told us that she would like to see you on your birthday.

You came to Ann because your mum took pills and slept while you cried. Babies who cry for hours with no answer stop crying, and that harms the way the brain grows.

At the review it was agreed that you will stay with Ann, since she knows your ways.

I will see you again in September.`, people: 'carer' },
  // two children
  { children: 'two', about: { documentType: 'case-record' }, missing: ['risk-impact'], text: `Rowan and Toby, on Thursday 12 March I came to your house after tea. I am Imogen Fairley, your social worker.

Your mum told me that your dad had pulled her down the stairs by her hair on Sunday. Rowan, you told me in the bathroom that you counted the bumps, and that you hear them again every night. Toby, you showed me your Lego crane and asked me if I could stay for tea.

It is most dangerous just after he has gone to the betting shop. Your auntie has taken his key.

I will come on Monday and walk you both to school.` },
  { children: 'two', about: { documentType: 'plan-or-review' }, missing: ['decision-maker', 'decision-date'], text: `Rowan and Toby, this is your new plan. I am Imogen Fairley, your social worker.

Your mum has been smoking heroin in the bathroom. Rowan, you have been getting Toby up, and you told Mr Lund that you are too tired to think. Toby, you told me that you keep your door shut with a chair, since you are scared of the men who come. Either of you could be hurt by a needle or by one of those men.

It has been decided that you will both have a child protection plan, to make sure that all of us look out for you.

Your mum wants to stop. She sees Leon at the clinic each morning, and your nan takes you on the days when she is ill. I will see you both every week.` },
  // quiet good news, no danger
  { about: { documentType: 'case-record' }, missing: [], text: `Rowan, on Thursday 12 March you took me to see your allotment. I'm Imogen Fairley, your social worker.

You have put in two rows of beans, and you hit your thumb with the mallet and laughed about it. You told me that Year 8 is easier than Year 7. You are fed up with the early bus.

Your mum was weeding. She thinks you have grown up a lot this year.

I'll call in again when the beans are up.` },
  { about: { documentType: 'review-of-arrangements' }, missing: [], text: `Rowan, this is my letter about your review on Tuesday 10 March 2026. I am Bea Tillcott, your independent reviewing officer.

You sent me a voice message before the meeting. In it you say that you'd like your own key and that the chess club is the best hour of your week.

Ann Fowler, your foster carer, thinks that you are ready for a key.

We decided, all of us round the table, that you can have one from your birthday, because you have shown that you look after things.

I'll see you on 8 September.`, people: 'carer' },
  { about: { documentType: 'pathway-plan' }, missing: ['next-steps', 'how-view-known'], text: `Rowan, this is your pathway plan. I am Imogen Fairley, your social worker.

You hope to train as a vet nurse. You prefer a flat near the river to a room in town. You like your own company, and you like Sundays at your nan's.

Your nan told me that you are the best cook in the family.

You have £900 saved. Your bank card and your passport are in the blue folder.` },
  { about: { documentType: 'permanence-panel' }, missing: [], text: `Rowan, I am Bea Tillcott, and I chair the panel of seven people who met on 3 March 2026.

We recommend that you stay with Ann and Gyll Fowler until you are grown. We think so because you have been with them since you were six, and you told Imogen Fairley, your social worker, that their house smells like home.

Your mum wrote to us. She said that she is sad and that she is glad too.

You came to Ann and Gyll after your dad had beaten you with a hose. You still back away from a raised arm. What keeps you safe is that he does not know the address, and that you have an alarm by your bed.

The manager who has the last word, Jo Pellowow, will write to you before Easter.`, people: 'carer' },
  { about: { documentType: 'case-record' }, missing: ['family-view'], text: `Rowan, I am Imogen Fairley, your social worker. I called round on Wednesday 11 March and your mum made room for me at the table.

You told me, once she had gone to hang the washing out, that you do not like it when Kev walks in on you in the shower. He has done it four times and he laughs. I am very worried about that. What he does is a kind of abuse, and children who are treated so can begin to feel that their body is not their own. You have started going to bed in your clothes.

You are safer on the nights when he works. You are safer, too, because you said it out loud.

Tomorrow I will talk to the police with you beside me, if you would like that, and I will ring you tonight.` },
  { about: { documentType: 'case-record' }, missing: ['decision-reason', 'decision-maker'], text: `Rowan, I am Imogen Fairley, your social worker. I saw you at Ann's on Tuesday 10 March 2026.

You told me that you'd like to see your dad more and that you miss his cooking. Ann thinks it does you good to see him.

On Monday 9 March your time with him was cut from two hours to one.

I will bring the new dates next week.`, people: 'carer' },

  { about: { documentType: 'case-record' }, missing: ['risk-impact'], text: `Rowan, it was raining when I got to you on Wednesday 11 March, and you had the kettle on. I'm Imogen Fairley, your social worker.

We talked about Nye, who is 26. You said he drives you about in his car, that he paid for your nails, and that last week he asked you to hold on to a package. He also told you never to mention him to your mum.

Your mum had guessed. She told me she has felt sick about it since she saw his car outside school. She means to drive you herself from now on, which takes away the time he has with you.

I've asked Detective Constable Amy Royle to meet us both on Friday.` },
  { about: { documentType: 'case-record' }, missing: [], text: `Rowan, it was raining when I got to you on Wednesday 11 March, and you had the kettle on. I'm Imogen Fairley, your social worker.

We talked about Nye, who is 26. You said he drives you about in his car, that he paid for your nails, and that last week he asked you to hold on to a package. People who carry packages for others end up owing them, and then they get beaten or sent far from home. I also see what it has cost you already: your best friend, your place in the relay team.

Your mum had guessed. She told me she has felt sick about it since she saw his car outside school. She means to drive you herself from now on, which takes away the time he has with you.

I've asked Detective Constable Amy Royle to meet us both on Friday.` },
  { about: { documentType: 'management-oversight' }, missing: ['decision-date'], text: `Rowan, my name is Bea Tillcott, and I am in charge of the team that Imogen Fairley, your social worker, belongs to.

Imogen asked me whether you might go to Spain with Ann and Gyll in August. I have said yes. You asked for it, your mum is glad for you, and it would be the first time you have seen the sea.

Imogen is going to sort out your passport with you before the end of April.`, people: 'carer' },
  { about: { documentType: 'management-oversight' }, missing: ['decision-maker', 'decision-reason'], text: `Rowan, this is about where you will go to school.

On 9 March 2026 the decision was made to move you to Fernhill. You will start there after the holidays, and the bus will stop at the end of your road.

Imogen Fairley, your social worker, is taking you to see it on 18 March.` },
  { about: { documentType: 'assessment' }, missing: ['risk-balance'], text: `Rowan, I'm Imogen Fairley, your social worker. For six weeks I have been finding out what life is like for you, and this is what I think.

Your mum's drinking has taken over the house. On three school nights in February she was on the kitchen floor when you came in. You told me, sitting on the wall outside Aldi, that you put her on her side the way they do in films and then sat up with her. You nod off in double science. A girl of 12 cannot be somebody's nurse without going under herself, and if your mum were sick in her sleep you could find her dead.

She told me she drinks because the nights are long. She did not say that she would stop.

I want a meeting of everybody who cares about you. I'll ask you first who should be in it. That meeting will be on Thursday 26 March.` },
  { about: { documentType: 'assessment' }, missing: ['family-view', 'how-view-known'], text: `Rowan, I'm Imogen Fairley, your social worker. For six weeks I have been finding out what life is like for you, and this is what I think. I saw your mum three times at the flat.

Your mum's drinking has taken over the house. On three school nights in February she was on the kitchen floor when you came in. You nod off in double science. If your mum were sick in her sleep you could find her dead. Things are less bad in the weeks when her sister stays.

You want your mum to get help. You do not want to leave your school or your room.

I want a meeting of everybody who cares about you. That meeting will be on Thursday 26 March.` },
  { about: { documentType: 'safety-plan' }, missing: ['child-view'], text: `SAFETY PLAN FOR ROWAN

Made by Imogen Fairley (social worker), Dana Ashdene (your mum) and Peter Lund (form teacher), 12 March 2026

THE WORRY. A group of older girls waits for you at the underpass. In January they held you down and burnt your sleeve with a lighter.
THE EFFECT. You walk forty minutes out of your way and you've stopped going to trampolining. Next time it could be your skin.
SAFER. Mr Lund is at the gate at three. The shop on the corner lets you wait inside.
LESS SAFE. Wednesdays, when there is no bus.
MUM SAYS. "I'll meet her at the shop every Wednesday, work or no work."
TO DO. Imogen: police, by Friday. Mr Lund: talk to the girls' school. All of us: look at this again on 2 April.` },
  { about: { documentType: 'family-time-record' }, missing: ['how-view-known'], text: `Family time, 12 March 2026, the Orchard Centre. Written for Rowan by Imogen Fairley.

Rowan, you would rather have your time with Dad out of doors, and you don't like the room with the mirror.

Dad brought Jenga and the two of you played five games. He says he was sorry to miss last week, his car failed its test.

Next time: 26 March at the park gates.` },
  { about: { documentType: 'pathway-plan' }, missing: ['risk-impact', 'decision-reason'], text: `Rowan, this plan is yours. I'm Imogen Fairley, your social worker, and we wrote most of it on your phone on Tuesday 10 March.

You typed that you want to live by yourself, near the canal, with a cat.

You have been using ketamine at the weekends and twice you have been found passed out in the stairwell. You are less likely to use when you've got work the next day, and Jo at the drop-in is somebody you trust.

Your nan told me that her door is open, any hour.

On Tuesday 10 March Bea Tillcott, my manager, agreed that you can move into Canal House in June.

I'm meeting the landlord on Friday. You and I will look round the week after.` },
  { about: { documentType: 'care-plan' }, missing: ['next-steps'], text: `Rowan, this is your care plan. It was written on 12 March 2026 by me, Imogen Fairley, your social worker.

You live with Ann and Gyll Fowler, who are your foster carers. On 20 February 2026 the judge, Ines Carrow, made an order that the council looks after you, since your dad had hurt you and your mum could not stop him.

You said to me in the car that Ann's is the first place where you have slept with the light off.

Mum says she is sorry, and that she thinks of you at bedtime. Gyll says you are good company.

You see your mum on Saturdays at the library. Your school has stayed the same. Nobody has told your dad where you live.`, people: 'carer' },
  { children: 'baby', about: { documentType: 'case-record' }, missing: ['observation', 'family-view'], text: `Wren, this is about Thursday 12 March. I am Imogen Fairley, your social worker, and I came to see how you and your mum are getting on.

Your mum opened the door in her dressing gown. There was a steriliser on the side and enough milk for three days. The health visitor has written in your red book that you weigh six kilos. You will have your next jabs on 20 March, and I am taking you both because the bus does not go that way.` },
  { children: 'baby', about: { documentType: 'family-time-record' }, missing: [], text: `Wren, this was your hour with your dad on Thursday 12 March. I am Imogen Fairley, your social worker, and I wrote it down for you.

He held you facing out, so that you could see the fish. Your arms went up and down like a drummer's. When he changed you, you grizzled, and he blew on your tummy until you chortled.

He told me that he had been awake since four with nerves.

Same time next Thursday. Ann will bring you.`, people: 'carer' },
  { children: 'two', about: { documentType: 'case-record' }, missing: ['risk-impact', 'family-view'], text: `Rowan and Toby, I came to see you on Wednesday 11 March after the police rang me. I am Imogen Fairley, your social worker. Your dad was at the table.

The night before, he had driven you both home from the match after four cans, and he clipped a parked van.

Toby, you told me that your neck is still stiff and that you don't want to get in his car again. Rowan, you told me the score, three times over, and showed me your programme.

He is not allowed to drive for now, and your mum has both sets of keys.

I'll see each of you at school on Monday.` },
  { children: 'two', about: { documentType: 'plan-or-review' }, missing: ['address', 'how-view-known', 'decision-maker'], text: `Core group held 12 March 2026. Present: Dana Ashdene (mother), Imogen Fairley (social worker), Peter Lund (form teacher).

Rowan and Toby are subject to a plan under the category of neglect. The kitchen was without a working cooker for five weeks and both children have been underweight. Rowan is embarrassed to bring friends home; Toby is lethargic and falls asleep at his desk. Mother now has a cooker and her sister batch-cooks on Sundays, which is a significant protective factor.

Mother stated she felt proud of the progress made.

Rowan would like a lock on her door. Toby wants a dog.

It was agreed that the plan remains in place, as progress is recent. IF to visit weekly. Next core group 9 April 2026.` },
  { about: { documentType: 'case-record' }, missing: ['address', 'risk-impact', 'risk-balance', 'next-steps'], text: `Telephone call from Peter Lund, form teacher, 12 March 2026.

Rowan told Peter Lund that her dad burned her with the iron on Tuesday, and showed him a mark the length of a finger on her forearm. She does not want to go home tonight. Dana Ashdene was spoken to by phone. She said that Rowan leaned over the board.` },
  { about: { documentType: 'case-record' }, missing: [], text: `Rowan, thank you for letting me tag along to judo on Thursday 12 March! I'm Imogen Fairley, your social worker.

You threw a boy twice your size and pinned him for the count. On the way home you told me you were chuffed, and that the best bit is bowing at the end. You'd like to enter the county trials.

Your dad had come to watch. He reckons you get your balance from your nan.

I'm going to ask Bea whether the council can pay the entry fee. You'll know by Tuesday.` },

  { about: { documentType: 'case-record' }, missing: ['risk-balance'], text: `Rowan, I am Imogen Fairley, your social worker. You let me sit on your beanbag on Monday 9 March, and you rolled your sleeve up without my asking.

There were eleven lines on your arm. You told me that you do it with the blade from a sharpener, and that for about a minute everything goes quiet. Cuts like those can go septic, and one that goes too deep cannot be undone. You have stopped swimming, which you used to love, so that nobody sees.

Your mum wept when you told her with me there, and she said that she had thought it was the cat.

I am going to ring Dr Qadir first thing, and I will sit beside you when you see her.` },
  { about: { documentType: 'case-record' }, missing: ['risk-impact', 'next-steps'], text: `Rowan, I am Imogen Fairley, your social worker. You let me sit on your beanbag on Monday 9 March, and you rolled your sleeve up without my asking.

There were eleven lines on your arm. You told me that you do it with the blade from a sharpener. You do it less when Toby is home, and you gave me the blade to throw away.

Your mum wept when you told her with me there, and she said that she had thought it was the cat.` },
  { about: { documentType: 'assessment' }, missing: ['decision-reason'], text: `Rowan, this assessment is about you and your home. I am Imogen Fairley, your social worker, and I wrote it with your help in February and March.

You showed me a path one foot wide from the front door to your bed, between towers of carrier bags. You told me that you have never had anybody round. If one of the towers fell it could bury you, and a spark in there would travel faster than you can run. Smoke alarms were fitted last week, and your mum has let two bags go.

She told me that throwing a thing away feels to her like losing your grandma again.

On Thursday 5 March the conference chair, Bea Tillcott, and all who were there put you on a child protection plan.

A man from the fire service is coming on 17 March, and I will be there with flapjacks.` },
  { about: { documentType: 'assessment' }, missing: ['address', 'decision-maker', 'decision-date', 'child-view'], text: `Child and family assessment, completed by Imogen Fairley, social worker.

Mrs Ashdene has relapsing multiple sclerosis. Rowan prepares meals, administers injections and has assumed responsibility for a younger sibling. Rowan's attendance has fallen to 71 per cent and she is described by staff as permanently exhausted. There is a risk that an injection is given incorrectly. A maternal aunt visits on alternate days, which mitigates the risk to some extent.

Mrs Ashdene reported that she is reluctant to accept help from strangers.

A decision has been reached to offer a care package under a child in need plan in order that Rowan may resume her education.

Next steps: IF to refer to the young carers' service by 20 March.` },
  { about: { documentType: 'plan-or-review' }, missing: ['how-view-known'], text: `Rowan's child in need plan, looked at again on 12 March 2026 by Imogen Fairley (your social worker), your mum and your dad

1. Your worry list. You don't want your parents to argue about money on the stairs. You want to stay in the choir.
2. What's been happening. Your dad has lost nine hundred pounds on his phone since Christmas, and there was no electric for four days. You did your homework under a street lamp and you had chilblains.
3. What's good. Your dad has given your mum his cards. Your auntie tops up the meter.
4. What they say. Your dad: he is ashamed, and he has signed up for the ban. Your mum: she will believe it in June.
5. Who does what. Dad goes to the group every Tuesday. Imogen rings the energy company by 16 March.` },
  { about: { documentType: 'plan-or-review' }, missing: ['risk-impact', 'family-view'], text: `Rowan's child in need plan, looked at again on 12 March 2026 by Imogen Fairley (your social worker), your mum and your dad

1. Your worry list. You told Imogen, in the library, that you don't want to hear your parents argue about money on the stairs. You want to stay in the choir.
2. What's been happening. Your dad has lost nine hundred pounds on his phone since Christmas. On 1 March he threw the kettle at your mum when she asked about the rent.
3. What's good. Your dad has given your mum his cards and has gone to stay with his brother.
4. Who does what. Dad goes to the group every Tuesday. Imogen rings the landlord by 16 March.` },
  { about: { documentType: 'safety-plan' }, missing: ['family-view', 'next-steps'], text: `Rowan, I am Imogen Fairley, your social worker, and this is for the days when you feel that your family might take you abroad to be married. Your mum was in the room while we drew it up.

You whispered to me that you do not want this wedding. A girl who is taken abroad and married cannot come home when she likes, and she may be made to have a baby before she is grown.

It is more of a danger in the summer holidays. You have hidden your passport where we agreed, Mr Lund has the code word, and the airport police have your photograph.` },
  { about: { documentType: 'review-of-arrangements' }, missing: ['child-view', 'decision-date'], text: `Rowan, I am Bea Tillcott, your independent reviewing officer. I chair your reviews, and I am writing to you about what we settled.

You have been with Ann and Gyll for a year, and your school report is a good one: you have gone up in English and you are in the cross-country team.

Ann told us that she would be proud to have you until you are grown up. Your mum sent a card in which she says the same.

I decided that Ann may sign for school trips and sleepovers herself, so that you need not wait for the council each time.

We meet again in September, and Imogen Fairley, your social worker, will drop by before that.`, people: 'carer' },
  { about: { documentType: 'management-oversight' }, missing: ['decision-maker', 'risk-balance'], text: `Rowan, this is a note to you about a decision.

Since January your brother Toby has pushed your head under water in the bath, shut your hand in a drawer and killed your hamster. You have begun to sleep across your doorway. He is bigger than you, and the next time he loses his temper he could kill you without meaning to.

On Wednesday 11 March it was decided that Toby will live with your dad, because nobody can watch the two of you day and night.

Imogen Fairley, your social worker, is coming to talk with you about it tonight.` },
  { about: { documentType: 'kinship-assessment' }, missing: [], text: `Rowan, this part is for you. I am Imogen Fairley, your social worker. Today, Thursday 12 March 2026, I finished writing about whether you can live with your auntie Fenna for good, and my manager, Bea Tillcott, has read it and says yes.

You can't be with your mum, because when she hears the voices she forgets that you need to eat. You were nine kilos lighter than you should have been, and your hair was coming out.

Fenna isn't perfect and told me so: she smokes on the step and she shouts at the football. But she was at every hospital visit, and she has never once let you go to bed without a meal. Your mum told me that Fenna is the one person she trusts with you. You told Fenna that you were staying whatever we wrote.

I'm taking our papers to the judge on 2 April.` },
  { children: 'baby', about: { documentType: 'assessment' }, missing: ['observation', 'risk-impact'], text: `Wren, you are six months old. I'm Imogen Fairley, your social worker, and this is what I found out about how your dad looks after you.

Your dad told me that he wants to be the kind of dad he didn't have. He can make up a bottle and he knows your songs. Twice in February he left you in the bath while he took a phone call. He uses a bath seat now, and your grandma sits on the side until you are dry.

I will spend three more mornings with you both, starting on Monday 16 March.` },
  { children: 'baby', about: { documentType: 'plan-or-review' }, missing: ['decision-reason'], text: `Wren, on Thursday 12 March 2026 your core group met. I'm Imogen Fairley, your social worker, and I chair it. Your mum was there, and Yan Okpara, your health visitor.

You sat on Yan's knee the whole time. You banged a spoon, and whenever your mum laughed you looked round for her with your mouth wide open.

Your mum said that she is tired but that her head is clearer than it was.

We all agreed that you can spend Tuesday nights at home with your mum.

Yan will call on Wednesday morning, and I shall be there at teatime.` },
  { children: 'two', about: { documentType: 'case-record' }, missing: [], text: `Rowan and Toby, this was my visit on Tuesday 10 March. I am Imogen Fairley, your social worker. Thank you for the toast.

Your dad told me himself that he had smashed the television with a golf club on Saturday while you were both watching it. He said he can't remember picking it up.

Toby, you told me in your den that you keep seeing the glass go. Your hands were shaking when you said it. Rowan, you told me you've been getting headaches and that you can't listen in class. Growing up around rages like that can leave you both on edge for a long time.

The rages come when he stops his tablets. He is back on them, and your nan counts them out each morning.

I'll ring your nan every evening this week, and I'll see you again on Monday.` },
  { children: 'two', about: { documentType: 'family-time-record' }, missing: ['address', 'child-view', 'family-view', 'next-steps'], text: `Contact session, 12 March 2026, 4pm to 5pm. Supervisor: Imogen Fairley.

Mother attended on time. She brought a cake. The children ran to her. Toby completed a jigsaw with her assistance. Rowan read a magazine for the majority of the session. Mother braided Rowan's hair. The session concluded without incident.` },
  { about: { documentType: 'pathway-plan' }, missing: ['decision-maker'], text: `Rowan, here's your pathway plan. I'm Imogen Fairley, your social worker. We wrote it in the café on Thursday 5 March 2026.

You told me you want to be a joiner and you'd like to be near your nan.

Your nan says you'll always have a Sunday dinner with her.

It was agreed at your review on Thursday 5 March 2026 that you can stay at Ann's till you are 21, because the college is ten minutes from her door.

I'm booking the college visit. We'll go through all this again in September.` },
  { about: { documentType: 'case-record' }, missing: ['child-view'], text: `Rowan, I'm Imogen Fairley, your social worker. On Wednesday 11 March I sat with your mum in the hospital canteen while you were being X-rayed.

She explained that the shelf came down because the screws were in plaster. She feels dreadful about it.

The doctor, Salma Qadir, looked at your arm and agrees that this is what happened. You'll be in plaster for four weeks.

I'm going to bring you a pack of marker pens on Friday for the plaster.` },
  { about: { documentType: 'plan-or-review' }, missing: ['decision-reason', 'next-steps'], text: `Rowan, this is what came out of your child in need review on Wednesday 4 March 2026. I'm Imogen Fairley, your social worker.

You said in the meeting, into the microphone, that you're sick of meetings.

Your mum thinks that she can manage now, and so does your nan.

All of us round the table agreed to end your plan.` },
  { about: { documentType: 'plan-or-review' }, missing: [], text: `Rowan, this is what came out of your child in need review on Wednesday 4 March 2026. I'm Imogen Fairley, your social worker.

You said in the meeting, into the microphone, that you're sick of meetings.

Your mum thinks that she can manage now, and so does your nan.

All of us round the table agreed to end your plan. You are in school every day, the rent is paid and nobody has been worried since November.

The school nurse will have a chat with you once a term, and you can always ring me.` },
  { about: { documentType: 'assessment' }, missing: ['risk-balance', 'how-view-known'], text: `Rowan, I am Imogen Fairley, your social worker. In this assessment I look at how things are for you at home.

Your mum's boyfriend, Dex, sells cocaine from the front room. There have been eleven different men through the door this month, and on 2 March one of them pulled a gun out and laid it on the arm of the chair while you were doing your homework.

If it had gone off you might not be here. You have had shingles, which Dr Qadir thinks has come from the strain.

You want Dex to leave. You don't want your mum to be arrested.

Your mum does not see it the way I do: in her eyes the men are friends.

I am asking for a conference, and it will be within fifteen days.` },
  { about: { documentType: 'assessment' }, missing: [], text: `Rowan, I am Imogen Fairley, your social worker. In this assessment I look at how things are for you at home.

Your mum's boyfriend, Dex, sells cocaine from the front room. On 2 March one of the buyers pulled a gun out and laid it on the arm of the chair while you were doing your homework. If it had gone off you might not be here.

You have a good head on your shoulders: you went straight to Mrs Odele's, and she fed you and rang us. It is riskier at month's end, when people come to settle up.

You told me, over a hot chocolate, that you want Dex to leave.

Your mum does not see it the way I do: in her eyes the men are friends.

I am asking for a conference, and it will be within fifteen days.` },
  { about: { documentType: 'management-oversight' }, missing: ['decision-date'], text: `Rowan, I'm Bea Tillcott. I look after the team of social workers.

I know from Imogen Fairley, your social worker, that you asked to see your file. I have decided that you may see all of it except two letters which belong to other people. It is your story, so you should be able to read it.

Imogen will sit with you while you read, on Saturday, with a break whenever you like.` },
  { about: { documentType: 'family-time-record' }, missing: ['how-view-known', 'family-view'], text: `Family time on Sunday 8 March 2026, written by Imogen Fairley.

Rowan, your dad took you and Toby bowling, and you won by six pins. You want to go again and you'd rather Toby didn't come every time.

It rained on the way back. Your next family time is on Sunday 22 March.` },
  { about: { documentType: 'safety-plan' }, missing: ['risk-balance'], text: `Rowan, this plan is about the internet. I'm Imogen Fairley, your social worker, and we made it with your mum on 12 March 2026.

A person who calls himself Zak has told you that he will post your picture unless you send him money. He has asked four times.

You told me you haven't eaten since Sunday and that your heart goes like a drum when your phone lights up.

Your mum told me that she isn't cross, just sorry that you were by yourself with it.

1. You don't reply and you don't pay.
2. I report it to the police tonight.
3. We meet again on Monday.` },
  { about: { documentType: 'care-plan' }, missing: ['decision-maker'], text: `Rowan, your care plan, by Imogen Fairley, your social worker, 12 March 2026.

Where you live and why. You live with Ann and Gyll Fowler. In January the hospital found that you weighed what a child of eight should weigh. Your mum had been giving you only crackers. You could not climb the stairs without stopping, and it may be a while before your bones are strong.

Since you've been with Ann you've put on four kilos. You are safer because your mum only sees you with me there, and it would be riskier if she cooked for you again.

What you think. You wrote in my notebook: "I like it when tea is on the table."

What your mum thinks. She says that she was only trying to keep you healthy.

It was decided on 20 February that you stay in care, so that you can grow.

What's next. Ann takes you to be weighed each Monday, and I will see you on the 24th.`, people: 'carer' },
  { children: 'baby', about: { documentType: 'case-record' }, missing: ['risk-impact'], text: `Wren, I'm Imogen Fairley, your social worker, and this was our third visit, on Thursday 12 March.

You were in your bouncer by the window. You had hold of your left foot and you were talking to it. When your dad came in you kicked so hard that the bouncer walked.

Last Friday your dad fell asleep on the sofa with you on his chest, after four cans of lager. Your mum lifted you off. She told me that she's asked him not to drink when he's got you, and he told me that he has tipped the rest down the sink.

I'll come by on Monday with the midwife's leaflet.` },
  { children: 'baby', about: { documentType: 'review-of-arrangements' }, missing: ['observation'], text: `Wren, this was your second review, on 10 March 2026, and I'm Bea Tillcott, who chairs it.

You're with Ann Fowler. She told us you've cut two teeth and that she's never met a baby who enjoys her food so much. Your mum asked for longer visits.

I agreed to two hours in place of one, because your mum has not missed a visit since Christmas.

We'll meet again on 8 September.`, people: 'carer' },
  { children: 'two', about: { documentType: 'assessment' }, missing: ['risk-impact', 'child-view'], text: `Rowan and Toby, I'm Imogen Fairley, your social worker. This is what I have found out since February.

Your dad controls the money and the front door. He took your mum's phone apart in January, and he has slapped her in front of you both.

Toby, Mr Lund has noticed that you have begun to hit the little ones in the playground and that you cry if a grown up raises their voice. Rowan, you have had a place in the school play.

Your mum told me that she feels like a lodger. It is worse after he's been to his brother's. Your nan has the three of you every Friday night, and he isn't let in.

I will be putting all this to a conference on 19 March.` },
  { about: { documentType: 'pathway-plan' }, missing: ['family-view'], text: `Rowan, here is your pathway plan, drawn up on Monday 9 March 2026 at your kitchen table with your nan. I'm Imogen Fairley, your social worker.

You told me that you want to be an electrician and that you'd like to stay put until you're 19.

Your nan made a lasagne. We went through money, your health and who you would ring at three in the morning.

I'll ring the college on Thursday.` },
  { about: { documentType: 'case-record' }, missing: ['address', 'child-view', 'risk-impact', 'next-steps'], text: `Unannounced visit 12 March 2026. Father answered. Smelt of alcohol. Rowan upstairs in bed, 4pm, school uniform on. Broken glass on the landing. Father said that he dropped a bottle. Paternal grandmother arrived and took Rowan to hers for the night. IF, social worker.` },
  { about: { documentType: 'case-record' }, missing: ['decision-maker'], text: `Rowan, I am Imogen Fairley, your social worker, and I am writing this on Thursday 12 March, an hour after I left you at your nan's.

Your head teacher rang at ten. You had come to school with a split lip and told Mr Lund that your dad did it with the back of his hand because you had fed the dog his bacon. You told me the same thing in the sick bay, and you said that you want it to stop and that you do not want him to go to prison.

I went to your house. Your dad said that he had never hit you before and that he saw red. Your mum was at her sister's. She had not known, and she came straight home.

He could hurt you far worse next time, and you told me that you already listen for his key so that you can be upstairs before he is in. It is worst when he has lost at work. You are safer tonight because your nan has you, and because your mum believed you.

It was decided this afternoon that you will stay with your nan for the weekend, because your dad still has a key.

I will be with you at eleven on Saturday, and a doctor will look at your lip then.` },
  { about: { documentType: 'case-record' }, missing: ['family-view', 'risk-balance'], text: `Rowan, I am Imogen Fairley, your social worker. On Thursday 12 March I took you for a milkshake after school. I had seen your dad and your nan the day before.

You drew me a map of the park with a cross on each bench where the older boys sit. You told me that they give you a tenner each time you carry a bag from the red bench to the blue one, and that last week they took your phone and said you owe them sixty pounds.

What they are doing is called criminal exploitation. It means using a young person to break the law. They could hurt you if you say no, and you could be arrested for what is in the bag. You said that you have stopped going to dance, because the way there is past the benches.

I have told Detective Constable Amy Royle what you told me, as I said I would. She and I will meet you on Monday at Mr Lund's office, and you will help us choose what happens next.` },
  { about: { documentType: 'plan-or-review' }, missing: ['address', 'how-view-known', 'risk-balance'], text: `Child protection review conference, Tuesday 10 March 2026. Chair: Bea Tillcott. Present: Dana Ashdene (mother), Imogen Fairley (social worker), Peter Lund (form teacher).

Rowan remains at risk of physical and emotional harm. Since the initial conference there have been two further call-outs. On 14 February Col Ashdene forced the back door and punched Dana Ashdene in the stomach while Rowan was on the phone to the police.

Rowan could be injured if she is caught between them. Her attendance has fallen and Peter Lund reports that she cries without apparent cause.

Rowan does not want any contact with her father.

Dana Ashdene said that she is exhausted and that she wants the locks done.

The conference decided that Rowan will remain subject to a plan under the category of physical abuse, because the violence has continued.

Actions: Imogen Fairley to refer to the refuge by 20 March. Peter Lund to meet Rowan every morning. Next conference: 8 September 2026.` },
  { about: { documentType: 'review-of-arrangements' }, missing: ['decision-date', 'risk-impact'], text: `Rowan, I am Bea Tillcott, your independent reviewing officer. I promised you a letter in place of minutes, so here it is.

You told me on the swings that you like it at Ann and Gyll's and that you would like to swim on Tuesdays and not on Thursdays.

You came to live with them because your mum's boyfriend broke her jaw and then turned on you. You are safe from him here: he does not know the town, and the police have marked the house on their computer.

Ann said that you are a joy and a whirlwind. Your mum wrote that she is glad you are with people who laugh.

I have agreed that you will stay with Ann and Gyll until you are eighteen, because you have asked for that twice and because you are thriving.

Imogen Fairley, your social worker, will change the swimming by the end of the month, and I will see you in September.`, people: 'carer' },
  { about: { documentType: 'management-oversight' }, missing: [], text: `Rowan, I am Bea Tillcott, the team manager. I am writing to you about a decision that I made today, Thursday 12 March 2026.

From Monday you will go to Fernhill School. I know from Imogen Fairley, your social worker, that you would rather wait until September, and I thought hard about that. I decided on now because the three girls who filmed you have not been moved, and because you told Imogen that you feel sick every Sunday night.

If it went on you could lose the rest of this year. At Fernhill you will have Miss Tansy Cole, a teacher who will meet you at the gate and sit with you at lunch for as long as you like.

Your mum told Imogen that she is relieved. Your dad said that it is running away.

Imogen will take you to buy the jumper on Saturday.` },
  { about: { documentType: 'family-time-record' }, missing: ['next-steps'], text: `Rowan, this is what happened at your family time on Saturday 7 March 2026. I am Imogen Fairley, your social worker.

Your mum was there before us, with a flask and the chequered rug. You ran the last bit. You showed her your Spanish book and taught her to count to twenty, and she got stuck each time at fifteen.

At two o'clock you went quiet. You told me in the car that you always think about the end when it is only the middle.

Your mum said that you look well and that she counts the days on the calendar with the dogs on it.` },
  { children: 'baby', about: { documentType: 'assessment' }, missing: ['risk-impact', 'decision-reason'], text: `Wren, you are six months old. I am Imogen Fairley, your social worker, and this is about whether your mum and dad can look after you.

I saw you five times in February and March. You are a watcher. On the bus you stared at a man's red hat for eleven stops. When your mum hummed you leaned your forehead on her chin, and when your dad came in your legs went like a frog's.

On 20 January your dad threw a mug at the wall above your cot. It broke, and there was a piece of it in your blanket. It is more likely to happen when he has not slept. What helps is that he has moved his bed to his mother's, and that your health visitor comes twice a week.

Your mum told me that she was shaking for a day. Your dad told me that he is sorry and that he has rung the doctor.

My manager, Bea Tillcott, and I decided on Tuesday 10 March that you will have a child protection plan.

There will be a meeting on 24 March, and I will come to see you before it.` },
  { children: 'two', about: { documentType: 'safety-plan' }, missing: ['risk-impact'], text: `Rowan and Toby, this is our plan for the nights when your dad comes round. We made it on Thursday 12 March 2026 at the kitchen table: the two of you, your mum and me, Imogen Fairley, your social worker.

What has happened. Your dad has kicked the door in twice, and the second time he had a wrench.

What we are worried about. Toby, you ran at him to make him stop. He could have knocked you down the steps, and you have not wanted to sleep upstairs since. Rowan, you rang 999 and you stayed on the line.

What you want. Toby, you told me that you want a light on the landing. Rowan, you told me that you want everyone to stop saying how brave you are.

What your mum says. She says that she will not open the door to him again, whatever he says.

What makes it worse: pay day. What makes it better: the chain, and Mrs Odele's big voice.

Who does what. Your mum rings 999. You two go to Mrs Odele. I will come the next morning. We will read this again on 2 April.` },
  { about: { documentType: 'pathway-plan' }, missing: ['how-view-known', 'decision-maker'], text: `Rowan, this is your pathway plan, and it was brought up to date on Thursday 12 March 2026. I am Imogen Fairley, your social worker.

Home. You want to stay in Ann's house and you do not want to share. It was agreed at your review on 3 March that you can stay until you are 21, because the college is close and because it is your home.

Family. Ann told me that the attic is yours. Your mum said on the phone that she would like you nearer, but that she understands.

Money. You have £340 in your account, and you know how to read a payslip.

Next. I will book the college open day by 1 April. Ann will show you how the boiler works.`, people: 'carer' },
]

describe('what a few sentences tell and lack', () => {
  it.each(few)('$text', each => {
    const { missing } = check(each.text, aboutOf(each))
    expect({ lacks: (each.lacks ?? []).filter(id => missing.includes(id)), tells: (each.tells ?? []).filter(id => !missing.includes(id)) }).toEqual({ lacks: each.lacks ?? [], tells: each.tells ?? [] })
  })
})

describe('what a whole record lacks', () => {
  it.each(whole)('$missing: $text', each => {
    expect([...check(each.text, aboutOf(each)).missing].sort()).toEqual([...each.missing].sort())
  })
})
