/** Escape must be pressed three times within five seconds (GOV.UK Design System, Exit this page). */
const presses = 3
const withinMilliseconds = 5000

const link = document.querySelector<HTMLAnchorElement>('[data-exit-page]')
const said = document.querySelector('[data-exit-page-said]')

/** Hides what stands on the page at once, then goes: nothing of it is to be seen while the line is slow, and Back does not lead here. */
function leave(to: string): void {
  document.body.classList.add('exit-page--leaving')
  document.title = 'Loading'
  location.replace(to)
}

if (link) {
  link.addEventListener('click', event => {
    event.preventDefault()
    leave(link.href)
  })
  let pressed: number[] = []
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    pressed = [...pressed.filter(at => event.timeStamp - at < withinMilliseconds), event.timeStamp]
    if (pressed.length >= presses) leave(link.href)
    else if (said) said.textContent = pressed.length === 1 ? 'To leave this page now, press Escape two more times.' : 'To leave this page now, press Escape once more.'
  })
  // Come back to by the browser's Back key: what it kept is not shown again, the server is asked.
  window.addEventListener('pageshow', ({ persisted }) => { if (persisted) location.reload() })
}
