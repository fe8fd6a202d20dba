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

    /// <summary>Reads the contacts. Customers and touchpoints that are given have the first codes, in their order.</summary>
    public void Link(Customer[] customers, Touchpoint[] touchpoints, JourneyAnswers answers)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < touchpoints.Length; i++)
        {
            places.Add(touchpoints[i].Id, i);
        }

        LoggedStep[] steps = new LoggedStep[log.ContactCount];
        JourneyContacts[] parts = new JourneyContacts[Math.Clamp(steps.Length / LeastContactsPerThread, 1, Environment.ProcessorCount)];
        int[] counts = new int[parts.Length];
        Action<int> read = part =>
        {
            parts[part] = new JourneyContacts(log, places, asOf, name);
            counts[part] = parts[part].Read(First(part), First(part + 1), steps.AsSpan(First(part)));
        };
        ForEach(parts.Length, read);
        Number(customers, parts, counts, steps);
        Order(steps, Gather(parts, counts, steps, answers), [.. parts.SelectMany(part => part.Strays)]);
        for (int i = 0; i < Contacts.Length && !answers.IsEmpty; i++)
        {
            answers.Link(Contacts[i].Id, i);
        }

        int First(int part) => (int)((long)steps.Length * part / parts.Length);
    }

    /// <summary>Does what may be done at once; what it throws comes out as it is.</summary>
    private static void ForEach(int parts, Action<int> body)
    {
        if (parts == 1)
        {
            body(0);
            return;
        }

        try
        {
            Parallel.For(0, parts, body);
        }
        catch (AggregateException refused)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(refused.InnerExceptions[0]);
        }
    }

    /// <summary>Gives each customer one code, whatever parts of the log it is in.</summary>
    private static void Number(Customer[] customers, JourneyContacts[] parts, int[] counts, LoggedStep[] steps)
    {
        KeyCodes<string> codes = new(StringComparer.Ordinal);
        Array.ForEach(customers, customer => codes.Of(customer.Id));
        int[][] ofParts = [.. parts.Select(part => part.Customers.Select(codes.Of).ToArray())];
        ForEach(parts.Length, part =>
        {
            int[] own = ofParts[part];
            foreach (ref LoggedStep step in steps.AsSpan((int)((long)steps.Length * part / parts.Length), counts[part]))
            {
                step = step with { Span = step.Span with { Customer = own[step.Span.Customer] } };
            }
        });
    }

    /// <summary>Puts what the parts have read side by side; the steps in all.</summary>
    private int Gather(JourneyContacts[] parts, int[] counts, LoggedStep[] steps, JourneyAnswers answers)
    {
        int count = 0;
        _excluded.Add(log.Excluded);
        for (int part = 0; part < parts.Length; part++)
        {
            steps.AsSpan((int)((long)steps.Length * part / parts.Length), counts[part]).CopyTo(steps.AsSpan(count));
            count += counts[part];
            Legs += parts[part].Legs;
            _excluded.Add(parts[part].Excluded.ToCounts());
            parts[part].Joined.ForEach(leg => answers.Join(leg.Key, leg.Value));
        }

        return count;
    }

    private void Order(LoggedStep[] read, int steps, LoggedStep[] strays)
    {
        Array.Sort(strays, static (left, right) => LoggedStep.IsAfter(left, right) ? 1 : LoggedStep.IsAfter(right, left) ? -1 : 0);
        TimelinePartition<LoggedStep, StepReader> timelines = new(steps, () => new StepReader(read), Environment.ProcessorCount);
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

    /// <summary>Reads steps that are there already.</summary>
    private readonly struct StepReader(LoggedStep[] steps) : ITimelineReader<LoggedStep>
    {
        public void Read<TSink>(int first, int end, ref TSink sink)
            where TSink : struct, ITimelineSink<LoggedStep>
        {
            foreach (ref readonly LoggedStep step in steps.AsSpan(first, end - first))
            {
                sink.Add(step);
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
