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
        FcrUnitSink sink = new(definition ?? FcrDefinition.Standard, _log);
        Run(sink.Definition, ref sink);
        return sink.Units;
    }

    /// <summary>Tallies the issues or contacts under a definition.</summary>
    /// <param name="definition">The definition; <see cref="FcrDefinition.Standard"/> when null.</param>
    /// <returns>The same tally as that of all <see cref="Units"/>.</returns>
    /// <remarks>One sweep, without allocations an issue.</remarks>
    public FcrTally Tally(FcrDefinition? definition = null)
    {
        FcrTallySink sink = new(definition ?? FcrDefinition.Standard, _log);
        Run(sink.Definition, ref sink);
        return sink.ToTally();
    }

    private void Run<TSink>(FcrDefinition definition, ref TSink sink)
        where TSink : struct, IFcrUnitSink
    {
        if (definition.RepeatRule is { } rule)
        {
            FcrKeyLinks links = _byKey[(int)rule.Key].Value;
            FcrSweep sweep = new(definition.Counting, rule, _log.AsOf, _log.ObservedFrom);
            int start = 0;
            foreach (int end in links.GroupEnds)
            {
                sink.Open(links, start);
                sweep.Run(links.Spans[start..end], ref sink);
                start = end;
            }

            foreach ((int contact, FcrExclusion exclusion) in links.Unkeyed)
            {
                sink.AddUnlinked(contact, new(exclusion, false, false));
            }
        }

        FcrJudge judge = new(definition);
        for (int i = 0; i < _log.Contacts.Length; i++)
        {
            if (!_log.Contacts[i].IsHandled)
            {
                sink.AddUnlinked(i, new(FcrExclusion.AnotherKind, false, false));
            }
            else if (definition.RepeatRule is null)
            {
                sink.AddUnlinked(i, judge.Judge(FcrLinkState.None, _log.Contacts[i]));
            }
        }

        foreach (FcrLeftOut leftOut in _log.LeftOut)
        {
            sink.AddLeftOut(leftOut);
        }
    }
}
