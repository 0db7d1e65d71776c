interface Named {
  readonly preferredName: string | null
  readonly fullName: string
}

/** How a page about a child calls them: as they like it, else by their whole name. */
export const nameOf = ({ preferredName, fullName }: Named): string => preferredName ?? fullName

/** How a page that speaks of a child as those near them do calls them: as they like it, else by their first name. */
export const calledName = ({ preferredName, fullName }: Named): string => preferredName ?? fullName.split(' ')[0] ?? fullName
