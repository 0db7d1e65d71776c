import { crc32, deflateRawSync } from 'node:zlib'

const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relations = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** A Word file with these paragraphs, and further files in it; as small as it can be. */
export const wordFile = (paragraphs: readonly string[], more: Readonly<Record<string, Buffer>> = {}): Buffer =>
  wordFileOf(`<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map(words => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`, more)

/** A file that says it is of Word, with this as its document. */
export const wordFileOf = (document: string, more: Readonly<Record<string, Buffer>> = {}): Buffer =>
  packed({ '[Content_Types].xml': Buffer.from(types), '_rels/.rels': Buffer.from(relations), 'word/document.xml': Buffer.from(document), ...more })

function packed(files: Readonly<Record<string, Buffer>>): Buffer {
  const bodies: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, bytes] of Object.entries(files)) {
    const data = deflateRawSync(bytes)
    const fields = Buffer.alloc(26)
    for (const [offset, value] of [[0, 20], [4, 8]] as const) fields.writeUInt16LE(value, offset)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), data])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, Buffer.from(name)]))
    bodies.push(body)
    at += body.length
  }
  const listed = Buffer.concat(list)
  const end = Buffer.alloc(18)
  for (const offset of [4, 6]) end.writeUInt16LE(list.length, offset)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...bodies, listed, Buffer.from('PK\x05\x06', 'latin1'), end])
}
