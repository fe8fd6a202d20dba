using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Refuses a state whose handle times cannot be the sums of its parts.</summary>
internal static class HandlingTimesCheck
{
    private const string Handle = "handleTimes";

    public static void Refuse(StateReader state, HandlingTally tally)
    {
        DurationTally handle = tally.HandleTimes;
        foreach ((string name, DurationTally times) in (ReadOnlySpan<(string, DurationTally)>)
            [("talkTimes", tally.TalkTimes), ("holdTimes", tally.HoldTimes), ("wrapTimes", tally.WrapTimes)])
        {
            if (handle.Accuracy is { } accuracy && times.Accuracy is { } other && accuracy != other)
            {
                throw state.Unexpected(name, state.Member(name), FormattableString.Invariant($"the accuracy of \"{Handle}\", {accuracy}"));
            }
        }

        if (tally.Definition is { } definition)
        {
            Refuse(state, handle, Parts(definition.Parts, tally), definition.Missing);
        }
    }

    private static DurationTally[] Parts(HandleTimeParts parts, HandlingTally tally) =>
        parts switch
        {
            HandleTimeParts.Talk => [tally.TalkTimes],
            HandleTimeParts.TalkHold => [tally.TalkTimes, tally.HoldTimes],
            _ => [tally.TalkTimes, tally.HoldTimes, tally.WrapTimes],
        };

    /// <summary>
    /// A contact with a handle time has every part, and one without lacks some; the parts of the latter make the sums of the parts greater.
    /// </summary>
    private static void Refuse(StateReader state, DurationTally handle, DurationTally[] parts, MissingPart missing)
    {
        Int128 lacking = 0;
        Int128 sum = 0;
        foreach (DurationTally part in parts)
        {
            lacking += part.Missing;
            sum += part.SumOfTicks;
            Require(state, part.Count >= handle.Count, "no more times than each of the parts");
        }

        bool isWhole = Array.TrueForAll(parts, part => part.Count == handle.Count);
        Require(state, missing == MissingPart.TookNoTime ? MayLack(parts, handle) : handle.Missing <= lacking, "no fewer times than contacts have all parts");
        Require(state, isWhole ? handle.SumOfTicks == sum : handle.SumOfTicks <= sum, "the sum of the parts");
        if (handle.Minimum is { } shortest && handle.Maximum is { } longest)
        {
            Int128 least = Sum(parts, Shortest);
            Int128 most = Sum(parts, Longest);
            Require(state, shortest.Ticks >= least && longest.Ticks <= most, "a range that the parts can add up to");
            Require(
                state,
                !isWhole || Array.TrueForAll(parts, part =>
                    shortest.Ticks <= most - Longest(part) + Shortest(part) && longest.Ticks >= least - Shortest(part) + Longest(part)),
                "a range that the parts can add up to");
        }
    }

    /// <summary>A missing part took no time, unless all are missing: a contact has either every part or none.</summary>
    private static bool MayLack(DurationTally[] parts, DurationTally handle) => Array.TrueForAll(parts, part => part.Missing == handle.Missing);

    private static Int128 Sum(DurationTally[] parts, Func<DurationTally, long> member) =>
        parts.Aggregate((Int128)0, (sum, part) => sum + member(part));

    private static long Shortest(DurationTally times) => times.Minimum?.Ticks ?? 0;

    private static long Longest(DurationTally times) => times.Maximum?.Ticks ?? 0;

    private static void Require(StateReader state, bool holds, string expected)
    {
        if (!holds)
        {
            throw state.Unexpected(Handle, state.Member(Handle), expected);
        }
    }
}
