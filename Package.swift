// swift-tools-version: 6.2

import PackageDescription

/// What every Swift target of this package is compiled with.
let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatWarning("StrictMemorySafety", as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A target of `Sources/`; `dependencies` name targets that stand above it in the list below.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// The tests of one target, in `Tests/<name>Tests`.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], golden: Bool = false) -> Target
{
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    exclude: golden ? ["Golden"] : [],
    swiftSettings: swiftSettings)
}

let package = Package(
  name: "Parallax",
  products: [],
  dependencies: [],
  targets: [
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .target(name: "CKernels"),
    library("ChunkedWork"),
    library("LinearAlgebra", ["ChunkedWork", "COpenBLAS", "CKernels"]),
    library("NewsCorpus"),
    library("Reporting", ["NewsCorpus"]),
    .systemLibrary(name: "CSnowball"),
    library("TextAnalysis", ["NewsCorpus", "ChunkedWork", "CSnowball"]),
    library("VectorSpace", ["TextAnalysis", "LinearAlgebra", "ChunkedWork"]),
    library("Evaluation"),
    library("TextReuse", ["ChunkedWork", "NewsCorpus"]),
    library("CoverageComparison", ["ChunkedWork", "NewsCorpus", "TextAnalysis", "TextReuse"]),
    .executableTarget(
      name: "ParallaxBenchmarks", dependencies: ["LinearAlgebra", "NewsCorpus", "TextAnalysis", "VectorSpace"],
      swiftSettings: swiftSettings),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: swiftSettings),
    tests("ChunkedWork"),
    tests("NewsCorpus"),
    tests("Reporting", ["NewsCorpus"]),
    tests("TextAnalysis", ["NewsCorpus"]),
    tests("VectorSpace", ["NewsCorpus", "TextAnalysis", "LinearAlgebra"]),
    tests("Evaluation"),
    tests("TextReuse", ["NewsCorpus"]),
    tests("CoverageComparison", ["NewsCorpus", "TextAnalysis", "TextReuse"]),
  ]
)
