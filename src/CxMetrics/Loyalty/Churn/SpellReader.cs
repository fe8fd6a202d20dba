namespace CxMetrics;

/// <summary>Reads from the levels of members when they were active.</summary>
internal static class SpellReader
{
    /// <summary>The spells of each member, in order; each has at least one.</summary>
    public static ReadOnlyMemory<ActiveSpell>[] Read(IReadOnlyList<SubscriptionMember> members)
    {
        List<ActiveSpell> spells = new(members.Count);
        int[] ends = [.. members.Select(member => Read(member.Days, spells))];
        ReadOnlyMemory<ActiveSpell> all = spells.ToArray();
        return [.. ends.Select((end, i) => all[(i == 0 ? 0 : ends[i - 1])..end])];
    }

    /// <summary>Adds the spells of a member to those of the members before, and says how many there are then.</summary>
    private static int Read(ReadOnlySpan<MemberDay> days, List<ActiveSpell> spells)
    {
        DateOnly? from = null;
        foreach (ref readonly MemberDay day in days)
        {
            if (day.Level > 0)
            {
                from ??= day.On;
            }
            else if (from is { } joined)
            {
                spells.Add(new ActiveSpell(joined, day.On, day.Reason));
                from = null;
            }
        }

        if (from is { } since)
        {
            spells.Add(new ActiveSpell(since, DateOnly.MaxValue, null));
        }

        return spells.Count;
    }
}
