import { likelySame, nameLikeness, namePartsOf } from '../domain/name-likeness.ts'
import type { Door } from './as.ts'

/** Somebody whom the asker may know, found by name or birthday. */
export interface FoundPerson {
  readonly personId: string
  readonly fullName: string
  readonly preferredName: string | null
  readonly otherNames: readonly string[]
  /** ISO date. */
  readonly dateOfBirth: string | null
  readonly mergedInto: string | null
  /** The children of the asker on whose files they are: themselves, or those around whom they are, with what they are to them. */
  readonly files: readonly { readonly childId: string; readonly childName: string; readonly standsAs: string | null }[]
}

const mostCandidates = 200

/**
 * Finds people on the files of the asker's children: by parts of names in any order, by how they sound, with a slip in them, and by birthday (ISO date). Best first, at most `limit`.
 * Earlier names and other spellings count too. Nobody whom the asker may not know is looked at.
 */
export async function findPeople(door: Door, name: string, dateOfBirth: string | null, limit: number): Promise<readonly FoundPerson[]> {
  const words = namePartsOf(name)
  if (words.length === 0 && dateOfBirth === null) return []
  const candidates = await candidatesFor(door, words, dateOfBirth)
  const sounds = await soundsOf(door, [...words, ...candidates.flatMap(namesOf).flatMap(namePartsOf)])
  const alike = (one: string, other: string) => isAlike(sounds, one, other)
  return candidates
    .map(person => ({ person, likeness: words.length === 0 ? 1 : nameLikeness(words.join(' '), namesOf(person), alike) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || a.person.fullName.localeCompare(b.person.fullName))
    .slice(0, limit).map(({ person }) => person)
}

/** Those on the asker's files who are likely the one who is about to be added, the likeliest first. */
export async function findLikelySame(door: Door, names: readonly string[], dateOfBirth: string | null): Promise<readonly (FoundPerson & { readonly likely: 'same' | 'perhaps' })[]> {
  const words = names.flatMap(namePartsOf).slice(0, 12)
  const candidates = await candidatesFor(door, words, null)
  const sounds = await soundsOf(door, [...words, ...candidates.flatMap(namesOf).flatMap(namePartsOf)])
  const alike = (one: string, other: string) => isAlike(sounds, one, other)
  return candidates.flatMap(person => {
    const likely = person.mergedInto === null ? likelySame({ names, dateOfBirth }, { names: namesOf(person), dateOfBirth: person.dateOfBirth }, alike) : undefined
    return likely ? [{ ...person, likely }] : []
  }).toSorted((a, b) => Number(b.likely === 'same') - Number(a.likely === 'same')).slice(0, 8)
}

const namesOf = (person: FoundPerson): readonly string[] => [[person.fullName, person.preferredName].filter(Boolean).join(' '), ...person.otherNames]

const foundColumns = `select p.id as "personId", p.full_name as "fullName", p.preferred_name as "preferredName", p.date_of_birth::text as "dateOfBirth", p.merged_into as "mergedInto",
       array(select distinct n.name from written_to_you.person_name n where n.authority_id = p.authority_id and n.person_id = p.id and not n.taken_back
         and not exists (select from written_to_you.person_name l where l.authority_id = n.authority_id and l.id = n.id and l.number > n.number)) as "otherNames", files.files`

/** The asker's children on whose files somebody is. */
const filesOfPerson = `cross join lateral (
       select coalesce(jsonb_agg(jsonb_build_object('childId', f.child_id, 'childName', coalesce(c.preferred_name, c.full_name), 'standsAs', f.stands_as) order by c.full_name), '[]') as files
       from (select k.person_id as child_id, null as stands_as from written_to_you.child k where k.authority_id = p.authority_id and k.person_id in (p.id, p.merged_into)
         union select r.child_id, coalesce(r.relationship, r.role) from written_to_you.relationship r where r.authority_id = p.authority_id and r.person_id = p.id) f
       join written_to_you.person c on c.authority_id = p.authority_id and c.id = f.child_id) files`

/** Few, by the keys of their names: beginnings, sounds, sounds with a letter less. Those that answer most of the words first. */
const candidatesFor = (door: Door, words: readonly string[], dateOfBirth: string | null): Promise<readonly FoundPerson[]> =>
  door.rows<FoundPerson>(
    `with asked as (select word, key from unnest($2::text[]) word, unnest(written_to_you.asked_keys(word)) key),
       hit as (
         select k.person_id, count(distinct a.word) as words from asked a join written_to_you.name_key k on k.authority_id = $1 and k.key = a.key group by k.person_id order by words desc limit ${mostCandidates}),
       wanted as (select person_id from hit where $3::date is null union select p.id from written_to_you.person p where p.authority_id = $1 and p.date_of_birth = $3::date and (cardinality($2::text[]) = 0 or p.id in (select person_id from hit)))
     ${foundColumns} from wanted join written_to_you.person p on p.authority_id = $1 and p.id = wanted.person_id ${filesOfPerson}
     where jsonb_array_length(files.files) > 0`, [door.asking.authorityId, words, dateOfBirth])

/** Everybody else on a child's file and on the asker's other files by a name that is alike: who could be the same person. Not those who stand behind another entry. */
export async function readEveryoneElse(door: Door, childId: string, personId: string): Promise<readonly FoundPerson[]> {
  const person = await door.one<{ name: string }>('select full_name as name from written_to_you.person where authority_id = $1 and id = $2', [door.asking.authorityId, personId])
  const alike = person ? await findLikelySame(door, [person.name], null) : []
  const onFile = await door.rows<FoundPerson>(
    `${foundColumns} from written_to_you.person p ${filesOfPerson}
     where p.authority_id = $1 and p.merged_into is null and (p.id = $2 or exists (select from written_to_you.relationship r where r.authority_id = $1 and r.child_id = any(written_to_you.files_of($2)) and r.person_id = p.id)) order by p.full_name`,
    [door.asking.authorityId, childId])
  return [...new Map([...alike, ...onFile].map(each => [each.personId, each])).values()].filter(each => each.personId !== personId)
}

/** How each part of a name sounds. */
export async function soundsOf(door: Door, parts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await door.rows<{ part: string; sound: string }>(`select part, written_to_you.name_sound(part) as sound from unnest($1::text[]) part`, [[...new Set(parts)]])
  return new Map(rows.map(({ part, sound }) => [part, sound]))
}

/** True when two parts of names sound alike. */
export function isAlike(sounds: ReadonlyMap<string, string>, one: string, other: string): boolean {
  const sound = sounds.get(one)
  return sound !== undefined && sound.length > 1 && sound === sounds.get(other)
}

/** Somebody known to another team: their name, the year of their birth, and nothing else. */
export interface KnownElsewhere {
  readonly personId: string
  readonly fullName: string
  readonly birthYear: number
}

/** Asks whether somebody by this name and birthday is known to another team. That it was asked, why, and who was told of is kept for good. */
export async function askElsewhere(door: Door, name: string, dateOfBirth: string, reason: string): Promise<readonly KnownElsewhere[]> {
  const look = door.newId()
  const found = await door.rows<KnownElsewhere>(
    `select id as "personId", full_name as "fullName", birth_year as "birthYear" from written_to_you.ask_elsewhere($1, $2, $3, $4, $5)`, [look, name, dateOfBirth, reason, door.asking.at])
  door.notes(`look ${look}; told of ${found.length}: ${found.map(({ personId }) => personId).join(' ')}`)
  return found
}
