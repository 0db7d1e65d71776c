import { placesIn } from './line-places.ts'
import type { Report } from './report.ts'
import { rules } from './rules/index.ts'

/** What a SARIF log says beside the report. */
export interface SarifOptions {
  /** Where the text lies: `records/visit.txt`. */
  readonly uri: string
  /** The text that the report is of. With it every place has a line and a column too; without it, offsets alone. */
  readonly text?: string
}

/** A report in the Static Analysis Results Interchange Format 2.1.0, as plain data. */
export function toSarif({ findings, missingElements }: Report, { uri, text }: SarifOptions): object {
  const placeOf = text === undefined ? undefined : placesIn(text)
  const artifactLocation = { uri: encodeURI(uri) }
  const region = (start: number, end: number): object => {
    const [from, to] = [placeOf?.(start), placeOf?.(end)]
    return { ...(from && to && { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }), charOffset: start, charLength: end - start }
  }
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'Written to You', rules: [
        ...rules.map(({ id, asks, because }) => ({ id, shortDescription: { text: asks }, fullDescription: { text: because } })),
        ...missingElements.map(({ id, asks, because }) => ({ id, shortDescription: { text: asks }, fullDescription: { text: because } })),
      ] } },
      columnKind: 'utf16CodeUnits',
      results: [
        ...missingElements.map(({ id, asks }) => ({ ruleId: id, level: 'warning', message: { text: asks }, locations: [{ physicalLocation: { artifactLocation } }] })),
        ...findings.map(({ rule, start, end, certainty, message, instead }) => ({
          ruleId: rule, level: certainty === 'sure' ? 'warning' : 'note', message: { text: message },
          locations: [{ physicalLocation: { artifactLocation, region: region(start, end) } }],
          ...(instead.length > 0 && { fixes: instead.map(words => ({ artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: region(start, end), insertedContent: { text: words } }] }] })) }),
        })),
      ],
    }],
  }
}
