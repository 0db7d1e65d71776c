/** The part of nspell that is used. Its published types ask for those of Node, which nothing in a browser may lean on. */
declare function nspell(aff: string, dic: string): { correct(word: string): boolean; suggest(word: string): string[]; readonly data: Readonly<Record<string, readonly string[] | undefined>> }
export = nspell
