/**
 * The address when it is a path of this site, else undefined: nobody is sent to another site after signing in.
 * Browsers read `//` and `/\` as another site, and pass over tabs and line ends, so none of these gets through.
 */
export function localPath(address: string | undefined): string | undefined {
  return address !== undefined && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(address) ? address : undefined
}
