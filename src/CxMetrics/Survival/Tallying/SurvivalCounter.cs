using System.Numerics;
using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>Counts times by group and cause: whole numbers in tables, all others by sorting.</summary>
/// <remarks>
/// Tenures are small whole numbers most of the time, so a row is one increment of a table. A table grows with the rows that did not find a
/// place in it, so that the memory of all tables is at most some hundred bytes for each.
/// </remarks>
internal sealed class SurvivalCounter
{
    // The censored, two causes, and those who enter late.
    private const int Lanes = 4;
    private const int EntryLane = 3;
    private const int MostGroups = 1024;
    private const int MostWhole = 1 << 16;
    private const int FewWhole = 64;

    // Added to a whole number of at least 0, it leaves the number in the low bits.
    private const double Shift = 1L << 52;
    private static readonly ulong ShiftBits = BitConverter.DoubleToUInt64Bits(Shift);

    private readonly Dictionary<(int Group, int Cause), SparseTimes> _sparse = [];
    private readonly Dictionary<int, ReasonCounter> _excluded = [];
    private long[][] _tables = [];
    private long _misses;

    /// <summary>The first row that was left out; -1 where there is none.</summary>
    public int FirstInvalid { get; private set; } = -1;

    public void Exclude(int group, string reason, long count = 1)
    {
        ref ReasonCounter? counter = ref CollectionsMarshal.GetValueRefOrAddDefault(_excluded, group, out _);
        (counter ??= new()).Add(reason, count);
    }

    /// <summary>Counts what has no fault.</summary>
    public void Add(int group, double time, int cause, double entry, long count)
    {
        AddCell(group, cause, time, count);
        if (entry > 0)
        {
            AddCell(group, SurvivalCell.Entered, entry, count);
        }
    }

    /// <summary>Counts rows, of which the first has a number of its own, under their group plus 1; those without a group under 0.</summary>
    public void AddRows<TCause>(
        int first, ReadOnlySpan<int> groups, ReadOnlySpan<double> times, ReadOnlySpan<TCause> causes, ReadOnlySpan<double> entries)
        where TCause : unmanaged, IBinaryInteger<TCause>
    {
        for (int i = 0; i < times.Length; i++)
        {
            double time = times[i];
            double shifted = time + Shift;
            ulong whole = BitConverter.DoubleToUInt64Bits(shifted) - ShiftBits;
            uint cause = uint.CreateTruncating(causes[i]);
            int group = groups.IsEmpty ? 0 : Math.Max(groups[i], -1) + 1;
            long[][] tables = _tables;
            uint index = ((uint)group * Lanes) + cause;
            if (cause < EntryLane && index < (uint)tables.Length && (uint)group < MostGroups && shifted - Shift == time
                && (entries.IsEmpty || entries[i] <= 0) && whole < (ulong)tables[index].Length)
            {
                tables[index][whole]++;
            }
            else
            {
                AddRow(first + i, group, time, int.CreateTruncating(causes[i]), entries.IsEmpty ? 0 : entries[i], 1);
            }
        }
    }

    /// <summary>Counts a row, or leaves it out by reason.</summary>
    public void AddRow(int row, int group, double time, int cause, double entry, long count)
    {
        if (SurvivalFault.Of(time, cause, entry) is { } reason)
        {
            FirstInvalid = FirstInvalid < 0 ? row : Math.Min(FirstInvalid, row);
            Exclude(group, reason, count);
        }
        else
        {
            Add(group, time, cause, entry, count);
        }
    }

    /// <summary>The tally of each group that had rows.</summary>
    public Dictionary<int, SurvivalTally> ToTallies()
    {
        Dictionary<int, SurvivalTally> tallies = [];
        for (int index = 0; index < _tables.Length; index++)
        {
            int cause = index % Lanes == EntryLane ? SurvivalCell.Entered : index % Lanes;
            List<SurvivalCell> cells = [];
            for (int time = 0; time < _tables[index].Length; time++)
            {
                if (_tables[index][time] > 0)
                {
                    cells.Add(new SurvivalCell(time, cause, _tables[index][time]));
                }
            }

            Add(index / Lanes, SurvivalTally.OfOneCause([.. cells], cause));
        }

        foreach (((int group, int cause), SparseTimes times) in _sparse)
        {
            Add(group, SurvivalTally.OfOneCause(times.ToCells(), cause));
        }

        foreach ((int group, ReasonCounter excluded) in _excluded)
        {
            Add(group, SurvivalTally.Of([], excluded.ToCounts()));
        }

        return tallies;

        void Add(int group, SurvivalTally tally)
        {
            if (!tally.Equals(SurvivalTally.AdditiveIdentity))
            {
                tallies[group] = tallies.TryGetValue(group, out SurvivalTally? sum) ? sum + tally : tally;
            }
        }
    }

    private void AddCell(int group, int cause, double time, long count)
    {
        int lane = cause == SurvivalCell.Entered ? EntryLane : cause < EntryLane ? cause : -1;
        if (time < MostWhole && (int)time == time && lane >= 0 && (uint)group < MostGroups && Place((int)time, (group * Lanes) + lane) is { } table)
        {
            table[(int)time] = ExactCount.Add(table[(int)time], count, "a time");
        }
        else
        {
            ref SparseTimes? times = ref CollectionsMarshal.GetValueRefOrAddDefault(_sparse, (group, cause), out _);
            (times ??= new(cause)).Add(time, count);
        }
    }

    /// <summary>The table that has a place for a whole number, grown where enough rows have asked for it.</summary>
    private long[]? Place(int whole, int index)
    {
        if (index < _tables.Length && whole < _tables[index].Length)
        {
            return _tables[index];
        }

        _misses++;
        if (whole >= FewWhole && whole > FewWhole * _misses)
        {
            return null;
        }

        if (index >= _tables.Length)
        {
            int before = _tables.Length;
            Array.Resize(ref _tables, (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(index + 1, Lanes)));
            _tables.AsSpan(before).Fill([]);
        }

        Array.Resize(ref _tables[index], (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(whole + 1, FewWhole)));
        return _tables[index];
    }
}
