import type { DemoRecord } from './family.ts'

/** What was written about Tasia for the court, and for the question where she would grow up. */
export const grownUpDocuments: readonly DemoRecord[] = [
  {
    child: 'tasia', document: 'D13', kind: 'statement', at: '2007-04-18T09:00', present: [], author: 'sylvia',
    sections: {
      text: [{ text: 'I am Sylvia Broadbent, social worker. I have known Anastasia and Nikolaos Theodorakopoulos since 11 September 2006.\n\nOn Friday 19 January 2007 the police found the children alone at home. Anastasia, who was eight, had tried to cook for her brother and had burnt her hand. Their mother, Eleni Theodorakopoulos, came home at a quarter past nine and had been drinking.\n\nEleni Theodorakopoulos loves her children. She has gone to eleven of the fourteen appointments that we made with the alcohol service. On three occasions since January she has come to see Anastasia when she had been drinking, and Anastasia looked after her.\n\nAnastasia has told Brenda Hallworth, her foster carer, that she wants to know where Nikolaos is and when she will see him. I ask the court to order that they see each other every week.\n\nI ask for a care order, because the children need somebody awake and sober every night, and their mother cannot yet be that person.' }],
      filing: [{ court: 'Fernleigh Family Court', when: '2007-04-18', by: 'Sylvia Broadbent, social worker' }],
    },
  },
  {
    child: 'tasia', document: 'D18', at: '2007-10-08T09:00', present: [], author: 'sylvia',
    sections: {
      child: [{ text: 'Anastasia Theodorakopoulos is nine. She reads on the stairs, makes up ghost stories and knows every bus to the sea. She has looked after her brother since he was born.' }],
      'child-view': [{ text: 'She wants to live with Nikolaos. If she cannot, she wants to live near a library and to keep her name.', how: 'She wrote it in a letter to the panel.' }],
      'birth-family': [{ text: 'Her mother is Eleni Theodorakopoulos. Her brother Nikolaos lives with his father’s family.' }],
      story: [{ text: 'She came into care on Friday 19 January 2007 after being left alone with Nikolaos. She was not told that he would live somewhere else. She has been with Brenda Hallworth since that night.' }],
      health: [{ text: 'She is well. The burn on her hand has healed and has left a mark.' }],
      options: [{ text: 'Adoption was thought of. Anastasia has a mother whom she loves and a brother whom she would lose, and she says that she does not want a new family.' }],
      decisions: [{ what: 'Adoption is not the plan. Anastasia stays in long-term foster care.', who: 'Desmond Arkell, independent reviewing officer, at the review', when: '2007-10-08', why: 'It would cut her off from those she loves.', wanted: 'It is what she asked for.' }],
    },
  },
]
