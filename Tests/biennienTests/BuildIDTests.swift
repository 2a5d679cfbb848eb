import Testing

@testable import biennien

@Suite struct BuildIDTests {
  @Test func theNoteOfTheLinkerIsFoundWhereverItStands() {
    let note: [UInt8] = [4, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0, 0x47, 0x4E, 0x55, 0] + [0x94, 0x0C, 0x65, 0xCD]
    #expect(BuildID.id(inBeginning: [0x7F, 0x45] + note + [UInt8](repeating: 1, count: 40)) == "940c65cd")
    #expect(BuildID.id(inBeginning: note) == nil)
    #expect(BuildID.id(inBeginning: []) == nil)
  }

  @Test func aBuiltProgramHasOne() {
    #expect(BuildID.current.count == 8)
  }
}
