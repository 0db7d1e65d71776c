import { CalmPage } from '../parts/page.tsx'
import { Pagination } from '../parts/pagination.tsx'
import { toldForYou } from '../parts/told-words.ts'
import { Told } from '../parts/told.tsx'
import type { MyVoicesView } from './view.ts'
import { voiceWords } from './words.ts'

const words = voiceWords.my

/** The child's own words, pictures and recordings, on their own page. */
export function MyVoicesPage({ view }: { readonly view: MyVoicesView }) {
  const { voices, page, pages } = view
  const href = (to: number) => ({ href: `/my-story/told?page=${to}` })
  return (
    <CalmPage title={words.title} authority={view.authority} who={view.who} back={{ href: '/my-story', text: words.back }} help={<p>{words.help}</p>}>
      <h1>{words.heading}</h1>
      {voices.length === 0 ? <p>{words.empty}</p> : <><p>{words.lead}</p><ol class="told-list">{voices.map(told => <li class="told"><Told told={told} words={toldForYou} /></li>)}</ol></>}
      {pages > 1 && (
        <>
          <p class="paging">{words.pageOf(page, pages)}</p>
          <Pagination previous={page > 1 ? { ...href(page - 1), text: words.previous } : undefined} next={page < pages ? { ...href(page + 1), text: words.next } : undefined} />
        </>
      )}
    </CalmPage>
  )
}
