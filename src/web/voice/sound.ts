import type { VoiceFileType } from '../../domain/voice.ts'

const plain: ReadonlyMap<string, VoiceFileType> = new Map([['audio/mpeg', 'audio/mpeg'], ['audio/ogg', 'audio/ogg'], ['application/ogg', 'audio/ogg'], ['audio/wav', 'audio/wav'], ['audio/wave', 'audio/wav'], ['audio/vnd.wave', 'audio/wav']])

/**
 * What kind of sound a file is, when it is one that browsers play.
 * @param mime what its bytes were found to be (`file-type`), which takes every MP4 and WebM for a film: whether there are pictures in it is asked here
 */
export function soundIn(mime: string, bytes: Buffer): VoiceFileType | 'film' | undefined {
  const [name = ''] = mime.split(';')
  if (/^(?:audio|video)\/(?:x-m4a|mp4|x-m4v)$/.test(name)) return tracksOfMp4(bytes).has('vide') ? 'film' : tracksOfMp4(bytes).has('soun') ? 'audio/mp4' : undefined
  if (/^(?:audio|video)\/webm$/.test(name)) return hasPicturesInWebm(bytes) ? 'film' : 'audio/webm'
  if (/^video\//.test(name)) return 'film'
  return plain.get(name)
}

/** What each track of an MP4 holds: `soun`, `vide`. It stands twelve bytes after the name of each `hdlr` box. */
function tracksOfMp4(bytes: Buffer): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = bytes.indexOf('hdlr'); at >= 0; at = bytes.indexOf('hdlr', at + 4)) found.add(bytes.subarray(at + 12, at + 16).toString('latin1'))
  return found
}

/** WebM names the codec of each track near its beginning; those of pictures begin with `V_`. */
const hasPicturesInWebm = (bytes: Buffer): boolean => /V_(?:VP8|VP9|AV1|MPEG|THEORA)/.test(bytes.subarray(0, 64 * 1024).toString('latin1'))
