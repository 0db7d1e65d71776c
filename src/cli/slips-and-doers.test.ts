import { describe, expect, it } from 'vitest'
import { check } from '../guidance/check.ts'
import { unmark, usualAbout } from '../guidance/rules/examples.ts'
import type { RuleId } from '../guidance/rule.ts'
import { loadDictionary } from '../store/dictionary.ts'

const dictionary = loadDictionary()

/** What is found and not marked, and what is marked and not found. A finding need not have the very borders of the mark. */
function differences(marked: string, rule: RuleId): readonly string[] {
  const { text, marks } = unmark(marked)
  const left = [...marks]
  const extra: string[] = []
  for (const { start, end, quote, rule: found } of check(text, usualAbout, { dictionary }).findings) {
    if (found !== rule) continue
    const at = left.findIndex(mark => mark.start < end && start < mark.end)
    if (at < 0) extra.push(`found: ${quote}`)
    else left.splice(at, 1)
  }
  return [...extra, ...left.map(({ start, end }) => `not found: ${text.slice(start, end)}`)]
}

const sentences = (list: string): readonly string[] => list.trim().split('\n')

const slips = sentences(`
Your gran said you could «of» stayed longer.
She might not «of» known that you were there.
You should of course have your tea first.
I think «your» very brave for saying that.
I know «your» worried about Friday.
Your safe place is the den behind the sofa.
«Your» told me that you sleep better with the landing light on.
«Your» not in trouble with anybody.
Your going-home bag is by the door.
You packed «you're» swimming things by yourself.
You're home by four on most days.
You're brother and sister, and you want to stay together.
Is that «you're» new coat?
They left «there» keys at the office.
From there Mum drove you to the coast.
The twins sat «their» for an hour and waited.
«Their» going to paint the hall in May.
Their door was open, and there was nobody there.
Your uncles said «their» happy to have you at weekends.
I think «there» worried that you might run.
There they were, both asleep.
«Its» not your fault that they shouted.
The rabbit has hurt «it's» foot.
The dog has its own bed, and it’s a big one.
Put the book back in «it's» place.
The room was «to» cold for you to sleep in.
You said that the class was «to» loud.
You were «to» frightened to call out.
The key was to open the small gate.
You moved from a cold room to warm ones.
You want «too» see your cousins.
I spoke «too» your head of year.
You too can come along on Saturday.
It took «to» weeks to mend the boiler, after «to» visits.
You jumped «of» the wall and landed badly.
Please turn «of» the lights when you leave.
You can think «off» it as a fresh start.
You were scared «off» the dark.
The cat was scared off by the noise.
You are taller «then» your sister now.
You were happier then, and you had friends near.
It was worse «then» anybody had expected.
We had lunch, and «than» we went to the pond.
You told me «were» the key was.
You and your mum were tired when I came.
They «where» both very kind about it.
You know where they are.
«Were» going to meet again in the library.
You do not want to «loose» your place in the team.
The loose tooth came out at lunch.
It will «effect» how you sleep.
The move had a big «affect» on you.
Bad sleep affects how you feel in the morning.
You came away «form» the window.
You filled in the form with Miss Ode.
You asked me to let you «no» the day.
There is «know» reason to be ashamed.
There is no reason to be ashamed.
You like a «quite» room when you read.
You were «quiet» upset by the letter.
You were quite sure, and quite right.
Your dad «bought» you to the meeting himself.
Your dad bought you a kite, and brought it with him.
You want to «practice» your driving with her.
Your football practice is on Mondays, and you practise at home.
You asked for some «advise» about your room.
She has «went» back to college.
He had «forgot» your packed lunch.
You have been brave, and you have forgotten nothing.
It has «being» hard for all of you.
You have «being» told that you can stay.
Your being there helped your brother.
The door had «be» left open all night.
She has been «be» drinking again.
Nobody has been unkind to you there.
You «was» told to wait outside.
They «was» late for the school bus.
We «was» glad to see how you had settled.
What I like about you is how you look after others.
One of you was asleep, and the other was not.
He «don't» come to see you any more.
Your mum «don't» remember what she said.
Your dad «have» promised to be on time.
Does your dad have the new number?
You and your dad have talked about it.
The children «was» playing in the yard.
One of the children was playing in the yard.
Looking after children is tiring.
Your brothers «has» rooms of their own.
It «make» you cross when people are late.
She «want» you to know that she is well.
He «say» that he is sorry.
If she «come» to the door, ring me.
Did she say when she wants to come?
I asked that he come on his own.
You «goes» to the breakfast club.
What you say goes no further than this room, unless you are at risk.
She did not «wanted» to leave you.
He didn't «told» your mum where he was.
You will «stayed» with your aunt for a week.
You had to «went» home early.
You asked to see what he did, and it helped.
The letter was «wrote» by your solicitor.
You were «took» to hospital in the night.
The police were «call» by a neighbour.
You have «ask» me about your birth dad.
I went «see» you at your nursery.
She wanted «go» with you to the dentist.
You are going «stay» with your nan.
Your nan is able «have» you for the summer.
You need help to go and see him.
You would like me to help you write it.
You told «that» you feel safe there.
I was told that you feel safe there.
Last night you «get» into bed with your brother.
Yesterday I «see» your teacher.
Last night you dreamt about the sea, and you told me today.
You often go to the park with Ama.
It is «a a» long way to the sea.
You held on «to to» my hand.
You said that that boy had pushed you.
You had had a bad night.
I talked to your «her» mum about it.
Your teacher says that «the your» maths is good.
You ate «a» orange on the way.
It was «an» hard thing to say.
It took half an hour, and it was a one-off.
You have lived there for two «year».
You broke three «bone» in your foot.
You have a two year wait and a ten minute walk.
I will see you in three «weeks» time.
You said you don't want «no» help from us.
You never said «nothing» to your mum about it.
You said no, and nobody made you.
Your favourite «color» is blue.
You moved to the «center» of town.
Your «mom» picked you up.
The «program» at the youth club starts in May.
The computer program helps you read.
Your dad has lost his driving «license».
You «realized» that the coat was «gray».
The prize was a size too small.
You went «in to» the kitchen, «with out» a coat.
You told me that «any one» can join.
You go there every day, and it is never an everyday thing.
We will talk again «to day».
You may be tired, and maybe that is why.
You asked me «weather» the judge had read it.
The weather was bad, so we stayed in.
I will «right» to your school this week.
You have a right to see what I write.
You got it «write» the first time.
You had to wait «four» me in the hall.
He «as» been in touch with the school.
As you had asked, he has left.
You ran «passed» the shop and over the road.
The last week has passed quickly, and it is in the past.
You were not «aloud» to phone anybody.
You read the letter aloud to me.
You spent the «hole» day at the beach.
You wrote me a card and you drew a boat on it.
You could not «breath» because of the smoke.
I could see your breath, it was so cold.
You felt «board» in the long meeting.
You keep a «dairy» under your pillow.
You wear your school «cloths» at the weekend.
You do not know «who's» bag it was.
«Whose» coming to the party?
You said that your «brothers» bedroom is bigger.
Your brothers share a bedroom.
The «photo's» of your garden are lovely.
He lives with «he's» nan.
She was ill, and «she's» mum came.
I will see you on «monday» after school.
You told me that «i» was late.
Your foster carer has a «responsability» to keep you safe.
You felt «embarased» in assembly.
It was an «unforgetable» day.
You asked for a «seperate» bed.
You got «exited» about the trip to the sea.
You were «lieing» on the sofa.
You had a «conversaton» with the nurse.
You were «runing» down the hill.
The «shcool» rang your nan.
You «dissagreed» with your uncle.
«Unfortunatly» the bus was late.
Oluwaseun, Tadhg and Mrs Przybylska came, and so did Nevaeh.
You had fajitas, boba and a Nando's at Zizzi.
He is a first responder, and the visit was rebooked.
You made a playlist on Spotify and a TikTok with your cousin.
Your headteacher rang me «becuase» you had not come back after «brake».
You told Marta that your tooth still «hert» at night.
She was «suppose» to bring your inhaler.
The review was «held at at» the town hall.
I have «spoke» with your landlord twice.
You and Kit «was» playing on the stairs.
Your uncle has not «payed» the rent since June.
You «dont» want to talk about it yet.
There «was» five people in the room and you felt small.
The nurse said that your chest is «alot» better.
You asked if you could «of» a different social worker.
Your sister is more «happier» at her new nursery.
I know you are «use» to looking after yourself.
Your dad «aint» seen you since the summer.
You did your best, which your mum noticed.
You would rather live with your aunt «then» move again.
Nobody had told you «were» we are going.
Your gran «is'nt» well enough to travel.
She gave me «an» list of dates.
You «has» grown three centimetres since «Febuary».
Your mum said she «don't» mind which day we come.
It is not «you're» job to keep the peace.
We «went a walk» by the canal.
You missed «to» lessons because of the bus.
The judge will «right» down her reasons.
You were very «carefull» with the baby rabbit.
He has «drank» less since Easter.
I am «writting» this so that you know why.
The «childrens» toys were in the hall.
Your bed was «to» short, so «their» getting a new one.
You «explained me» why you ran.
Your mum’s partner shouted at «she» and you.
Your school jumpers «is» too small for you.
I «were» pleased when you opened the door.
You like drawing, «swiming» and your cat.
You have been at Hollins Bank for a year, and it is home.
I asked what you would change, and you said nothing.
You bought a card for her with your own money.
You did not have to answer, and you chose to.
The form is in your file, and you can read it.
If I were you I would be cross as well.
Your foster carers, Jan and Lou, were there too.
You said that the two of you are close.
You have a quiet room, which you quite like.
Who is going to pick you up is still to be settled.
Your dad does care, and he does ring on Sundays.
She does what she can, and you do too.
You went to see your nan, came home and went to bed.
None of the rooms was warm enough for you.
It was then that you told her about the bruise.
You passed your test in the past month.
They’re packing their bags over there.
The effects of the smoke affected your breathing.
You told me the truth, and that took courage.
Your cousin’s friends were noisy, and so were you.
What worries your carers is how little you sleep.
Both of your brothers have their own keys now.
You are eleven, so you can have a say of your own.
You let me know, and I knew no more than you.
You and he get on, and he likes your jokes.
She told you you could ring her at any hour.
Your mum had had her tablets by the time we came.
An hour later a uniformed officer brought you an umbrella.
He might have been late, but he should have rung.
Everyone on your team has a part in the play.
You are welcome to bring your own lunch.
Your key worker has «gave» you a new file for your drawings.
Your nan «were» upset that nobody had rung her.
You have settled in «good», and you «sleeps» well.
I will see you on the «forth» of June at nine.
It «were» raining, so we stayed in the car.
«You» brother was not there when we came.
She «been» to the clinic with your sister.
«Me» and your mum have talked about bedtime.
You «was» not brought to the clinic, and nobody rang.
Your teacher «praise» you for your «patients» with the little ones.
Your dad «done» the washing up while we talked.
You said he scares you when «hes» been drinking.
Your foster carers «is» looking into a bigger bed.
We should «of» asked you first, and I am sorry.
There was «alot» of noise, and you «coverd» your ears.
You have «a» appointment at the opticians on Thursday.
You told me you «wasn't» hungry.
Your mum and I will go «threw» the letter with you.
You didn't «ate» your tea because you felt sick.
«Him» and your uncle argue about money «alot».
The court «as» asked for a report about you.
We are all very «prowd» of you.
You are «aloud» one hour on your tablet.
«Its» likely that you will move in the Summer.
Your «sisters» social worker is off sick this «weak».
You put on your coat, got on your bike and rode off.
He has come a long way, and he has not had a drink.
Your carer lets you choose, which helps.
Nobody was to blame, least of all you.
You had been to the shop, so you were late.
It is up to you whether you come with us.
Your cousin, who is ten, lives two doors down.
The one who rang was your neighbour.
Some of your things were still at the flat.
You got on well with the other children there.
She has had it since you were four.
What we do next is for you and me to plan.
You would have liked to stay for longer.
The news was hard to hear, and the whole class knew.
You have your own key, and you are careful with it.
He is not allowed in, whatever he says.
No one is cross, and it is no bother.
It’s your turn to pick the film, and its ending is sad.
Either your mum or your dad has to sign it.
The police have your phone, and they are keeping it safe.
Neither of them was hurt, and both are home.
Your team were brilliant, and so was the goalie.
I have known you for four years now.
You lie in on Sundays, then you have a bath.
Her dog is older than you, and its name is Biscuit.
SW to «liase» with school about the taxi.
Your nan’s lodger «maked» you jump when he came in.
Mother «deny» being in the flat on Saturday night.
We met with you and «you're» advocate in the garden room.
Both boys «has» been «recieving» help with reading.
Your carer noticed that you had «wrote» on the wall.
Dad is now living with his mum in Stoke.
There has been no «improvment» in the state of the kitchen.
You said your tummy hurts when «your» at school.
You «have choose» to keep the hamster.
He told me it was «there» fault, not his.
Your uncle is «alot» better than he «were» in March.
I have «ask» the school to send your report.
You were given «an» new toothbrush and a towel.
Kit «seem» to like his new room.
Your sister said she will ring «yo» on Sunday.
You can keep the blanket for as long as you «wants».
You «did'nt» want me to see the mark on your arm.
The police «was» kind, and they gave you a blanket.
You live with Ash and Jo, «who's» dog sleeps on your bed.
I will speak to you again after the «weekened».
Your mum found it «to» difficult to talk.
You have a lot «off» freckles and a loud laugh.
You are «quiet» good at chess.
She was «laying» in bed when I rang.
Grandma’s health is getting «worst».
You showed me where you keep your treasures.
Your stepdad «past» me the phone.
Please «advice» me if the date does not suit you.
The twins are to stay where they are for now.
Seen at home, in pyjamas, eating toast. Warm, clean, chatty.
Plan: GP letter, school visit Tuesday, nan to have both girls on Friday.
Mum unwell, so dad and I met alone for half an hour.
You asked if she would come, and whether she could stay.
Nothing was said, but I saw you squeeze her hand.
Your cousins say that the flat is warm these days.
When your dad drinks he shouts, and when he shouts you hide.
I think that what you did was brave.
The nurse weighs you each week and writes it in the red book.
You had your hair cut, which your gran loves.
She and her partner take it in turns to read to you.
He lost his job in May, and since then money has been short.
Your school has its own minibus, and it’s blue.
Your worker at the club is Femi, who you have known for years.
You read the letter, put it back and went on with your game.
Your dad let you in, and you both sat down to eat.
You were to have gone swimming, but it was too far to walk.
Had she rung, I would have come at once.
Few of your friends live near, so the bus matters.
The team leave at six, and you are usually last out.
What if he comes back, you asked, and I told you what we would do.
Neither the bed nor the cot is safe as it is.
You were less sad than you had been, and more than ready to eat.
You and I know that this is hard.
They may be late, so wait inside where it is warm.
The one thing you asked for is that he says sorry.
Your aunt, as well as your nan, wants you to stay.
He used to hit your mum, and she is used to being afraid.
The more you sleep, the better you feel.
Your aunt came with us «too» the eye clinic.
You told me that he «dosen't» like the new bus.
He «have» promised to bring your guitar back.
«They're» was a puddle by your bed.
You said that it was «you're» idea to tell Miss Oduya.
You were pleased «too» be picked for the choir.
She is calmer «then» she used to be.
You have been «suspened» from school for two days.
I will «meat» you at the gate at ten.
Your nan and grandad «has» said yes.
You need new glasses «becouse» the old ones are bent.
You can ring me if «your» worried.
The landlord has not «mend» the window.
We «seen» you in the school play.
You want «you» dad to come to the review.
The foster carers «was» kind to you.
I was glad to «here» that you slept.
She told you not to «loose» the key.
He came to «are» office without an appointment.
You do not «has» to decide today.
You were «to» upset to say goodbye.
Your tutor is pleased with your «progres».
He «was'nt» at the club on Tuesday.
I have «wrote» to the housing office for your mum.
Your sister lives with «there» dad in Hull.
The meeting will «took» place next week.
«Im» going to see your head of year.
You «thinked» that nobody was listening.
He shouted «an» slammed the door.
You «allways» help with the dishes.
Two «woman» from the church brought food.
Your mum is doing «alot» to keep you safe.
I «recieved» your card, and it is on my wall.
They «dont» mind who started it.
You are the «most bravest» person I know.
You «should of» been told by me first.
Your brother and you «is» having tea with Ife.
You felt that «know one» had listened.
Your dad must not come «with in» a mile of the house.
You have a cat and two gerbils, and you feed them.
I will be there too, and so will your advocate.
You were right: it was his turn, not yours.
Your mum let you choose, and you chose the blue one.
They let me know that there was no heating.
Your brothers’ school is further away than yours.
Is your dad well enough to have you both?
What would you have done if he had stayed?
She was the one who had told you to run.
Let me know where you are and who you are with.
You told him that that was unfair.
Your ears were sore, and the drops helped.
Your room is yours, and nobody goes in.
He sat by the door and read you your book.
I asked your nurse what each of the pills does.
You looked at me as though I had two heads.
Your mum, like many mums, was tired.
You came last but one, and you were proud.
Does he think that she wants him to leave?
You and your dad do the shopping together.
`)

