using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The evidence for first contact resolution: what was closed at first contact, of what, and what was left out.</summary>
/// <remarks>
/// Exact. Carries the definition that it was counted under; tallies of different definitions refuse to add. Linked facts may
/// be split over machines by customer (by issue number, where that is the key), and their tallies added. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(FcrTallyJsonConverter))]
public sealed partial class FcrTally : ITally<FcrTally>
{
    private readonly ValueList<FcrIssueLength> _issueLengths;

    internal FcrTally(
        FcrDefinition? definition,
        long numerator,
        long denominator,
        long unseenPast,
        long interactions,
        long joinedLegs,
        ValueList<FcrIssueLength> issueLengths,
        ReasonCounts excluded)
    {
        Definition = definition;
        Numerator = numerator;
        Denominator = denominator;
        UnseenPast = unseenPast;
        Interactions = interactions;
        JoinedLegs = joinedLegs;
        _issueLengths = issueLengths;
        Excluded = excluded;
    }

    /// <summary>The tally of nothing.</summary>
    public static FcrTally AdditiveIdentity { get; } = new(null, 0, 0, 0, 0, 0, new([]), ReasonCounts.None);

    /// <summary>The definition that it was counted under; null for the tally of nothing.</summary>
    public FcrDefinition? Definition { get; }

    /// <summary>The issues or contacts closed at first contact.</summary>
    public long Numerator { get; }

    /// <summary>The issues or contacts that counted.</summary>
    public long Denominator { get; }

    /// <summary>Those of the denominator that opened so early in the log that a contact before it may belong to them.</summary>
    public long UnseenPast { get; }

    /// <summary>The interactions that came in: those behind the issues and contacts that counted, and behind those that did not.</summary>
    public long Interactions { get; }

    /// <summary>The legs that were joined to the first leg of their contact: interactions that are no contact of their own.</summary>
    public long JoinedLegs { get; }

    /// <summary>How many of the issues that counted took how many contacts, in ascending order; empty where contacts are counted.</summary>
    public IReadOnlyList<FcrIssueLength> IssueLengths => _issueLengths;

    /// <summary>The issues, contacts and interactions that did not count, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The same as <see cref="Denominator"/>.</summary>
    public long Count => Denominator;

    private bool IsIdentity => Denominator == 0 && Numerator == 0 && Interactions == 0 && Definition is null && Excluded.Count == 0;

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition, of other customers.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static FcrTally operator +(FcrTally left, FcrTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Plus(right, nameof(right));
    }

    /// <summary>Adds two tallies, for languages without operators.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition, of other customers.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static FcrTally Add(FcrTally left, FcrTally right) => left + right;

    /// <inheritdoc/>
    public bool Equals(FcrTally? other) =>
        other is not null
        && Equals(Definition, other.Definition)
        && Numerator == other.Numerator
        && Denominator == other.Denominator
        && UnseenPast == other.UnseenPast
        && Interactions == other.Interactions
        && JoinedLegs == other.JoinedLegs
        && _issueLengths.Equals(other._issueLengths)
        && Excluded.Equals(other.Excluded);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FcrTally);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Definition, Numerator, Denominator, UnseenPast, HashCode.Combine(Interactions, JoinedLegs), _issueLengths, Excluded);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Numerator:N0} of {Denominator:N0}, {Excluded.Total:N0} excluded");

    /// <summary>The sum; a refusal names the argument that the other tally came in.</summary>
    private FcrTally Plus(FcrTally other, string name)
    {
        if (IsIdentity)
        {
            return other;
        }

        if (other.IsIdentity)
        {
            return this;
        }

        TallyDefinitions.RefuseOther(Definition, other.Definition, name);
        return new FcrTally(
            Definition,
            ExactCount.Add(Numerator, other.Numerator, "successes"),
            ExactCount.Add(Denominator, other.Denominator, "facts"),
            ExactCount.Add(UnseenPast, other.UnseenPast, "facts with an unseen past"),
            ExactCount.Add(Interactions, other.Interactions, "interactions"),
            ExactCount.Add(JoinedLegs, other.JoinedLegs, "joined legs"),
            Merge(_issueLengths, other._issueLengths),
            Excluded.Merge(other.Excluded));
    }

    private static ValueList<FcrIssueLength> Merge(ValueList<FcrIssueLength> left, ValueList<FcrIssueLength> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return left.Count == 0 ? right : left;
        }

        SortedDictionary<int, long> issues = new(left.ToDictionary(length => length.Contacts, length => length.Issues));
        foreach (FcrIssueLength length in right)
        {
            issues[length.Contacts] = ExactCount.Add(issues.GetValueOrDefault(length.Contacts), length.Issues, "issues");
        }

        return new(issues.Select(pair => new FcrIssueLength(pair.Key, pair.Value)));
    }
}
