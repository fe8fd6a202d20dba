using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>How many tickets were created and how many were solved.</summary>
/// <remarks>
/// The two are not of the same tickets: one created in May and solved in June counts in each month once. Tickets as of two moments are never
/// added: what was solved at one of them may be open again, or solved once more, at the other. JSON: versioned state. Immutable
/// and thread-safe.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TicketThroughputTally : SumTally<TicketThroughputTally>
{
    /// <summary>The moment up to which the tickets were known; null where there are none.</summary>
    [JsonPropertyName("asOf"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>The tickets created, which are those that count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("created"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Created { get; init => field = Guard.Count(value, nameof(Created)); }

    /// <summary>The tickets solved; may exceed those created.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("solved"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Solved { get; init => field = Guard.Count(value, nameof(Solved)); }

    /// <summary>Solved over created; null where nothing was created. Above 1, the backlog shrinks.</summary>
    [JsonIgnore]
    public double? Ratio => Created == 0 ? null : (double)Solved / Created;

    private protected override long Counted => Created;

    private protected override string Summary =>
        Ratio is { } ratio
            ? string.Create(CultureInfo.InvariantCulture, $"{Solved:N0} solved over {Created:N0} created: {ratio:0.00}")
            : string.Create(CultureInfo.InvariantCulture, $"{Solved:N0} solved, none created");

    internal override TicketThroughputTally Plus(TicketThroughputTally other, string name) => new()
    {
        AsOf = OneMoment(AsOf, other.AsOf, name),
        Created = ExactCount.Add(Created, other.Created, "tickets created"),
        Solved = ExactCount.Add(Solved, other.Solved, "tickets solved"),
    };
}
