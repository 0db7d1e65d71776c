import type { Ring } from '../../domain/around-map.ts'
import type { Couple, ParentTie } from '../../domain/family-map.ts'

/** What the maps of a family and of the people around a child say. */
export const mapWords = {
  title: 'Family map',
  back: (name: string) => `Back to ${name}’s page`,
  heading: (name: string) => `Family map of ${name}`,
  family: (name: string) => `The family of ${name}`,
  noTies: 'No family tie is written down yet. Say who is a parent of whom and who is a couple, and the lines appear.',
  addTie: 'Add a family tie',
  addPerson: 'Add somebody',
  description: 'What it shows stands in words in the list below it.',
  scroll: 'Move it sideways to see all of it.',
  inWords: 'The map in words',
  legend: 'What the signs mean',
  shapes: { 'girl-or-woman': 'a girl or woman', 'boy-or-man': 'a boy or man', 'another-way': 'describes themself in another way', none: 'not written down how they describe themself' },
  shapeNames: { 'girl-or-woman': 'Circle', 'boy-or-man': 'Square', 'another-way': 'Diamond', none: 'Rounded box' },
  thick: 'Thick line: the child. A cross: has died. A red sign with “!”: a danger to the child.',
  parents: { 'birth-parent': 'birth parent of', 'adoptive-parent': 'adoptive parent of', 'step-parent': 'step-parent of', 'foster-carer': 'foster carer of', 'special-guardian': 'special guardian of' } satisfies Record<ParentTie['kind'], string>,
  couples: { married: 'married to', partner: 'partner of', separated: 'separated from', divorced: 'divorced from' } satisfies Record<Couple['kind'], string>,
  lines: [
    { kind: 'birth-parent', text: 'birth parent' }, { kind: 'adoptive-parent', text: 'adoptive parent' }, { kind: 'step-parent', text: 'step-parent' }, { kind: 'foster-carer', text: 'foster carer' }, { kind: 'special-guardian', text: 'special guardian' },
    { kind: 'married', text: 'married' }, { kind: 'partner', text: 'a couple' }, { kind: 'separated', text: 'separated (one stroke)' }, { kind: 'divorced', text: 'divorced (two strokes)' },
  ],
  born: (year: string) => `born ${year}`,
  died: (year: string) => `died ${year}`,
  danger: (name: string) => `a danger to ${name}`,
  over: 'until then',
  noTie: 'no tie written down',

  around: (name: string) => `The people around ${name}`,
  aroundLead: (name: string) => `As ${name} sees it, where somebody has asked. Whoever is close stands near.`,
  nobody: 'Nobody is written down yet.',
  rings: { 'very-close': 'Very close', close: 'Close', 'further-away': 'Further away', 'not-asked': 'Nobody has asked yet' } satisfies Record<Ring, string>,
  you: 'in the middle',
} as const
