using System.Numerics;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The mutable counts behind a <see cref="FcrTally"/>.</summary>
internal sealed class FcrCounts
{
    private readonly ReasonCounter _excluded = new();
    private long[] _issues = new long[16];

    public long Numerator { get; private set; }

    public long Denominator { get; private set; }

    public long UnseenPast { get; private set; }

    public long Interactions { get; set; }

    public long JoinedLegs { get; set; }

    /// <summary>The issues, if any, by the number of their contacts.</summary>
    private IEnumerable<KeyValuePair<int, long>> Issues =>
        _issues.Select((issues, contacts) => KeyValuePair.Create(contacts, issues)).Where(length => length.Key > 0 && length.Value > 0);

    /// <summary>Adds units that are alike, each an issue of so many contacts, or a contact where that is 0.</summary>
    public void Add(FcrJudgement judgement, long units, int issueContacts)
    {
        Numerator += judgement.IsSuccess ? units : 0;
        if (judgement.Exclusion is { } reason)
        {
            Exclude(reason, units);
            return;
        }

        Denominator += units;
        UnseenPast += judgement.HasUnseenPast ? units : 0;
        AddIssues(issueContacts, units);
    }

    public void Exclude(string reason, long units = 1) => _excluded.Add(reason, units);

    public void Add(FcrCounts other)
    {
        Numerator += other.Numerator;
        Denominator += other.Denominator;
        UnseenPast += other.UnseenPast;
        Interactions += other.Interactions;
        JoinedLegs += other.JoinedLegs;
        _excluded.Add(other._excluded.ToCounts());
        foreach ((int contacts, long issues) in other.Issues)
        {
            AddIssues(contacts, issues);
        }
    }

    public FcrTally ToTally(FcrDefinition definition, long? asOf = null) => new()
    {
        Definition = definition,
        AsOf = asOf is { } ticks && Interactions > 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null,
        Numerator = Numerator,
        Denominator = Denominator,
        UnseenPast = UnseenPast,
        Interactions = Interactions,
        JoinedLegs = JoinedLegs,
        IssueLengths = new ValueTable<int, long>(Issues),
        Excluded = _excluded.ToCounts(),
    };

    private void AddIssues(int contacts, long issues)
    {
        if (contacts >= _issues.Length)
        {
            Array.Resize(ref _issues, (int)BitOperations.RoundUpToPowerOf2((uint)contacts + 1));
        }

        _issues[contacts] += issues;
    }
}
