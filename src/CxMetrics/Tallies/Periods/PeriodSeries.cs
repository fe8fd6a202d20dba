using System.Globalization;

namespace CxMetrics;

/// <summary>How many periods in a row a result holds: a single date such as 0001-01-01, which stands for none, must not make it huge.</summary>
internal static class PeriodSeries
{
    /// <summary>The days of 273 years.</summary>
    public const int Longest = 100_000;

    /// <summary>Refuses a series of one unit that is too long, naming its ends, and the fact that is at the first where it is known.</summary>
    public static void RefuseTooLong(Period first, Period last, string name, int? firstFact = null)
    {
        long length = (long)last.Number - first.Number + 1;
        if (length > Longest)
        {
            string whose = firstFact is { } index ? FormattableString.Invariant($", that of {name}[{index}],") : "";
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The periods of {name} run from {first}{whose} to {last}, {length} in a row; expected at most {Longest}. Leave out what has a date that stands for none."),
                name);
        }
    }
}
