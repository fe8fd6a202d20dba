using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Journeys: what each customer went through, over all touchpoints and departments, with or without service.</summary>
/// <remarks>
/// Link over the whole log first, then filter, group and tally: <c>log.Units().TallyBy(log.Definition, journey => journey.Customer?.Segment)</c>.
/// A log may be split over machines by customer, never otherwise. Pure functions; thread-safe.
/// </remarks>
public static partial class Journeys
{
    /// <summary>Links interactions with touchpoints, answers and customers to the journey of each customer.</summary>
    /// <param name="interactions">The whole log, in any order: both directions, all channels, with and without service.</param>
    /// <param name="touchpoints">What touchpoints there are; a step at another is of unknown touchpoint.</param>
    /// <param name="asOf">The moment of the log: later interactions and answers have not happened.</param>
    /// <param name="answers">Survey answers, about an interaction or about the relationship; none when null.</param>
    /// <param name="customers">The customers of the company, with or without a contact; none when null.</param>
    /// <param name="definition">Which steps are negative; <see cref="JourneyDefinition.Standard"/> when null.</param>
    /// <param name="invalid">
    /// What to do with a repeated id, legs that cannot be one contact, an interaction that ends before it starts, or a score off its scale.
    /// </param>
    /// <returns>The journeys.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="interactions"/>, <paramref name="touchpoints"/>, or one of the facts is null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// An id appears twice, legs cannot be one contact, an interaction ends before it starts, a customer leaves before it comes, or a score is off its scale.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <remarks>
    /// Legs of one contact are one step. A missing end counts as the start. Cost: one sort by customer and start, <c>O(n)</c> for a log in the
    /// order of its starts.
    /// </remarks>
    /// <example>
    /// <code>
    /// JourneyLog log = Journeys.Link(interactions, touchpoints, asOf, answers, customers);
    /// JourneyResult journeys = Journeys.Calculate(log);
    /// </code>
    /// </example>
    public static JourneyLog Link(
        IEnumerable<Interaction> interactions,
        IEnumerable<Touchpoint> touchpoints,
        Moment asOf,
        IEnumerable<SurveyResponse>? answers = null,
        IEnumerable<Customer>? customers = null,
        JourneyDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw) =>
        Link(ContactLog.Read(interactions, invalid), touchpoints, asOf, answers, customers, definition, nameof(interactions));

    /// <summary>Links a log with touchpoints, answers and customers to the journey of each customer.</summary>
    /// <param name="log">The whole log; what it does with invalid facts goes for touchpoints, answers and customers too.</param>
    /// <param name="touchpoints">What touchpoints there are; a step at another is of unknown touchpoint.</param>
    /// <param name="asOf">The moment of the log: later interactions and answers have not happened.</param>
    /// <param name="answers">Survey answers, about an interaction or about the relationship; none when null.</param>
    /// <param name="customers">The customers of the company, with or without a contact; none when null.</param>
    /// <param name="definition">Which steps are negative; <see cref="JourneyDefinition.Standard"/> when null.</param>
    /// <returns>The journeys.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/>, <paramref name="touchpoints"/>, or one of the facts is null.</exception>
    /// <exception cref="ArgumentException">
    /// An id appears twice, an interaction ends before it starts, a customer leaves before it comes, or a score is off its scale, in a log that throws for
    /// invalid facts.
    /// </exception>
    public static JourneyLog Link(
        ContactLog log,
        IEnumerable<Touchpoint> touchpoints,
        Moment asOf,
        IEnumerable<SurveyResponse>? answers = null,
        IEnumerable<Customer>? customers = null,
        JourneyDefinition? definition = null) =>
        Link(Guard.NotNull(log), touchpoints, asOf, answers, customers, definition, nameof(log));

    /// <summary>Adds up the journeys of a log.</summary>
    /// <param name="log">The journeys.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <remarks>For groups: <c>log.Units().TallyBy(log.Definition, key)</c>, then <see cref="Calculate(JourneyTally)"/>.</remarks>
    public static JourneyResult Calculate(JourneyLog log) =>
        Guard.NotNull(log).Definition.Calculate(log.Tally());

    /// <summary>Calculates the figures of a tally of journeys, such as that of a segment.</summary>
    /// <param name="tally">The tally.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    public static JourneyResult Calculate(JourneyTally tally) => (Guard.NotNull(tally).Definition ?? JourneyDefinition.Standard).Calculate(tally);

