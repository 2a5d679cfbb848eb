/// Whether a word can be a syllable of Vietnamese: an initial consonant (or none) and one of the rhymes of the language.
/// "Messi" and "Trump" cannot; what can may still be foreign ("Pele" cannot, "Lee" cannot, "Kim" can).
package func isVietnameseSyllable(_ word: Word) -> Bool {
  let letters = word.withoutTone
  // "ngh" and "đ" have the most bytes.
  return (0...3).contains { count in
    guard let (initial, rhyme) = letters.split(at: count), count == 0 || initials.contains(initial) else {
      return false
    }
    if rhymes.contains(rhyme) || (rhyme.isNone && initial == gi) { return true }
    guard initial == q, let (first, rest) = rhyme.split(at: 1) else { return false }
    return first == u && rhymesBehindQu.contains(rest)
  }
}

private let gi: Word = "gi"
private let q: Word = "q"
private let u: Word = "u"

private let initials = WordSet(words: "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x")

private let rhymes = WordSet(
  words:
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe
    oen oeo oet oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc uân uâng uât uây uê uêch uênh ui um un ung uơ up ut
    uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyu uynh uyp uyt ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    y yêm yên yêng yêt yêu
    """)

private let rhymesBehindQu = WordSet(
  words:
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eo et ê ên êt i y ych yên yêt ynh yt yêt ơ ôc in it inh ich"
)
