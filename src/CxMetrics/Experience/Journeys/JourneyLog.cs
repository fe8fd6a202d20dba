using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>The contacts of a log as the journeys of its customers, each in the order of time.</summary>
/// <remarks>
/// <para>
/// Made by <see cref="Journeys"/>. The steps of all journeys are in one array; a journey and a step are views into it, made when they are
/// asked for. <c>Legs + Excluded.Total</c> is every interaction received.
/// </para>
/// <para>A log may be split over machines by customer, never otherwise; filter and group its journeys after linking. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class JourneyLog
{
    private readonly JourneyLinker _linker;
    private readonly Touchpoint[] _touchpoints;
    private readonly JourneyAnswers _answers;
    private readonly Lazy<Dictionary<string, Customer>> _customers;
    private readonly Lazy<int[]> _byCustomer;
    private readonly Lazy<JourneyLabels>[] _labels;
    private readonly Lazy<ILookup<string?, SurveyResponse>> _answersOf;

    internal JourneyLog(
        JourneyLinker linker, Customer[] customers, Touchpoint[] touchpoints, JourneyAnswers answers, DateTimeOffset asOf, JourneyDefinition definition)
    {
        _linker = linker;
        _touchpoints = touchpoints;
        _answers = answers;
        _customers = new(() => customers.ToDictionary(customer => customer.Id, StringComparer.Ordinal));
        _byCustomer = new(InOrderOfCustomers);
        _labels = [.. Enum.GetValues<JourneyLabel>().Select(label => new Lazy<JourneyLabels>(() => new(touchpoints.Select(touchpoint => JourneyLabels.Of(touchpoint, label)))))];
        _answersOf = new(() => answers.Known.ToLookup(OwnerOf, StringComparer.Ordinal));
        AsOf = asOf;
        Definition = definition;
        Customers = Array.AsReadOnly(customers);
        Touchpoints = Array.AsReadOnly(touchpoints);
    }

    /// <summary>The moment of the log: nothing later is known.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>Which steps are negative.</summary>
    public JourneyDefinition Definition { get; }

    /// <summary>The touchpoints given, each once.</summary>
    public IReadOnlyList<Touchpoint> Touchpoints { get; }

    /// <summary>The customers given, each once, with or without a contact, whenever they came and left.</summary>
    public IReadOnlyList<Customer> Customers { get; }

    /// <summary>The answers given by the moment of the log, in that order.</summary>
    public IReadOnlyList<SurveyResponse> Answers => _answers.Known;

    /// <summary>The journeys with at least one step.</summary>
    public int Count => _linker.Ends.Length;

    /// <summary>The steps of all journeys.</summary>
    public int StepCount => _linker.Ends.Length == 0 ? 0 : _linker.Ends[^1];

    /// <summary>The interactions that are steps, or legs of steps.</summary>
    public long Legs => _linker.Legs;

    /// <summary>The interactions that are in no journey, by reason.</summary>
    public ReasonCounts Excluded => _linker.Excluded;

    /// <summary>The answers that are not in <see cref="Answers"/>, by reason.</summary>
    public ReasonCounts AnswersExcluded => _answers.Excluded;

    /// <summary>The customers and touchpoints left out, by reason: ids that appear again, and customers who leave before they come.</summary>
    public ReasonCounts ListsExcluded { get; internal init; } = ReasonCounts.None;

    /// <summary>The answers about an interaction that is not known by the moment of the log.</summary>
    public long UnlinkedAnswers => _answers.Unlinked;

    /// <summary>The journeys, in the ordinal order of their customers' ids.</summary>
    /// <returns>Views, one for each customer with a contact.</returns>
    /// <remarks>One sort of the ids at the first call.</remarks>
    public IEnumerable<Journey> Units() => _byCustomer.Value.Select(JourneyAt);

    /// <summary>The journeys, and an empty one for each customer given who had no contact.</summary>
    /// <returns>The journeys of <see cref="Units"/>, then the empty ones in the ordinal order of their ids.</returns>
    public IEnumerable<Journey> Everyone()
    {
        HashSet<string> met = new(Enumerable.Range(0, Count).Select(journey => _linker.Contact(StartOf(journey)).CustomerId!), StringComparer.Ordinal);
        return Units().Concat(Customers.Where(customer => !met.Contains(customer.Id))
            .OrderBy(customer => customer.Id, StringComparer.Ordinal)
            .Select(customer => new Journey(this, customer.Id, customer, 0, 0)));
    }

    /// <summary>The contacts of unknown customers, which are in no journey, by start and id.</summary>
    /// <returns>Views.</returns>
    public IEnumerable<JourneyStep> WithoutCustomer() => Enumerable.Range(StepCount, _linker.Spans.Length - StepCount).Select(step => new JourneyStep(this, step));

    /// <summary>The step that an answer is about.</summary>
    /// <param name="answer">One of <see cref="Answers"/>.</param>
    /// <returns>The step, of a journey or of an unknown customer; null where it is about none that is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    public JourneyStep? StepOf(SurveyResponse answer) =>
        _answers.StepOf(Guard.NotNull(answer)) is >= 0 and var step ? new JourneyStep(this, step) : null;

    /// <summary>The log in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Plural.Of(Count, "journey", CultureInfo.InvariantCulture)} of {Plural.Of(StepCount, "step", CultureInfo.InvariantCulture)} as of {AsOf:O}, {Excluded.Total:N0} excluded");

    internal JourneySpan SpanOf(int step) => _linker.Spans[step];

    internal Interaction Contact(int step) => _linker.Contact(step);

    internal Touchpoint? TouchpointOf(int step) => _linker.Spans[step].Place is >= 0 and var place ? _touchpoints[place] : null;

    internal IReadOnlyList<SurveyResponse> AnswersAbout(int step) => _answers.About(_linker.Contact(step).Id);

    internal IReadOnlyList<SurveyResponse> AnswersOf(string customer) => [.. _answersOf.Value[customer]];

    internal bool IsNegative(int step) =>
        Definition.IsNegative(_linker.Contact(step).Sentiment)
        || (!_answers.IsEmpty && AnswersAbout(step).Any(answer => Definition.IsNegative(answer) == true));

    private int StartOf(int journey) => journey == 0 ? 0 : _linker.Ends[journey - 1];

    private Journey JourneyAt(int journey)
    {
        int start = StartOf(journey);
        string customer = _linker.Contact(start).CustomerId!;
        return new Journey(this, customer, _customers.Value.GetValueOrDefault(customer), start, _linker.Ends[journey] - start);
    }

    /// <summary>The customer that an answer names, or else the one whom its contact was with.</summary>
    private string? OwnerOf(SurveyResponse answer) =>
        answer.CustomerId ?? (_answers.StepOf(answer) is >= 0 and var step ? _linker.Contact(step).CustomerId : null);

    private int[] InOrderOfCustomers()
    {
        int[] journeys = [.. Enumerable.Range(0, Count)];
        string[] ids = Array.ConvertAll(journeys, journey => _linker.Contact(StartOf(journey)).CustomerId!);
        Array.Sort(ids, journeys, StringComparer.Ordinal);
        return journeys;
    }
}
