import { wavOf } from '../../store/wav.ts'

/** A tenth of a second of a hum, as WAV. */
export const shortSound = (): Buffer => wavOf(Buffer.from(Array.from({ length: 800 }, (_, at) => 128 + Math.round(40 * Math.sin(at / 5)))))
