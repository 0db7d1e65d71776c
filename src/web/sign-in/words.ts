/** What the demo's sign-in page says. */
export const signInWords = {
  title: 'Sign in',
  heading: 'Choose who you are in this demo',
  invented: 'Everyone here is invented: the children, their families and the staff. None of it happened.',
  look: 'Choose one person and look round as they would. Sign out to be someone else.',
  empty: 'There is nobody to choose yet. The demo’s people have not been put in.',
  groups: { staff: 'People who work here', children: 'Children and young people', family: 'Family', grown: 'Grown up now, reading their own file' },
  family: 'Family: records were shared with them',
  hasFile: 'Reads what is written to them',
  called: (name: string) => `called ${name}`,
  own: 'Sign in with a name and password of your own',
  code: 'I have a code on a card',
  unknown: 'We do not know that person. Nothing was changed. Choose one of these.',
} as const

/** What is said where nobody can sign in. */
export const noSignInWords = {
  heading: 'No sign-in is set up here',
  what: 'Written to You is running, but it has not been told how people who work here sign in. None of them can until it has.',
  kept: 'Nothing was changed or lost.',
  now: 'Ask whoever looks after Written to You to connect it to the sign-in that your organisation uses.',
} as const

/** What is said after signing in again with words still to be saved. */
export const goOnWords = {
  title: 'You are signed in again',
  heading: 'You are signed in again',
  kept: 'What you wrote is kept on this page. It is not saved yet.',
  button: 'Save what I wrote',
  choose: 'Choose who you are below, and go on.',
} as const
