/** What the page of big decisions says. */
export const decisionWords = {
  title: 'Big decisions',
  heading: (name: string) => `What was decided for ${name}`,
  lead: (name: string) => `What was decided in the records to ${name} as they stand now, newest first.`,
  none: (name: string) => `No decision stands in ${name}’s records yet. Those that are written into the part “What was decided” of any record stand here.`,
  back: (name: string) => `Back to ${name}’s page`,
  who: 'Who decided',
  notWritten: 'Not written down',
  why: 'Why',
  wanted: (name: string) => `What ${name} wanted, and how it counted`,
  record: 'The record it stands in',
  notToChild: (name: string) => `It stands in a document that is not written to ${name}`,
  notTold: (name: string) => `Decided, but not told to ${name} yet`,
  pages: 'Pages of decisions',
} as const
