import type { Report } from '../guidance/report.ts'
import { rules } from '../guidance/rules/index.ts'
import { placesIn } from './places.ts'

/** A report in the Static Analysis Results Interchange Format 2.1.0. */
export function reportAsSarif(uri: string, text: string, { findings, missingElements }: Report): object {
  const placeOf = placesIn(text)
  const artifactLocation = { uri: encodeURI(uri) }
  const region = (start: number, end: number): object => {
    const [from, to] = [placeOf(start), placeOf(end)]
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, charOffset: start, charLength: end - start }
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
