using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The evidence for first contact resolution: what was closed at first contact, of what, and what was left out.</summary>
/// <remarks>
/// Exact. Linked facts may be split over machines by customer (by issue number, where that is the key), and their tallies added. JSON:
/// versioned state. Immutable and thread-safe.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FcrTally : DefinedTally<FcrTally, FcrDefinition>
{
    /// <summary>The issues or contacts closed at first contact.</summary>
    [JsonPropertyName("numerator"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Numerator { get; init => field = Guard.Count(value, nameof(Numerator)); }

    /// <summary>The issues or contacts that counted.</summary>
    [JsonPropertyName("denominator"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Denominator { get; init => field = Guard.Count(value, nameof(Denominator)); }

    /// <summary>Those of the denominator that opened so early in the log that a contact before it may belong to them.</summary>
    [JsonPropertyName("unseenPast"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long UnseenPast { get; init => field = Guard.Count(value, nameof(UnseenPast)); }

    /// <summary>The interactions received: those of the issues and contacts that counted, and of those that did not.</summary>
    [JsonPropertyName("interactions"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Interactions { get; init => field = Guard.Count(value, nameof(Interactions)); }

    /// <summary>The legs that were joined to the first leg of their contact: interactions that are no contact of their own.</summary>
    [JsonPropertyName("joinedLegs"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long JoinedLegs { get; init => field = Guard.Count(value, nameof(JoinedLegs)); }

    /// <summary>
    /// How many of the issues that counted took how many contacts, the key; empty where contacts are counted, or only counts known.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A length is of no contact or of no issue.</exception>
    [JsonPropertyName("issueLengths"), JsonRequired]
    public IReadOnlyDictionary<int, long> IssueLengths { get; init => field = Lengths(value, nameof(IssueLengths)); } = ValueTable<int, long>.Empty;

    private protected override long Counted => Denominator;

    private protected override string Summary =>
        string.Create(CultureInfo.InvariantCulture, $"{Numerator:N0} of {Denominator:N0}, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction
    {
        get
        {
            // Every contact has at least one interaction, and so has everything left out.
            Int128 least = (Int128)Denominator + Excluded.Total + JoinedLegs;
            Int128 issues = IssueLengths.Values.Aggregate((Int128)0, static (sum, issues) => sum + issues);
            Int128 most = Definition?.FirstLine == FcrFirstLine.ResolvableInDenominator
                ? (Int128)Denominator + Excluded[ExclusionReasons.BeyondFirstLine] + Excluded[ExclusionReasons.FirstLineUnknown]
                : Denominator;
            return Numerator > most ? FormattableString.Invariant($"\"numerator\" is {Numerator}; expected at most {most}.")
                : issues > Denominator ? FormattableString.Invariant($"\"issueLengths\" has {issues} issues; expected at most {Denominator}.")
                : least > Interactions ? FormattableString.Invariant($"\"interactions\" is {Interactions}; expected at least {least}.")
                : Exceeds(UnseenPast, Denominator, "unseenPast") ?? base.Contradiction;
        }
    }

    internal override FcrTally Excluding(ReasonCounts reasons) =>
        base.Excluding(reasons) with { Interactions = ExactCount.Add(Interactions, reasons.Total, "interactions") };

    private protected override FcrTally Plus(FcrTally other) => this with
    {
        Numerator = ExactCount.Add(Numerator, other.Numerator, "successes"),
        Denominator = ExactCount.Add(Denominator, other.Denominator, "facts"),
        UnseenPast = ExactCount.Add(UnseenPast, other.UnseenPast, "facts with an unseen past"),
        Interactions = ExactCount.Add(Interactions, other.Interactions, "interactions"),
        JoinedLegs = ExactCount.Add(JoinedLegs, other.JoinedLegs, "joined legs"),
        IssueLengths = ValueTables.Sum(IssueLengths, other.IssueLengths, static (left, right) => ExactCount.Add(left, right, "issues")),
    };

    private static ValueTable<int, long> Lengths(IReadOnlyDictionary<int, long> lengths, string name)
    {
        foreach ((int contacts, long issues) in Guard.NotNull(lengths, name))
        {
            Guard.AtLeast(contacts, 1, name);
            Guard.InRange(issues, 1, long.MaxValue, name);
        }

        return ValueTables.Of(lengths, name);
    }
}
