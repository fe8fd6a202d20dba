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
    /// How many of the issues that counted took how many contacts, in ascending order; empty where contacts are counted, or only counts known.
    /// </summary>
    /// <exception cref="ArgumentException">The lengths are not in ascending order, or one is of no contact or of no issue.</exception>
    [JsonPropertyName("issueLengths"), JsonRequired]
    public IReadOnlyList<FcrIssueLength> IssueLengths { get; init => field = Ascending(Guard.NotNull(value, nameof(IssueLengths)), nameof(IssueLengths)); } = Ascending([], nameof(IssueLengths));

    private protected override long Counted => Denominator;

    private protected override string Summary =>
        string.Create(CultureInfo.InvariantCulture, $"{Numerator:N0} of {Denominator:N0}, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction
    {
        get
        {
            // Every contact has at least one interaction, and so has everything left out.
            Int128 least = (Int128)Denominator + Excluded.Total + JoinedLegs;
            Int128 issues = IssueLengths.Aggregate((Int128)0, static (sum, length) => sum + length.Issues);
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
        IssueLengths = Merge(IssueLengths, other.IssueLengths),
    };

    private static IReadOnlyList<FcrIssueLength> Merge(IReadOnlyList<FcrIssueLength> left, IReadOnlyList<FcrIssueLength> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return left.Count == 0 ? right : left;
        }

        List<FcrIssueLength> merged = new(left.Count + right.Count);
        int next = 0;
        foreach (FcrIssueLength length in left)
        {
            for (; next < right.Count && right[next].Contacts < length.Contacts; next++)
            {
                merged.Add(right[next]);
            }

            bool isShared = next < right.Count && right[next].Contacts == length.Contacts;
            merged.Add(isShared ? new FcrIssueLength(length.Contacts, ExactCount.Add(length.Issues, right[next++].Issues, "issues")) : length);
        }

        merged.AddRange(right.Skip(next));
        return merged;
    }

    private static ValueList<FcrIssueLength> Ascending(IReadOnlyList<FcrIssueLength> lengths, string name)
    {
        int previous = 0;
        foreach (FcrIssueLength length in lengths)
        {
            if (length.Contacts <= previous || length.Issues < 1)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"{name} has {length} after {previous}; expected more contacts than before, and at least one issue."),
                    name);
            }

            previous = length.Contacts;
        }

        return lengths as ValueList<FcrIssueLength> ?? new(lengths);
    }
}
