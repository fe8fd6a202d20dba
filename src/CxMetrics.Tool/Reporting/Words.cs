using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>Counts, shares, times, money and reasons as people read them, the same on every machine.</summary>
internal static class Words
{
    private const double SmallestP = 0.0001;

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Such as "1 customer" and "1,200 customers".</summary>
    public static string Count(long count, string one, string? many = null) => $"{Count(count)} {(count == 1 ? one : many ?? one + "s")}";

    public static string Number(double? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture) ?? "-";

    /// <summary>A p-value to four decimals; one that would read as 0 is not 0.</summary>
    public static string PValue(double? p) => p < SmallestP ? "<0.0001" : Number(p, "0.0000");

    /// <summary>A p-value within a sentence.</summary>
    public static string PSentence(double? p) => p < SmallestP ? "p < 0.0001" : $"p = {Number(p, "0.0000")}";

    public static string Interval(ConfidenceInterval? interval, string format) =>
        interval is { Lower: { } lower, Upper: { } upper } ? $"{Number(lower, format)} to {Number(upper, format)}" : "-";

    /// <summary>The interval of a share, in percent.</summary>
    public static string PercentInterval(ConfidenceInterval interval) =>
        Interval(new ConfidenceInterval(100 * interval.Lower, 100 * interval.Upper, interval.Confidence, interval.Method), "0.0");

    public static string Percent(double? share) => Number(100 * share, "0.0");

    /// <summary>A time in the two units that matter at its size, such as 3d 04h, 2h 05m, 5m 20s or 12.5s.</summary>
    public static string Time(TimeSpan? time)
    {
        if (time is not { } span)
        {
            return "-";
        }

        CultureInfo culture = CultureInfo.InvariantCulture;
        if (span < TimeSpan.FromSeconds(59.95))
        {
            return string.Create(culture, $"{span.TotalSeconds:0.#}s");
        }

        // Rounded to what is shown first, so that 59m 59.6s reads as an hour.
        TimeSpan unit = span < TimeSpan.FromHours(1) ? TimeSpan.FromSeconds(1) : span < TimeSpan.FromDays(2) ? TimeSpan.FromMinutes(1) : TimeSpan.FromHours(1);
        TimeSpan rounded = TimeSpan.FromTicks((span.Ticks + (unit.Ticks / 2)) / unit.Ticks * unit.Ticks);
        return rounded < TimeSpan.FromHours(1) ? string.Create(culture, $"{rounded.Minutes}m {rounded.Seconds:00}s")
            : rounded < TimeSpan.FromDays(2) ? string.Create(culture, $"{(int)rounded.TotalHours}h {rounded.Minutes:00}m")
            : string.Create(culture, $"{rounded.Days}d {rounded.Hours:00}h");
    }

    public static string Money(decimal? amount, string? currency) =>
        amount is not { } known ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"{known:#,##0.00}{(currency is null ? "" : " " + currency)}");

    /// <summary>A rate with its interval and counts.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="confidence">The confidence of the interval.</param>
    public static string Of(RateResult rate, double confidence) =>
        $"{Of(Sentence(rate.Name), rate.Rate, rate.Interval(confidence), rate.Numerator, rate.Denominator, confidence)}{Without(rate.Excluded)}.";

    public static string Of(string name, double? rate, ConfidenceInterval interval, long numerator, long denominator, double confidence) =>
        rate is null ? $"{name} is not defined: nothing counts"
        : $"{name} {Percent(rate)}%"
            + (interval is { Lower: { } lower, Upper: { } upper } ? $", {Level(confidence)} interval {Percent(lower)} to {Percent(upper)}" : "")
            + $": {Count(numerator)} of {Count(denominator)}";

    /// <summary>What does not count, and why; nothing where all counts.</summary>
    public static string Without(ReasonCounts excluded) =>
        excluded.Total == 0 ? "" : $"; without {string.Join(", ", excluded.OrderByDescending(reason => reason.Value).Select(reason => $"{Count(reason.Value)} ({reason.Key})"))}";

    public static string Level(double confidence) => (100 * confidence).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>The unit of periods.</summary>
    public static string Unit(Periods periods) =>
        periods.Unit == PeriodUnit.IsoWeek ? "ISO week" : periods.Unit.ToString().ToLowerInvariant();

    /// <summary>The period of a moment, by its name, which sorts as periods follow each other; null where it lies at an end of the calendar.</summary>
    public static string? Period(Periods periods, DateTimeOffset moment)
    {
        try
        {
            return periods.Of(moment).ToString();
        }
        catch (ArgumentOutOfRangeException)
        {
            // A placeholder such as 9999-12-31, whose week or local date lies beyond the calendar.
            return null;
        }
    }

    /// <summary>Which moment the report takes for the present.</summary>
    public static string AsOf(DateTimeOffset asOf, DateTimeOffset latest, bool isStated, TimeZoneInfo zone)
    {
        string moment = TimeZoneInfo.ConvertTime(asOf, zone).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
        return isStated
            ? $"As of {moment}{(asOf < latest ? ", before the latest moment in the file" : "")}."
            : $"As of {moment}, the latest moment in the file; --as-of says another.";
    }

    /// <summary>The first letter in upper case.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
