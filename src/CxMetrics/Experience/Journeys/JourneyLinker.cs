using System.Globalization;
using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Reads the contacts of a log, and puts those of each customer in order.</summary>
internal sealed class JourneyLinker(ContactLog log, DateTimeOffset asOf, string name)
{
    private readonly KeyCodes<string> _customers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _touchpoints = new(StringComparer.Ordinal);
    private readonly ReasonCounter _excluded = new("interactions");
    private readonly List<LoggedStep> _strays = [];
    private readonly List<Interaction> _known = [];
    private LoggedStep[] _steps = [];
    private int _count;

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

    /// <summary>Gives customers that are given the first codes, and touchpoints theirs, in their order; then reads the contacts.</summary>
    public void Link(Customer[] customers, Touchpoint[] touchpoints, JourneyAnswers answers)
    {
        Array.ForEach(customers, customer => _customers.Of(customer.Id));
        for (int i = 0; i < touchpoints.Length; i++)
        {
            _touchpoints.Add(touchpoints[i].Id, i);
        }

        Read(answers);
        Order();
        for (int i = 0; i < Contacts.Length && !answers.IsEmpty; i++)
        {
            answers.Link(Contacts[i].Id, i);
        }
    }

    private void Read(JourneyAnswers answers)
    {
        _excluded.Add(log.Excluded);
        _steps = new LoggedStep[log.ContactCount];
        for (int i = 0; i < log.ContactCount; i++)
        {
            ReadOnlySpan<Interaction> legs = log.LegsOf(i);
            if (legs.Length == 1)
            {
                if (IsKnown(legs[0]))
                {
                    Add(legs[0], 1);
                }

                continue;
            }

            _known.Clear();
            foreach (Interaction leg in legs)
            {
                if (IsKnown(leg))
                {
                    _known.Add(leg);
                }
            }

            if (_known.Count > 0)
            {
                Interaction contact = _known.Count == 1 ? _known[0] : ContactLegs.Join([.. _known]);
                Add(contact, _known.Count);
                foreach (Interaction leg in legs)
                {
                    if (!ReferenceEquals(leg, _known[0]))
                    {
                        answers.Join(leg.Id, contact.Id);
                    }
                }
            }
        }
    }

    private void Add(Interaction contact, int legs)
    {
        long start = contact.Start.UtcTicks;
        int touchpoint = contact.TouchpointId is { } id && _touchpoints.TryGetValue(id, out int code) ? code : JourneySpan.Unknown;
        long end = contact.End is { } stated ? stated.UtcTicks : start;
        if (contact.CustomerId is { } customer)
        {
            _steps[_count++] = new LoggedStep(new JourneySpan(start, end, _customers.Of(customer), touchpoint), contact);
            Legs += legs;
        }
        else
        {
            _strays.Add(new LoggedStep(new JourneySpan(start, end, JourneySpan.Unknown, touchpoint), contact));
            _excluded.Add(ExclusionReasons.NoCustomer, legs);
        }
    }

    /// <summary>Whether a leg has begun and can be believed; it is counted otherwise.</summary>
    private bool IsKnown(Interaction leg)
    {
        if (leg.End < leg.Start)
        {
            if (log.Invalid == InvalidFacts.Throw)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The interaction {Quote.Of(leg.Id)} ends at {leg.End:O}, before it starts at {leg.Start:O}; expected an end no earlier than the start."),
                    name);
            }

            _excluded.Add(ExclusionReasons.EndBeforeStart);
            return false;
        }

        if (leg.Start > asOf)
        {
            _excluded.Add(ExclusionReasons.NotYetKnown);
            return false;
        }

        return true;
    }

    private void Order()
    {
        _strays.Sort(static (left, right) => LoggedStep.IsAfter(left, right) ? 1 : LoggedStep.IsAfter(right, left) ? -1 : 0);
        int steps = _count;
        LoggedStep[] read = _steps;
        TimelinePartition<LoggedStep, StepReader> timelines = new(steps, () => new StepReader(read), Environment.ProcessorCount);
        Spans = new JourneySpan[steps + _strays.Count];
        Contacts = new Interaction[Spans.Length];
        int[] lengths = new int[steps];
        Keeper keeper = new(Spans, Contacts, lengths);
        timelines.Sweep(() => keeper);
        keeper.Keep(steps, CollectionsMarshal.AsSpan(_strays));
        List<int> ends = [];
        for (int start = 0; start < steps; start += lengths[start])
        {
            ends.Add(start + lengths[start]);
        }

        Ends = [.. ends];
        _steps = [];
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
