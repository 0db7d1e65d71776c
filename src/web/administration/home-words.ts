import type { Action } from '../../domain/access.ts'

/** One thing that is looked after here. */
interface Item { readonly href: string; readonly text: string; readonly says: string }

/** What the home of administration says, in its order. */
export const homeWords = {
  title: 'Administration',
  heading: 'Administration',
  lead: 'Everything that your authority looks after by itself. Nothing here shows a child’s file.',
  groups: [
    { id: 'people', heading: 'People', items: [
      { href: '/staff', text: 'Staff', says: 'Add somebody, put them right, set their last day, open and close accounts.' },
      { href: '/teams', text: 'Teams', says: 'Add a team, give it another name, close it.' },
      { href: '/allocations', text: 'Who works with whom', says: 'Give a child a worker, hand children over, and see whom nobody works with.' },
      { href: '/files-to-join', text: 'Two files of one child', says: 'What waits for a second person who says that two files are of one child.' },
    ] },
    { id: 'words', heading: 'Words and days', items: [
      { href: '/words', text: 'Words', says: 'What words mean to a child, on the day a record is finished.' },
      { href: '/words/own', text: 'Our own words', says: 'Short forms, names of teams and houses: what writers are asked to explain, and what is fine here.' },
      { href: '/forms', text: 'Forms', says: 'Document types and their forms: changed as a new edition, looked at, published from a day.' },
      { href: '/timescales', text: 'Timescales', says: 'By when things are due, as your procedures say.' },
      { href: '/authority/contact', text: 'Whom readers can talk to', says: 'Helplines and other words at the foot of a reader’s pages, and when their numbers were tried.' },
    ] },
    { id: 'look', heading: 'The authority', items: [
      { href: '/authority', text: 'Name and clock', says: 'What the authority is called, and by which clock its days are counted.' },
      { href: '/authority/look', text: 'The look', says: 'Colours, letters and the sign on every page, looked at before they are set.' },
    ] },
    { id: 'trust', heading: 'Who changed what', items: [
      { href: '/changes', text: 'Changes', says: 'What was changed here, by whom and when. It cannot be altered.' },
    ] },
  ] satisfies readonly { readonly id: string; readonly heading: string; readonly items: readonly Item[] }[],
} as const

const actions: Partial<Record<Action, string>> = {
  'write-staff': 'Staff', 'write-account': 'Account', 'write-team': 'Team', 'write-words': 'A word and its meaning', 'set-timescale': 'A timescale', 'change-form': 'A form that is being written', 'publish-form': 'A form published', 'write-allocation': 'Who works with a child', 'write-settings': 'The authority',
}
const parts: Readonly<Record<string, string>> = { name: 'its name', contact: 'whom readers can talk to', look: 'its colours and letters', logo: 'its sign' }

/** What the page of changes says. */
export const changesWords = {
  title: 'Changes',
  heading: 'What was changed, by whom, when',
  lead: 'Each line stands in the audit, where nothing can be altered or taken out.',
  none: 'Nothing was changed yet.',
  pages: 'Pages of changes',
  by: (who: string, when: string) => `${who}, ${when}`,
  somebody: 'Somebody who is no longer known',
  /** What was done, in a few words, from the action and what the audit notes of it. */
  what: (action: Action, why: string): string => {
    const what = actions[action] ?? action.replaceAll('-', ' ')
    if (action === 'write-settings') return `${what}: ${parts[/^\w+/.exec(why)?.[0] ?? ''] ?? 'a setting'}`
    if (action === 'write-account') return /opened/.test(why) ? 'Account opened' : 'Account closed'
    if (action === 'write-team') return /closed/.test(why) ? 'Team closed' : /number 1$/.test(why) ? 'Team added' : 'Team changed'
    if (action === 'write-staff') return /^last day/.test(why) ? 'Last day set' : /^came back/.test(why) ? 'Came back' : /number 1$/.test(why) ? 'Added' : 'Changed'
    if (action === 'write-allocation') return `${what}: ${/^(given|handed over|taken back|last day)/.exec(why)?.[0] ?? 'changed'}`
    return what
  },
} as const
