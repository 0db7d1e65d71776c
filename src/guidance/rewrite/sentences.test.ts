import { describe, expect, it } from 'vitest'
import type { About } from '../about.ts'
import { rewrite } from './rewrite.ts'

type Person = readonly [string, string, string]
const family = (children: readonly (readonly [string, string])[], people: readonly Person[]): About => ({
  documentType: 'case-record', date: '2026-03-12', children: children.map(([name, pronouns]) => ({ name, pronouns, verbal: true })),
  people: people.map(([name, what, pronouns]) => ({ name, pronouns, ...(/carer|teacher|worker|officer|nurse/.test(what) ? { role: what } : { relationship: what }) })),
})

const nia = family([['Nia', 'she/her']], [['Carys', 'mum', 'she/her'], ['Huw', 'dad', 'he/him'], ['Tomos', 'brother', 'he/him'], ['Bev Stokes', 'foster carer', 'she/her'], ['Mr Odell', 'teacher', 'he/him'], ['Glenys', 'gran', 'she/her']])
const kofi = family([['Kofi', 'he/him']], [['Abena', 'mum', 'she/her'], ['Kwesi', 'dad', 'he/him'], ['Yaw', 'brother', 'he/him'], ['Esi', 'sister', 'she/her'], ['Dave Lunt', 'foster carer', 'he/him'], ['Priya Nair', 'social worker', 'she/her']])
const sam = family([['Sam', 'they/them']], [['Lou', 'mum', 'she/her'], ['Pete', 'dad', 'he/him'], ['Jules', 'friend', 'she/her']])
const pip = family([['Pip', 'he/him']], [['Fay', 'mum', 'she/her']])
const ruby = family([['Ruby', 'she/her'], ['Leo', 'he/him']], [['Kim', 'mum', 'she/her'], ['Craig', 'dad', 'he/him']])

