import { type Look, lookColours, lookIn, typefaces } from '../../domain/look.ts'
import { logoIn } from '../page-look.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { Input } from '../parts/input.tsx'
import { Page } from '../parts/page.tsx'
import { Radios } from '../parts/radios.tsx'
import { Hidden, SettingHistory, SettingPage, type Told } from './frame.tsx'
import type { LookView } from './view.ts'
import { authorityWords } from './words.ts'

const words = authorityWords.look

const told: Told = value => {
  const look = lookIn(value)
  return [...lookColours.map(part => ({ label: words.colours[part], value: look[part] ?? words.asNow })), { label: words.typeface, value: words.typefaces[look.typeface] }]
}
const toldSign: Told = value => {
  const sign = logoIn(value)
  return [{ label: words.sign, value: sign ? words.signChanged(sign.sha256) : '' }]
}

/** The colours, the letters and the sign of an authority. */
export function LookPage({ view }: { readonly view: LookView }) {
  const { problems, typed } = view
  return (
    <SettingPage view={view} title={words.title} heading={words.heading} told={told}>
      <p>{words.lead}</p>
      <form method="post" action="/authority/look" autocomplete="off" noValidate>
        <Hidden view={view} />
        {lookColours.map(part => <Input name={part} label={words.colours[part]} hint={words.hints[part]} value={typed[part]} error={problems[part]} autocomplete="off" spellcheck={false} classes="govuk-input--width-10" />)}
        <Radios name="typeface" legend={words.typeface} value={typed['typeface']} items={typefaces.map(value => ({ value, text: words.typefaces[value] }))} />
        <Input name="why" label={authorityWords.why} value={typed['why']} error={problems['why']} autocomplete="off" />
        <div class="govuk-button-group">
          <Button>{words.preview}</Button>
          {view.number > 0 && <Button name="do" value="as-it-comes" classes="govuk-button--secondary">{authorityWords.asItComes}</Button>}
        </div>
      </form>
      <section aria-labelledby="sign-heading">
        <h2 class="govuk-heading-m" id="sign-heading">{words.sign}</h2>
        <p>{words.signLead}</p>
        {view.sign && <p><img class="logo" src={view.sign.src} width={view.sign.width} height={view.sign.height} alt={words.signNow} /></p>}
        <form method="post" action="/authority/logo" encType="multipart/form-data" noValidate>
          <input type="hidden" name="key" value={view.key} />
          <input type="hidden" name="number" value={view.signHistory[0]?.number ?? 0} />
          <Input name="sign" type="text" label={words.signFile} hint={words.signHint} error={problems['sign']} attributes={{ type: 'file', accept: 'image/png', class: 'govuk-file-upload' }} />
          <div class="govuk-button-group">
            <Button>{words.signButton}</Button>
            {view.sign && <Button name="do" value="remove" classes="govuk-button--secondary">{words.signRemove}</Button>}
          </div>
        </form>
        <SettingHistory history={view.signHistory} told={toldSign} local={view.local} summary={words.signHistory} />
      </section>
    </SettingPage>
  )
}

/** A page that wears a look before it is set. */
export function PreviewPage({ view, look }: { readonly view: LookView; readonly look: Look }) {
  const sent = { ...Object.fromEntries(lookColours.map(part => [part, look[part] ?? ''])), typeface: look.typeface, why: view.typed['why'] ?? '' }
  return (
    <Page title={words.previewTitle} authority={view.authority} who={view.who} nav={view.nav} banner={<BackLink href="/authority/look">{words.title}</BackLink>}>
      <h1 class="govuk-heading-l">{words.previewHeading}</h1>
      <p>{words.previewLead}</p>
      <h2 class="govuk-heading-m">{words.title}</h2>
      <p>{words.sampleWords} <a href="#main">{words.sampleLink}</a></p>
      <p><span class="govuk-button govuk-!-margin-bottom-0">{words.sampleButton}</span></p>
      <section class="calm look-sample" aria-labelledby="sample-child">
        <h2 id="sample-child">{words.sampleChild}</h2>
        <p>{words.sampleChildWords}</p>
        <p><span class="govuk-button govuk-!-margin-bottom-0">{words.sampleButton}</span></p>
      </section>
      <form method="post" action="/authority/look" autocomplete="off" noValidate>
        <Hidden view={view} />
        {Object.entries(sent).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <div class="govuk-button-group">
          <Button name="do" value="set">{words.set}</Button>
          <Button name="do" value="change" classes="govuk-button--secondary">{words.change}</Button>
        </div>
      </form>
    </Page>
  )
}
