import type { OwnPassage } from './form-edition.ts'
import type { Section } from './form.ts'
import { actions, agreed, danger, familysView, paper } from './forms/professional-sections.ts'
import { decisions, familyView, nextSteps, telling, whatISaw, worries, yourWords } from './forms/shared-sections.ts'

/** What an authority's own part begins as, by what it is and to whom: the same fields as in the shipped parts, so that the engine and the lists know what they mean. */
export const ownParts: Readonly<Record<Section['to'], Readonly<Partial<Record<OwnPassage, Section>>>>> = {
  child: {
    text: telling('', '', '', ['T1']), quote: yourWords, observation: whatISaw, view: familyView, worry: worries, decision: decisions, 'next-step': nextSteps,
  },
  professionals: { text: paper('', '', ''), view: familysView, worry: danger, decision: agreed, 'next-step': actions },
}

/** The passages that an own part can be, to those to whom it is written. */
export const ownPassages = (to: Section['to']): readonly OwnPassage[] => (['text', 'view', 'worry', 'decision', 'next-step', 'quote', 'observation'] as const).filter(passage => ownParts[to][passage] !== undefined)
