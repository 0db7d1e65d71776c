/** First names that sound alike and are spelt in several ways, a line for each name: who writes one may have meant another. */
const spellings = `aaron arron aron
aileen eileen
aimee amy ami amie
alan allan allen alun
alastair alistair alister alasdair
alexander aleksander alexandre
alicia alisha alysha alesha
alison allison alyson allyson
amelia emelia amilia
amir ameer aamir
amina aminah ameena aamina
ann anne
anna ana
anthony antony
arran aran
ashley ashleigh ashlee ashlea ashlie
aisha ayesha aysha aicha aesha
bailey bayleigh baylee bailee
beverley beverly
bronte bronty bronté
brian bryan brien
caitlin katelyn caitlyn kaitlyn katelin kaitlin catelyn
carl karl
carol carole carroll karol
caroline carolyn karoline
catherine katherine kathryn cathryn katharine catharine kathrine
cathy kathy cathie
chantelle chantel shantelle shantel
charlotte charlot
charlie charley charly charli
chloe khloe cloe
christine kristine christeen
christopher kristopher
claire clare clair
colin collin
connor conor conner
craig kraig
daniel danial
daniella danielle daniela
darren daren darran darron
deborah debra debora
demi demmi
denis dennis denys
denise denice deneese
derek derrick deric dereck
diane dianne dyan
dominic dominick dominik
eleanor elinor eleanore elenor
elena ilena
elizabeth elisabeth
ellis elis elliss
elliott elliot eliot eliott
emily emilie emmily
emma ema
eric erik erick
erin eryn erinn
ethan ethen eathan
euan ewan ewen euen
evan evann
evelyn eveline evelin
faye fay fae
fatima fatimah fatema
fiona ffion fionna
freya freja freyja
garry gary
gemma jemma
geoffrey jeffrey geoffry jeffery
geoff jeff
georgia jorja georja
georgina georgena
gillian jillian
graham graeme grahame
grace grayce
hailey hayley hailee haylee hayleigh
hannah hanna hana
harriet harriett harriot harriette
harry harri
hassan hasan
helen helin hellen
henry henri
hugh huw hew
hussain hussein husain husayn hossain
ian iain
imogen imogene immogen
isabel isobel isabelle isabell ysabel
isabella izabella
isla ila
jack jak
jackie jacky jacqui
jacob jakob jacub
jade jaide jayde
jamie jaime jamey
jasmine jasmin jazmin
yasmin yasmine
jayden jaden jaiden jaydon jadon
jayne jane jain
jean gene jeanne
jennifer jenifer
jenny jenni jennie
jessica jesica jessika
john jon
jonathan jonathon johnathan
joseph josef
josh joshe
julie juli
kacey kasey casey
karen karin caren karyn
kate cate
katie katy kati
kayla kaila kaylah
kayleigh kaylee kayley kaley keyleigh kaileigh kayly
keeley keely keeleigh
keira kiera kira kyra
kelly kelley kellie
kerry kerrie keri
kian cian kyan keean keian
kieran ciaran kieron keiran kyran
kirsty kirstie kersty
kyle kile
kylie kiley kyleigh
lara larah
laura lora
lauren loren lauryn
layla leila leyla laila leyla
leah lea leia
leanne lianne leann
lee leigh lea
lewis louis
louis luis
libby libbie
liam lyam
lily lilly lillie lilley
linda lynda
lindsay lindsey linsey lynsey
lisa leesa liza
lorraine loraine
louise luise
lucas lukas
lucy lucie
luke luc
lynn lynne lyn
maddison madison maddyson
marc mark
margaret margret margarette
maria mariah
marian marion
marie mari
martin martyn
mathew matthew
maxine maxene
megan meghan meagan
mia mya miah
michael micheal mikal mikael
michelle michele
mikayla michaela mikaela mckayla
millie milly mili
mohammed muhammad mohamed mohammad muhammed mohamad muhamad
molly mollie
naomi naiomi
natalie nathalie nataly
nathan nathen
neil neal
niamh neve neave nieve
niall neil nial
nicholas nicolas nickolas
nicola nichola
nicky nikki nicki
noor nur nour
nuala nula noola
oliver olivier
olivia alivia
oscar oskar
owen owain eoin
paige page
paula paulla
pauline paulene
peter pieter
philip phillip
philippa phillipa
phoebe pheobe phebe
pippa pipa
piper pyper
poppy poppie
rachel rachael racheal
rebecca rebekah rebbeca rebeka
reece rhys reese rys reis
reuben ruben rueben
riley ryley reilly rylee
robbie robby
rory rorie
rosie rosy
roxanne roxann
ruby rubie
ryan rian
samira sameera
sara sarah
sean shaun shawn
shane shayne shain
shannon shanon
sharon sharron
sheila shelagh shiela
sian shan
siobhan shivaun shevaun siobahn chevonne shivonne
sofia sophia
sophie sofie
stacey stacy stacie
stephen steven
stefan stephan
steve steeve
stuart stewart
susan suzan
suzanne susanne suzan
sylvia silvia
tamsin tamzin
tara tarah
tegan teagan teegan teigan tiegan
teresa theresa
terry terri
theo teo
thomas tomas
toby tobi tobey
tommy tommie
tracey tracy tracie
tyler tiler tylor
vicky vicki vikki
vivien vivienne vivian
wendy wendi
yasin yaseen yassin
yusuf yousef yousuf youssef yosef
yvonne evonne
zachary zackary zachery
zack zac zach zak
zainab zaynab zeinab
zoe zoey zoë`

const groups = new Map<string, Set<string>>()
for (const line of spellings.split('\n')) {
  const names = line.split(' ')
  for (const name of names) {
    const known = groups.get(name)
    if (known) for (const other of names) known.add(other)
    else groups.set(name, new Set(names))
  }
}

/** Are these (lower case) two spellings of one name? */
export const areOneName = (one: string, other: string): boolean => one !== other && groups.get(one)?.has(other) === true
