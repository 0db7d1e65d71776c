/** First names that are mostly women's and girls', and mostly men's and boys'. Only used to tell who a *she* or a *he* may be; never to tell a child who they are. */
const mostlyShe = `abigail ada adele agnes aisha alana alexa alice alicia alison amanda amara amber amelia amina amy ana andrea angela anika anita ann anna anne annette annie anya april
ariana ashleigh audrey aurora ava ayesha bella bernadette beth bethan bethany betty beverley bianca brenda bridget bronwen caitlin camilla cara carla carly carmel carol carole caroline cassandra
catherine cath cathy catrin celia ceri charlotte chelsea cheryl chloe christina christine claire clara claudia colette daisy danielle dawn deborah debbie debra deirdre demi denise diana diane
donna dora doreen dorothy ebony edith eileen elaine eleanor elena elise elizabeth ella ellen ellie eloise elsie emily emma erin esme esther eva eve evelyn evie farah farida fatima faye fern
fiona florence frances freya gabriella gail gaynor gemma georgia georgina gillian gina ginny glenda gloria grace gwen hannah harriet hayley hazel heather helen helena hilary hilda hollie holly imogen
india ingrid irene iris isabel isabella isabelle isla ivy jacqueline jade jan jane janet janice janine jasmine jayne jean jeanette jennifer jenny jemma jessica jill joan joanna joanne jodie
josephine josie joy joyce judith judy julia julie june karen kate katherine kathleen kathryn katie katy kaye keira kelly kerry khadija kim kirsty kylie lara laura lauren layla leah leanne lena
lesley libby lily linda lisa lizzie lola lorna lorraine louisa louise lucia lucy lydia lynda lynn lynne mabel madeleine maggie maisie mandy margaret maria marian marianne marie marilyn marion martha
mary matilda maureen maxine meera megan melanie melissa mia michelle millie miriam moira molly mona monica morag muriel nadia nancy naomi natalie natasha nia niamh nicola nina nora olive olivia
orla paige pam pamela patricia paula pauline pearl penelope penny petra phoebe phyllis pippa polly poppy precious priya rachel rebecca rhiannon rita roberta rosa rose rosemary rosie ruby ruth sadie
sally salma samantha sandra saoirse sara sarah saskia seren shabnam shanice shanelle sharon sheila shelley shirley sian simone sinead siobhan sofia sonia sophia sophie stacey stella stephanie sue summer
susan suzanne sylvia tamara tania tanya tara teresa tessa theresa thelma tina tracey tracy trish una ursula valerie vanessa vera verity veronica vicky victoria violet vivien vivienne wendy willow winifred
yasmin yvette yvonne zara zoe`
const mostlyHe = `aaron abdul abdullah adam adrian ahmed aidan alan alasdair albert albie alec alfie ali alistair andrew andy angus anthony antony archie arjun arnold arthur asif austin barry ben benedict
benjamin bernard bertie bill billy bob bobby brandon brendan brian bruce bryn callum cameron carl charlie christopher chris clifford clive colin col connor craig cyril dafydd damian damien daniel danny
darren dave david dean declan denis dennis derek dermot desmond dexter dominic don donald doug douglas duncan dylan eamonn eddie edward edwin eli elijah elliot emmanuel eric ernest ethan euan evan ewan
ezra felix fergus finlay finn francis frank fraser fred freddie frederick gareth garry gary gavin geoff geoffrey george gerald gerard giles glen glyn gordon graeme graham grant greg gregory gwilym
hamish hamza haroon harold harrison harry harvey hassan henry herbert howard hugh hugo huw iain ian ibrahim idris imran isaac ismail ivan ivor jack jacob jake jamal james jason jayden jed jeff
jeffrey jeremy jim jimmy joe joel john johnny jon jonathan joseph josh joshua jude julian karl keith ken kenneth kevin kieran kwame kyle lance laurence lawrence lee len leo leon leonard leroy lewis
liam logan louis luca luke malcolm malik marcus mark martin martyn mason matthew maurice max micah michael mick mike miles milo mitchell mohammed muhammad mohamed nathan nathaniel ned neil neville nicholas
nick nigel noah noel norman oliver omar oscar osman owen patrick paul pete peter phil philip phillip piotr rafael ralph raymond reece reggie reginald reuben rhys ricardo richard rick ricky
rob robert robin rodney roger roland roman ronald ronnie rory ross roy rupert russell ryan saeed samir samuel scott sean sebastian seth shane shaun sidney simon spencer stan stanley stefan
stephen steve steven stewart stuart suleiman tariq ted terence terry theo thomas tim timothy toby todd tom tomasz tommy tony trevor tristan tyler tyrone usman vernon victor vikram vince vincent wayne wesley
wilfred will william yusuf zach zachary zak`

const names = new Map<string, 'she' | 'he'>()
for (const name of mostlyShe.split(/\s+/)) names.set(name, 'she')
for (const name of mostlyHe.split(/\s+/)) names.set(name, 'he')

/** Which of *she* and *he* mostly goes with a first name (lower case), or undefined. */
export const usualPronounOf = (firstName: string): 'she' | 'he' | undefined => names.get(firstName)

/** Is this word (lower case) a first name that we know? */
export const isFirstName = (word: string): boolean => names.has(word)
