import type { FastifyRequest } from 'fastify'
import { localDay, localTime } from '../../domain/local-time.ts'
import { readSettings, type Setting, type SettingPart } from '../../store/settings.ts'
import { askedFor } from '../asked-for.ts'
import { navigation } from '../navigation.ts'
import { dateInWords } from '../parts/when.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey, whoIs } from '../signed-in.ts'
import type { Problems, SettingView, Typed } from './view.ts'
import { authorityWords as words } from './words.ts'

/** What a page shows beside what stands. */
export interface More {
  readonly key?: string
  readonly number?: number
  readonly typed?: Typed
  readonly problems?: Problems
  readonly isMeanwhile?: true
}

/** The page of a part as it stands, or with what was typed and could not be kept. `inBoxes`: what stands in the boxes for a value. */
export async function settingView(service: Service, request: FastifyRequest, part: SettingPart, inBoxes: (setting: Setting | undefined) => Typed, { isMeanwhile, ...more }: More): Promise<SettingView> {
  const { timeZone } = holderOf(request)
  const asking = askingOf(request)
  const history = await service.as(asking, { action: 'list-settings', why: part }, door => readSettings(door, part))
  const [newest] = history
  return {
    ...whoIs(request), nav: navigation(request, '/administration'), local: at => localTime(at, timeZone), today: asking.day, history, key: newKey(), number: newest?.number ?? 0, typed: inBoxes(newest), problems: {},
    done: Object.entries(words.done).find(([name]) => name === askedFor(request, 'done'))?.[1],
    meanwhile: isMeanwhile && newest && words.meanwhile(newest.writtenByName, dateInWords(localDay(newest.writtenAt, timeZone))), ...more,
  }
}

/** What is to be mended in a reason that need not be given. */
export const whyProblem = (why: string): Problems => (why.length > 1000 ? { why: words.whyLong } : {})
