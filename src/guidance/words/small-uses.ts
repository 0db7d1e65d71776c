/** Where a soft word makes nothing small, in the notation of `text/phrases.ts`. One use a line. */
export const smallUses: readonly string[] = [
  'incident number|numbers|log|form', 'a|the|another? domestic abuse|violence|homicide|animal|flight|science', 'heated blanket|pool|rollers|seat|towel',
  'a bit of help|time|paper|cake|toast|bread|news|luck|fun|advice|peace|quiet|rest|space|food|work|company|homework|reading|maths|tape|string|wood|card|chocolate|everything|both|history|hope|good',
  'in a row', 'management|manager oversight', 'got|had|have|has|get|the hiccups', 'a row about|over your|the|who|what|a|money|clothes|homework|bedtime', 'lost|lose|loses|losing your temper', 'if he|she|they|you|mum|dad lost|loses|lose <their> temper', 'a scrap|spot of paper|food|news|cloth|tea', 'a tap on the shoulder|door|window', 'cold|hot|kitchen|bath|garden tap',
]
