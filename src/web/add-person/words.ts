import { dateInWords } from '../parts/when.ts'

/** What the pages say on which somebody is added, or a child's file is opened. */
export const addingWords = {
  backToChild: (name: string) => `Back to ${name}’s page`,
  backToMine: 'Back to my children',
  problem: 'There is something to mend. What you typed is still here.',

  person: {
    title: 'Add somebody',
    heading: (name: string) => `Add somebody around ${name}`,
    lead: 'More about them, such as how to reach them, is written on their own page afterwards.',
    button: 'Add them',
  },

  child: {
    title: 'Add a child',
    heading: 'Add a child',
    lead: 'This opens a file that is written to them. We look first if they are here already.',
    worker: 'Who begins to work with them?',
    workerMissing: 'Choose who begins to work with them',
    hasFileElsewhere: 'They have a file with another team already. Tell your manager, so that the work can be brought together',
    button: 'Open their file',
  },

  likely: {
    title: 'Are they here already?',
    heading: 'Are they here already?',
    person: (name: string) => `Before ${name} is added: it may be one of these.`,
    ask: 'Is it one of them?',
    none: (name: string) => `No. ${name} is somebody else`,
    missing: 'Choose one of the answers',
    born: (day: string) => `born ${dateInWords(day)}`,
    bornUnknown: 'birthday not written down',
    standsAs: (what: string, child: string) => `${what} of ${child}`,
    hasFile: 'has a file of their own with you',
    goToFile: (name: string) => `Go to ${name}’s page`,
    haveFile: 'These children have a file already. If it is one of them, go to their page and add nobody.',
    elsewhere: 'Known to another team',
    elsewhereText: 'Somebody by this name and birthday is known to another team. You are told nothing else, and that you asked is kept.',
    elsewhereChild: 'If it is the same child, do not open a second file. Tell your manager, who asks the other team.',
    yearBorn: (year: number) => `born ${year}, known to another team`,
    same: 'the name and the birthday fit',
    perhaps: 'the name fits',
    buttonPerson: 'Go on',
    buttonChild: 'Go on',
    back: 'Go back to what you typed',
  },
} as const
