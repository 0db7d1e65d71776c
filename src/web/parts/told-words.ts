import type { VoiceKind } from '../../domain/voice.ts'

/** What stands beside what a child told us. */
export interface ToldWords {
  readonly to: (kind: VoiceKind, who: string) => string
  readonly madeBy: (kind: VoiceKind, who: string) => string
  readonly how: (how: string) => string
  readonly said: Readonly<Record<Exclude<VoiceKind, 'own-words' | 'observation'>, string>>
  readonly listen: (what: string) => string
  readonly notWritten: string
  readonly open: string
}

const saw = (kind: VoiceKind): boolean => kind === 'observation'

const madeBy = (kind: VoiceKind, who: string): string => {
  switch (kind) {
    case 'photo': return `Taken by ${who}`
    case 'recording': return `Recorded by ${who}`
    case 'letter': return `Written down by ${who}`
    default: return `Made by ${who}`
  }
}

/** For staff. */
export const toldForStaff: ToldWords = {
  to: (kind, who) => (saw(kind) ? `Seen by ${who}` : kind === 'own-words' ? `Said to ${who}` : `Given to ${who}`),
  madeBy,
  how: how => `How we know: ${how}`,
  said: { drawing: 'What they said about it', photo: 'What they said about it', recording: 'What is said in it', letter: 'What it says', message: 'What it says' },
  listen: what => `Listen: ${what}`,
  notWritten: 'What is said in it is not written down.',
  open: 'Save the file',
}

/** For the child, whose it is. */
export const toldForYou: ToldWords = {
  to: (kind, who) => (saw(kind) ? `${who} saw this` : kind === 'own-words' ? `You said this to ${who}` : `You gave this to ${who}`),
  madeBy,
  how: how => `How it was: ${how}`,
  said: { drawing: 'What you said about it', photo: 'What you said about it', recording: 'What you say in it', letter: 'What it says', message: 'What it says' },
  listen: what => `Listen: ${what}`,
  notWritten: 'What is said in it is not written down.',
  open: 'Save the file',
}
