using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>A run of scores, both ends included, such as the promoters' 9 to 10.</summary>
/// <remarks>JSON: <c>{"lowest":9,"highest":10}</c>. Immutable, with structural equality; thread-safe.</remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<ScoreBand>))]
public sealed record ScoreBand
{
    /// <summary>Describes a band.</summary>
    /// <param name="lowest">The lowest score in the band.</param>
    /// <param name="highest">The highest score in the band, at least <paramref name="lowest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="highest"/> is below <paramref name="lowest"/>.</exception>
    public ScoreBand(int lowest, int highest)
    {
        Lowest = lowest;
        Highest = highest >= lowest
            ? highest
            : throw new ArgumentOutOfRangeException(
                nameof(highest),
                highest,
                string.Create(CultureInfo.InvariantCulture, $"highest is {highest}; expected at least the lowest, {lowest}."));
    }

    /// <summary>The lowest score in the band.</summary>
    public int Lowest { get; }

    /// <summary>The highest score in the band.</summary>
    public int Highest { get; }

    /// <summary>How many scores it holds.</summary>
    internal int Points => Highest - Lowest + 1;

    /// <summary>Whether a score lies in the band.</summary>
    /// <param name="score">The score.</param>
    /// <returns>True from <see cref="Lowest"/> to <see cref="Highest"/>, both included.</returns>
    public bool Contains(int score) => score >= Lowest && score <= Highest;

    /// <summary>The band as text, such as "9-10", or "5" where it is one point.</summary>
    /// <returns>The two ends, in invariant culture.</returns>
    public override string ToString() =>
        Lowest == Highest
            ? Lowest.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Lowest}-{Highest}");
}
