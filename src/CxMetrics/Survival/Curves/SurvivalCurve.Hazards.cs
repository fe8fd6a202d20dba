using System.Globalization;

namespace CxMetrics.Survival;

/// <content>Hazard by tenure.</content>
public sealed partial record SurvivalCurve
{
    /// <summary>The hazard in stretches of tenure: when people leave.</summary>
    /// <param name="boundaries">Where stretches start and end, at least two, in ascending order from 0 or later: 0, 3, 12, 24.</param>
    /// <returns>The stretches, one less than there are boundaries.</returns>
    /// <exception cref="ArgumentException">There are fewer than two boundaries, or one is not finite, negative, or not above that before it.</exception>
    /// <remarks>
    /// The interval of a rate is <c>rate exp(-+ z / sqrt(events))</c>, which needs an event; that of a probability follows from the interval of the
    /// conditional survival.
    /// </remarks>
    public IReadOnlyList<TenureHazard> Hazards(params ReadOnlySpan<double> boundaries)
    {
        if (boundaries.Length < 2)
        {
            throw new ArgumentException($"There are too few boundaries, {boundaries.Length}; expected at least two.", nameof(boundaries));
        }

        List<TenureHazard> hazards = [];
        for (int i = 0; i < boundaries.Length; i++)
        {
            if (!(boundaries[i] >= 0 && boundaries[i] <= double.MaxValue && (i == 0 || boundaries[i] > boundaries[i - 1])))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"boundaries[{i}] is {boundaries[i]}; expected finite numbers of at least 0, in ascending order."),
                    nameof(boundaries));
            }

            if (i > 0)
            {
                hazards.Add(Hazard(boundaries[i - 1], boundaries[i]));
            }
        }

        return hazards;
    }

    private TenureHazard Hazard(double from, double to)
    {
        bool isFirst = from == 0;
        long events = _steps.Points.Where(point => (point.Time > from || (isFirst && point.Time == 0)) && point.Time <= to).Sum(point => point.Events);
        double timeAtRisk = TimeWithin(Tally.Exits, from, to) - TimeWithin(Tally.Entries, from, to);
        double? rate = timeAtRisk > 0 ? events / timeAtRisk : null;
        double factor = Math.Exp(Definition.Z / Math.Sqrt(events));
        bool hasInterval = rate > 0;
        Estimate stay = isFirst ? At(to) : Conditional(from, to - from);
        return new TenureHazard(
            from,
            to,
            events,
            timeAtRisk,
            new Estimate(
                rate,
                rate is null ? null : Math.Sqrt(events) / timeAtRisk,
                new(hasInterval ? rate / factor : null, hasInterval ? rate * factor : null, Definition.Confidence, "log")),
            new Estimate(1 - stay.Value, stay.StandardError, stay.Interval.Between(1 - stay.Interval.Upper, 1 - stay.Interval.Lower)));
    }

    /// <summary>How long all were within a stretch, had they been there from the beginning up to their time.</summary>
    private static double TimeWithin(SurvivalCell[] cells, double from, double to) =>
        cells.Sum(cell => cell.Count * (Math.Clamp(cell.Time, from, to) - from));
}
