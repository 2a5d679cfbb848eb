import Archive
import NewsReading

/// Reads a folder file by file, in order of the names, for the commands that want what reading finds in one article.
/// Throws where there is no such folder or no `.txt` file in it.
func readSeeds(
  in folder: String, _ visit: (_ outcome: Result<ReadArticle, ParseProblem>) throws(Failure) -> Void
) throws(Failure) {
  let reader = ArticleReader()
  let seeds: SeedFolder
  let names: [String]
  do {
    seeds = try SeedFolder(path: folder)
    names = try seeds.fileNames()
  } catch {
    throw Failure("\(error)")
  }
  for name in names {
    let outcome: Result<ReadArticle, ParseProblem>
    do throws(ParseProblem) {
      outcome = .success(try reader.read(fileName: name, bytes: try seeds.bytes(of: name)))
    } catch {
      outcome = .failure(error)
    }
    try visit(outcome)
  }
}
