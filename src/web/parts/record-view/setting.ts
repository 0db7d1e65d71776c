import { asksFor } from '../../../domain/facts-asked.ts'
import type { Facts } from '../../../domain/version.ts'

/** Where it was and who was there, told to the child; empty when neither is known. */
export function settingOf({ of = 'contact', kind, place, present, seen, seenReason }: Pick<Facts, 'of' | 'kind' | 'place' | 'present' | 'seen' | 'seenReason'>): string {
  const where = place === '' ? '' : kind === 'call' ? `It was a call: ${place}.` : `Where it was: ${place}.`
  const who = present.length === 0 ? '' : `There too: ${present.join('; ')}.`
  const alone = asksFor(of, 'seen') ? wasSeen[of === 'meeting' ? 'meeting' : 'contact'][seen] : ''
  return [where, who, alone, seenReason].filter(sentence => sentence !== '').join(' ')
}

const wasSeen: Readonly<Record<'contact' | 'meeting', Readonly<Record<Facts['seen'], string>>>> = {
  contact: { alone: 'Some of the time it was just you and me.', 'with-others': '', 'not-seen': 'I did not see you that time.' },
  meeting: { alone: 'You were there.', 'with-others': 'You were there.', 'not-seen': 'You were not there.' },
}
