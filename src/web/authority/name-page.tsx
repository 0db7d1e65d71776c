import { Button } from '../parts/button.tsx'
import { Input } from '../parts/input.tsx'
import { clockOf } from '../parts/when.ts'
import { Hidden, SettingPage } from './frame.tsx'
import type { SettingView } from './view.ts'
import { authorityWords } from './words.ts'

const words = authorityWords.name

/** What the authority is called, and by which clocks it lives. `now`: the time there, as `localTime` gives it. */
export const NamePage = ({ view, timeZone, now }: { readonly view: SettingView; readonly timeZone: string; readonly now: string }) => (
  <SettingPage view={view} title={words.title} heading={words.heading} told={value => [{ label: words.label, value: String(value['name'] ?? '') }]}>
    <form method="post" action="/authority" autocomplete="off" noValidate>
      <Hidden view={view} />
      <Input name="name" label={words.label} hint={words.hint} value={view.typed['name']} error={view.problems['name']} autocomplete="off" />
      <Input name="why" label={authorityWords.why} value={view.typed['why']} error={view.problems['why']} autocomplete="off" />
      <Button>{words.button}</Button>
    </form>
    <p>{words.zone(timeZone, clockOf(now))}</p>
  </SettingPage>
)
