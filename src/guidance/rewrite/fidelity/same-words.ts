/**
 * Words that stand for one another when a note in office language becomes a text to the child, a family on each line: a word with `~` counts in all its forms.
 * They help to see which sentences tell of the same thing; no fact is judged by them alone.
 */
export const sameWords = `
mother mum mummy mam mom mothers mums mo
father dad daddy dada fathers dads fa
nan nana nanny gran granny grandma grandmother mgm pgm grandmothers
grandad granddad grandpa grandfather mgf pgf
say~ state~ report~ tell~ inform~ advise~ disclose~ claim~ explain~ express~ mention~ comment~ verbalise~ articulate~ relay~ convey~ confirm~ according word words
talk~ speak~ discuss~ discussion conversation chat~
see~ observe~ observation witness~ note~ look~ watch~ view~ saw seen sight
come~ attend~ arrive~ go~ visit~ present attendance
live~ reside~ residence residing home house flat property household address accommodation
foster placement carer carers placed place~ look~after
angry cross anger annoyed irate furious
upset distressed distress tearful cry~ tears crying unhappy sad low mood
worry~ worried worries concern~ concerned anxious anxiety nervous
scared afraid frightened fear~ fearful scare~ terrified
happy enjoy~ content settled pleased positive positively love~ like~ glad
want~ wish~ wishes hope~ desire keen
decide~ decision agree~ agreed agreement outcome conclude~ recommend~ recommendation resolve~ determine~
meeting conference review core group panel meet~ met
school teacher education lesson lessons class pupil
police officer pc constable
doctor gp paediatrician consultant medical hospital ward a&e
court judge hearing order proceedings magistrate
contact family-time
child children kid kids boy girl
brother brothers sibling siblings bro
sister sisters
eat~ food meal meals diet feed~ tea dinner lunch breakfast hungry
drink~ alcohol drunk intoxicated beer wine vodka cider
drug drugs substance substances cannabis weed cocaine heroin
bruise~ bruising mark marks injury injuries injured hurt~ wound
hit~ strike~ struck assault~ slap~ punch~ smack~ attack~ violence violent abuse abusive
phone~ telephone~ telephoned call~ ring~ rang mobile
sleep~ asleep bed
bedroom room rooms
clothes clothing dressed uniform presentation
money financial finances benefits debt debts rent arrears budget
work employment job employed
help~ support~ assist~ assistance intervention service services
plan~ arrange~ arrangement arrangements action actions
keep~ remain~ stay~ continue~
leave~ exit left
begin~ start~ commence~ commenced
end~ finish~ complete~ cease~ stop~ terminate~ terminated suspend~
need~ require~ requires
give~ provide~ provided supply
get~ obtain~ receive~ received
buy~ purchase~
try~ attempt~ endeavour~
ask~ request~ enquire~ query
use~ utilise~ utilised
show~ demonstrate~ exhibit~ display~
think~ believe~ feel~ felt opinion view views
behave~ behaviour behaviours
argue~ argument row rows altercation dispute shout~ shouting conflict
run~ abscond~ absconded missing
hide~ conceal~
broken break~ fracture~ fractured broke
safe safety safeguard~ protect~ protection
dangerous danger risk risks risky unsafe
partner boyfriend girlfriend
friend friends friendship peers peer
book~ appointment booked scheduled
week weekly weeks
attack~ assault~
apologise~ sorry apology apologies
graze~ grazed
company accompany~ accompanied
anonymous name
selfish self
sibling's brother's
dentist dental dentists
medicine medication medicines tablets
legal solicitor solicitors lawyer lawyers law
interact~ interaction play~ talk
aware know~ knew known unaware knowledge
intend~ mean~ meant
resume~ together reunite~ reconcile~ reconciled
relationship together couple
unannounced without
day daily days
month monthly months
dirty unkempt soiled unclean
clean tidy
tired fatigue fatigued lethargic
ill unwell poorly sick illness
learn~ learning educational
write~ wrote written letter
transport taxi car drive~ drove lift
take~ took remove~ confiscate~ bring~ brought collect~ fetch~ pick~ transport~ convey~
die~ died deceased death dead
sign~ signed
supervise~ supervised watched
move~ moved transition transfer~
calm dysregulated regulate~ regulation escalate~ upset
toilet continence soiling soil~ wet~
bath~ bathe~ hygiene wash~ washed
engage~ engaged engagement join~ cooperate~ participate~
quiet withdrawn reserved
father's dad's
mother's mum's
`

/** Two words that turn what is said into its opposite: one of them on one side, the other alone on the other side. */
export const opposites: readonly (readonly [string, string])[] = `
supervised unsupervised|safe unsafe|increase decrease|increased decreased|increased reduced|increase reduce|started stopped|start stop|begin end|open closed|left right|agreed refused|agrees refuses|accepted refused|accepted rejected|approved refused
before after|morning evening|maternal paternal|older younger|elder younger|upper lower|inside outside|more less|better worse|always sometimes|always rarely|daily weekly|weekly monthly|weekly fortnightly|daily monthly
sober drunk|awake asleep|with without|continue end|continue stop|granted refused|allowed forbidden|first last|upstairs downstairs|happy unhappy|happy sad|planned unplanned|clean dirty|mother's father's|full partial|allowed banned|enough little|all some|all none|nobody everybody|everyone nobody
`.trim().split(/[|\n]/).map(pair => { const [one = '', other = ''] = pair.split(' '); return [one, other] as const })
