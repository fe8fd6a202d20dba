using System.Globalization;
using System.Text.RegularExpressions;

namespace CxMetrics.Tool.Options;

/// <summary>Two whole numbers such as <c>1-10</c>, <c>-3-3</c> or <c>1..10</c>, or one that is both ends.</summary>
internal static partial class Range
{
    public static (int Lowest, int Highest) Parse(string text, string name)
    {
        Match match = Pattern().Match(text);
        if (!match.Success)
        {
            throw new InputException($"{name} is \"{text}\"; expected two whole numbers such as 1-10.");
        }

        int lowest = int.Parse(match.Groups["lowest"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return match.Groups["highest"] is { Success: true } highest
            ? (lowest, int.Parse(highest.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : (lowest, lowest);
    }

    [GeneratedRegex(@"^(?<lowest>-?[0-9]{1,4})(?:(?:-|\.\.)(?<highest>-?[0-9]{1,4}))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
