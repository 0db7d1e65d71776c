import type { Does } from './asking.ts'

/** How somebody stood at work, as it was written: `holdsFrom` is since when, `from` and `to` their first and last day here. ISO dates. */
export interface WrittenPost {
  readonly fullName: string
  readonly jobTitle: string
  readonly does: Does
  readonly teamName: string
  readonly from: string
  readonly to: string | null
  readonly holdsFrom: string
}

/** What somebody was called, was and did from one day to another; `to` null: still so. */
export interface Post extends Pick<WrittenPost, 'fullName' | 'jobTitle' | 'does' | 'teamName'> {
  readonly from: string
  readonly to: string | null
}

/**
 * What somebody was and where, from-to, newest first, out of all that was written of them (oldest first). What is written later counts from its own day on; a first day put right moves what was written before;
 * who comes back has a gap between.
 */
export function postsOf(written: readonly WrittenPost[]): readonly Post[] {
  let posts: readonly Post[] = []
  for (const { holdsFrom, from, to, fullName, jobTitle, does, teamName } of written) {
    const before = posts.map(post => (post.to === null || post.to >= from ? { ...post, from: post.from < from ? from : post.from, to: post.to === null || post.to >= holdsFrom ? dayBefore(holdsFrom) : post.to } : post))
    posts = [...before.filter(post => post.from < holdsFrom && (post.to === null || post.from <= post.to)), { from: holdsFrom, to, fullName, jobTitle, does, teamName }]
  }
  return joined(posts).toReversed()
}

/** Two that follow each other and say the same are one. */
function joined(posts: readonly Post[]): readonly Post[] {
  const done: Post[] = []
  for (const post of posts) {
    const last = done.at(-1)
    const isSame = last && last.to === dayBefore(post.from) && sayingOf(last) === sayingOf(post)
    if (isSame) done[done.length - 1] = { ...last, to: post.to }
    else done.push(post)
  }
  return done
}

const sayingOf = ({ fullName, jobTitle, does, teamName }: Post): string => [fullName, jobTitle, does, teamName].join('\n')

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
