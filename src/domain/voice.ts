/** The ways in which a child tells us something, in the order in which they are offered. */
export const voiceKinds = ['own-words', 'drawing', 'photo', 'recording', 'letter', 'message', 'observation'] as const

export type VoiceKind = (typeof voiceKinds)[number]

/** What a file of a child's can be kept as. Pictures are made anew, all else stays as it came. */
export type VoiceFileType = 'image/jpeg' | 'image/png' | 'application/pdf' | 'audio/mpeg' | 'audio/mp4' | 'audio/ogg' | 'audio/wav' | 'audio/webm'

/** The kind of file that each of them comes in: needed, perhaps, or none. */
export const fileOfKind: Readonly<Record<VoiceKind, { readonly is: 'none' | 'needed' | 'perhaps'; readonly holds: readonly ('picture' | 'sound' | 'pdf')[] }>> = {
  'own-words': { is: 'none', holds: [] },
  drawing: { is: 'needed', holds: ['picture'] },
  photo: { is: 'needed', holds: ['picture'] },
  recording: { is: 'needed', holds: ['sound'] },
  letter: { is: 'perhaps', holds: ['picture', 'pdf'] },
  message: { is: 'perhaps', holds: ['picture', 'pdf'] },
  observation: { is: 'none', holds: [] },
}

/** How a file's name ends, by what it is: under such a name it is given back. */
export const endingOf: Readonly<Record<VoiceFileType, string>> = {
  'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf', 'audio/mpeg': 'mp3', 'audio/mp4': 'm4a', 'audio/ogg': 'ogg', 'audio/wav': 'wav', 'audio/webm': 'webm',
}