/** What stands before, the sentence, and the sentence to the child. `=`: left as it is. `?`: asked about. */
const cases: readonly (readonly [string, About, string])[] = [
  ['one child, she', nia, `
 | Nia told Bev Stokes about the bullying and she rang the school. | ?
 | Nia gets on with Bev Stokes and feels she listens to her. | ?
 | Nia came without her coat and Bev Stokes gave her hers. | ?
 | Bev Stokes has noticed that Nia hides food when she is upset. | ?
 | You told me she likes the flat because she has a room of her own. | ?
 | I asked what you would change, and she wrote one word on her hand. | ?
 | Nia shares a room with Carys and she says she snores. | ?
 | Nia's mum said she would pick her up after her shift. | Your mum said she would pick you up after her shift.
 | Your gran told me Nia has stopped biting her nails. | Your gran told me you have stopped biting your nails.
 | Nia told Carys that she would rather live with Huw. | You told Carys that you would rather live with Huw.
 | Nia, having been told that Huw was coming, hid under her bed. | You, having been told that Huw was coming, hid under your bed.
 | Bev Stokes noticed that Nia had come without her coat and gave her one. | Bev Stokes noticed that you had come without your coat and gave you one.
 | Nia's wishes are to remain with Bev and to see her mum more. | Your wishes are to remain with Bev and to see your mum more.
 | So worried was Nia that she couldn't eat. | So worried were you that you couldn't eat.
Bev Stokes spoke to Nia after school. | She said she had been kept awake. | ?
 | Nia goes to bed at nine but rarely sleeps before midnight. | You go to bed at nine but rarely sleep before midnight.
 | Nia is worried that she will have to move again. | You are worried that you will have to move again.
 | I asked Nia what she would change if she could. | I asked you what you would change if you could.
 | Nia's teacher says she works hard and helps others. | Your teacher says you work hard and help others.
 | Nia's teacher says that Nia works hard and helps others. | Your teacher says that you work hard and help others.
 | Huw thinks Nia should live with him. | Huw thinks you should live with him.
 | Nia doesn't think Huw listens to her. | You don't think Huw listens to you.
 | Why is Nia so quiet when Huw is there? | Why are you so quiet when Huw is there?
 | Nia has never been to the dentist, has she? | You have never been to the dentist, have you?
 | Nia, who turned nine in May, shares a room with Tomos. | You, who turned nine in May, share a room with Tomos.
 | Both Nia and Tomos have been unwell. | Both you and Tomos have been unwell.
 | Tomos and Nia were collected by Huw. | You and Tomos were collected by Huw.
 | Huw took Nia and her brother to the beach. | Huw took you and your brother to the beach.
 | The young person's bedroom was tidy. | Your bedroom was tidy.
 | YP was seen alone and said she is happy. | You were seen alone and said you are happy.
 | It is Nia who cooks when Huw is out. | It is you who cook when Huw is out.
 | Huw shouted at Nia and then he cried. | Huw shouted at you and then he cried.
 | When Nia cries, Huw holds her until she stops. | When you cry, Huw holds you until you stop.
 | Nia hates it when Huw calls her a baby. | You hate it when Huw calls you a baby.
 | Mr Odell said that Nia's attendance has improved and she has caught up. | Mr Odell said that your attendance has improved and you have caught up.
 | Nia is scared of the dog and won't go near it. | You are scared of the dog and won't go near it.
 | Nia's been excluded twice and she's missed a lot of lessons. | You've been excluded twice and you've missed a lot of lessons.
 | Nia’s tired because she’s up all night. | You’re tired because you’re up all night.
 | She'd like to see Huw more often. | You'd like to see Huw more often.
 | Nia made herself some toast and took herself to school. | You made yourself some toast and took yourself to school.
 | Huw bought Nia a phone for her birthday. | Huw bought you a phone for your birthday.
 | The coat was Nia's, not her brother's. | The coat was yours, not your brother's.
 | Nia said, "I don't want to go," and hid under her bed. | You said, "I don't want to go," and hid under your bed.
 | "She never listens," said Huw. | =
 | "I'm fine," said Nia. | "I'm fine," you said.
 | Nia told me that Huw "gets cross" when he drinks. | You told me that Huw "gets cross" when he drinks.
Carys met me at home. | She said she has stopped drinking and goes to a group on Mondays. | =
Carys met me at home. | She says that Nia has settled, and she thinks it is because of Bev. | ?
Carys and Nia had been shopping. | She had bought new shoes. | ?
Nia showed me her room. | It is painted purple and she keeps it tidy. | It is painted purple and you keep it tidy.
Huw rang me on Friday. | He is worried that his daughter is being bullied. | He is worried that you are being bullied.
Huw rang me on Friday. | He told me that his new job starts in June. | =
Bev has fostered for ten years. | She knows how to help children who are grieving. | =
Nia, I spoke to your gran. | She would love to have you to stay. | =
Nia, I spoke to your gran. | She walks with a stick and her eyesight is poor. | =
 | Tomos is two years older than Nia and half a head taller than her. | Tomos is two years older than you and half a head taller than you.
 | Tomos looks after his sister when Huw is at work. | Tomos looks after you when Huw is at work.
 | Huw and Carys have agreed that they will not argue in front of her. | Huw and Carys have agreed that they will not argue in front of you.
 | Huw's daughter means everything to him. | You mean everything to him.
 | Glenys says her granddaughter reminds her of Carys. | Glenys says you remind her of Carys.
 | Nia wasn't at school on Monday and hasn't been since. | You weren't at school on Monday and haven't been since.
 | Neither Huw nor Nia could remember the date. | Neither Huw nor you could remember the date.
 | Nia needs glasses, and so does Tomos. | You need glasses, and so does Tomos.
 | Does Nia feel safe, and is she sleeping? | Do you feel safe, and are you sleeping?
 | Has anyone asked Nia what she wants? | Has anyone asked you what you want?
 | Nia washes, dresses and feeds the baby before school. | You wash, dress and feed the baby before school.
 | Nia tries to keep the peace and worries about Tomos. | You try to keep the peace and worry about Tomos.
 | Nia misses the cat most of all. | You miss the cat most of all.
 | Mum says Nia can be cheeky. | Your mum says you can be cheeky.
 | The meeting has been moved to Thursday. | =
 | Huw has been told not to come to the house. | =
 | The doctor thinks Nia has asthma and needs an inhaler. | The doctor thinks you have asthma and need an inhaler.
 | Nia said Tomos is mean to her, but he isn't to anyone else. | You said Tomos is mean to you, but he isn't to anyone else.
 | Nia wants to be called by her middle name. | You want to be called by your middle name.
 | Nia's mother was told by Nia's school that Nia had been hurt. | Your mother was told by your school that you had been hurt.
 | Nia has had enough of moving, and she'd had enough a year ago. | You have had enough of moving, and you'd had enough a year ago.
 | Nia felt she had been let down by everyone who should have helped her. | You felt you had been let down by everyone who should have helped you.
 | Huw found Nia asleep on the stairs with her coat on. | Huw found you asleep on the stairs with your coat on.
 | Nia watches the door until Huw gets home. | You watch the door until Huw gets home.
 | Nia relies on Mr Odell, whose door is always open to her. | You rely on Mr Odell, whose door is always open to you.
 | I explained to Nia why I had come and she nodded. | I explained to you why I had come and you nodded.
 | Nia was born at 29 weeks and was in hospital for two months. | You were born at 29 weeks and were in hospital for two months.
 | Denies any worries about home. | You deny any worries about home.
 | Told me that she sleeps well. | You told me that you sleep well.
 | Nia should be allowed to see her dad if that is what she wants. | You should be allowed to see your dad if that is what you want.
`],
  ['one child, he', kofi, `
 | Dave Lunt has looked after Kofi since he was two and thinks the world of him. | Dave Lunt has looked after you since you were two and thinks the world of you.
 | Kofi trusts Dave Lunt because he never shouts at him. | You trust Dave Lunt because he never shouts at you.
 | Kofi looks up to Yaw and copies everything he does. | ?
 | Kofi, his mum says the bus was late. | Kofi, your mum says the bus was late.
 | Kwesi asked Kofi if he still had his old drum. | ?
 | Kwesi denies that he pushed Kofi and says he fell over. | ?
 | A man grabbed Kofi by his hood and he bit him. | ?
 | Kwesi told Kofi he had lost his job. | Kwesi told you he had lost his job.
 | Dave Lunt said to Kofi that he could stay. | Dave Lunt said to you that you could stay.
 | Kofi bit Yaw when he took his toy. | ?
 | Dave Lunt asked Kofi for his name. | Dave Lunt asked you for your name.
 | Kofi is a boy who keeps his promises. | You are a boy who keeps his promises.
Kofi saw the nurse. | The dentist said his teeth were fine. | ?
 | Kofi lives with Abena, Esi and a dog called Biscuit. | You live with Abena, Esi and a dog called Biscuit.
 | Abena said Kofi had been up since five and was hungry. | Abena said you had been up since five and were hungry.
 | Kofi and Esi get on well; they play chess together. | You and Esi get on well; you play chess together.
 | Kofi and his mum told me they had been evicted. | You and your mum told me you had been evicted.
 | Abena and Esi told me they had been evicted. | =
 | Kofi won't wear his hearing aids because they itch. | You won't wear your hearing aids because they itch.
 | Esi taught him to swim. | Esi taught you to swim.
 | Kofi told Esi she could have his old bike. | You told Esi she could have your old bike.
 | Kofi told Yaw he could have his old bike. | ?
 | Kofi hit Yaw because he laughed at him. | ?
 | Kwesi has not seen Kofi since he moved to Leeds. | ?
 | Priya took Kofi swimming and he loved it. | Priya took you swimming and you loved it.
 | What matters most to Kofi is his football. | What matters most to you is your football.
 | What Kofi wants is to go home. | What you want is to go home.
 | The flat where Kofi lives is damp. | The flat where you live is damp.
 | The boots Kofi wears are two sizes too small for him. | The boots you wear are two sizes too small for you.
 | The man Kofi calls Uncle Ben is not his uncle. | ?
 | There is nothing Kofi would rather do than draw. | There is nothing you would rather do than draw.
 | Kofi is good at maths, isn't he? | You are good at maths, aren't you?
 | Is Kofi eating? Does he have friends? | Are you eating? Do you have friends?
 | Kofi ran to Abena, hid his face in her skirt and wouldn't look up. | You ran to Abena, hid your face in her skirt and wouldn't look up.
 | Abena cuddled Kofi and stroked his hair. | Abena cuddled you and stroked your hair.
 | Kofi cannot remember his father. | You cannot remember your father.
 | Kofi's father's solicitor wrote to Kofi's school. | Your father's solicitor wrote to your school.
 | Abena has asked for help with Kofi's sleep. | Abena has asked for help with your sleep.
 | Esi says Kofi never lets her win, and he says she cheats. | Esi says you never let her win, and you say she cheats.
 | Kofi has decided that he does not want contact at the moment. | You have decided that you do not want contact at the moment.
 | I am proud of Kofi for telling his teacher. | I am proud of you for telling your teacher.
 | The child has a bruise on his left arm. | You have a bruise on your left arm.
 | This child deserves better. | You deserve better.
 | Kofi fell off his bike, cut his knee and walked home. | You fell off your bike, cut your knee and walked home.
 | Kofi always carries his passport with him. | You always carry your passport with you.
 | Nobody had told Kofi that his nan was ill. | Nobody had told you that your nan was ill.
 | Kofi didn't know whether he was allowed to answer. | You didn't know whether you were allowed to answer.
 | Kofi was sad, he said, but not surprised. | You were sad, you said, but not surprised.
 | According to Abena, Kofi eats well. | According to Abena, you eat well.
 | Although Kofi is quiet, he notices everything. | Although you are quiet, you notice everything.
 | If he is frightened, Kofi goes next door. | If you are frightened, you go next door.
 | Abena is Kofi's mother and Esi is his sister. | Abena is your mother and Esi is your sister.
 | Kofi's is the room at the back. | Yours is the room at the back.
Kwesi came to the office. | He has a new flat and wants his son to stay with him. | ?
Kwesi came to the office. | His phone had been stolen on the way. | =
Kwesi came to the office. | He said Kofi's mother turns Kofi against him. | He said your mother turns you against him.
Yaw has his own flat now. | He sees his brother on Sundays. | He sees you on Sundays.
Kofi and Yaw came to the office. | He was limping. | ?
Kofi was in the garden. | He came in when Abena called him and washed his hands. | You came in when Abena called you and washed your hands.
A police officer came to the door. | He asked for Kwesi. | =
The head teacher met us. | She said that Kofi is bright and that she likes him. | She said that you are bright and that she likes you.
 | Esi's friend's brother pushed him off the wall. | ?
 | Kofi thinks that Dave Lunt is strict but fair. | You think that Dave Lunt is strict but fair.
 | Dave Lunt is patient with Kofi and never raises his voice. | Dave Lunt is patient with you and never raises his voice.
 | Kofi’s not allowed out after six and he doesn’t mind. | You’re not allowed out after six and you don’t mind.
 | He said he'd think about it. | You said you'd think about it.
 | Wants to join the army when he is older. | You want to join the army when you are older.
`],
  ['one child, they', sam, `
 | Sam is fifteen and says they want to leave school. | You are fifteen and say you want to leave school.
 | Sam has told Lou that they are non-binary. | You have told Lou that you are non-binary.
 | Lou still gets Sam's pronouns wrong and it upsets them. | Lou still gets your pronouns wrong and it upsets you.
 | Sam hurt themself last week. | You hurt yourself last week.
 | Sam goes to Jules's house when they feel unsafe. | You go to Jules's house when you feel unsafe.
 | They were asleep when I arrived. | You were asleep when I arrived.
 | Pete refuses to speak to Sam until they apologise. | Pete refuses to speak to you until you apologise.
 | Sam's friends came and they went to the park. | ?
The neighbours rang us. | They had heard a crash. | =
Sam came downstairs. | They were wearing their school uniform. | You were wearing your school uniform.
 | Sam doesn't want Pete at their review. | You don't want Pete at your review.
`],
  ['half turned already', pip, `
 | You told me he likes the flat because he has a room of his own. | You told me you like the flat because you have a room of your own.
 | You have a bruise on his left arm. | You have a bruise on your left arm.
 | You and his mum were at the window. | You and your mum were at the window.
 | He hurt yourself on the gate. | You hurt yourself on the gate.
 | You told your mum that Pip was sorry and she forgave you. | You told your mum that you were sorry and she forgave you.
`],
  ['two children', ruby, `
 | Ruby holds Leo's hand when they cross the road. | You, Ruby, hold Leo's hand when you cross the road.
 | Ruby and Leo live with Kim. | You live with Kim.
 | Ruby and Leo's room is cold. | Your room is cold.
 | Leo has started nursery. | Leo, you have started nursery.
 | Kim says Ruby is doing well. | Ruby, Kim says you are doing well.
 | Craig has not seen the children since March. | Craig has not seen you since March.
 | The children were in bed when I came. | You were in bed when I came.
 | Ruby walks to school and Leo goes by bus. | Ruby, you walk to school and Leo, you go by bus.
 | Craig wants both children to live with him. | Craig wants both of you to live with him.
 | Kim loves her children. | Kim loves you.
 | Ruby looks after her brother. | Ruby, you look after your brother.
 | Craig has a job in Hull. | =
`],
]