describe('slips that a proof-reader marks, and sentences that look like them', () => {
  it.each(slips)('%s', marked => expect(differences(marked, 'spelling')).toEqual([]))
})

describe('who did it, hidden or not', () => {
  it.each(sentences(`
«It was arranged» that you would sleep at your aunt’s.
«The decision has been taken» that you will change school.
«A decision was reached» about your weekends.
«You were removed» from your home in the night.
«Your brother was placed» with other carers.
«It is felt» that you need a quieter school.
Your drawing «is felt» to show how sad you were.
Your dad «is alleged» to have hit your brother.
«Advice was given» to your mum about your sleep.
«There were concerns» that you were hungry.
There are concerns that I share with your teacher.
«There have been allegations» about your uncle.
«There is a feeling» that the flat is too small.
«Information suggests» that your dad came back.
«A referral was made» to the clinic.
A referral was made by your GP to the clinic.
Your GP made a referral to the clinic.
Your glasses «will be replaced».
Your bedroom «is to be repainted».
Your plan «needs to be rewritten».
Your school «will be informed».
Your school will be informed by your aunt.
«It has come to our attention» that you missed the test.
Your mum «has been asked» to leave the house.
Your dad «was arrested» on Monday night.
Your dad was arrested by two officers on Monday night.
«Bruises were seen» on your back.
Bruises were seen on your back by the school nurse.
«Marks were noticed» on your wrist.
You were born at home in the snow.
Your school was closed because of the snow.
You were dressed and ready at eight.
The kitchen was painted yellow.
Your nappy was wet when I came.
You were tired and you were bored.
The gas was cut off in the winter, and you were cold.
Your tea was cooked and on the table.
The club is located next to the station.
You are supported by your nan.
You want to be heard and you want to be included.
You were hurt when you fell off the slide.
You said that you were told off for running.
The swings were broken, and the gate was locked.
You got dressed and got changed for bed.
«It is hoped» that you can stay.
«It was explained» to you that the flat was not safe.
«Worries were expressed» about your weight.
Your nan «is being assessed» as a carer.
You «got moved» to a new house twice that year.
You got moved up a year because of your reading.
«The matter was discussed» and «a plan was agreed».
The plan was agreed by your mum, your nan and me.
We discussed the matter, and we agreed a plan.
Your views «will be sought» before the review.
Your time with your dad «has been stopped».
Your time with your dad was stopped by the judge.
«Nothing was done» about the damp.
«Police informed».
Health visitor «to be contacted».
Your health visitor will come on Monday.
«No further action was taken».
«It became apparent» that there was no food.
Your tooth was loose, and your knee was grazed.
Your bag is packed, and your shoes are by the door.
You are known for your kindness.
You were named after your grandad.
Your house is made of stone.
You are allowed to stay up until nine.
You are supposed to see him on Sunday.
The window was left open, and the room was cold.
Your mum is called Bea, and she is married.
You are interested in boats and you are used to the sea.
You were made to feel welcome there.
The film was filmed near your old house.
You are loved.
You are not to blame, and nobody is cross with you.
You were excited when your picture was on the wall.
You were lost for an hour in the big shop.
Your mum decided, and I agreed, that you would stay.
I was told by your nan that you had a cold.
She was informed of it by the hospital.
You can be heard laughing from the street.
You will be picked up at four by Mr Oyelowo.
You «will be collected» from the club at four.
Your brother «was handcuffed» in front of you.
«It was suggested» that you try a smaller school.
«The case was closed» in April, and then opened again.
«A strategy meeting was held» on 4 May.
Your allergy test «has been booked».
«There is a belief» among some that your mum drinks.
Your mum «was warned» about the missed appointments.
You «were strip-searched» at the station.
«Enquiries are being made» about your birth dad.
Your pocket money «will be put up» next month.
«It was made clear» to your dad that he must not hit you.
«Letter sent» to your school.
«Referral to be made» to the bereavement service.
«It is recommended» that you stay where you are.
«It was recorded» that you had lost weight.
«You were held down» on the floor.
Your contact with your dad «was cut».
Your mum’s benefits «have been stopped».
«Reports have been received» of shouting at night.
«It has been confirmed» that you have a place at Elmwood.
Your wish to see your cousin «was not considered».
«Consent was refused» for your school trip.
A taxi «should be arranged» for you.
«Fears were expressed» that you would run.
Your dad «is said» to have left the country.
Your tablet «was confiscated» last week.
«Further checks need to be carried out».
You «have been offered» a place on the sailing course.
«No explanation was given» for the bruise.
«It is not known» how you broke your arm.
You were pleased with your new shoes.
The bus was delayed, and we were soaked.
You were chosen by your classmates as team captain.
The paint is dried on now, and the walls are done.
Your dinner was burnt and the kitchen was filled with smoke.
You were invited to the party by Sana.
Your aunt has been told by the judge that she must wait.
The school trip was cancelled by the head because of snow.
You are registered with Dr Qadir.
You were covered in paint and delighted.
The flat is rented, and it is furnished.
You were stuck in traffic for an hour.
Your mum was made by her own mum to leave school.
You want to be treated like everybody else.
You like to be read to at night.
Your hair was plaited and your face was washed.
You were surrounded by friends.
You asked to be left in peace.
I decided that your visits will be shortened.
You were born early and you were kept warm in a cot.
You are scared of being laughed at.
The match was won in the last minute.
The book is called Skellig and it is set in the north.
Your dad was drunk, and the door was smashed in.
The new rule will be explained by Mrs Ode on Monday.
«It had been hoped» that you could go home for Easter.
«Checks were carried out» on your uncle’s flat.
Your brother «has been interviewed» twice.
«There was talk» of a move to Wales.
Your birth certificate «will be applied for».
«You were restrained» for ten minutes.
«It is alleged» that he took your phone.
«Transport to be arranged» for contact.
«School notified».
«A complaint has been lodged» about the hotel.
Your mum «was asked» to leave the ward.
«It is understood» that your dad has moved.
«Permission has not been given» for your trip.
«You will be supported» to make friends.
Your room «was searched» while you were at school.
«The matter will be looked into».
«Your wishes were taken into account».
«Information has come to light» about your cousin.
«You are considered to be» safe there.
«It was stated» that you bite.
Your leg was broken in two places.
You were glad that you were picked.
Your dress was bought by your aunt.
You were fed, changed and asleep when I left.
The park was flooded, so we stayed in.
You were named in the will by your grandad.
Dad was sacked by the shop in May.
The lights were on and the tea was made.
You are trusted with the hens.
Your teeth are brushed twice a day by your dad.
The judge ordered that your dad be kept away.
You were spoilt at Christmas.
You were lifted up by the crowd.
Nan asked to be left out of it.
Your bike is parked in the shed.
You were not alone, and you were not to blame.
Your glasses were cracked.
Your mum and I agreed that you will be told tonight.
You are dropped off at school by a neighbour.
Your cot was built from a kit.
`))('%s', marked => expect(differences(marked, 'hidden-actor')).toEqual([]))
})

describe('a suggestion', () => {
  it.each(slips.filter(line => line.includes('«')))('is right once it is taken: %s', marked => {
    const { text } = unmark(marked)
    for (const { start, end, instead, rule } of check(text, usualAbout, { dictionary }).findings) {
      const [first] = instead
      if (rule !== 'spelling' || first === undefined) continue
      const mended = text.slice(0, start) + first + text.slice(end)
      expect(check(mended, usualAbout, { dictionary }).findings.filter(each => each.rule === 'spelling' && each.start < start + first.length && each.end > start).map(({ quote }) => quote)).toEqual([])
    }
  })
})
