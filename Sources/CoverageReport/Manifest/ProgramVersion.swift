/// What the program says of itself.
public enum ProgramVersion {
  /// As `--version` prints it and manifests record it.
  public static let current = "0.2.0"
}
