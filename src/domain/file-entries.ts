import { type EntryForm, fromTo } from './entry-form.ts'

/** What is kept on a child's file from day to day, each kind as a history of its own. The names stand in addresses and in the audit, so they are permanent. */
export type EntryKind = 'relationship' | 'danger' | 'contact' | 'name' | 'tie' | 'home' | 'school' | 'legal-status' | 'involvement' | 'agreement' | 'court-order' | 'wish'

interface KindOfEntry extends EntryForm {
  /** Whom it is about: the child, somebody around the child, or two people who belong together. */
  readonly about: 'child' | 'person' | 'two-people'
  /** What it is called, in the middle of a sentence. */
  readonly called: string
  /** The heading under which such entries stand. */
  readonly heading: string
}

/** Every kind of entry with what is asked. */
export const entryKinds: Readonly<Record<EntryKind, KindOfEntry>> = {
  relationship: {
    about: 'person', called: 'how they stand to {child}', heading: 'To {child}',
    fields: [
      { id: 'relationship', kind: 'short-text', label: 'What are they to {child}?', hint: 'As {child} would say it: mum, nan, foster carer, best friend' },
      { id: 'role', kind: 'short-text', label: 'Or, if they are there for their work: what do they do?', hint: 'In full: class teacher at Alder Road Primary School' },
      {
        id: 'closeness', kind: 'choice', label: 'How close are they, as {child} sees it?', hint: 'Ask {child}. The map of people around {child} shows it',
        choices: [{ value: 'very-close', text: 'Very close' }, { value: 'close', text: 'Close' }, { value: 'further-away', text: 'Further away' }],
      },
      { id: 'parental-responsibility', kind: 'yes-no', label: 'They have parental responsibility for {child}' },
      {
        id: 'responsibility-by', kind: 'choice', label: 'By which document do they have it?',
        choices: [
          { value: 'birth-mother', text: 'Gave birth to {child}' }, { value: 'birth-certificate', text: 'Birth certificate' }, { value: 'married', text: 'Married to the mother when {child} was born' },
          { value: 'agreement', text: 'Parental responsibility agreement' }, { value: 'parental-responsibility-order', text: 'Parental responsibility order' }, { value: 'child-arrangements-order', text: 'Child arrangements order' },
          { value: 'special-guardianship-order', text: 'Special guardianship order' }, { value: 'adoption-order', text: 'Adoption order' }, { value: 'care-order', text: 'Care order' }, { value: 'other', text: 'Another document' },
        ],
      },
      { id: 'responsibility-from', kind: 'day', label: 'Day of that document', hint: 'Leave it empty if you have not seen it yet' },
      { id: 'responsibility-limits', kind: 'long-text', label: 'Does a court limit what they may decide?', hint: 'Say what, and by which order. Leave it empty if nothing is limited' },
      ...fromTo('Since when?', 'Until when?'),
    ],
    alsoWrong: answers => ({
      ...(answers['relationship'] && answers['role'] ? { role: 'Say the one or the other. If they are both, add them a second time' } : {}),
      ...(!answers['relationship'] && !answers['role'] ? { relationship: 'Say what they are to the child, or what they do' } : {}),
      ...(!answers['parental-responsibility'] && (answers['responsibility-by'] || answers['responsibility-from'] || answers['responsibility-limits'])
        ? { 'parental-responsibility': 'You named a document. Tick that they have parental responsibility, or take the document out' } : {}),
    }),
  },
  danger: {
    about: 'person', called: 'a danger', heading: 'A danger to {child}',
    fields: [
      { id: 'what', kind: 'long-text', label: 'What is the danger to {child}?', hint: 'Plainly: what they did, or could do, and when it is so', missing: 'Say what the danger is' },
      { id: 'who-says', kind: 'short-text', label: 'Who says so?', hint: 'Full name and what they do, or the court and its order', missing: 'Say who says so' },
      ...fromTo('Since when?', 'Until when?'),
    ],
  },
  contact: {
    about: 'person', called: 'how they are reached', heading: 'How to reach them',
    fields: [
      { id: 'kind', kind: 'choice', label: 'What is it?', missing: 'Choose what it is', choices: [{ value: 'address', text: 'An address' }, { value: 'phone', text: 'A telephone number' }, { value: 'email', text: 'An email address' }, { value: 'other', text: 'Something else' }] },
      { id: 'detail', kind: 'long-text', label: 'Write it down', missing: 'Write it down' },
      {
        id: 'who-may-know', kind: 'choice', label: 'Who may know it?', hint: 'If you are not sure, choose the first', missing: 'Choose who may know it',
        choices: [
          { value: 'team', text: 'Nobody outside the team that works with {child}' }, { value: 'professionals', text: 'People whose work it is, nobody in the family' }, { value: 'child', text: '{child} too' },
          { value: 'parents', text: 'The parents too' }, { value: 'child-and-parents', text: '{child} and the parents too' },
        ],
      },
      ...fromTo('Since when?', 'Until when?'),
    ],
  },
  name: {
    about: 'person', called: 'another name', heading: 'Other names',
    fields: [
      { id: 'name', kind: 'short-text', label: 'The name', missing: 'Write down the name' },
      {
        id: 'kind', kind: 'choice', label: 'What kind of name is it?', missing: 'Choose what kind of name it is',
        choices: [{ value: 'earlier', text: 'A name from earlier' }, { value: 'legal', text: 'The name on their papers' }, { value: 'preferred', text: 'A name they like, or liked' }, { value: 'also-known-as', text: 'A name by which others know them' }],
      },
      ...fromTo('Since when?', 'Until when?'),
    ],
  },
  tie: {
    about: 'two-people', called: 'a family tie', heading: 'Family ties',
    fields: [
      {
        id: 'kind', kind: 'choice', label: 'What are they to each other?', hint: 'The first person is this to the second', missing: 'Choose what they are to each other',
        choices: [
          { value: 'birth-parent', text: 'birth parent of' }, { value: 'adoptive-parent', text: 'adoptive parent of' }, { value: 'step-parent', text: 'step-parent of' }, { value: 'foster-carer', text: 'foster carer of' },
          { value: 'special-guardian', text: 'special guardian of' }, { value: 'married', text: 'married to' }, { value: 'partner', text: 'partner of' }, { value: 'separated', text: 'separated from' }, { value: 'divorced', text: 'divorced from' },
        ],
      },
      ...fromTo('Since when?', 'Until when?'),
    ],
  },
  home: {
    about: 'child', called: 'a home', heading: 'Homes',
    fields: [
      { id: 'with-whom', kind: 'short-text', label: 'With whom does or did {child} live?', hint: 'Full names. The address stands under “How to reach them”', missing: 'Say with whom' },
      {
        id: 'kind', kind: 'choice', label: 'What kind of home is it?', missing: 'Choose what kind of home it is',
        choices: [
          { value: 'family', text: 'With family at home' }, { value: 'kinship', text: 'With family or friends who care for {child}' }, { value: 'foster', text: 'With foster carers' }, { value: 'adoptive', text: 'With adoptive parents' },
          { value: 'childrens-home', text: 'A children’s home' }, { value: 'supported', text: 'Supported lodgings, or living with support' }, { value: 'own', text: 'A home of their own' }, { value: 'hospital', text: 'A hospital' },
          { value: 'custody', text: 'In custody' }, { value: 'other', text: 'Another kind of home' },
        ],
      },
      ...fromTo('From which day?', 'Last day there', 'Say from which day'),
      { id: 'why-ended', kind: 'long-text', label: 'If it has ended: why?', hint: 'As you would tell it to {child}: never as their fault' },
      { id: 'child-thought', kind: 'long-text', label: 'What did {child} think of it?', hint: 'Their own words if you have them, with when they said it' },
    ],
    alsoWrong: answers => (answers['why-ended'] && !answers['to-day'] ? { 'to-day': 'You said why it ended. Enter the last day too' } : {}),
  },
  school: {
    about: 'child', called: 'a school', heading: 'Schools and nurseries',
    fields: [
      { id: 'name', kind: 'short-text', label: 'Full name of the school, nursery or college', missing: 'Write down its name' },
      { id: 'place-in-it', kind: 'short-text', label: 'Where in it?', hint: 'Class, year or course' },
      ...fromTo('From which day?', 'Last day there', 'Say from which day'),
      { id: 'why-ended', kind: 'long-text', label: 'If it has ended: why?' },
    ],
  },
  'legal-status': {
    about: 'child', called: 'what the law says', heading: 'What the law says',
    fields: [
      {
        id: 'status', kind: 'choice', label: 'What is it?', missing: 'Choose what it is',
        choices: [
          { value: 'agreed-with-parents', text: 'Looked after because the parents agreed (section 20)' }, { value: 'police-protection', text: 'Police protection' }, { value: 'emergency-protection-order', text: 'Emergency protection order' },
          { value: 'interim-care-order', text: 'Interim care order' }, { value: 'care-order', text: 'Care order' }, { value: 'placement-order', text: 'Placement order' }, { value: 'adoption-order', text: 'Adoption order' },
          { value: 'special-guardianship-order', text: 'Special guardianship order' }, { value: 'child-arrangements-order', text: 'Child arrangements order' }, { value: 'supervision-order', text: 'Supervision order' },
          { value: 'remand', text: 'Remanded by a court' }, { value: 'other', text: 'Something else' },
        ],
      },
      { id: 'says', kind: 'long-text', label: 'What does it say, and who made it?', hint: 'The court, the number of the order, and what it means for {child} in plain words' },
      ...fromTo('From which day?', 'Last day of it', 'Say from which day'),
    ],
  },
  involvement: {
    about: 'child', called: 'a stretch of work', heading: 'Our work with {child}',
    fields: [
      {
        id: 'threshold', kind: 'choice', label: 'What is it?', missing: 'Choose what it is',
        choices: [{ value: 'early-help', text: 'Early help' }, { value: 'child-in-need', text: 'Child in need' }, { value: 'child-protection', text: 'Child protection' }, { value: 'child-in-care', text: 'Child in care' }, { value: 'care-leaver', text: 'Care leaver' }],
      },
      ...fromTo('From which day?', 'Last day of it', 'Say from which day'),
    ],
  },
  agreement: {
    about: 'person', called: 'that somebody agreed', heading: 'Who agreed that they see what is written to {child}',
    fields: [
      {
        id: 'agreed-by', kind: 'choice', label: 'Who agreed that {person} sees what is written to {child}?', missing: 'Choose who agreed',
        choices: [{ value: 'child', text: '{child}' }, { value: 'responsible', text: 'Somebody who has parental responsibility for {child}' }],
      },
      { id: 'who-agreed', kind: 'short-text', label: 'Their full name', hint: 'As it stands on this file', missing: 'Write down the full name' },
      { id: 'covers', kind: 'choice', label: 'To what?', missing: 'Choose to what', choices: [{ value: 'everything', text: 'All that is written to {child}' }, { value: 'part', text: 'A part of it only' }] },
      { id: 'to-what', kind: 'long-text', label: 'If a part: to which, in their words?' },
      ...fromTo('When did they agree?', 'Until when?', 'Say when they agreed'),
    ],
    alsoWrong: answers => (answers['covers'] === 'part' && !answers['to-what'] ? { 'to-what': 'Say to which part they agreed' } : {}),
  },
  'court-order': {
    about: 'person', called: 'a court order about what they may see', heading: 'What a court says they may see',
    fields: [
      {
        id: 'does', kind: 'choice', label: 'What does the order do?', missing: 'Choose what the order does',
        choices: [{ value: 'may-see', text: 'It lets {person} see what is written to {child}' }, { value: 'must-not-see', text: 'It forbids {person} to see it' }, { value: 'no-contact', text: 'It forbids {person} to have contact with {child}' }],
      },
      { id: 'court', kind: 'short-text', label: 'Which court, and the number of the order', missing: 'Write down the court and the number' },
      { id: 'says', kind: 'long-text', label: 'What does it say?' },
      { id: 'document-day', kind: 'day', label: 'Day of the document', hint: 'Leave it empty if you have not seen it yet' },
      ...fromTo('From which day?', 'Last day of it', 'Say from which day'),
    ],
  },
  wish: {
    about: 'person', called: 'what {child} does not want them to see', heading: 'What {child} does not want them to see',
    fields: [
      { id: 'covers', kind: 'choice', label: 'What does {child} not want {person} to see?', missing: 'Choose what it is about', choices: [{ value: 'everything', text: 'Any of it' }, { value: 'part', text: 'Some of it' }] },
      { id: 'about', kind: 'short-text', label: 'If some of it: by which words is it found?', hint: 'Parted by commas: swimming, pool' },
      { id: 'words', kind: 'long-text', label: 'In {child}’s own words', missing: 'Write down what they said' },
      ...fromTo('When did they say so?', 'Until when?', 'Say when they said so'),
    ],
    alsoWrong: answers => (answers['covers'] === 'part' && !answers['about'] ? { about: 'Write down a word by which it is found' } : {}),
  },
}

/** The kind by its name in an address; undefined when there is none. */
export const entryKindOf = (name: string): EntryKind | undefined => Object.keys(entryKinds).find((kind): kind is EntryKind => kind === name)
