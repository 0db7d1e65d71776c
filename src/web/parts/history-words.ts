/** What a history says, and a form whose ground somebody else has changed. */
export const historyWords = {
  firstEntry: 'First written down',
  setUp: 'Set up with the files',
  writtenBy: (who: string, day: string) => `${who}, ${day}`,
  why: (why: string) => `Why: ${why}`,
  takenBack: 'It was entered by mistake',
  empty: 'nothing',
  standsNow: 'What stands now',
} as const