const erin = family([['Erin Marsh', 'she/her']], [['Dawn Marsh', 'mum', 'she/her'], ['Lee', "mum's partner", 'he/him'], ['Cody', 'half-brother', 'he/him'], ['Ms Bakare', 'head of year teacher', 'she/her'], ['Ruth Lowe', 'social worker', 'she/her'], ['Maureen', 'nan', 'she/her']])
const theo = family([['Theo', 'he/him']], [['Sal', 'mum', 'she/her'], ['Graham', 'grandad', 'he/him'], ['Mr Pike', 'teacher', 'he/him'], ['Kayden', 'friend', 'he/him'], ['Anita Rao', 'school nurse', 'she/her']])

const more: typeof cases = [
  ['other shapes, she', erin, `
 | Erin has been living with Maureen since she was two. | You have been living with Maureen since you were two.
 | Maureen is finding Erin's behaviour hard to manage. | Maureen is finding your behaviour hard to manage.
 | Erin reports that Lee drinks every night and shouts at Dawn. | You report that Lee drinks every night and shouts at Dawn.
 | Erin (12) was seen at school and is doing well. | You (12) were seen at school and are doing well.
 | Another girl punched her repeatedly. | Another girl punched you repeatedly.
 | Erin was late because her bus broke down, as you told me. | You were late because your bus broke down, as you told me.
 | Erin not seen today. | ?
 | Dawn came to her assembly. | ?
 | Erin invited Lee to her assembly. | You invited Lee to your assembly.
 | Pathway plan review. | =
 | Ms Bakare praised Erin and said that she is never late. | ?
 | Lee asked Erin where she lives and told her not to tell anyone. | Lee asked you where you live and told you not to tell anyone.
 | The plan is what will keep her safest. | The plan is what will keep you safest.
 | It is alleged that father smokes in the car. | It is alleged that your father smokes in the car.
 | Erin and Cody are close, and Erin often puts him to bed. | You and Cody are close, and you often put him to bed.
 | Ms Bakare described Erin as a kind girl who tries hard. | Ms Bakare described you as a kind girl who tries hard.
 | I visited Erin at Maureen's house, where she has her own room. | ?
 | I visited Erin at school, where she was eating her lunch. | I visited you at school, where you were eating your lunch.
 | Erin had bruising to her right cheek, which she said was from a fall. | You had bruising to your right cheek, which you said was from a fall.
 | Erin was asked whether anyone had hurt her and she shook her head. | You were asked whether anyone had hurt you and you shook your head.
 | Lee has promised not to be alone with Erin until the assessment is finished. | Lee has promised not to be alone with you until the assessment is finished.
 | Erin Marsh attended the meeting and gave her views. | You attended the meeting and gave your views.
 | It is important that Erin sees her brother regularly. | It is important that you see your brother regularly.
 | Erin isn't eating much, sleeps badly and cries at school. | You aren't eating much, sleep badly and cry at school.
 | Erin often goes to bed hungry and gets up late. | You often go to bed hungry and get up late.
 | Lee's arrest frightened Erin, and she has not slept properly since. | Lee's arrest frightened you, and you have not slept properly since.
 | The plan is for Erin to stay with Maureen while Dawn gets help. | The plan is for you to stay with Maureen while Dawn gets help.
 | Erin, her nan and I went for a walk. | You, your nan and I went for a walk.
 | Erin's wish is that Dawn stops seeing Lee. | Your wish is that Dawn stops seeing Lee.
 | When asked, Erin said she would like a lock on her door. | When asked, you said you would like a lock on your door.
 | There has been no contact between Erin and her father. | There has been no contact between you and your father.
 | Erin's attendance is 61%, down from 84% last year. | Your attendance is 61%, down from 84% last year.
 | Does Erin know that Lee has moved out? | Do you know that Lee has moved out?
 | Dawn loves Erin and wants the best for her. | Dawn loves you and wants the best for you.
 | Dawn told me she had never hit Erin. | Dawn told me she had never hit you.
 | Dawn told me that she was 15 when Erin was born. | Dawn told me that she was 15 when you were born.
 | Erin would rather talk to Ruth than to her teacher. | You would rather talk to Ruth than to your teacher.
 | Cody's dad collected him and Erin stayed with me. | Cody's dad collected him and you stayed with me.
 | Lee grabbed Erin by her hair. | Lee grabbed you by your hair.
 | Lee says it was Erin who started it. | Lee says it was you who started it.
 | Ruth said, "Erin needs time," and Erin agreed with her. | Ruth said, "Erin needs time," and you agreed with her.
Dawn was in bed when I arrived. | She came down after ten minutes and made herself a coffee. | =
Dawn was in bed when I arrived. | Erin had made her a cup of tea and taken it up to her. | You had made her a cup of tea and taken it up to her.
Maureen has a bad hip. | She cannot run after Erin, and she worries about the stairs. | She cannot run after you, and she worries about the stairs.
Erin came to the office with Maureen. | She told me that she had stopped going to dance. | ?
Erin came to the office. | She had not eaten since the night before and asked if I had any food. | You had not eaten since the night before and asked if I had any food.
Ms Bakare rang me at four. | She is concerned about Erin's weight and has spoken to the nurse. | She is concerned about your weight and has spoken to the nurse.
Lee answered the door. | He said Dawn was out and that he did not know where she was. | =
You told me about your nan. | She has started to forget things. | =
The foster home is in Hove. | There are two other girls there, and they have their own bathroom. | =
 | The health visitor weighed Cody and said he is doing well. | =
 | Dawn and Lee argued about money, and Lee threw his phone. | =
 | Dawn's solicitor has asked for more time. | =
`],
  ['other shapes, he', theo, `
 | Theo is in Year 3 at Moss Lane and is well liked. | You are in Year 3 at Moss Lane and are well liked.
 | Theo gets on with most people, but he can be wary of men. | You get on with most people, but you can be wary of men.
 | Theo lost his temper, kicked the door and hurt his foot. | You lost your temper, kicked the door and hurt your foot.
 | Sal left Theo with Graham because he had a temperature. | ?
 | Theo wanted me to see his guinea pig and he showed me how to hold it. | You wanted me to see your guinea pig and you showed me how to hold it.
 | Kayden and Theo were caught smoking behind the gym. | You and Kayden were caught smoking behind the gym.
 | Kayden told Theo that his mum was dead. | ?
 | Anita measured Theo, checked his hearing and gave him a sticker. | Anita measured you, checked your hearing and gave you a sticker.
 | Sal said he'd been difficult and she'd sent him to his room. | Sal said you'd been difficult and she'd sent you to your room.
 | Theo hadn't been told that he was leaving, and that wasn't fair on him. | You hadn't been told that you were leaving, and that wasn't fair on you.
 | Theo thinks it is his fault that Sal drinks. | You think it is your fault that Sal drinks.
 | It is not Theo's fault that Sal drinks. | It is not your fault that Sal drinks.
 | Sal cannot keep Theo safe when she drinks. | Sal cannot keep you safe when she drinks.
 | The subject child was present throughout. | You were present throughout.
 | Mr Pike said Theo is reading well. | Mr Pike said you are reading well.
 | Mr Pike is worried about Theo and he has told me so. | Mr Pike is worried about you and he has told me so.
 | Theo does his homework at Graham's and stays for tea. | You do your homework at Graham's and stay for tea.
 | What does Theo think will happen, and whom does he trust? | What do you think will happen, and whom do you trust?
 | Theo has a lot to be proud of. | You have a lot to be proud of.
 | Everyone who knows Theo says he is funny. | Everyone who knows you says you are funny.
 | Theo picked at his food and asked when he could go. | You picked at your food and asked when you could go.
 | Sal has not been able to get Theo to school on time, and he is missing phonics. | Sal has not been able to get you to school on time, and you are missing phonics.
 | He does not like being asked about Sal. | You do not like being asked about Sal.
Graham fought in the army. | He still has nightmares, and he does not talk about it. | =
Graham fought in the army. | He says his grandson is the best thing in his life. | ?
Theo drew a picture. | It shows him and Sal in a boat with a shark under them. | It shows you and Sal in a boat with a shark under you.
Theo was at his grandad's. | He had been there since Friday and wanted to stay. | You had been there since Friday and wanted to stay.
I spoke to Theo alone. | He said "I want my mum" and began to cry. | You said "I want my mum" and began to cry.
Sal rang to cancel. | She was crying and said that she couldn't face it. | =
 | Sal's brother's van was parked outside. | =
 | Theo laughs a lot, runs everywhere and never sits still. | You laugh a lot, run everywhere and never sit still.
 | Theo’s had three schools in two years, and he’s only eight. | You’ve had three schools in two years, and you’re only eight.
 | Seems happy at school. | You seem happy at school.
 | Refused to come out of his room. | You refused to come out of your room.
`],
]

describe.each([...cases, ...more])('%s', (_who, about, lines) => {
  it.each(lines.trim().split('\n').map(line => line.split('|').map(each => each.trim())))('%s | %s', (before = '', sentence = '', wanted = '') => {
    const context = before === '' ? '' : `${before} `
    const { text, questions } = rewrite(context + sentence, about, { from: context.length })
    if (wanted === '?') expect(questions.length, text).toBeGreaterThan(0)
    else expect([text.slice(context.length), ...questions.map(({ quote, start }) => `asks ${quote} at ${start - context.length}`)]).toEqual([wanted === '=' ? sentence : wanted])
  })
})
