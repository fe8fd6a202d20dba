namespace CxMetrics;

/// <summary>The mutable counts behind a <see cref="FcrTally"/>.</summary>
internal sealed class FcrCounts
{
    private const int ShortLengths = 16;
    private readonly long[] _excluded = new long[FcrReasons.Count];
    private readonly long[] _shortIssues = new long[ShortLengths];
    private readonly Dictionary<int, long> _longIssues = [];

    public long Numerator { get; private set; }

    public long Denominator { get; private set; }

    public long UnseenPast { get; private set; }

    public long Interactions { get; set; }

    public long JoinedLegs { get; set; }

    /// <summary>Adds units that are alike.</summary>
    public void Add(long units, bool isSuccess, bool hasUnseenPast)
    {
        Denominator += units;
        Numerator += isSuccess ? units : 0;
        UnseenPast += hasUnseenPast ? units : 0;
    }

    public void AddIssue(int contacts)
    {
        if (contacts < ShortLengths)
        {
            _shortIssues[contacts]++;
        }
        else
        {
            _longIssues[contacts] = _longIssues.GetValueOrDefault(contacts) + 1;
        }
    }

    public void Exclude(FcrExclusion exclusion, long units = 1) => _excluded[(int)exclusion] += units;

    /// <summary>A success of what the denominator leaves out.</summary>
    public void AddToNumerator() => Numerator++;

    public void Add(FcrCounts other)
    {
        Numerator += other.Numerator;
        Denominator += other.Denominator;
        UnseenPast += other.UnseenPast;
        Interactions += other.Interactions;
        JoinedLegs += other.JoinedLegs;
        for (int i = 0; i < _excluded.Length; i++)
        {
            _excluded[i] += other._excluded[i];
        }

        for (int i = 0; i < ShortLengths; i++)
        {
            _shortIssues[i] += other._shortIssues[i];
        }

        foreach ((int contacts, long issues) in other._longIssues)
        {
            _longIssues[contacts] = _longIssues.GetValueOrDefault(contacts) + issues;
        }
    }

    public FcrTally ToTally(FcrDefinition definition, long? asOf = null)
    {
        ReasonCounts excluded = ReasonCounts.None;
        for (int i = 0; i < _excluded.Length; i++)
        {
            if (_excluded[i] > 0)
            {
                excluded = excluded.With(FcrReasons.Of((FcrExclusion)i)!, _excluded[i]);
            }
        }

        SortedDictionary<int, long> issues = new(_longIssues);
        for (int contacts = 1; contacts < ShortLengths; contacts++)
        {
            if (_shortIssues[contacts] > 0)
            {
                issues.Add(contacts, _shortIssues[contacts]);
            }
        }

        return new FcrTally
        {
            Definition = definition,
            AsOf = asOf is { } ticks && Interactions > 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null,
            Numerator = Numerator,
            Denominator = Denominator,
            UnseenPast = UnseenPast,
            Interactions = Interactions,
            JoinedLegs = JoinedLegs,
            IssueLengths = [.. issues.Select(pair => new FcrIssueLength(pair.Key, pair.Value))],
            Excluded = excluded,
        };
    }
}
