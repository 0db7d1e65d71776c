/** Where a word that can judge does not, in the notation of `text/phrases.ts`. One use a line. */
export const kindUses: readonly string[] = [
  'choose|chose|chooses|chosen|put|puts you over|above|before', 'choose before the|it', 'not let him|them|men|boys in', 'will|would not work with you|there|here|at|for|nights|on|in|as|today', 'i|we|if-i|if-we fail|failed|fails ... you|them?', 'no good for|to|at|asking|if', 'a bit|little grumpy|moody', 'money for <self> and', 'turn~ into a|the', 'not your|his|her|their own? fault|doing', 'so called because|after|for', 
  'match|game|season|party kicks|kicked|kicking off', 'kick~ off at|your|his|her|their|our shoes|boots|trainers|blankets|covers|duvet?', 'kick off was|is|at|time',
  'a cold|bath|drink|hand|day|night|house|flat|room|water', '<be> cold and|in|at|outside|when|because|that|today|last|on|from|enough',
  'mad about|on', 'a handful of', 'sulk~ in|about it', 'not your fault', 'is|was never <their> fault', 'not to blame', 'idle~ engine',
  'hostile vehicle', 'a lazy sunday|day|morning|afternoon', 'lazy sunday|day|morning|river', 'stubborn stain',
  'because|since drugs|alcohol reached', 'not|nothing <their> own fault', 'a challenge|challenging day|time|week|book|sum|walk|climb|game|year',
  'risk taking is', 'not a|an|being liar|burden|nuisance|problem|bully|thief|naughty|bad|lazy|failure|baby', 'not lazy|stupid|selfish|silly|rude|naughty|bad',
]
