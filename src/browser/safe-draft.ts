import { showConflicts } from './conflicts.ts'
import { element } from './element.ts'
import { type LocalCopies, type LocalCopy, openLocalCopies } from './encrypted-store.ts'
import type { DraftFields, Field } from './fields.ts'
import { createLocalSaving } from './local-saving.ts'
import { makeNotices, type Notices } from './notices.ts'
import { savedLine } from './saved-line.ts'
import { createSaving, type Standing } from './saving.ts'
import { sayTime } from './say-day.ts'
import { fetchKey, sendChanges } from './server.ts'
import { type Choice, createUnsavedWords } from './unsaved-words.ts'

/** The draft on the page, of which nothing that is typed gets lost. */
export interface SafeDraft {
  /** A field holds something new that no event told of. */
  typed(key: string): void
}

/** @param written a field was given other words than the writer's own typing: brought back, or brought up to date */
export function keepSafe(form: HTMLFormElement, fields: DraftFields, written: (key: string) => void): SafeDraft {
  const { draftId = '', personId = '', save = '', key: keyUrl = '', version = '0' } = form.dataset
  const words = createUnsavedWords(fields.standing())
  const notices = makeNotices(form)
  const line = lineOf(form)
  /** What others wrote in the field that has the focus. */
  const heldBack = new Map<string, string>()
  let copies: LocalCopies | undefined
  let submitting = false
  let letThrough = false
  let lastContact = performance.now()
  const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`written-to-you/${personId}/${draftId}`) : undefined

  const local = createLocalSaving({ copyOf, told: sayHow, now: () => new Date(), later: (work, milliseconds) => setTimeout(work, milliseconds) })
  const saving = createSaving({
    words, version: Number(version), clock: () => performance.now(),
    send: (at, changes) => sendChanges(save, at, changes),
    later(work, milliseconds) {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
    sending: keys => keys.forEach(local.changed),
    acknowledged(keys) {
      lastContact = performance.now()
      for (const key of keys) {
        local.changed(key)
        heldBack.delete(key)
        if (!words.get(key)?.contested) fields.keepInStep(key, words.standing(key))
      }
      form.dataset['version'] = String(saving.version())
      const input = form.elements.namedItem('version')
      if (input instanceof HTMLInputElement) input.value = String(saving.version())
      if (keys.length > 0) others?.postMessage(saving.version())
    },
    contested: conflicts => { for (const { key } of conflicts) contest(key) },
    others: bringUpToDate,
    told: sayHow,
  })
  const conflicts = showConflicts(settle)

  function copyOf(key: string): LocalCopy | undefined {
    const change = words.get(key)
    if (!change) return undefined
    const { was, now, sent, contested } = change
    return { key, was, now, sent, at: new Date().toISOString(), ...(contested?.onServer === false && { beside: contested.theirs }) }
  }

  function typed(key: string): void {
    const field = fields.all.get(key)
    if (!field) return
    words.typed(key, field.read())
    local.changed(key)
    saving.changed()
    sayHow()
  }

  function write(field: Field, text: string): void {
    field.write(text)
    written(field.key)
  }

  function contest(key: string): void {
    const contested = words.get(key)?.contested
    const field = fields.all.get(key)
    if (!contested || !field) return
    if (key.startsWith('meant.')) {
      moveMeant(field)
      return
    }
    conflicts.show(field, contested, field.read)
    notices.say(`${contested.onServer ? `${contested.by || 'Somebody else'} changed ‘${field.label}’ while you were writing.` : `There are other words of yours for ‘${field.label}’.`} Both texts are kept: choose below the field.`)
  }

  /** Two people who meant two things took the same number: ours takes the next. */
  function moveMeant(field: Field): void {
    const mine = field.read()
    settle(field, 'theirs')
    const free = freeMeantKey(fields, words.standing)
    fields.meant(free).write(mine)
    typed(free)
  }

  function settle(field: Field, choice: Choice): void {
    const text = words.settle(field.key, choice)
    if (text === undefined) return
    conflicts.hide(field.key)
    fields.keepInStep(field.key, words.standing(field.key))
    write(field, text)
    local.changed(field.key)
    saving.changed()
    sayHow()
  }

  function bringUpToDate(content: Readonly<Record<string, string>>): void {
    for (const key of Object.keys(content)) if (key.startsWith('meant.')) fields.meant(key)
    for (const [key, text] of words.others(content, fields.all.keys())) {
      const field = fields.all.get(key)!
      if (field.isFocused()) heldBack.set(key, text)
      else takeOver(field, text)
    }
    const unseen = Object.entries(content).some(([key, text]) => /^part\.[a-z-]+\.\d/.test(key) && !key.endsWith('.attachment') && text.trim() !== '' && !fields.all.has(key) && content[key.replace(/\.\d+\..*$/, '.state')] !== 'put-away')
    if (unseen) notices.show('more', 'Somebody has added a part to this draft since you opened it.', again('Show it'))
  }

  function takeOver(field: Field, text: string): void {
    words.took(field.key, text)
    fields.keepInStep(field.key, text)
    write(field, text)
  }

  /** Nothing that was held back replaces words that were typed meanwhile: of those the server will say that there are two texts. */
  function release(field: Field): void {
    const text = heldBack.get(field.key)
    if (text === undefined || words.get(field.key)) return
    heldBack.delete(field.key)
    takeOver(field, text)
  }

  function sayHow(): void {
    const all = words.all()
    line.say(savedLine({
      standing: saving.standing(), savedAt: saving.savedAt(), unsent: all.length > 0, allContested: all.every(change => change.contested),
      localBehind: local.behind(), localFailing: local.failing(), keptAt: copies && local.keptAt(),
    }))
    sayStanding(notices, saving.standing())
  }

  async function openCopies(): Promise<void> {
    const raw = await fetchKey(keyUrl)
    if (!raw) {
      setTimeout(openCopies, 10_000)
      return
    }
    copies = await openLocalCopies({ person: personId, draft: draftId, raw })
    const left = await copies.adopt()
    bringBack(left)
    local.open(copies)
    sayHow()
  }

  function bringBack(left: readonly LocalCopy[]): void {
    const back: { readonly label: string; readonly at: string }[] = []
    for (const { key, was, now, sent, beside, at } of left) {
      const outcome = words.recover({ key, was, now, sent, contested: beside === undefined ? undefined : { theirs: beside, by: '', onServer: false } })
      local.changed(key)
      if (outcome === 'known') continue
      const field = key.startsWith('meant.') ? fields.meant(key) : fields.all.get(key)
      back.push({ label: field?.label ?? '', at })
      const change = words.get(key)
      if (field && change && field.read() !== change.now) write(field, change.now)
      if (outcome === 'contested') contest(key)
    }
    if (back.length === 0) return
    const labels = [...new Set(back.flatMap(({ label }) => label || []))]
    const latest = back.map(({ at }) => at).reduce((a, b) => (a > b ? a : b))
    notices.show('brought-back', `We brought back what you typed ${sayWhen(latest)}${labels.length > 0 ? ` in ${labels.map(label => `‘${label}’`).join(', ')}` : ''}. It had not been sent.`)
    saving.now()
  }

  async function submitAfterSending(submitter: HTMLElement | null): Promise<void> {
    if (submitting) return
    submitting = true
    const standing = await Promise.race([saving.flush(), new Promise<Standing>(resolve => setTimeout(resolve, 20_000, { kind: 'unreachable' }))])
    await fields.inStep()
    submitting = false
    if (standing.kind === 'well' && conflicts.showFirst()) return
    if (standing.kind === 'well' || standing.kind === 'refused') {
      letThrough = true
      form.requestSubmit(submitter)
      letThrough = false
    } else if (standing.kind === 'unreachable') notices.show('submit', 'We cannot reach the server just now, so nothing was done. Your words are kept on this computer and will be sent. Press the button again in a while.')
  }
  document.addEventListener('input', ({ target }) => {
    const field = fields.of(target)
    if (field) typed(field.key)
  })
  document.addEventListener('change', ({ target }) => {
    const field = fields.of(target)
    if (field) typed(field.key)
  })
  document.addEventListener('focusout', ({ target }) => {
    const field = fields.of(target)
    if (!field) return
    if (words.get(field.key)) saving.now()
    // Once the focus is where it goes.
    else if (heldBack.has(field.key)) setTimeout(() => field.isFocused() || release(field))
  })
  form.addEventListener('submit', event => {
    notices.hide('submit')
    if (letThrough) return
    // Two texts for one field would only be asked about again on the next page.
    if (conflicts.showFirst()) return event.preventDefault()
    if (!words.toSend()) return
    event.preventDefault()
    void submitAfterSending(event.submitter)
  })
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? saving.now() : lookAgain()))
  addEventListener('pagehide', saving.now)
  addEventListener('online', saving.now)
  addEventListener('focus', lookAgain)
  addEventListener('beforeunload', event => {
    if (words.all().length > 0 && (!copies || local.behind())) event.preventDefault()
  })
  others?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number' && data > saving.version()) saving.refresh()
  })

  /** The writer comes back: they may have signed in again, or a colleague may have written. */
  function lookAgain(): void {
    if (saving.standing().kind !== 'well') saving.now()
    else if (performance.now() - lastContact > 20_000) {
      lastContact = performance.now()
      saving.refresh()
    }
  }

  for (const field of fields.all.values()) {
    const now = field.read()
    const isUnreadable = now === '' && field.control instanceof HTMLInputElement && (field.control.type === 'date' || field.control.type === 'time')
    if (now !== words.standing(field.key) && !isUnreadable) typed(field.key)
  }
  void openCopies().catch(() => sayHow())
  // What the writer meant has no field on the page: where the page does not bring it, the draft is asked.
  const meant = [...fields.all.keys()].some(key => key.startsWith('meant.'))
  if (!meant && form.dataset['meant'] === undefined) saving.refresh(true)
  return { typed }
}

