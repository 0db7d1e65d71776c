/**
 * Words that are written for one another. A number after a word: how much more usual another word must be in its place before it is doubted (`text/mix-ups.ts`);
 * without one it is as much as for any word.
 */
export const mixUps = `
their there they're|to too|to two 7|too two 6.5|your you're|your you 6|its it's|were where we're|was where|was were|off of 6.5|then than|no know|now know|new knew|here hear|her here|by buy|for four 7|from form|who's whose|passed past|quite quiet|lose loose|affect effect
brake break|weak week|wear where|whole hole|piece peace|right write|weather whether|hour our|are our|threw through|though through|though thought|want went|wait weight|advice advise|practice practise
his he's|has as|him he|her she|they them 7|they the|an and 6|a and 6.5|that than|on no 6.5|if of 6.5|bored board|bare bear|tired tried|with will|meet meat|said sad 7|bought brought|lead led|sent spent
this these|them those 6.5|them the|much many|me my|i my|lots lot|is are 6|was were 6|has have 6|do does|don't doesn't|been being|be been|feel fell felt|done did|late later|live life|leave live
accept except|allowed aloud|beside besides|choose chose|does dose|every very|fair fare|find fine|hair hare|heard herd|knight night|main mane|none known|pair pear|plain plane|prays praise|road rode|sale sail|scene seen 6.5|stairs stares|steal steel|tail tale|wander wonder|wood would|worse worst
`
