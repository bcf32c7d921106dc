public import LinearAlgebra
internal import Reporting

/// A row a singular triplet, largest first, with how exact it is.
public struct SingularValueTable: ReportTable {
  public struct Row: Sendable {
    let dimension: Int
    let value: Double
    /// The larger of ‖*A v* − σ *u*‖ and ‖*Aᵀu* − σ *v*‖.
    let residual: Double
    /// The residual's share of the largest singular value.
    let residualShare: Double
    let varianceShare: Double
  }

  public let rows: [Row]

  public init(_ latent: TruncatedSVD) {
    let first = latent.singularValues.first ?? 1
    rows = latent.singularValues.indices.map { index in
      Row(
        dimension: index + 1, value: latent.singularValues[index],
        residual: latent.residuals[index], residualShare: latent.residuals[index] / first,
        varianceShare: latent.explainedShare[index])
    }
  }

  public var columns: [ReportColumn<Row>] {
    [
      Column("dimension", .number, "its number", range: .oneOrMore) { .integer($0.dimension) },
      Column("singular_value", .number, "its length in the weighted matrix", range: .zeroOrMore) {
        .number($0.value, decimals: 6)
      },
      Column(
        "residual", .number, "how far the triplet is from an exact one", range: .zeroOrMore
      ) { .number($0.residual, decimals: 9) },
      Column(
        "residual_share", .number, "the residual over the largest singular value",
        unit: "share", range: .unitInterval
      ) { .number($0.residualShare, decimals: 9) },
      Column(
        "variance_share", .number, "its part of the sum of all squared weights", unit: "share",
        range: .unitInterval
      ) { .number($0.varianceShare, decimals: 6) },
    ]
  }
}
