using System.Globalization;
using System.Text.RegularExpressions;

namespace CxMetrics.Tool;

/// <summary>Reads the values of options; what is refused is refused with what was expected.</summary>
internal static partial class OptionText
{
    public static string Word(string text, params string[] words) =>
        words.Contains(text) ? text : throw new FormatException(string.Join(", ", words));

    public static FileFormat Format(string text) => Word(text, "csv", "ndjson") is "csv" ? FileFormat.Csv : FileFormat.Ndjson;

    public static char Delimiter(string text) => text switch
    {
        "tab" or "\\t" => '\t',
        "blanks" => BlankSeparated.Delimiter,
        [var single] when char.IsAscii(single) && !char.IsAsciiLetterOrDigit(single) && single is not ('"' or '\r' or '\n') => single,
        _ => throw new FormatException("one character such as , or ; or the word tab or blanks"),
    };

    public static SurveyKind Kind(string text) => Word(text, "nps", "csat", "ces") switch
    {
        "nps" => SurveyKind.Nps,
        "csat" => SurveyKind.Csat,
        _ => SurveyKind.Ces,
    };

    public static SurveyScale? Scale(string text)
    {
        (int lowest, int highest) = Range(text);
        try
        {
            return new SurveyScale(lowest, highest);
        }
        catch (ArgumentOutOfRangeException refused)
        {
            throw new FormatException("2 to 101 points between -1000 and 1000, the lowest first, such as 1-10", refused);
        }
    }

    public static ScoreBand? Band(string text)
    {
        (int lowest, int highest) = Range(text);
        return lowest <= highest ? new ScoreBand(lowest, highest) : throw new FormatException("the lowest score first, such as 9-10");
    }

    public static Func<string, int?> Count(int minimum, int maximum) => text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= minimum && number <= maximum
            ? number
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"a whole number from {minimum} to {maximum}"));

    public static double? Share(string text) =>
        Number(text) is > 0 and < 1 and { } share ? share : throw new FormatException("a number above 0 and below 1, such as 0.9");

    public static double? ShareOrAll(string text) =>
        Number(text) is > 0 and <= 1 and { } share ? share : throw new FormatException("a number above 0 and at most 1, such as 0.4");

    public static double? Positive(string text) =>
        Number(text) is > 0 and { } number ? number : throw new FormatException("a number above 0, such as 3");

    public static string? Reference(string text) =>
        text is "rest" || Number(text) is not null ? text : throw new FormatException("rest or a score, such as 40");

    public static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new FormatException("a date such as 2025-12-31");

    public static TimeZoneInfo Zone(string id)
    {
        // Some ids stand for the zone of the machine.
        bool moves = Path.GetFileName(id).ToUpperInvariant() is "LOCALTIME" or "POSIXRULES" or "LOCAL";
        return id is "UTC" ? TimeZoneInfo.Utc
            : !moves && TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone) ? zone
            : throw new FormatException("the IANA id of a time zone, the same on every machine, such as Europe/Berlin");
    }

    /// <summary>Reads a time such as 30m, 4h, 1.5h or 1d.</summary>
    public static TimeSpan? Target(string text)
    {
        double unit = text[^1] switch
        {
            's' => 1,
            'm' => 60,
            'h' => 3600,
            'd' => 86_400,
            _ => 0,
        };
        return double.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            && number * unit is > 0 and <= 1e9 and { } seconds
            ? TimeSpan.FromTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond))
            : throw new FormatException("a time such as 30m, 4h or 1d");
    }

    /// <summary>Two whole numbers such as 1-10, -3-3 or 1..10, or one that is both ends.</summary>
    private static (int Lowest, int Highest) Range(string text)
    {
        Match match = RangePattern().Match(text);
        if (!match.Success)
        {
            throw new FormatException("two whole numbers such as 1-10");
        }

        int lowest = int.Parse(match.Groups["lowest"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return match.Groups["highest"] is { Success: true } highest
            ? (lowest, int.Parse(highest.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : (lowest, lowest);
    }

    [GeneratedRegex(@"^(?<lowest>-?[0-9]{1,4})(?:(?:-|\.\.)(?<highest>-?[0-9]{1,4}))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RangePattern();
}
