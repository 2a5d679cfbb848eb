import Testing

@testable import biennien

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("--prot", "--port"), ("--seed", "--seeds"), ("--puplic", "--public"), ("--help", "--help"), ("--hots", "--host"),
    ("--prefix", nil), ("--x", nil), ("", nil),
  ])
  func onlyASlipOfTheFingerIsCorrected(typed: String, nearest: String?) {
    #expect(nearestName(to: typed, among: ["--host", "--port", "--seeds", "--public", "--help"]) == nearest)
  }
}
