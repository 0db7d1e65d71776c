const other = 'he|she|they|mum|dad|mother|father|nan|grandad|stepdad|stepmum|parents|school|boy|girl|child|children|family|brother|sister|it|this|that'
const anyone = `you|${other}`
const not = 'does|do|did not'

/** Forms of words that tell what goes on in somebody's mind, or judge them. `plain` ones look like it and are not. */
export const mindReadings: { readonly opinion: readonly string[]; readonly plain: readonly string[] } = {
  plain: [
    'not know|sure', 'do not want to? <they>', 'you do|did not want|like|mind|see|care', 'as you know', 'i|we do not',
  ],
  opinion: [
    // what somebody does not feel
    `${not} really|actually|truly|even|seem|genuinely? to? care|bother|love|value|respect|appreciate|prioritise`,
    `${not} really|actually|truly|genuinely? to? want|see|understand|try|like|believe|trust|listen to|you|him|her|them|the|anyone|why|how|anything`,
    'not really|truly|actually|genuinely want|like|love|care|mind|mean|sorry|bothered|interested|try|trying', 'has|have no wish|interest|intention|desire|feelings|time|love|respect to|in|of|for?',
    'has|have never really|truly|actually|once? wanted|bonded|cared|loved|tried|accepted|liked|forgiven', '<be> not sorry|bothered|interested|trying|really|ashamed|honest|committed at|in|to|about|all?', '<be> not really? telling the truth',
    'has|have|had lost interest', 'could not care less', 'not want to know',
    // what somebody secretly feels, or why they act
    'deep down', 'secretly', 'subconsciously', 'really wants|knows|loves|hates|feels|is|just|means',
    `${anyone} <be> only|just|simply|really sorry|saying|doing|here|there|interested|trying|thinking|pretending|looking|after|being|using|angry|scared|jealous|playing|testing|copying|out|with|in`, `${anyone} only|just|simply wants|want|wanted|does|do|did|says|said|comes|came|held|cares|thinks|likes|loves|agreed|went|uses|acts|behaves|goes|stays|stayed`,
    '<be> only|just thinking of|about', `<be> doing|saying|making|using|putting|having it|this|that|these up|all|on? for|to|because|out?`, 'does|do|did it|this|that because|for|out', 'does|do|did it|this|that to hurt|annoy|upset|get|spite|punish|please|impress', 'more interested in', 'wants|want|wanted to be like', 'prefers|favours', 'has|have|had given up on', '<be> using you|him|her', 'does|do|did not understand|know|see|realise what|how|why|that', '<be> better off without', '<be> not capable|able of|to change|love|understand|parent?', '<be> incapable of', 'in love with the', '<be> happy|glad|relieved|pleased to be rid', 'wants|want a quiet|easy life', 'misbehave~|acts|act to get|gain|for', '<be> all|just|only for|about|a attention|show|money|him|her|phase|act|game|sympathy|himself|herself',
    '<be> pretending|punishing|covering|jealous|lying|ashamed|bitter|resentful|faking|exaggerating|playing|manipulating|testing|rejecting|grieving|blaming|copying|hiding something|to|up|of|that|it|her|him|you|them|for|on|the?', 'resents|despises|envies|loathes|detests|dislikes', 'hates you|him|her|them|us|me|the|being|his|their', 'enjoys|loves|relishes the drama|attention|lifestyle|power|trouble|fuss|chaos|conflict', 'enjoys|loves|relishes setting|upsetting|winding|making|causing|provoking|hurting|scaring|playing|seeing|arguing|shocking',
    // weighing of love and of people
    'loves|likes|cares|prefers|values ... more|better than|about', 'puts|put|chooses|chose|prefers ... before|above|over', 'finds|find|found you|him|her|them|it too|a much|hard|difficult|burden|nuisance', 'too young|old|little to mind|notice|understand|know|remember|care|be', 'would|will be? better off|without', 'was|is|will the? best thing|outcome|option|place for', 'knows exactly|full|perfectly|very well?', 'you know we|that|he|she|they|it <be>|are right|using|lying|lies|wrong',
    'obviously|clearly|undoubtedly|evidently|plainly|surely', 'no|without doubt', 'of course', '<be> bound|destined|going to fail|end|break|let',
    // verdicts
    'could|would|should do|get|be|have|stop|come|change ... if <they> really|only|just? wanted|tried|cared|chose|bothered|loved|made|put', 'if <they> really|truly|only cared|loved|wanted|tried', 'pushes|push people|everyone|others away', 'uses|use|using <their> ... as an? excuse|weapon|reason', 'blames|blame everyone|everybody|others|you|him|her|school for', '<be> coping|managing|adjusting well|fine', 'this|that|it is|was simply|just|clearly? untrue|false|nonsense|rubbish|wrong', 'this|that|it is|was a lie', 'this|that|it is|was not true', '<be> never going to change|learn|grow|stop', 'will|would never change|learn|stop|understand|accept|grow', 'you do|did this|that|it because|to|for', '<be> to blame', 'works|stays|drinks|goes|keeps|lies|works|eats|fights ... to get|avoid|hide|punish|please|escape|forget|feel', 'wants|want to be|have|keep rid|seen|control|the|it|alone both|victim|centre|ways|away?', 'there is no point|reason|bond|love|relationship|attachment', 'real reason|problem|issue is|was', 'the truth is', 'has|have no one|nobody to? blame', 'does|do not deserve', 'deserve~ to', 'should be ashamed|grateful', 'in <their> nature', 'will end|turn up|out like|just',
  ],
}
