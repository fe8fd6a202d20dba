using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Reads the contacts of a log, and puts those of each customer in order.</summary>
internal sealed class JourneyLinker
{
    private readonly Dictionary<string, string> _joined = new(StringComparer.Ordinal);
    private readonly Interaction?[] _read;
    private readonly int[] _contacts;

    /// <summary>Links the contacts; touchpoints have codes in their order.</summary>
    public JourneyLinker(ContactLog log, Touchpoint[] touchpoints, DateTimeOffset asOf, string name)
    {
        Dictionary<string, int> codes = new(StringComparer.Ordinal);
        Array.ForEach(touchpoints, touchpoint => codes.Add(touchpoint.Id, codes.Count));
        _read = new Interaction?[log.ContactCount];
        LoggedStep[] steps = new LoggedStep[_read.Length];
        JourneyContacts[] parts = Parts.Read(steps.Length, (first, end) =>
        {
            JourneyContacts contacts = new(log, codes, asOf, name);
            contacts.Read(_read, steps, first, end);
            return contacts;
        });
        ReasonCounter excluded = new("interactions");
        excluded.Add(log.Excluded);
        foreach (JourneyContacts part in parts)
        {
            Legs += part.Legs;
            excluded.Add(part.Excluded.ToCounts());
            part.Joined.ForEach(leg => _joined.Add(leg.Key, leg.Value));
        }

        Excluded = excluded.ToCounts();
        LoggedStep[] strays = [.. parts.SelectMany(part => part.Strays)];
        TimelinePartition<LoggedStep, StepReader> timelines = new(steps.Length, () => new StepReader(steps), Environment.ProcessorCount);
        Spans = new JourneySpan[timelines.Count + strays.Length];
        _contacts = new int[Spans.Length];
        int[] lengths = new int[Spans.Length];
        JourneyKeeper keeper = new(_read, Spans, _contacts, lengths);
        timelines.Sweep(() => keeper);
        keeper.KeepInOrder(timelines.Count, strays);
        List<int> ends = [];
        for (int start = 0; start < timelines.Count; start += lengths[start])
        {
            ends.Add(start + lengths[start]);
        }

        Ends = [.. ends];
    }

    public JourneySpan[] Spans { get; }

    /// <summary>For each journey the place behind its last step; behind the last journey are the steps of unknown customers.</summary>
    public int[] Ends { get; }

    /// <summary>The interactions that are legs of steps of known customers.</summary>
    public long Legs { get; }

    public ReasonCounts Excluded { get; }

    public Interaction Contact(int step) => _read[_contacts[step]]!;

    /// <summary>The id of the contact that a leg belongs to.</summary>
    public string ContactOf(string leg) => _joined.GetValueOrDefault(leg, leg);

    /// <summary>Reads steps that are there already; some contacts are none, or of no known customer.</summary>
    private readonly struct StepReader(LoggedStep[] steps) : ITimelineReader<LoggedStep>
    {
        public void Read<TSink>(int first, int end, ref TSink sink)
            where TSink : struct, ITimelineSink<LoggedStep>
        {
            foreach (ref readonly LoggedStep step in steps.AsSpan(first, end - first))
            {
                if (step.Customer != default)
                {
                    sink.Add(step);
                }
            }
        }
    }
}
