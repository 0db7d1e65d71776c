import { type Composed, compose } from '../guidance/compose.ts'
import type { ToldField } from './fields.ts'
import { sayDay } from './say-day.ts'

/** What a child reads of a field: of a date, the day as it is said. */
export const toldText = (field: ToldField): string => (field.isDate ? sayDay(field.read()) : field.read())

/** The one text that these fields make. @param textOf the words of a field, where they are not those in it now */
export const composeTold = (told: Iterable<ToldField>, textOf: (field: ToldField) => string = toldText): Composed =>
  compose([...told].map(field => ({ key: field.key, lead: field.lead, tail: field.tail, toChild: field.toChild, text: textOf(field), ...(field.entry !== '' && { entry: field.entry }) })))
