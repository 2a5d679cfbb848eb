/// What a server serves, swapped whole: the routes, and the answers to common targets as ready bytes.
///
/// A request whose raw target is one of the ready ones is answered without running a handler and without allocating; only
/// `Date` and `Connection` are added. The bytes live as long as the site.
package final class Site: Sendable {
  package let router: Router
  private let ready: ReadyAnswers

  /// Renders each target once. Targets that do not parse or are not answered with 200 are left to the router.
  package init(router: Router, readyTargets: [String] = []) {
    self.router = router
    ready = ReadyAnswers(
      readyTargets.compactMap { raw in
        guard let target = try? RequestTarget(raw), let match = router.match(target) else { return nil }
        let response = router.answer(to: HTTPRequest(target: target), match: match)
        return response.status == .ok ? (raw, response, match.index) : nil
      })
  }

  /// How many targets are answered from ready bytes.
  package var readyCount: Int { ready.count }

  @inline(__always)
  func readyAnswer(_ target: UnsafeRawBufferPointer) -> UnsafePointer<ReadyAnswer>? { ready.find(target) }
}
