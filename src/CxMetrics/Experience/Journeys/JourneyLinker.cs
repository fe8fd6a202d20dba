using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Reads the contacts of a log, and puts those of each customer in order.</summary>
internal sealed class JourneyLinker(ContactLog log, DateTimeOffset asOf, string name)
{
    private const int LeastContactsPerThread = 1 << 15;
    private readonly ReasonCounter _excluded = new("interactions");

    public JourneySpan[] Spans { get; private set; } = [];

    public Interaction[] Contacts { get; private set; } = [];

    /// <summary>For each journey the place behind its last step; behind the last journey are the steps of unknown customers.</summary>
    public int[] Ends { get; private set; } = [];

    /// <summary>The interactions that are legs of steps of known customers.</summary>
    public long Legs { get; private set; }

    public ReasonCounts Excluded => _excluded.ToCounts();

    /// <summary>Takes facts of which no two share an id.</summary>
    public T[] Once<T>(IEnumerable<T> facts, Func<T, string> idOf, ReasonCounter excluded, string argument)
        where T : class
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<T> once = [];
        int index = 0;
        foreach (T fact in facts)
        {
            string id = idOf(Guard.NotNull(fact, argument, index));
            if (ids.Add(id))
            {
                once.Add(fact);
            }
            else if (log.Invalid == InvalidFacts.Count)
            {
                excluded.Add(ExclusionReasons.Duplicate);
            }
            else
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"{argument} has the id {Quote.Of(id)} twice, again at index {index}; expected each once."), argument);
            }

            index++;
        }

        return [.. once];
    }

    /// <summary>Reads the contacts; touchpoints have codes in their order.</summary>
    public void Link(Touchpoint[] touchpoints, JourneyAnswers answers)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < touchpoints.Length; i++)
        {
            places.Add(touchpoints[i].Id, i);
        }

        LoggedStep[] steps = new LoggedStep[log.ContactCount];
        int threads = Math.Clamp(steps.Length / LeastContactsPerThread, 1, Environment.ProcessorCount);
        JourneyContacts[] parts = [.. Enumerable.Range(0, threads).Select(part => new JourneyContacts(log, places, asOf, part, threads))];
        Parallel.ForEach(parts, part => part.Read(steps));
        Refuse(parts);
        _excluded.Add(log.Excluded);
        foreach (JourneyContacts part in parts)
        {
            Legs += part.Legs;
            _excluded.Add(part.Excluded.ToCounts());
            part.Joined.ForEach(leg => answers.Join(leg.Key, leg.Value));
        }

        Order(steps, [.. parts.SelectMany(part => part.Strays)]);
        for (int i = 0; i < Contacts.Length && !answers.IsEmpty; i++)
        {
            answers.Link(Contacts[i].Id, i);
        }
    }

    /// <summary>Refuses the first interaction of the log that ends before it starts, unless such are counted.</summary>
    private void Refuse(JourneyContacts[] parts)
    {
        if (log.Invalid == InvalidFacts.Throw && parts.Where(part => part.Refused is not null).MinBy(part => part.Refused!.Value.Key) is { Refused.Value: { } leg })
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The interaction {Quote.Of(leg.Id)} ends at {leg.End:O}, before it starts at {leg.Start:O}; expected an end no earlier than the start."),
                name);
        }
    }

    private void Order(LoggedStep[] read, LoggedStep[] strays)
    {
        Array.Sort(strays, static (left, right) => LoggedStep.IsAfter(left, right) ? 1 : LoggedStep.IsAfter(right, left) ? -1 : 0);
        TimelinePartition<LoggedStep, StepReader> timelines = new(read.Length, () => new StepReader(read), Environment.ProcessorCount);
        int steps = timelines.Count;
        Spans = new JourneySpan[steps + strays.Length];
        Contacts = new Interaction[Spans.Length];
        int[] lengths = new int[steps];
        Keeper keeper = new(Spans, Contacts, lengths);
        timelines.Sweep(() => keeper);
        keeper.Keep(steps, strays);
        List<int> ends = [];
        for (int start = 0; start < steps; start += lengths[start])
        {
            ends.Add(start + lengths[start]);
        }

        Ends = [.. ends];
    }

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

    /// <summary>Keeps steps where they belong, apart from their contacts.</summary>
    private readonly struct Keeper(JourneySpan[] spans, Interaction[] contacts, int[] lengths) : ITimelineSweep<LoggedStep>
    {
        public void Take(int start, ReadOnlySpan<LoggedStep> timeline)
        {
            lengths[start] = timeline.Length;
            Keep(start, timeline);
        }

        public void Keep(int start, ReadOnlySpan<LoggedStep> steps)
        {
            for (int i = 0; i < steps.Length; i++)
            {
                (spans[start + i], contacts[start + i]) = (steps[i].Span, steps[i].Contact);
            }
        }
    }
}