/** A number under which nothing is kept. */
export function freeMeantKey(fields: DraftFields, standing?: (key: string) => string): string {
  for (let number = 0; ; number++) {
    const key = `meant.${number}`
    const field = fields.all.get(key)
    if ((!field || field.read() === '') && !standing?.(key)) return key
  }
}

function sayStanding(notices: Notices, standing: Standing): void {
  for (const kind of ['signed-out', 'refused', 'gone', 'became-record']) if (kind !== standing.kind) notices.hide(kind)
  if (standing.kind === 'well') notices.hide('submit')
  const kept = 'What you typed is kept on this computer.'
  if (standing.kind === 'signed-out') notices.show('signed-out', standing.says || `You have been signed out. ${kept}`, away('/sign-in', 'Sign in again in a new tab'))
  else if (standing.kind === 'refused') notices.show('refused', standing.says)
  else if (standing.kind === 'gone') notices.show('gone', standing.says || `This draft is no longer here. ${kept}`)
  else if (standing.kind === 'became-record') {
    notices.show('became-record', standing.says || `This draft has become a record. ${kept}`, ...(standing.recordId ? [element('a', { class: 'govuk-link', href: `/records/${encodeURIComponent(standing.recordId)}` }, 'Read the record')] : []))
  }
}

const away = (href: string, text: string) => element('a', { class: 'govuk-link', href, target: '_blank', rel: 'noopener' }, text)

const again = (text: string) => element('a', { class: 'govuk-link', href: location.pathname }, text)

function sayWhen(iso: string): string {
  const at = new Date(iso)
  const day = at.toDateString() === new Date().toDateString() ? '' : `on ${at.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })} `
  return `${day}at ${sayTime(at)}`
}

/** The line that says how safe the words are. What a screen reader hears of it is less than what is seen: only changes that matter. */
function lineOf(form: HTMLFormElement): { say(line: ReturnType<typeof savedLine>): void } {
  const shown = document.getElementById('saved') ?? form.appendChild(element('p', { id: 'saved', class: 'saved' }))
  shown.removeAttribute('role')
  const spoken = element('p', { class: 'govuk-visually-hidden', role: 'status' })
  form.append(spoken)
  let heard = ''
  const before = shown.textContent ?? ''
  return {
    say(line) {
      if (!line) {
        if (shown.textContent !== before) shown.textContent = before
        return
      }
      if (shown.textContent !== line.text) shown.textContent = line.text
      if (line.kind === 'saving' || line.kind === heard) return
      heard = line.kind
      spoken.textContent = line.text
    },
  }
}
