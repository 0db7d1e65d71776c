const irregular: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  be: 'is are am was were been being', have: 'has had having', do: 'does did done doing', go: 'goes went gone going', put: 'puts putting', make: 'makes made making',
  give: 'gives gave given giving', take: 'takes took taken taking', come: 'comes came coming', see: 'sees saw seen seeing', tell: 'tells told telling', say: 'says said saying',
  think: 'thinks thought thinking', feel: 'feels felt feeling', keep: 'keeps kept keeping', choose: 'chooses chose chosen choosing', lie: 'lies lied lying', run: 'runs ran running',
  lose: 'loses lost losing', hold: 'holds held holding', leave: 'leaves left leaving', know: 'knows knew known knowing', get: 'gets got getting', find: 'finds found finding',
  fall: 'falls fell fallen falling', drink: 'drinks drank drunk drinking', fight: 'fights fought fighting', hit: 'hits hitting', bring: 'brings brought bringing', spend: 'spends spent spending',
  blow: 'blows blew blown blowing', speak: 'speaks spoke spoken speaking', write: 'writes wrote written writing', lead: 'leads led leading', draw: 'draws drew drawn drawing', let: 'lets letting',
  hurt: 'hurts hurting', begin: 'begins began begun beginning', break: 'breaks broke broken breaking', seek: 'seeks sought seeking', throw: 'throws threw thrown throwing', hide: 'hides hid hidden hiding',
  send: 'sends sent sending', undergo: 'undergoes underwent undergone undergoing', child: 'children', foot: 'feet', person: 'people', parent: 'parents parented parenting', set: 'sets setting',
}).map(([word, forms]) => [word, forms.split(' ')]))

/** A word with its plural, past and -ing forms. Generous: a form that nobody writes costs nothing. */
export function forms(word: string): readonly string[] {
  const odd = irregular.get(word)
  if (odd) return [word, ...odd]
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`]
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`]
  if (/(s|x|z|ch|sh)$/.test(word)) return [word, `${word}es`, `${word}ed`, `${word}ing`]
  const last = word.slice(-1)
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(word) ? [`${word}${last}ed`, `${word}${last}ing`] : []
  return [word, `${word}s`, `${word}ed`, `${word}ing`, ...doubled]
}
