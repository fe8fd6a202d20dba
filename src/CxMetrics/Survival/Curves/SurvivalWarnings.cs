using System.Globalization;

namespace CxMetrics.Survival;

/// <summary>What a reader should know before trusting a curve.</summary>
internal static class SurvivalWarnings
{
    // Fewer than these, and each event moves the curve by a tenth.
    private const int Few = 10;

    public static IEnumerable<string> Of(SurvivalCurve curve)
    {
        IReadOnlyList<CurvePoint> points = curve.Points;
        int alone = points.Count(point => point is { AtRisk: 1, Events: 1 });
        if (alone > 0)
        {
            double first = points.First(point => point is { AtRisk: 1, Events: 1 }).Time;
            yield return Text($"The risk set is 1 where an event came, first at {first}: one person takes the curve to 0.");
        }

        int zero = points.TakeWhile(point => point.Share > 0).Count();
        if (zero < points.Count - 1)
        {
            yield return Text($"The curve reaches 0 at {points[zero].Time}, before others who entered later: it says nothing of the {points.Skip(zero + 1).Sum(point => point.Events + point.Censored):N0} who left after that.");
        }

        if (curve.Median.Value is { } median)
        {
            CurvePoint at = points.Last(point => point.Time <= median);
            if (at.AtRisk < Few)
            {
                yield return Text($"The median rests on {at.AtRisk} at risk at {at.Time}; expected at least {Few}.");
            }
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
