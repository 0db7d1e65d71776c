import fc from 'fast-check'

/**
 * Text of any code units, halves of pairs among them, in which what our readers look for (spaces, marks, letters, line ends) is common.
 * The library's own `binary` and `grapheme` take seconds to make their tables, in every file that asks for them.
 */
export const anyText = (most?: number): fc.Arbitrary<string> => fc.string({
  unit: fc.oneof(fc.constantFrom(' ', '\n', '.', ',', '“', '’', "'", '"', 'a', 'B', 'é', '7', '\u0000', '\ud83e\udd8a', '👩🏽‍🚀', 'ี'), fc.nat({ max: 0xffff }).map(code => String.fromCharCode(code))),
  ...(most !== undefined && { maxLength: most }),
})
