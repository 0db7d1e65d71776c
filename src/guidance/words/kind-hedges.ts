const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What may be a little or a bit without anything being made small: more of it, time and place, things, and how a child feels. */
export const fairDegrees: ReadonlySet<string> = set(`
more less better further farther late early ahead behind extra while way time after before about each every like than of
shy nervous quiet tired sleepy worried scared afraid frightened anxious sad bored hungry thirsty hot cold warm happy excited unsure confused curious lost sick homesick lonely disappointed embarrassed proud calm calmer relaxed surprised puzzled silly giggly
different similar early taller longer new big small far near fast slow high deep wet sunny rainy windy dark light sweet salty sour stiff loose blurry tricky hard easier difficult complicated strange odd funny boring long short
`)

/** Of these there may be a bit with no harm made small by it. */
export const fairParts: ReadonlySet<string> = set(`
help time paper cake toast bread news luck fun advice peace quiet rest space room food work company homework reading maths tape string wood card chocolate everything both history hope good money cash practice
cold headache cough sniffle chat laugh sleep lie-in break walk run play game song dance breather treat snack rain snow sun breeze garden grass beach cheese milk water juice tea butter sugar salt it that this them what your his her my our their the land
confidence support patience courage encouragement notice warning planning thinking thought sense progress love
`)

/** What somebody may do a bit or a little. */
export const fairVerbs: ReadonlySet<string> = set(`
wait waited talk talked chat chatted sleep slept nap rest rested help helps helped eat ate drink play played smile smiled laugh laughed read know knew knows speak spoke calm calmed settle settled improve improved relax relaxed cry cried move moved stay stayed sit sat walk walked run sing sang dance danced wriggle wriggled
grow grew grown look looked learn learned learnt understand understood understands open opened eased ease wandered wander practise practised draw drew paint painted joke joked swim swam explain explained more for in after quite not only just by with and at on to of it
`)

/** What is small in itself. */
export const fairSmall: ReadonlySet<string> = set(`
information medication equipment improvement confidence assistance guidance independence insurance education instruction insulation reassurance attention patience experience adventure music picture furniture creature treasure station portion garment document apartment amount mixture temperature fracture instance distance entrance ambulance celebration ceremony question version section collection mission donation invitation examination
cold change changes delay adjustment adjustments infection fever asthma illness learning hearing cough rash role roles injury injuries correction roads road league asthma autism voice voices song songs face faces hat hats game games dance joke jokes
`)

/** People of whom something is said in general: `boys will be boys`. */
export const generic: ReadonlySet<string> = set('boys lads girls kids teenagers teens brothers sisters siblings couples men women families parents toddlers fathers mothers')
