import Testing

@testable import biennien

@Suite struct CommandLineOptionsTests {
  @Test func withoutArgumentsTheProgramServes() throws {
    let options = try CommandLineOptions([])
    #expect(options.command == .serve)
    #expect(options.operands.isEmpty)
    #expect(options.values.isEmpty)
  }

  @Test func aFirstOperandThatIsNoCommandIsTheFolder() throws {
    let options = try CommandLineOptions(["../pages"])
    #expect(options.command == .serve)
    #expect(options.operands == ["../pages"])
  }

  @Test(arguments: Command.allCases)
  func everyCommandIsCalledByItsName(command: Command) throws {
    #expect(try CommandLineOptions([command.rawValue]).command == command)
  }

  @Test func flagsTakeTheNextWordOrWhatFollowsTheEqualsSign() throws {
    let options = try CommandLineOptions(["--port", "80", "--public-url=https://a.example/?x=y", "pages"])
    #expect(options.values == [.port: "80", .publicURL: "https://a.example/?x=y"])
    #expect(options.operands == ["pages"])
  }

  @Test func theLastOfSeveralEqualFlagsWins() throws {
    #expect(try CommandLineOptions(["--port", "80", "--port", "81"]).values == [.port: "81"])
  }

  @Test func afterTwoDashesEverythingIsAnOperand() throws {
    #expect(try CommandLineOptions(["check", "--", "--odd-folder"]).operands == ["--odd-folder"])
  }

  @Test func helpWinsOverWhatWouldBeAMistake() throws {
    #expect(try CommandLineOptions(["probe", "pages", "--help"]).command == .help)
    #expect(try CommandLineOptions(["--version"]).command == .version)
  }

  @Test(arguments: [
    (["--prot", "80"], "unknown option --prot; did you mean --port?"),
    (["--sedes=x"], "unknown option --sedes; did you mean --seeds?"),
    (["-x"], "unknown option -x"),
    (["--configuration"], "unknown option --configuration"),
    (["--port"], "--port needs a value: --port N"),
    (["--seeds", "--port", "80"], "--seeds needs a value: --seeds FOLDER"),
    (["--host="], "--host needs a value: --host ADDRESS"),
    (["check", "--port", "80"], "--port is for serve and probe, not for check"),
    (["--out", "found"], "--out is for extract, not for serve"),
    (["probe", "pages"], #"probe has no use for "pages"; a folder whose name has spaces needs quotes"#),
    (["my", "pages"], #"serve has no use for "pages"; a folder whose name has spaces needs quotes"#),
    (["a", "--seeds", "b"], #"the folder is given twice: as --seeds and as "a""#),
  ])
  func mistakesAreNamedWithWhatToWriteInstead(arguments: [String], message: String) {
    #expect(throws: UsageError(message)) { try CommandLineOptions(arguments) }
  }
}
