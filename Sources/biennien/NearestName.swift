import Archive

/// The candidate that takes the fewest changes to type, if a slip of the finger explains the difference: at most two
/// letters added, left out or changed, and fewer than half of them.
func nearestName(to typed: String, among candidates: [String]) -> String? {
  let near = candidates.map { (name: $0, changes: editDistance(Array(typed.utf8), Array($0.utf8))) }
    .filter { $0.changes <= 2 && $0.changes * 2 < $0.name.utf8.count }
  return near.min { $0.changes < $1.changes }?.name
}
