import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

/** Offers the device itself as the way in, where the browser can do it. Without script, or on an old device, name and password are there. */
for (const section of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  const button = section.querySelector('button')
  const said = section.querySelector('[role=status]')
  if (!button || !said || !('PublicKeyCredential' in window)) continue
  section.hidden = false
  button.addEventListener('click', () => {
    button.disabled = true
    said.textContent = ''
    void comeIn(section).catch(() => section.dataset['failed'] ?? '').then(problem => {
      button.disabled = false
      said.textContent = problem
    })
  })
}

/** Asks the server what to sign, the device to sign it, and goes on; or gives the sentence that says why not. */
async function comeIn({ dataset }: HTMLElement): Promise<string> {
  const isNew = dataset['passkey'] === 'set-up'
  const path = isNew ? '/welcome/passkey' : '/sign-in/passkey'
  const code = dataset['code'] ?? ''
  const asked = await send(`${path}/options`, { code })
  if (typeof asked['error'] === 'string') return asked['error']
  const answer = isNew
    ? await startRegistration({ optionsJSON: asked as unknown as Parameters<typeof startRegistration>[0]['optionsJSON'] })
    : await startAuthentication({ optionsJSON: asked as unknown as Parameters<typeof startAuthentication>[0]['optionsJSON'] })
  const { to, error } = await send(path, { code, answer: JSON.stringify(answer) })
  if (typeof to === 'string') location.assign(to)
  return typeof error === 'string' ? error : ''
}

async function send(path: string, fields: Readonly<Record<string, string>>): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(path, { method: 'POST', body: new URLSearchParams(fields), credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(20_000) })
  const value: unknown = await response.json()
  return typeof value === 'object' && value !== null ? value as Readonly<Record<string, unknown>> : {}
}
