package import Reporting

/// One story: who told it when, and its claims side by side.
package struct StorySection: Hashable, Sendable {
  package var id = ""
  package var headline = ""
  package var summary = ""
  package var terms: String?
  package var articles: [ArticleRow] = []
  package var articleNote: String?
  package var axis: [TimeScale.Tick] = [] { didSet { hasAxis = !axis.isEmpty } }
  package var axisHeight = 0
  private var tickY = 0
  package var marks: [OrderMark] = []
  /// Who was first, in words.
  package var orderNote = ""
  /// The columns of the claims.
  package var outlets: [String] = []
  package var claims: [ClaimRow] = [] { didSet { hasClaims = !claims.isEmpty } }
  package var claimNote: String?
  package var own: [OwnClaims] = [] { didSet { hasOwn = !own.isEmpty } }
  /// What else stands out, each with its lines.
  package var remarks: [Remark] = []

  /// Where the list of stories is.
  package var back = "#stories"

  private var hasAxis = false
  private var hasClaims = false
  private var hasOwn = false

  package init() {}

  /// Sets the axis of the first reports.
  ///
  /// - Parameter lanes: A lane a mark.
  package mutating func setAxis(_ ticks: [TimeScale.Tick], lanes: Int) {
    axis = ticks
    axisHeight = 20 * lanes + 30
    tickY = axisHeight - 6
  }

  /// An article of the story.
  package struct ArticleRow: Hashable, Sendable {
    var outlet = ""
    var color = 0
    var title = ""
    /// Nothing but an address of the web: whatever else a page states is left out.
    var address: String?
    var date = ""
    var day = ""
    var words = ""
    /// Where the parts of the bar end, such as `37.5%`.
    var verbatim = ""
    var shared = ""
    var sharedStart = ""
    var shares = ""

    init() {}

    /// - Parameters: The shares of the words, in 0...1.
    mutating func set(verbatim: Double, shared: Double) {
      self.verbatim = TimeScale.percent(verbatim)
      sharedStart = self.verbatim
      self.shared = TimeScale.percent(shared)
    }
  }

  /// An outlet's first report on the axis of the story.
  package struct OrderMark: Hashable, Sendable {
    let x: String
    let y: Int
    let labelY: Int
    let color: Int
    let label: String
    let anchor: String
    let labelX: String

    init(position: String, share: Double, lane: Int, color: Int, label: String) {
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
  package struct ClaimRow: Hashable, Sendable {
    var cells: [ClaimCell] = []
    var outletCount = 0

    init() {}
  }

  package struct ClaimCell: Hashable, Sendable {
    var outlet = ""
    var sentences: [Sentence] = []

    init() {}

    /// Whether the outlet does not make the claim; it hides the cell on narrow screens.
    var isEmpty = true
  }

  /// A sentence in parts, of which some stand word for word in another outlet's article.
  package struct Sentence: Hashable, Sendable {
    struct Part: Hashable, Sendable {
      let text: String
      let isShared: Bool

      init(_ text: String, isShared: Bool) {
        self.text = text
        self.isShared = isShared
      }
    }

    let parts: [Part]
    let isAgencyCopy: Bool

    init(_ parts: [Part], isAgencyCopy: Bool) {
      self.parts = parts
      self.isAgencyCopy = isAgencyCopy
    }
  }

  /// What only one outlet says.
  package struct OwnClaims: Hashable, Sendable {
    var outlet = ""
    var count = ""
    var sentences: [String] = []

    init() {}
  }

  /// A finding under its own small heading.
  package struct Remark: Hashable, Sendable {
    let heading: String
    let lines: [String]

    init(_ heading: String, _ lines: [String]) {
      self.heading = heading
      self.lines = lines
    }
  }
}
