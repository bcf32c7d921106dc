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

/// A program of `Tests/Examples`, which sees the public declarations alone, as a stranger's program does.
func example(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, path: "Tests/Examples/\(name)", packageAccess: false,
    swiftSettings: swiftSettings)
}

/// The stages that can be imported alone, in the order of the data; `Parallax` is all of them.
let stages = [
  "Languages", "NewsCorpus", "ArticleExtraction", "CorpusReading", "TextAnalysis", "TextReuse",
  "LinearAlgebra", "VectorSpace", "SimilarCoverage", "StoryClustering", "TopicModeling",
  "CoverageComparison", "CorpusIndex", "Evaluation",
]

let package = Package(
  name: "Parallax",
  products: (stages + ["Parallax"]).map { .library(name: $0, targets: [$0]) } + [
    .executable(name: "parallax", targets: ["ParallaxCommand"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .target(name: "CKernels"),
    .systemLibrary(
      name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    library("Primitives"),
    library("SystemFiles", ["Primitives", "CLibCrypto"]),
    library("LinearAlgebra", ["Primitives", "COpenBLAS", "CKernels"]),
    library("Languages"),
    library("NewsCorpus", ["Primitives", "Languages"]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    library("ArticleExtraction", ["Primitives", "Languages", "NewsCorpus", "CLibXML2"]),
    .systemLibrary(
      name: "CCompression", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev", "libzstd-dev", "libbrotli-dev"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(
      name: "CLibSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    library(
      "CorpusReading",
      [
        "Primitives", "SystemFiles", "Languages", "NewsCorpus", "ArticleExtraction",
        "CCompression", "CLibArchive", "CLibSQLite", "CLibXML2",
      ]),
    library(
      "Reporting",
      [
        "NewsCorpus", "SystemFiles", .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .systemLibrary(name: "CSnowball"),
    library(
      "TextAnalysis", ["Primitives", "Languages", "NewsCorpus", "CKernels", "CSnowball"]),
    library("TextReuse", ["Primitives", "Languages", "NewsCorpus"]),
    library("VectorSpace", ["TextAnalysis", "LinearAlgebra", "Primitives"]),
    library("SameStory", ["Primitives", "NewsCorpus", "TextAnalysis"]),
    library(
      "SimilarCoverage",
      [
        "Primitives", "Languages", "LinearAlgebra", "NewsCorpus", "SameStory", "TextAnalysis",
        "TextReuse",
        "VectorSpace",
      ]),
    library("Evaluation"),
    library("StoryClustering", ["Primitives", "NewsCorpus", "SameStory", "TextAnalysis"]),
    library(
      "TopicModeling",
      [
        "Primitives", "Evaluation", "LinearAlgebra", "NewsCorpus", "StoryClustering",
        "TextAnalysis", "VectorSpace",
      ]),
    library(
      "CorpusIndex",
      [
        "Primitives", "CorpusReading", "Languages", "LinearAlgebra", "NewsCorpus", "SameStory",
        "SimilarCoverage", "StoryClustering", "SystemFiles", "TextAnalysis", "VectorSpace",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    library(
      "CoverageComparison",
      ["Primitives", "Languages", "NewsCorpus", "TextAnalysis", "TextReuse"]),
    library(
      "CoverageReport",
      [
        "CorpusIndex", "CorpusReading", "CoverageComparison", "Evaluation", "LinearAlgebra",
        "NewsCorpus", "Primitives", "Reporting", "SameStory", "SimilarCoverage", "StoryClustering",
        "SystemFiles", "TextAnalysis", "TextReuse", "TopicModeling", "VectorSpace",
      ]),
    library(
      "Parallax",
      [
        "ArticleExtraction", "Primitives", "CorpusIndex", "CorpusReading", "CoverageComparison",
        "CoverageReport", "Evaluation", "Languages", "LinearAlgebra", "NewsCorpus", "Reporting",
        "SameStory",
        "SimilarCoverage", "StoryClustering", "SystemFiles", "TextAnalysis", "TextReuse",
        "TopicModeling", "VectorSpace",
      ]),
    .executableTarget(
      name: "ParallaxCommand",
      dependencies: [
        "Parallax", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "ParallaxBenchmarks",
      dependencies: [
        "ArticleExtraction", "Primitives", "LinearAlgebra", "NewsCorpus", "StoryClustering",
        "TextAnalysis", "TopicModeling", "VectorSpace",
      ],
      swiftSettings: swiftSettings),

    .executableTarget(
      name: "StoryMeasurement",
      dependencies: ["Evaluation", "Parallax"],
      path: "Scripts/StoryMeasurement", swiftSettings: swiftSettings),
    .executableTarget(
      name: "BlockFeatureDump", dependencies: ["ArticleExtraction"],
      path: "Scripts/BlockFeatureDump", swiftSettings: swiftSettings),

    example("FindNeighbors", ["LinearAlgebra", "NewsCorpus", "TextAnalysis", "VectorSpace"]),
    example("ClusterCorpus", ["Parallax"]),
    example("ReadPage", ["ArticleExtraction", "NewsCorpus"]),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: swiftSettings),
    tests("Primitives"),
    tests("SystemFiles", ["Primitives"]),
    tests("LinearAlgebra", ["Primitives"]),
    tests("Languages"),
    tests("NewsCorpus"),
    tests("ArticleExtraction", ["NewsCorpus"]),
    tests("CorpusReading", ["NewsCorpus", "CLibSQLite"]),
    tests("Reporting", ["NewsCorpus", "SystemFiles"]),
    tests("TextAnalysis", ["NewsCorpus"]),
    tests("VectorSpace", ["NewsCorpus", "TextAnalysis", "LinearAlgebra"]),
    tests("SameStory", ["NewsCorpus", "TextAnalysis"]),
    tests("SimilarCoverage", ["NewsCorpus", "TextAnalysis", "TextReuse", "VectorSpace"]),
    tests("StoryClustering", ["NewsCorpus", "SameStory", "TextAnalysis"]),
    tests("TopicModeling", ["NewsCorpus", "TextAnalysis"]),
    tests("CorpusIndex", ["NewsCorpus", "SimilarCoverage", "SystemFiles", "TextAnalysis"]),
    tests("Evaluation"),
    tests("TextReuse", ["NewsCorpus"]),
    tests(
      "CoverageReport",
      [
        "CoverageComparison", "Evaluation", "NewsCorpus", "Reporting", "SimilarCoverage",
        "StoryClustering", "TextAnalysis", "TopicModeling", "VectorSpace",
      ]),
    tests(
      "CoverageComparison", ["ArticleExtraction", "NewsCorpus", "TextAnalysis", "TextReuse"]),
    .testTarget(
      name: "ParallaxCommandTests", dependencies: ["ParallaxCommand", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ExamplesTests",
      dependencies: ["FindNeighbors", "ClusterCorpus", "ReadPage", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "QualityTests", dependencies: ["Evaluation", "Parallax", "TestSupport"],
      exclude: ["case-floors.csv"],
      swiftSettings: swiftSettings),
  ]
)
