import type { Facts } from '../../../domain/version.ts'

/** Where it was and who was there, told to the child; empty when neither is known. */
export function settingOf({ kind, place, present, seen, seenReason }: Pick<Facts, 'kind' | 'place' | 'present' | 'seen' | 'seenReason'>): string {
  const where = place === '' ? '' : kind === 'call' ? `It was a call: ${place}.` : `Where it was: ${place}.`
  const who = present.length === 0 ? '' : `There too: ${present.join('; ')}.`
  const alone = seen === 'alone' ? 'Some of the time it was just you and me.' : seen === 'not-seen' ? 'I did not see you that time.' : ''
  return [where, who, alone, seenReason].filter(sentence => sentence !== '').join(' ')
}
