using System.Text.Json;
using CxMetrics.LifetimeValue;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string Arguments = "(CxMetrics.LifetimeValue.PurchaseSummaries,CxMetrics.LifetimeValue.FitOptions,System.IProgress{CxMetrics.LifetimeValue.FitProgress},System.Threading.CancellationToken)";
    private const string FitOf = "M:CxMetrics.LifetimeValue.ModelFit`1.";

    private static PurchaseSummaries Nobody => PurchaseSummaries.FromColumns([], [], [], TimeUnit.Week);

    private static ModelFit<BgNbdModel> NoModel => BgNbd.Fit(PurchaseSummaries.FromColumns([0], [0], [3], TimeUnit.Week));

    private static CancellationToken Cancelled => new(canceled: true);

    private static ThrowingCase[] LifetimeFits =>
    [
        new($"M:CxMetrics.LifetimeValue.BgNbd.Fit{Arguments} | ArgumentException", () => BgNbd.Fit(Nobody)),
        new($"M:CxMetrics.LifetimeValue.BgNbd.Fit{Arguments} | ArgumentException", () => BgNbd.Fit(PurchaseSummaries.FromColumns([1], [0], [2], TimeUnit.Week))),
        new($"M:CxMetrics.LifetimeValue.BgNbd.Fit{Arguments} | OperationCanceledException", () => BgNbd.Fit(SomeCustomers, cancellationToken: Cancelled)),
        new($"M:CxMetrics.LifetimeValue.MbgNbd.Fit{Arguments} | ArgumentException", () => MbgNbd.Fit(Nobody)),
        new($"M:CxMetrics.LifetimeValue.MbgNbd.Fit{Arguments} | OperationCanceledException", () => MbgNbd.Fit(SomeCustomers, cancellationToken: Cancelled)),
        new($"M:CxMetrics.LifetimeValue.ParetoNbd.Fit{Arguments} | ArgumentException", () => ParetoNbd.Fit(Nobody)),
        new($"M:CxMetrics.LifetimeValue.ParetoNbd.Fit{Arguments} | OperationCanceledException", () => ParetoNbd.Fit(SomeCustomers, cancellationToken: Cancelled)),
        new($"{FitOf}Bootstrap(System.Int32,System.Int32,System.Threading.CancellationToken) | ArgumentOutOfRangeException", () => Fitted.Bootstrap(1, 1)),
        new($"{FitOf}Bootstrap(System.Int32,System.Int32,System.Threading.CancellationToken) | InvalidOperationException", () => NoModel.Bootstrap(2, 1)),
        new($"{FitOf}Bootstrap(System.Int32,System.Int32,System.Threading.CancellationToken) | OperationCanceledException", () => Fitted.Bootstrap(2, 1, Cancelled)),
        new($"{FitOf}LikelihoodRatio(System.Collections.Generic.IReadOnlyList{{CxMetrics.LifetimeValue.ModelFit{{`0}}}}) | ArgumentException", () => Fitted.LikelihoodRatio([Fitted])),
        new($"{FitOf}LikelihoodRatio(System.Collections.Generic.IReadOnlyList{{CxMetrics.LifetimeValue.ModelFit{{`0}}}}) | ArgumentException", () => Fitted.LikelihoodRatio([Fitted, Fitted])),
        new($"{FitOf}LikelihoodRatio``1(CxMetrics.LifetimeValue.ModelFit{{``0}}) | ArgumentException", () => Fitted.LikelihoodRatio(Fitted)),
        new("M:CxMetrics.LifetimeValue.BootstrapFits`1.Interval(System.Func{`0,System.Double},System.Double) | ArgumentNullException", () => Fitted.Bootstrap(2, 1).Interval(null!)),
        new("M:CxMetrics.LifetimeValue.BootstrapFits`1.Interval(System.Func{`0,System.Double},System.Double) | ArgumentException", () => Fitted.Bootstrap(2, 1).Interval(_ => double.NaN)),
        new($"{FitOf}Interval(System.Func{{`0,System.Double}},System.Double) | ArgumentException", () => Fitted.Interval(_ => double.NaN)),
        new("M:CxMetrics.LifetimeValue.BootstrapFits`1.Interval(System.Func{`0,System.Double},System.Double) | ArgumentOutOfRangeException", () => Fitted.Bootstrap(2, 1).Interval(model => model.R, 1)),
        new("P:CxMetrics.LifetimeValue.PurchaseSummaries.Item(System.Int32) | ArgumentOutOfRangeException", () => _ = SomeCustomers[-1]),
        new("P:CxMetrics.LifetimeValue.PurchaseSummaries.Item(System.Int32) | ArgumentOutOfRangeException", () => _ = SomeCustomers[SomeCustomers.Count]),
        new($"P:{FitOf[2..]}Parameters | ArgumentNullException", () => _ = new ModelFit<BgNbdModel> { Parameters = null! }),
        new($"P:{FitOf[2..]}Model | InvalidOperationException", () => _ = NoModel.Model),
        new($"{FitOf}LikelihoodRatio(System.Collections.Generic.IReadOnlyList{{CxMetrics.LifetimeValue.ModelFit{{`0}}}}) | InvalidOperationException", () => NoModel.LikelihoodRatio([Fitted, Fitted])),
        new($"{FitOf}LikelihoodRatio``1(CxMetrics.LifetimeValue.ModelFit{{``0}}) | InvalidOperationException", () => Fitted.LikelihoodRatio(NoModel)),
        new($"P:{FitOf[2..]}ModelName | JsonException", () => JsonSerializer.Deserialize("{\"v\":1,\"model\":\"MBG/NBD\"}", CxMetricsJson.TypeInfo<ModelFit<BgNbdModel>>())),
        new("P:CxMetrics.LifetimeValue.PurchaseModel.ModelName | JsonException", () => JsonSerializer.Deserialize(JsonSerializer.Serialize(Weekly, CxMetricsJson.TypeInfo<BgNbdModel>()), CxMetricsJson.TypeInfo<MbgNbdModel>())),
        new("P:CxMetrics.LifetimeValue.RenewalModel.ModelName | JsonException", () => JsonSerializer.Deserialize("{\"v\":1,\"model\":\"BdW\",\"alpha\":1,\"beta\":1,\"unit\":\"Year\"}", CxMetricsJson.TypeInfo<ShiftedBetaGeometricModel>())),
        new("P:CxMetrics.LifetimeValue.GammaGammaModel.ModelName | JsonException", () => JsonSerializer.Deserialize("{\"v\":1,\"model\":\"sBG\",\"p\":1,\"q\":2,\"gamma\":3}", CxMetricsJson.TypeInfo<GammaGammaModel>())),
        new($"P:{FitOf[2..]}Version | JsonException", () => JsonSerializer.Deserialize("{\"v\":2}", CxMetricsJson.TypeInfo<ModelFit<BgNbdModel>>())),
        new("P:CxMetrics.LifetimeValue.PurchaseModel.Version | JsonException", () => JsonSerializer.Deserialize("{\"v\":2}", CxMetricsJson.TypeInfo<BgNbdModel>())),
    ];
}
