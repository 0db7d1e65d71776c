import type pg from 'pg'
import type { As } from '../store/as.ts'
import type { AttachmentFiles } from '../store/attachment-files.ts'
import type { VirusScanner } from '../store/virus-scanner.ts'

/** What the pages are given to work with. Time is passed in. */
export interface Service {
  /** The one door to what people may see. */
  readonly as: As
  /** For signing in only, before anybody is known. */
  readonly pool: pg.Pool
  readonly files: AttachmentFiles
  /** Looks at every file that is sent; undefined where none is set up. */
  readonly virusScanner?: VirusScanner | undefined
  readonly now: () => Date
  /** In demo mode anybody can be one of the invented people; otherwise nobody signs in without a provider. */
  readonly isDemo: boolean
  /** Cookies only over HTTPS. */
  readonly isSecure: boolean
  /** Makes the keys with which a browser encrypts what it keeps: one for each person, of no use without a session of theirs. */
  readonly draftSecret: Buffer
}
