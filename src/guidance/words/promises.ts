/** Promises that nobody can keep, in the notation of `text/phrases.ts`. `plain` are phrases in which the same words promise nothing, or what can be kept. */
export const promises: { readonly promise: readonly string[]; readonly plain: readonly string[] } = {
  promise: [
    'i|we promise|guarantee|swear you? that? you|he|she|they|it|nobody|no-one|nothing|everything',
    'i|we can promise|guarantee you?', 'i|we give you my|our word',
    'will|would never <be> hurt|hit|harmed|touched|left|alone|scared|frightened|hungry|unsafe again?', 'will never ... again', 'will not ever ... again',
    'will never let|allow anyone|anybody|anything|him|her|them', 'will never happen', 'never going to happen|hurt',
    'nobody|no-one will|can ever? hurt|harm|hit|touch|take you', 'nobody|no-one is|are going to hurt|harm|hit|touch|take you', 'nothing bad? will|can happen to you', 'nothing bad is going to happen',
    'you will|are always be safe|loved|looked|happy', 'you will always have a home|family', 'you will be safe|happy from now on', 'you will be safe|happy for ever|good', 'you will be safe|happy forever',
    'you are completely|totally|absolutely|perfectly safe', 'will definitely|certainly go|come|be|stay|live|get|have',
    'everything|it|things will all? be fine|okay|ok|alright|perfect', 'everything|it|things is|are going to be fine|okay|ok|alright|perfect', 'everything|it|things will be all right', 'everything|it|things is|are going to be all right', 'everything will work out', 'it will all work out',
    'will always be there|here for you', 'will always keep|protect|look you? safe?', 'will make sure nothing|nobody|no-one', 'you do not need|have to worry about|any anything|it|that|more any? more? ever?', 'you will never have|need to', 'you can stay|live here|there|with|at for ever', 'you can stay|live here|there forever', 'is your forever home|family',
  ],
  plain: ['you will never have to tell|say|show|share|answer|talk|read|speak|write', 'will never forget|regret|know|guess', 'you will always be able|welcome|asked|told|my|your|our|the', 'will definitely be asked|told', 'i promised', 'cannot|can|will not promise|guarantee', 'will never have happened'],
}
