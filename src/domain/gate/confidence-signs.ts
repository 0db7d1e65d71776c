const signs: readonly RegExp[] = [
  /\b(?:in|strict) confidence\b/i, /\bconfidential(?:ly)?\b/i, /\b(?:keep|keeping|kept) (?:it|this|that|them) (?:(?:to|between) (?:myself|yourself|himself|herself|themselves|us|ourselves|you and me)|(?:a )?secret|private|quiet)\b/i,
  /\bjust between (?:us|you and me|the two of us)\b/i, /\b(?:a|our|your|his|her|their) secret\b/i, /\bsecretly\b/i,
  /\b(?:asked|begged|wanted|told|made|got) (?:me|us|you|him|her|them) (?:to promise )?(?:not to|never to) (?:tell|say|pass|let|mention|talk)\b/i,
  /\b(?:asked|wanted|said|begged) (?:that )?(?:I|we|nobody|no one)(?: (?:should|must|would))? (?:not|never|to)\b.{0,20}\b(?:tell|told|say|know|mention)/i,
  /\b(?:do not|don['’]t|did not|didn['’]t|does not|doesn['’]t) want .{1,40}\bto (?:know|hear|find out|be told|read)\b/i,
  /\b(?:do not|don['’]t|please do not|please don['’]t|never) (?:tell|mention|say anything|let (?:him|her|them|mum|dad) know)\b/i,
  /\bpromised (?:you|him|her|them|me|us)? ?(?:that )?(?:not to|I would not|I wouldn['’]t|we would not|we wouldn['’]t) (?:tell|say|mention)\b/i,
  /\b(?:must not|mustn['’]t|should not|shouldn['’]t|is not to|are not to|cannot|can['’]t) (?:know|find out|hear|be told|read)\b/i,
  /\b(?:does not|doesn['’]t|do not|don['’]t) know (?:this|that|about (?:this|it|that))\b/i, /\bwithout (?:anybody|anyone|him|her|them|mum|dad|your \w+) (?:knowing|finding out)\b/i,
]

/** True when a sentence says that something was told in trust: somebody asked not to tell, or promised it. Written words only: what was meant, and not said, it cannot see. */
export const isInTrust = (sentence: string): boolean => signs.some(sign => sign.test(sentence))
