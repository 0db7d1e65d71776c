import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { formFields, storable, TooMuch } from './form-fields.ts'
import { largestFile } from './safe-picture.ts'

/** What a form sent, with the one file in it. */
export interface SentForm {
  readonly fields: Readonly<Record<string, string>>
  /** Undefined when none was chosen. */
  readonly file: Buffer | undefined
  /** What its name was, without folders; empty when none was chosen. */
  readonly fileName: string
  /** The file was larger than we take; it is not there. */
  readonly isTooLarge: boolean
}

/** All the text that one form may send. */
const mostText = 12 * 1024 * 1024

/** Lets this part of the app read forms with a file in them, of so many bytes at most. */
export async function readFormsWithFiles(app: FastifyInstance, largest = largestFile): Promise<void> {
  await app.register(multipart, { throwFileSizeLimit: false, limits: { fileSize: largest, files: 1, fields: 5000, fieldSize: mostText, fieldNameSize: 200, headerPairs: 50 } })
}

/** Reads a form, with a file or without. More text than a form may hold is refused whole (413): no text is ever cut off. */
export async function sentForm(request: FastifyRequest): Promise<SentForm> {
  if (!request.isMultipart()) return { fields: formFields(request.body), file: undefined, fileName: '', isTooLarge: false }
  const fields: Record<string, string> = Object.create(null)
  let file: Buffer | undefined
  let fileName = ''
  let isTooLarge = false
  let text = 0
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') {
        const bytes = await part.toBuffer()
        isTooLarge = part.file.truncated
        if (bytes.length > 0 && !isTooLarge) file = bytes
        fileName = nameOnly(part.filename)
      } else if (typeof part.value === 'string') {
        text += part.value.length
        if (part.valueTruncated || part.fieldnameTruncated || text > mostText) throw new TooMuch()
        fields[part.fieldname] = storable(part.value)
      }
    }
  } catch (error) {
    // The reader of such forms says of one that breaks off only that it does.
    throw error instanceof Error && 'statusCode' in error ? error : new BrokenOff()
  }
  return { fields, file, fileName, isTooLarge }
}

/** The last part of a file's name, in a length that can be kept and shown. */
const nameOnly = (name: string | undefined): string => storable((name ?? '').split(/[/\\]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').trim().slice(0, 200)

class BrokenOff extends Error {
  readonly statusCode = 400
}
