/// A report as a page shows it: everything is known, and only laid out from here on.
///
/// The templates read the properties by their names. Whatever comes from an article is plain text here and escaped there.
public struct ReportPage: Sendable {
  public var title = ""
  public var subtitle = ""
  public var facts: [Fact] = []
  /// The first one is set larger.
  public var lede = ""
  public var findings: [String] = []
  public var outlets: [OutletRow] = [] { didSet { hasOutlets = !outlets.isEmpty } }
  public var storyList = StoryList()
  public var timeline: Timeline?
  public var heatMap: HeatMap?
  public var articleMap: ArticleMap?
  public var topics: [TopicChart] = [] { didSet { hasTopics = !topics.isEmpty } }
  public var wording: [OutletWording] = [] { didSet { hasWording = !wording.isEmpty } }
  public var leads: [LeadRow] = [] { didSet { hasLeads = !leads.isEmpty } }
  public var leadNote = ""
  /// How many stories have a page of their own.
  public var separateCount = ""
  public var hasSeparate = false
  public var singles: [SingleRow] = [] { didSet { hasSingles = !singles.isEmpty } }
  public var singlesNote: String?
  public var problems: [String] = [] { didSet { hasProblems = !problems.isEmpty } }
  public var limitations: [String] = [] { didSet { hasLimitations = !limitations.isEmpty } }
  public var files: [FileRow] = []
  public var command = ""
  public var program = ""

  // A template knows an empty list only as one that it writes nothing for.
  private var hasOutlets = false
  private var hasTopics = false
  private var hasWording = false
  private var hasLeads = false
  private var hasSingles = false
  private var hasProblems = false
  private var hasLimitations = false

  public init() {}

  /// A figure at the head of the page.
  public struct Fact: Hashable, Sendable {
    let value: String
    let label: String

    public init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// An outlet in the overview.
  public struct OutletRow: Hashable, Sendable {
    public var name = ""
    public var color = 0
    public var articles = ""
    public var words = ""
    public var stories = ""
    /// The stories that it certainly was first on.
    public var firsts = ""
    public var own = ""
    public var span = ""
    /// For sorting.
    public var firstDay = ""

    public init() {}
  }

  /// The table of stories.
  public struct StoryList: Hashable, Sendable {
    public var rows: [Row] = []
    public var outlets: [String] = []
    /// What the table leaves out, if anything.
    public var note: String?

    public init() {}

    public struct Row: Hashable, Sendable {
      public var id = ""
      public var headline = ""
      public var link = ""
      public var terms = ""
      public var articles = ""
      public var outlets = ""
      /// For the filter.
      public var outletNames = ""
      public var date = ""
      public var day = ""
      public var days = ""
      public var agreed = ""
      public var copied = ""

      public init() {}
    }
  }

  /// A topic's terms as bars.
  public struct TopicChart: Hashable, Sendable {
    public var name = ""
    public var note = ""
    public var color = 0
    public var bars: [Bar] = []

    public init() {}
  }

  /// One bar, or two that are compared.
  public struct Bar: Hashable, Sendable {
    let label: String
    /// Such as `37.5%`.
    let width: String
    let otherWidth: String
    let note: String

    /// - Parameters:
    ///   - share: Of the longest bar, in 0...1.
    ///   - otherShare: Of the bar that it is compared with.
    public init(label: String, share: Double, otherShare: Double = 0, note: String) {
      self.label = label
      width = TimeScale.percent(share)
      otherWidth = TimeScale.percent(otherShare)
      self.note = note
    }
  }

  /// The words that set an outlet apart.
  public struct OutletWording: Hashable, Sendable {
    public var outlet = ""
    public var color = 0
    public var bars: [Bar] = []

    public init() {}
  }

  /// Who is ahead of whom.
  public struct LeadRow: Hashable, Sendable {
    public var leader = ""
    public var follower = ""
    public var leads = ""
    public var follows = ""
    public var unknown = ""
    public var lag = ""
    public var chance = ""

    public init() {}
  }

  /// An article that stands alone.
  public struct SingleRow: Hashable, Sendable {
    public var title = ""
    public var address: String?
    public var outlet = ""
    public var date = ""
    public var day = ""

    public init() {}
  }

  /// A file of the report.
  public struct FileRow: Hashable, Sendable {
    let name: String
    let note: String

    public init(name: String, note: String) {
      self.name = name
      self.note = note
    }
  }
}
