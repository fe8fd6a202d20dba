using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Reads the contacts of a log, and puts those of each customer in order.</summary>
internal sealed class JourneyLinker
{
    private const int LeastContactsPerThread = 1 << 15;
    private readonly Dictionary<string, string> _joined = new(StringComparer.Ordinal);

    /// <summary>Links the contacts; touchpoints have codes in their order.</summary>
    public JourneyLinker(ContactLog log, Touchpoint[] touchpoints, DateTimeOffset asOf, string name)
    {
        Dictionary<string, int> codes = new(StringComparer.Ordinal);
        Array.ForEach(touchpoints, touchpoint => codes.Add(touchpoint.Id, codes.Count));
        LoggedStep[] steps = new LoggedStep[log.ContactCount];
        JourneyContacts[] parts = new JourneyContacts[Math.Clamp(steps.Length / LeastContactsPerThread, 1, Environment.ProcessorCount)];
        Parallel.For(0, parts.Length, part =>
        {
            parts[part] = new JourneyContacts(log, codes, asOf);
            parts[part].Read(steps, First(part), First(part + 1));
        });
        ReasonCounter excluded = new("interactions");
        excluded.Add(log.Excluded);
        foreach (JourneyContacts part in parts)
        {
            if (log.Invalid == InvalidFacts.Throw && part.Refused is { } leg)
            {
                string times = FormattableString.Invariant($"ends at {leg.End:O}, before it starts at {leg.Start:O}");
                throw new ArgumentException($"The interaction {Quote.Of(leg.Id)} {times}; expected an end no earlier than the start.", name);
            }

            Legs += part.Legs;
            excluded.Add(part.Excluded.ToCounts());
            part.Joined.ForEach(leg => _joined.Add(leg.Key, leg.Value));
        }

        Excluded = excluded.ToCounts();
        LoggedStep[] strays = [.. parts.SelectMany(part => part.Strays)];
        Array.Sort(strays, LoggedStep.Compare);
        TimelinePartition<LoggedStep, StepReader> timelines = new(steps.Length, () => new StepReader(steps), Environment.ProcessorCount);
        Spans = new JourneySpan[timelines.Count + strays.Length];
        Contacts = new Interaction[Spans.Length];
        int[] lengths = new int[Spans.Length];
        timelines.Sweep(() => new Keeper(Spans, Contacts, lengths));
        new Keeper(Spans, Contacts, lengths).Take(timelines.Count, strays);
        List<int> ends = [];
        for (int start = 0; start < timelines.Count; start += lengths[start])
        {
            ends.Add(start + lengths[start]);
        }

        Ends = [.. ends];

        int First(int part) => (int)((long)steps.Length * part / parts.Length);
    }

    public JourneySpan[] Spans { get; }

    public Interaction[] Contacts { get; }

    /// <summary>For each journey the place behind its last step; behind the last journey are the steps of unknown customers.</summary>
    public int[] Ends { get; }

    /// <summary>The interactions that are legs of steps of known customers.</summary>
    public long Legs { get; }

    public ReasonCounts Excluded { get; }

    /// <summary>The id of the contact that a leg belongs to.</summary>
    public string ContactOf(string leg) => _joined.GetValueOrDefault(leg, leg);

    /// <summary>Reads steps that are there already; some contacts are none.</summary>
    private readonly struct StepReader(LoggedStep[] steps) : ITimelineReader<LoggedStep>
    {
        public void Read<TSink>(int first, int end, ref TSink sink)
            where TSink : struct, ITimelineSink<LoggedStep>
        {
            foreach (ref readonly LoggedStep step in steps.AsSpan(first, end - first))
            {
                if (step.Contact is not null)
                {
                    sink.Add(step);
                }
            }
        }
    }

    /// <summary>Keeps steps where they belong, apart from their contacts, with the length of each journey at its start.</summary>
    internal readonly struct Keeper(JourneySpan[] spans, Interaction[] contacts, int[] lengths) : ITimelineSweep<LoggedStep>
    {
        public void Take(int start, ReadOnlySpan<LoggedStep> timeline)
        {
            int journey = start;
            for (int i = 0; i < timeline.Length; i++)
            {
                journey = i > 0 && LoggedStep.IsOfSame(timeline[i - 1], timeline[i]) ? journey : start + i;
                lengths[journey]++;
                spans[start + i] = new JourneySpan(timeline[i].Start, timeline[i].End, journey, timeline[i].Touchpoint);
                contacts[start + i] = timeline[i].Contact;
            }
        }
    }
}
