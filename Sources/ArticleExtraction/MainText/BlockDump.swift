/// The blocks of a page and their features, for training.
package struct BlockDump: Sendable {
  package static var names: [String] { BlockFeatures.names }
  /// The text of each block.
  package let texts: [String]
  /// Row-major: blocks × ``names``.
  package let values: [Float]
  package let title: String?

  package init(page bytes: [UInt8], extractor: ArticleExtractor) {
    let (metadata, title, titleBlock) = extractor.readBlocks(of: bytes)
    texts = metadata.blocks.blocks.map { metadata.blocks.string(of: $0) }
    values = BlockFeatures(of: metadata, titleBlock: titleBlock).values
    self.title = title
  }
}

extension ArticleExtractor {
  fileprivate func readBlocks(of bytes: [UInt8]) -> (PageMetadata, String?, Int?) {
    let page = PageCleaner.cleaned(CharacterEncoding(of: bytes).utf8(decoding: bytes))
    let tree = HTMLTreeBuilder.tree(of: page)
    let metadata = PageMetadata(page, tree: tree, blocks: TextBlocks(of: tree))
    let reader = PageReader(
      metadata: metadata, hints: Hints(), outlets: outlets, latestDay: .max)
    let (title, titleBlock) = reader.headline()
    return (metadata, title?.value, titleBlock)
  }
}
