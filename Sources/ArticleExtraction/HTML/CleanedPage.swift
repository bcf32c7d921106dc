/// A page made ready for the parser: what the head says is set apart, and the body is short and harmless.
struct CleanedPage: Sendable {
  /// A `meta` or `link` element: its place in ``elements``.
  typealias ElementIndex = Int

  /// The page in UTF-8.
  let source: [UInt8]
  /// The body's markup: only tags that the parser needs, no scripts, styles or comments, a bounded depth.
  ///
  /// A tag whose attributes or name matter is written `<div n=7>`, where 7 is its place in ``elements``.
  var html: [UInt8] = []
  var elements: [HTMLTree.Element] = []
  var attributes: [HTMLTree.Attribute] = []
  var metas: [ElementIndex] = []
  var links: [ElementIndex] = []
  /// The first images that have an alternative text: the site's own stands near the top.
  var images: [ElementIndex] = []
  /// The `html` elements, for their language.
  var roots: [ElementIndex] = []
  /// The bytes of ``source`` in the first `title` element.
  var title: Range<Int>?
  /// The bytes of ``source`` in each `script` of linked data.
  var linkedData: [Range<Int>] = []
}
