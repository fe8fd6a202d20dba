using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>How people call a score and read it.</summary>
/// <param name="Metric">Such as "NPS".</param>
/// <param name="Definition">The definition's name; null where the tallies have none.</param>
/// <param name="Decimals">The decimals that are shown.</param>
/// <param name="Unit">What follows the number.</param>
/// <param name="Factor">What the score is shown times.</param>
/// <param name="Fact">What is counted, such as "response".</param>
internal sealed record ScoreFigure(string Metric, string? Definition, int Decimals, string Unit = "", double Factor = 1, string Fact = "response")
{
    public const int MostNamed = 5;

    public static ScoreFigure Of(IScoreDefinition definition, bool isWeighted = false) =>
        new(
            isWeighted ? Scoring.WeightedMetric(definition) : definition.Metric,
            definition.Name,
            definition.Format == SurveyGuard.OneDecimal ? 1 : 2,
            definition.Unit.Length == 1 ? definition.Unit : "");

    public static ScoreFigure OfRate(string name) => new(Guard.Text(name), null, 1, "%", 100, "fact");

    public static ScoreFigure OfMean(string name) => new(Guard.Text(name), null, 2, "", 1, "number");

    public string Text(double value, IFormatProvider culture) => (Factor * value).ToString(Format("", "-"), culture) + Unit;

    /// <summary>The largest parts by name and the others together, which add up to the whole as they are printed.</summary>
    public string Named(double whole, IReadOnlyList<(string Name, double Value)> parts, IFormatProvider culture)
    {
        (string Name, double Value)[] named = [.. parts.OrderByDescending(part => Math.Abs(part.Value)).Take(MostNamed)];
        if (parts.Count > named.Length)
        {
            named = [.. named, (Plural.Of(parts.Count - named.Length, "other", culture), whole - named.Sum(part => part.Value))];
        }

        string[] texts = Signed(named.Select(part => part.Value), whole, culture);
        return string.Join(", ", named.Select((part, i) => $"{part.Name} {texts[i]}"));
    }

    /// <summary>A change and its effects, which add up to it as they are printed.</summary>
    public string Effects(double change, double? rate, double? mix, double? interaction, IFormatProvider culture)
    {
        string[] texts = Signed(new[] { rate, mix, interaction }.OfType<double>(), change, culture);
        return $"{Signed([change], change, culture)[0]} (rate {texts[0]}, mix {texts[1]}{(interaction is null ? "" : $", interaction {texts[2]}")})";
    }

    private string[] Signed(IEnumerable<double> parts, double whole, IFormatProvider culture) =>
        [.. LargestRemainder.Round([.. parts.Select(part => Factor * part)], Factor * whole, Decimals).Select(part => part.ToString(Format("+", "-"), culture) + Unit)];

    private string Format(string plus, string minus)
    {
        string number = "0." + new string('0', Decimals);
        return $"{plus}{number};{minus}{number};{number}";
    }
}
