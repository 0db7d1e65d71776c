import { Select } from '../parts/select.tsx'
import type { Choosing, Problems, Typed } from './view.ts'
import { allocationWords } from './words.ts'

const words = allocationWords.worker

interface ChooseProps extends Choosing {
  readonly label: string
  readonly typed: Typed
  readonly problems: Problems
}

/** Somebody out of a team who may be given a child. */
export const ChooseWorker = ({ recipients, label, typed, problems }: ChooseProps) => (
  <Select
    name="to" label={label} value={typed['to']} error={problems['to']} hint={recipients.length === 0 ? words.noRecipients : undefined}
    items={[{ value: '', text: words.chooseSomebody }, ...recipients.map(({ personId, fullName, jobTitle }) => ({ value: personId, text: `${fullName}, ${jobTitle}` }))]}
  />
)

/** For an administrator: the same page with the people of another team to choose from. */
export const ChooseTeam = ({ teams, teamId, action }: Pick<Choosing, 'teams' | 'teamId'> & { readonly action: string }) => (
  <form method="get" action={action} class="no-print">
    <Select name="team" label={words.otherTeam} value={teamId} items={teams.filter(({ closedOn }) => closedOn === null).map(({ id, name }) => ({ value: id, text: name }))} />
    <button class="govuk-button govuk-button--secondary" type="submit">{words.showTeam}</button>
  </form>
)
