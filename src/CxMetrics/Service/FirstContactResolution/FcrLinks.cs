namespace CxMetrics;

/// <summary>A log whose contacts are linked, to be counted under any definition and grouped by anything.</summary>
/// <remarks>
/// <para>
/// The log is read and sorted once, and gathered once for each key that a definition asks for; a definition is then one sweep. Always link
/// the whole log: a filter by team or month before linking would hide the repeats that went elsewhere. Machines may each link the log of
/// some of the customers, with a common <see cref="ObservedFrom"/>.
/// </para>
/// <para>Immutable and thread-safe; keys are gathered at their first use.</para>
/// </remarks>
public sealed class FcrLinks
{
    private readonly FcrLog _log;
    private readonly Lazy<FcrKeyLinks>[] _byKey;

    internal FcrLinks(FcrLog log)
    {
        _log = log;
        _byKey = Array.ConvertAll(Enum.GetValues<FcrKey>(), key => new Lazy<FcrKeyLinks>(() => new FcrKeyLinks(log, key)));
    }

    /// <summary>The moment as of which rates are computed.</summary>
    public DateTimeOffset AsOf => new(_log.AsOf, TimeSpan.Zero);

    /// <summary>From when on contacts were observed.</summary>
    public DateTimeOffset ObservedFrom => new(_log.ObservedFrom, TimeSpan.Zero);

    /// <summary>The interactions received.</summary>
    public long Interactions => _log.Interactions;

    /// <summary>The issues or contacts under a definition, and what does not count.</summary>
    /// <param name="definition">The definition; <see cref="FcrDefinition.Standard"/> when null.</param>
    /// <returns>
    /// Each with whether it counts and whether it was closed at first contact; those of one key together, what does not count at the end.
    /// </returns>
    /// <remarks>One sweep; one object an issue or contact. For the rate alone <see cref="Tally"/> makes none.</remarks>
    public IReadOnlyList<FcrUnit> Units(FcrDefinition? definition = null)
    {
        definition ??= FcrDefinition.Standard;
        List<FcrUnit> units = [];
        Run(definition, link => units.Add(new FcrUnit(definition, _log, link)));
        return units.AsReadOnly();
    }

    /// <summary>Tallies the issues or contacts under a definition.</summary>
    /// <param name="definition">The definition; <see cref="FcrDefinition.Standard"/> when null.</param>
    /// <returns>The same tally as that of all <see cref="Units"/>.</returns>
    /// <remarks>One sweep, without allocations an issue.</remarks>
    public FcrTally Tally(FcrDefinition? definition = null)
    {
        definition ??= FcrDefinition.Standard;
        FcrCounts counts = new() { Interactions = _log.Interactions, JoinedLegs = _log.JoinedLegs };
        Run(definition, link => link.AddTo(counts, definition));
        return counts.ToTally(definition, _log.AsOf);
    }

    private void Run(FcrDefinition definition, Action<FcrLink> take)
    {
        if (definition.RepeatRule is { } rule)
        {
            FcrKeyLinks links = _byKey[(int)rule.Key].Value;
            FcrSweep sweep = new(definition.Counting, rule, _log.AsOf, _log.ObservedFrom);
            FcrLinkSink sink = new(definition, _log, links, take);
            foreach (int end in links.GroupEnds)
            {
                sweep.Run(links.Spans[sink.Start..end], ref sink);
                sink.Start = end;
            }

            foreach ((int contact, string reason) in links.Unkeyed)
            {
                TakeUnlinked(contact, new(reason, false, false));
            }
        }

        FcrJudge judge = new(definition);
        for (int i = 0; i < _log.Contacts.Length; i++)
        {
            bool isHandled = _log.Contacts[i].IsHandled;
            if (!isHandled || definition.RepeatRule is null)
            {
                TakeUnlinked(i, isHandled ? judge.Judge(FcrLinkState.None, _log.Contacts[i]) : new(ExclusionReasons.OtherKind, false, false));
            }
        }

        for (int i = 0; i < _log.LeftOut.Length; i++)
        {
            take(new(null, ~i, ~i, 0, new(_log.LeftOut[i].Reason, false, false)));
        }

        void TakeUnlinked(int contact, FcrJudgement judgement) =>
            take(new(null, contact, contact, _log.Contacts[contact].IsHandled ? 1 : 0, judgement));
    }
}
