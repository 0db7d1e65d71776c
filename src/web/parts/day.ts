const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A day as one says it: `2026-03-03` is `Tuesday 3 March 2026`. What is not a day is returned as it came. */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  const at = new Date(`${day}T00:00:00Z`)
  if (!year || Number.isNaN(at.valueOf()) || at.getUTCDate() !== Number(date)) return day
  return `${weekdays[at.getUTCDay()]} ${Number(date)} ${months[Number(month) - 1]} ${year}`
}
