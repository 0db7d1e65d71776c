import { dateInWords } from '../parts/when.ts'

/** What staff read who give somebody a way to sign in. */
export const inviteWords = {
  title: 'A way to sign in',
  heading: (name: string) => `How ${name} signs in`,
  back: (name: string) => `Back to ${name}’s page`,
  lead: 'On a page of their own they read what was shared with them, and nothing else. They get there by a code that you hand over when you meet, never by email or telephone: who has the code can come in.',
  danger: (name: string, child: string) => `${name} is a danger to ${child}. A way to sign in shares nothing by itself. Talk with your manager before you hand over a code.`,
  none: 'They have no way to sign in yet.',
  has: { password: 'They sign in with a name, a password and a number from their device.', passkey: 'They sign in with a device of their own.' },
  since: (made: string, used: string | undefined) => `Since ${dateInWords(made)}${used ? `, last used on ${dateInWords(used)}` : ''}.`,
  open: (by: string, on: string, until: string) => `${by} made a code on ${dateInWords(on)} that was not used yet. It works until ${dateInWords(until)}.`,
  make: 'Make a code',
  makeAgain: 'Make a new code',
  makeLead: 'Make it when they are with you, or just before. It is shown once.',
  replaces: 'When the new code is used, the way in which they sign in now ends. Do this when they have lost their password or their device.',
  end: 'End it',
  endLead: 'They can sign in no more from this moment, and are signed out wherever they are. What was shared stays written down.',
  ended: 'They can sign in no more. Whoever was signed in so is signed out.',
  made: 'This is the code. It is shown this once.',
  madeLead: 'Print it or write it on a card, and hand it over yourself. It works once, for seven days.',
  cardTitle: 'Your code',
  cardGo: (address: string) => `Go to ${address} and type this code:`,
  cardKeep: 'Keep this card to yourself. When you have used the code, throw the card away.',
  shownBefore: 'That code was shown already, and is kept nowhere. If it was not written down, make a new one.',
  noSuch: 'Only the child, and people in the child’s life, sign in here. Whoever works here signs in with their work account.',
} as const
