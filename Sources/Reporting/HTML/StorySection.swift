/// One story: who told it when, and its claims side by side.
public struct StorySection: Hashable, Sendable {
  public var id = ""
  public var headline = ""
  public var summary = ""
  public var terms: String?
  public var articles: [ArticleRow] = []
  public var articleNote: String?
  public var axis: [TimeScale.Tick] = [] { didSet { hasAxis = !axis.isEmpty } }
  public var axisHeight = 0
  private var tickY = 0
  public var marks: [OrderMark] = []
  /// Who was first, in words.
  public var orderNote = ""
  /// The columns of the claims.
  public var outlets: [String] = []
  public var claims: [ClaimRow] = [] { didSet { hasClaims = !claims.isEmpty } }
  public var claimNote: String?
  public var own: [OwnClaims] = [] { didSet { hasOwn = !own.isEmpty } }
  /// What else stands out, each with its lines.
  public var remarks: [Remark] = []

  /// Where the list of stories is.
  public var back = "#stories"

  private var hasAxis = false
  private var hasClaims = false
  private var hasOwn = false

  public init() {}

  /// Sets the axis of the first reports.
  ///
  /// - Parameter lanes: A lane a mark.
  public mutating func setAxis(_ ticks: [TimeScale.Tick], lanes: Int) {
    axis = ticks
    axisHeight = 20 * lanes + 30
    tickY = axisHeight - 6
  }

  /// An article of the story.
  public struct ArticleRow: Hashable, Sendable {
    public var outlet = ""
    public var color = 0
    public var title = ""
    /// Nothing but an address of the web: whatever else a page states is left out.
    public var address: String?
    public var date = ""
    public var day = ""
    public var words = ""
    /// Where the parts of the bar end, such as `37.5%`.
    public var verbatim = ""
    public var shared = ""
    public var sharedStart = ""
    public var shares = ""

    public init() {}

    /// - Parameters: The shares of the words, in 0...1.
    public mutating func set(verbatim: Double, shared: Double) {
      self.verbatim = TimeScale.percent(verbatim)
      sharedStart = self.verbatim
      self.shared = TimeScale.percent(shared)
    }
  }

  /// An outlet's first report on the axis of the story.
  public struct OrderMark: Hashable, Sendable {
    let x: String
    let y: Int
    let labelY: Int
    let color: Int
    let label: String
    let anchor: String
    let labelX: String

    public init(position: String, share: Double, lane: Int, color: Int, label: String) {
      x = position
      y = 12 + 20 * lane
      labelY = y + 4
      self.color = color
      self.label = label
      anchor = share > 0.5 ? "end" : "start"
      labelX = share > 0.5 ? "-9" : "9"
    }
  }

  /// A claim in the words of each outlet.
  public struct ClaimRow: Hashable, Sendable {
    public var cells: [ClaimCell] = []
    public var outletCount = 0

    public init() {}
  }

  public struct ClaimCell: Hashable, Sendable {
    public var outlet = ""
    public var sentences: [Sentence] = []

    public init() {}

    /// Whether the outlet does not make the claim; it hides the cell on narrow screens.
    public var isEmpty = true
  }

  /// A sentence in parts, of which some stand word for word in another outlet's article.
  public struct Sentence: Hashable, Sendable {
    public struct Part: Hashable, Sendable {
      let text: String
      let isShared: Bool

      public init(_ text: String, isShared: Bool) {
        self.text = text
        self.isShared = isShared
      }
    }

    let parts: [Part]
    let isAgencyCopy: Bool

    public init(_ parts: [Part], isAgencyCopy: Bool) {
      self.parts = parts
      self.isAgencyCopy = isAgencyCopy
    }
  }

  /// What only one outlet says.
  public struct OwnClaims: Hashable, Sendable {
    public var outlet = ""
    public var count = ""
    public var sentences: [String] = []

    public init() {}
  }

  /// A finding under its own small heading.
  public struct Remark: Hashable, Sendable {
    let heading: String
    let lines: [String]

    public init(_ heading: String, _ lines: [String]) {
      self.heading = heading
      self.lines = lines
    }
  }
}

extension String {
  /// This text if it is an address of the web, which a page may link to.
  package var asWebAddress: String? {
    let start = prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://") ? self : nil
  }
}
