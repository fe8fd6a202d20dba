using CxMetrics.LifetimeValue;
using CxMetrics.Survival;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string Room = "CxMetrics.LifetimeValue.";
    private const string FitEnd = $"{Room}FitOptions,System.IProgress{{{Room}FitProgress}},System.Threading.CancellationToken)";
    private const string FitOfSummaries = $"Fit({Room}PurchaseSummaries,{FitEnd}";
    private const string FitOfRenewals = $"Fit(CxMetrics.Survival.SurvivalTally,{Room}TimeUnit,{FitEnd}";

    private static readonly GammaGammaModel Spending = new(6.25, 0.8, 15.44);
    private static readonly ShiftedBetaGeometricModel Renewing = new(0.7, 1.2, TimeUnit.Year);

    private static PurchaseSummaries Spenders => PurchaseSummaries.FromColumns([0, 2], [0, 1], [2, 2], TimeUnit.Week, [0, 5]);

    private static PurchaseSummaries Unpriced => PurchaseSummaries.FromColumns([2], [1], [2], TimeUnit.Week);

    private static SurvivalTally Renewals => SurvivalTally.FromCounts([1, 2, 3], [30, 10, 5], [0, 0, 55]);

    private static SurvivalTally Fractions => SurvivalTally.FromCounts([1.5], [1], [0]);

    private static CancellationToken Stopped => new(canceled: true);

    private static ThrowingCase[] LifetimeDiscrete =>
    [
        new($"M:{Room}GammaGamma.Correlation({Room}PurchaseSummaries) | ArgumentException", () => GammaGamma.Correlation(Unpriced)),
        new($"M:{Room}GammaGamma.{FitOfSummaries} | ArgumentException", () => GammaGamma.Fit(Unpriced)),
        new($"M:{Room}GammaGamma.{FitOfSummaries} | ArgumentException", () => GammaGamma.Fit(PurchaseSummaries.FromColumns([0], [0], [2], TimeUnit.Week, [5]))),
        new($"M:{Room}GammaGamma.{FitOfSummaries} | OperationCanceledException", () => GammaGamma.Fit(Spenders, cancellationToken: Stopped)),
        new($"M:{Room}GammaGammaModel.#ctor(System.Double,System.Double,System.Double) | ArgumentOutOfRangeException", () => _ = new GammaGammaModel(0, 1, 1)),
        new($"M:{Room}GammaGammaModel.LogLikelihood({Room}PurchaseSummary) | ArgumentException", () => Spending.LogLikelihood(Unpriced[0])),
        new($"M:{Room}GammaGammaModel.LogLikelihood({Room}PurchaseSummary) | ArgumentException", () => Spending.LogLikelihood(new PurchaseSummary(1, 1, 2, TimeUnit.Week, 0))),
        new($"M:{Room}GammaGammaModel.MeanSpend({Room}PurchaseSummary) | ArgumentException", () => Spending.MeanSpend(Unpriced[0])),
        new($"M:{Room}GammaGammaModel.MeanSpend({Room}PurchaseSummaries,System.Span{{System.Double}}) | ArgumentException", () => Spending.MeanSpend(Unpriced, new double[1])),
        new($"M:{Room}GammaGammaModel.MeanSpend({Room}PurchaseSummaries,System.Span{{System.Double}}) | ArgumentException", () => Spending.MeanSpend(Spenders, new double[1])),
        new($"M:{Room}GammaGammaModel.MeanSpend({Room}PurchaseSummaries,System.Span{{System.Double}}) | ArgumentException", () => Spending.MeanSpend(Spenders, new double[2])),
        new($"P:{Room}GammaGammaModel.Version | JsonException", () => _ = Spending with { Version = 2 }),
        new($"M:{Room}BgBb.{FitOfSummaries} | ArgumentException", () => BgBb.Fit(PurchaseSummaries.FromColumns([1], [1.5], [2], TimeUnit.Year))),
        new($"M:{Room}BgBb.{FitOfSummaries} | ArgumentException", () => BgBb.Fit(PurchaseSummaries.FromColumns([], [], [], TimeUnit.Year))),
        new($"M:{Room}BgBb.{FitOfSummaries} | OperationCanceledException", () => BgBb.Fit(Golden.Donations.Customers, cancellationToken: Stopped)),
        new($"M:{Room}BgBbModel.#ctor(System.Double,System.Double,System.Double,System.Double,{Room}TimeUnit) | ArgumentOutOfRangeException", () => _ = new BgBbModel(1, 1, 1, double.NaN, TimeUnit.Year)),
        new($"M:{Room}ShiftedBetaGeometric.{FitOfRenewals} | ArgumentException", () => ShiftedBetaGeometric.Fit(Fractions, TimeUnit.Year)),
        new($"M:{Room}ShiftedBetaGeometric.{FitOfRenewals} | ArgumentException", () => ShiftedBetaGeometric.Fit(SurvivalTally.AdditiveIdentity, TimeUnit.Year)),
        new($"M:{Room}ShiftedBetaGeometric.{FitOfRenewals} | OperationCanceledException", () => ShiftedBetaGeometric.Fit(Renewals, TimeUnit.Year, cancellationToken: Stopped)),
        new($"M:{Room}ShiftedBetaGeometricModel.#ctor(System.Double,System.Double,{Room}TimeUnit) | ArgumentOutOfRangeException", () => _ = new ShiftedBetaGeometricModel(0, 1, TimeUnit.Year)),
        new($"M:{Room}BetaDiscreteWeibull.{FitOfRenewals} | ArgumentException", () => BetaDiscreteWeibull.Fit(Fractions, TimeUnit.Year)),
        new($"M:{Room}BetaDiscreteWeibull.{FitOfRenewals} | OperationCanceledException", () => BetaDiscreteWeibull.Fit(Renewals, TimeUnit.Year, cancellationToken: Stopped)),
        new($"M:{Room}BetaDiscreteWeibullModel.#ctor(System.Double,System.Double,System.Double,{Room}TimeUnit) | ArgumentOutOfRangeException", () => _ = new BetaDiscreteWeibullModel(1, 1, -1, TimeUnit.Year)),
        new($"M:{Room}RenewalModel.Survival(System.Int32,System.Int32) | ArgumentOutOfRangeException", () => Renewing.Survival(2, since: 3)),
        new($"M:{Room}RenewalModel.Survival(System.Int32,System.Int32) | ArgumentOutOfRangeException", () => Renewing.Survival(2, since: -1)),
        new($"M:{Room}RenewalModel.ProbabilityOfLeaving(System.Int32) | ArgumentOutOfRangeException", () => Renewing.ProbabilityOfLeaving(0)),
        new($"M:{Room}RenewalModel.RetentionRate(System.Int32) | ArgumentOutOfRangeException", () => Renewing.RetentionRate(0)),
        new($"M:{Room}RenewalModel.ExpectedLifetime({Room}Horizon,{Room}DiscountRate) | ArgumentException", () => Renewing.ExpectedLifetime(Horizon.Years(1.5), DiscountRate.None)),
        new($"M:{Room}RenewalModel.ResidualLifetime(System.Int32,{Room}Horizon,{Room}DiscountRate) | ArgumentException", () => Renewing.ResidualLifetime(1, Horizon.Years(1.5), DiscountRate.None)),
        new($"M:{Room}RenewalModel.ResidualLifetime(System.Int32,{Room}Horizon,{Room}DiscountRate) | ArgumentOutOfRangeException", () => Renewing.ResidualLifetime(-1, Horizon.Infinite, DiscountRate.PerYear(0.1))),
        new($"M:{Room}RenewalModel.LogLikelihood(CxMetrics.Survival.SurvivalTally) | ArgumentException", () => Renewing.LogLikelihood(Fractions)),
        new($"P:{Room}RenewalModel.Version | JsonException", () => _ = Renewing with { Version = 2 }),
    ];
}
