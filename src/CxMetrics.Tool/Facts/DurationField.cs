using System.Globalization;
using System.Text.RegularExpressions;

namespace CxMetrics.Tool;

/// <summary>Reads a duration: seconds such as 12.5, or hours, minutes and seconds such as 1:02:03.</summary>
internal static partial class DurationField
{
    // Thirty years, beyond which a number is no duration of a contact.
    private const decimal Longest = 1_000_000_000;

    public static bool TryRead(string text, out TimeSpan duration)
    {
        duration = default;
        Match clock = Clock().Match(text);
        decimal seconds;
        if (clock.Success)
        {
            seconds = (3600 * Part(clock, "hours")) + (60 * Part(clock, "minutes")) + Part(clock, "seconds");
        }
        else if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out seconds))
        {
            return false;
        }

        if (seconds > Longest)
        {
            return false;
        }

        duration = TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond));
        return true;
    }

    private static decimal Part(Match clock, string name) =>
        decimal.Parse(clock.Groups[name].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<hours>[0-9]{1,6}):(?<minutes>[0-5][0-9]):(?<seconds>[0-5][0-9](\.[0-9]{1,7})?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clock();
}
