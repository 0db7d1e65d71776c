/**
 * How much each sign (text/claims.ts) speaks for a sentence claiming to know somebody's mind: the logarithm of the odds, fitted as decision 0017 tells.
 * The sum begins at `from`.
 */
export const claimWeights = {
  from: -3.2,
  signs: '1.5: absolute, inner thing | 1.3: does it to, of they | 1.2: inner state | .9: bare adverb, only to, they guise, they inner | .8: and inner, because they, they not | .7: inner later, than, they present | .6: you inner, you present | .5: eight words, guise later, later not, you guise | .4: before you, they inner state | .3: eleven words, inner, so that they, trying to | .1: it is, of kin, of there, of you, they will | -.1: telling | -.2: abstract, because, senses, they tell, your wish | -.3: begins with if, long, of it, perhaps, place, they past, twenty words, you will | -.4: places | -.5: colon, five words, might, of other, things | -.6: commas, of somebody late, thing, writer | -.8: and | -.9: name, of writer, time | -1.0: comma',
} as const