    /// <summary>Adds up the steps of a log by a key: the stage, the touchpoint, the department, the channel, the month.</summary>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="log">The journeys.</param>
    /// <param name="key">The key of a step; null where it has none.</param>
    /// <returns>The breakdown: of each key the steps that have it, those of a customer as one journey, the customer's part.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Keys are tuples.</exception>
    /// <remarks>
    /// Steps add up to those of the log; journeys do not, since a customer counts at each key where there was a step. Hops, handovers and times
    /// are those of the part.
    /// </remarks>
    public static Breakdown<TKey, JourneyTally> TallySteps<TKey>(JourneyLog log, Func<JourneyStep, TKey?> key)
        where TKey : notnull =>
        Parts(log, key).TrustIds().TallyBy(log.Definition, part => key(part.Steps[0]));

    /// <summary>Adds up the steps of a log by a key that is a value type.</summary>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="log">The journeys.</param>
    /// <param name="key">The key of a step; null where it has none.</param>
    /// <returns>The breakdown: of each key the steps that have it, those of a customer as one journey, the customer's part.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Keys are tuples.</exception>
    /// <remarks>As <see cref="TallySteps{TKey}(JourneyLog, Func{JourneyStep, TKey})"/>.</remarks>
    public static Breakdown<TKey, JourneyTally> TallySteps<TKey>(JourneyLog log, Func<JourneyStep, TKey?> key)
        where TKey : struct =>
        Parts(log, key).TrustIds().TallyBy(log.Definition, part => key(part.Steps[0]));

    private static IEnumerable<Journey> Parts<TKey>(JourneyLog log, Func<JourneyStep, TKey> key)
    {
        Guard.NotNull(log);
        Guard.NotNull(key);
        return log.Units().SelectMany(journey => journey.Steps.GroupBy(key).Select(journey.PartOf));
    }

    private static JourneyLog Link(
        ContactLog log,
        IEnumerable<Touchpoint> touchpoints,
        DateTimeOffset asOf,
        IEnumerable<SurveyResponse>? answers,
        IEnumerable<Customer>? customers,
        JourneyDefinition? definition,
        string name)
    {
        Guard.NotNull(touchpoints);
        definition ??= JourneyDefinition.Standard;
        ReasonCounter excluded = new("customers and touchpoints");
        ReasonCounter withheld = new("answers");
        Customer[] everyone = Once(customers ?? [], static customer => customer.Id, log.Invalid, excluded, nameof(customers), FaultOf);
        Touchpoint[] places = Once(touchpoints, static touchpoint => touchpoint.Id, log.Invalid, excluded, nameof(touchpoints));
        SurveyResponse[] given = Once(answers ?? [], static answer => answer.Id, log.Invalid, withheld, nameof(answers));
        JourneyLinker linker = new(log, places, asOf, name);
        JourneyAnswers linked = new(given, asOf, definition, log.Invalid, withheld, linker);
        return new JourneyLog(linker, everyone, places, linked, asOf, definition) { ListsExcluded = excluded.ToCounts() };
    }

    private static string? FaultOf(Customer customer) => customer.Until < customer.Since
        ? FormattableString.Invariant($"leaves at {customer.Until:O}, before it comes at {customer.Since:O}; expected an end no earlier than the start.")
        : null;

    /// <summary>Takes facts without a fault, of which no two share an id.</summary>
    private static T[] Once<T>(
        IEnumerable<T> facts, Func<T, string> idOf, InvalidFacts invalid, ReasonCounter excluded, string name, Func<T, string?>? faultOf = null)
        where T : class
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<T> once = [];
        int index = 0;
        foreach (T fact in facts)
        {
            string id = idOf(Guard.NotNull(fact, name, index));
            if (!ids.Add(id))
            {
                string refusal = FormattableString.Invariant($"{name}[{index}] has the id {Quote.Of(id)} of an earlier one; {InvalidFact.OnceEach}");
                excluded.Add(InvalidFact.Refuse(invalid, ExclusionReasons.Duplicate, refusal, name));
            }
            else if (faultOf?.Invoke(fact) is { } fault)
            {
                excluded.Add(InvalidFact.Refuse(invalid, ExclusionReasons.EndBeforeStart, FormattableString.Invariant($"{name}[{index}] {fault}"), name));
            }
            else
            {
                once.Add(fact);
            }

            index++;
        }

        return [.. once];
    }
}
