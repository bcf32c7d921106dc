internal import ArgumentParser
internal import Parallax

@main struct ParallaxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parallax",
    abstract: "Compares news coverage.",
    discussion: """
      Inputs are folders of saved pages, single pages, plain text, JSON lines or CSV. Results go to standard output \
      or the file that -o names; progress and findings go to standard error.
      """,
    version: ProgramVersion.current,
    subcommands: [
      Extract.self, Index.self, List.self, Similar.self, Cluster.self, FindTopics.self,
      Compare.self, Report.self, Verify.self, Export.self,
      Evaluate.self,
    ])

  /// Runs the command and ends the process with one of the statuses of ``ExitStatus``.
  static func main() {
    Interruption.watch()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  private static func end(with error: any Error) -> Never {
    if let status = ExitStatus(of: error) {
      if let message = ExitStatus.message(of: error) { Console.error(message) }
      exit(withError: ExitCode(status.code))
    }
    // Help and wrong use: the parser knows what to say, and we see to it that it arrives.
    let message = fullMessage(for: error)
    let code = exitCode(for: error)
    do {
      let output: OutputWriter = code.isSuccess ? .standardOutput() : .standardError()
      try output.write(message.isEmpty ? "" : message + "\n")
      try output.finish()
    } catch {
      end(with: error)
    }
    exit(withError: code)
  }
}
