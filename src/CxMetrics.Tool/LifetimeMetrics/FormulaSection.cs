using System.Text.Json.Nodes;
using CxMetrics.LifetimeValue;
using CxMetrics.Survival;

namespace CxMetrics.Tool;

/// <summary>What a subscriber is worth: along the curve of those who stay, and by a constant churn.</summary>
internal static class FormulaSection
{
    public const decimal MarginShare = 0.6m;
    private const int Months = 24;

    /// <summary>Reports on segments.</summary>
    /// <param name="tenure">The months until somebody left, by segment.</param>
    /// <param name="revenue">What a customer of a segment pays a month.</param>
    public static ReportSection Of(Breakdown<string, SurvivalTally> tenure, IReadOnlyDictionary<string, decimal> revenue)
    {
        Segment[] segments = [.. tenure.Groups.Where(group => revenue.ContainsKey(group.Key)).Select(group => Segment.Of(group.Key, KaplanMeier.Estimate(group.Tally), revenue[group.Key]))];
        return new ReportSection("value", "Lifetime value")
        {
            Sentences =
            [
                $"The margin is {Words.Percent((double)MarginShare)}% of the revenue, discounted at {ClvDefinition.Lifetime.DiscountRate}; along the curve it is that of the first {Months} months.",
                "Margin / churn knows neither an end nor a discount, and takes the churn of the first year for that of all others.",
            ],
            Tables =
            [
                SectionTable.Of(
                    "segment",
                    "What a new customer is worth",
                    segments,
                    segment => new JsonObject
                    {
                        ["key"] = segment.Name, ["curve"] = ResultJson.Of(segment.Curve), ["firstYear"] = ResultJson.Of(segment.FirstYear), ["simple"] = ResultJson.Of(segment.Simple),
                    },
                    new("Segment", segment => segment.Name),
                    new("Margin a month", segment => Words.Money(segment.Margin, null)),
                    new($"{Months} months", segment => Words.Money(segment.Curve.Value, null)),
                    new("First year", segment => Words.Money(segment.FirstYear.Value, null), ColumnNeed.Change),
                    new("Churn % a month", segment => Words.Percent(segment.Churn), ColumnNeed.Responses),
                    new("Margin / churn", segment => Words.Money(segment.Simple?.Value, null), ColumnNeed.Interval)),
            ],
        };
    }

    private sealed record Segment(string Name, decimal Margin, double? Churn, ClvResult Curve, ClvResult FirstYear, ClvResult? Simple)
    {
        public static Segment Of(string name, SurvivalCurve curve, decimal revenue)
        {
            decimal margin = revenue * MarginShare;
            decimal discount = (decimal)ClvDefinition.Lifetime.DiscountRate.Per(TimeUnit.Month);
            double? churn = 1 - Math.Pow(curve.At(12).Value ?? double.NaN, 1.0 / 12);
            churn = double.IsNaN(churn.Value) ? null : churn;
            return new Segment(
                name,
                margin,
                churn,
                Clv.Discounted(margin, curve, Months, discount, ClvTiming.FirstNow),
                Clv.Discounted(margin, curve, 12, discount, ClvTiming.FirstNow),
                churn is { } rate ? Clv.Simple(margin, (decimal)rate) : null);
        }
    }
}
