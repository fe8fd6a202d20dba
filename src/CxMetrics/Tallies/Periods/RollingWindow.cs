using System.Globalization;

namespace CxMetrics;

/// <summary>The pooled tally of consecutive periods.</summary>
/// <typeparam name="TTally">The tally.</typeparam>
/// <param name="First">The first period of the window.</param>
/// <param name="Last">The last period of the window, which names it.</param>
/// <param name="Periods">How many periods the window spans; fewer than asked for at the beginning of the series.</param>
/// <param name="IsComplete">Whether the window spans as many periods as were asked for.</param>
/// <param name="Tally">The facts of all its periods, added up; periods without facts add nothing.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RollingWindow<TTally>(Period First, Period Last, int Periods, bool IsComplete, TTally Tally)
    where TTally : class, ITally<TTally>
{
    /// <summary>The window in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First} to {Last}: {Tally}");
}
