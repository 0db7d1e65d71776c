const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What a person may be said to be without being judged: how they feel, where and what they are, and what is good about them. */
export const fairPredicates: ReadonlySet<string> = set(`
able abroad alike anaemic frank mine yours hers theirs ours absent active aggressive apart adopted affectionate afraid agreeable alert alive allergic allowed alone amazing amused angry anxious approachable artistic ashamed asleep asthmatic attentive autistic available awake aware away
back bad beautiful better big bilingual black blind blue bored both bouncy brave breathless bright brilliant brown bruised busy
calm capable careful caring certain cheerful chatty chilly clean clear clever close cold colicky comfortable comforting confident confused considerate cool correct creative cross curious
dead deaf dear delighted determined devoted diabetic different disabled disappointed distressed dizzy down downstairs drowsy drunk dry due dyslexic
early elderly eager easier eighteen eleven eligible embarrassed empty energetic enough enthusiastic epileptic excellent excited expert extra
fair faithful familiar famous far fast fearful feverish fifteen fifty fine firm fit five floppy fluent fond forty four fourteen free friendly frightened full fun funny furious
generous gentle giggly glad gone good graceful grateful great green grieving grown grumpy guilty
half handy happier happy hard-of-hearing hardworking head-over-heels healthy heartbroken heavy helpful here hesitant high home homeless homesick honest hopeful hot humorous hungry hurt
ill imaginative important impressed in independent indoors injured innocent inquisitive inside interested inventive involved itchy
jealous jolly joyful jumpy just keen kind
last late later lazy-eyed learning left left-handed less like likely limp little lively lonely long lost lovely low lucky
mad-about married mature missing mobile more most motherly musical muslim
naked naughty-but near neat nervous new nice nine nineteen nobody non-verbal not numb
off ok okay old older on one online only open out outdoors outgoing outside outstanding over overjoyed overweight
pale partly patient peaceful perfect pink playful pleasant pleased polite poor poorly popular positive practical pregnant premature present pretty private proud punctual
quick quiet quieter ready real red reassuring relaxed relieved religious reliable resourceful respectful responsible restless right right-handed ringing round
sad safe safer satisfied scared sensible sensitive separate serious settled seven seventeen seventy several shaky sharp shocked short shy sick silent similar sincere single six sixteen sixty skilful sleepy small smart smiley smitten smooth sober sociable soft sore sorry speechless sporty steady still strict-about strong stuck stunned sturdy sunburnt supportive sure surprised sympathetic
talented talkative tall tearful ten tender tense there thin thirsty thirteen thirty thorough thoughtful thoughtful three thrilled tidy tiny tired together tolerant too top tough tougher trans truthful trustworthy twelve twenty twins two
unconscious content adamant monthly weekly daily next first second unable unafraid untouchable violent volatile subject uncertain under underage unhappy unharmed unhurt unsafe unsettled unsure unwell up upset upstairs useful usual
vegan vegetarian vocal vulnerable
warm watchful weak weary welcome welcoming well wet white whole willing wise wonderful worried worse worst worth wrong young younger
absolutely about above across after again almost already also always among any as at because before behind being beside between by completely definitely during each either especially even ever every exactly from getting her his if into it its maybe mainly much my near nearly never no none nor now of often once or our perhaps probably quite rather really recently simply so some sometimes somewhere soon still such than that the their them then these they this those through to today tomorrow tonight twice until very what when where which while who why with without within yet your a an and but for i
`)
