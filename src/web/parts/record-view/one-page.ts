import { documentOf } from '../../../domain/catalogue.ts'

/** A document that a child keeps as one page of paper, such as a safety plan. */
export const printsOnOnePage = (documentCode: string): boolean => documentOf(documentCode)?.form?.onePage === true
