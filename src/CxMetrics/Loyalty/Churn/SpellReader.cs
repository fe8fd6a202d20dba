namespace CxMetrics;

/// <summary>Reads from the levels of members when they were active.</summary>
internal static class SpellReader
{
    /// <summary>The spells of each member, in order; each has at least one.</summary>
    public static ReadOnlyMemory<ActiveSpell>[] Read(IReadOnlyList<SubscriptionMember> members)
    {
        List<ActiveSpell> spells = new(members.Count);
        int[] ends = new int[members.Count];
        for (int i = 0; i < ends.Length; i++)
        {
            Read(members[i].Days, spells);
            ends[i] = spells.Count;
        }

        ReadOnlyMemory<ActiveSpell> all = spells.ToArray();
        ReadOnlyMemory<ActiveSpell>[] byMember = new ReadOnlyMemory<ActiveSpell>[ends.Length];
        for (int i = 0; i < ends.Length; i++)
        {
            byMember[i] = all[(i == 0 ? 0 : ends[i - 1])..ends[i]];
        }

        return byMember;
    }

    private static void Read(ReadOnlySpan<MemberDay> days, List<ActiveSpell> spells)
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
    }
}
