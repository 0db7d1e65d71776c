/** What the demo's sign-in page says. */
export const signInWords = {
  title: 'Sign in',
  heading: 'Choose who you are in this demo',
  invented: 'Everyone here is invented: the children, their families and the staff. None of it happened.',
  look: 'Choose one person and look round as they would. Sign out to be someone else.',
  empty: 'There is nobody to choose yet. The demo’s people have not been put in.',
} as const
