using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>How people call a score and read it.</summary>
/// <param name="Metric">Such as "NPS".</param>
/// <param name="Definition">The definition; null where the tallies need none.</param>
internal sealed record ScoreFigure(string Metric, IScoreDefinition? Definition = null)
{
    public const int MostNamed = 5;

    // Points and percentages with one decimal, means on a scale with two; a rate is shown in percent.
    private readonly int _decimals = Definition is null or { Format: SurveyGuard.OneDecimal } ? 1 : 2;
    private readonly string _unit = Definition is null or CsatDefinition ? "%" : "";
    private readonly double _factor = Definition is null ? 100 : 1;

    /// <summary>What is counted.</summary>
    public string Fact => Definition is null ? "fact" : "response";

    public string Text(double value, IFormatProvider culture) => (_factor * value).ToString(Format("", "-"), culture) + _unit;

    /// <summary>The largest parts by name and the others together, rounded as all parts are, so that they add up to the whole as they are printed.</summary>
    public string Named(double whole, IReadOnlyList<(string Name, double Value)> parts, IFormatProvider culture)
    {
        double[] rounded = Rounded(parts.Select(part => part.Value), whole);
        int[] largest = [.. Enumerable.Range(0, parts.Count).OrderByDescending(i => Math.Abs(parts[i].Value))];
        IEnumerable<string> named = largest.Take(MostNamed).Select(i => $"{parts[i].Name} {Signed(rounded[i], culture)}");
        int others = parts.Count - MostNamed;
        return string.Join(", ", others > 0 ? named.Append($"{Plural.Of(others, "other", culture)} {Signed(largest.Skip(MostNamed).Sum(i => rounded[i]), culture)}") : named);
    }

    /// <summary>A change and its effects, which add up to it as they are printed.</summary>
    public string Effects(double change, double? rate, double? mix, double? interaction, IFormatProvider culture)
    {
        string[] texts = [.. Rounded(new[] { rate, mix, interaction }.OfType<double>(), change).Select(effect => Signed(effect, culture))];
        return $"{Signed(_factor * change, culture)} (rate {texts[0]}, mix {texts[1]}{(interaction is null ? "" : $", interaction {texts[2]}")})";
    }

    private double[] Rounded(IEnumerable<double> parts, double whole) =>
        LargestRemainder.Round([.. parts.Select(part => _factor * part)], _factor * whole, _decimals);

    private string Signed(double printed, IFormatProvider culture) => printed.ToString(Format("+", "-"), culture) + _unit;

    private string Format(string plus, string minus)
    {
        string number = "0." + new string('0', _decimals);
        return $"{plus}{number};{minus}{number};{number}";
    }
}
