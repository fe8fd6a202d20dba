using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>All contacts of a customer with the company up to a moment, in the order of their start, then of their id.</summary>
/// <remarks>
/// Both directions, self-service, and what the company began; also what came before the customer was one. Answers are no steps. A view into a
/// <see cref="JourneyLog"/>; a figure costs a sweep over its steps. Immutable and thread-safe.
/// </remarks>
public sealed partial class Journey
{
    private readonly int _first;
    private readonly int[]? _places;
    private JourneyStep[]? _steps;

    internal Journey(JourneyLog log, string customerId, Customer? customer, int first, int count)
    {
        Log = log;
        CustomerId = customerId;
        Customer = customer;
        _first = first;
        Count = count;
    }

    private Journey(Journey whole, int[] places)
        : this(whole.Log, whole.CustomerId, whole.Customer, 0, places.Length) => _places = places;

    /// <summary>Whose journey it is.</summary>
    public string CustomerId { get; }

    /// <summary>The customer; null where it is not in the list given.</summary>
    public Customer? Customer { get; }

    /// <summary>The number of steps; 0 for a customer without a contact.</summary>
    public int Count { get; }

    /// <summary>The moment of the log.</summary>
    public DateTimeOffset AsOf => Log.AsOf;

    /// <summary>The steps in their order, made when they are first asked for.</summary>
    public IReadOnlyList<JourneyStep> Steps => Array.AsReadOnly(_steps ??= [.. Enumerable.Range(0, Count).Select(index => new JourneyStep(Log, PlaceOf(index)))]);

    /// <summary>The answers of the customer by the moment of the log, in that order; one that names no customer is of whom its contact was with.</summary>
    public IReadOnlyList<SurveyResponse> Answers => Log.AnswersOf(CustomerId);

    internal JourneyLog Log { get; }

    /// <summary>The journey as if some of its steps were all of it: those of a stage, of a month, of customer service.</summary>
    /// <param name="which">Whether a step belongs to the part.</param>
    /// <returns>A journey of these steps, which may be none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="which"/> is null.</exception>
    public Journey Part(Func<JourneyStep, bool> which)
    {
        Guard.NotNull(which);
        return PartOf(Steps.Where(which));
    }

    /// <summary>The journey in one line, such as "Journey of c1: 3 steps".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        $"Journey of {CustomerId}: {Plural.Of(Count, "step", CultureInfo.InvariantCulture)}";

    internal Journey PartOf(IEnumerable<JourneyStep> steps) => new(this, [.. steps.Select(step => step.Place)]);

    /// <summary>The place of a step in the log.</summary>
    internal int PlaceOf(int index) => _places is null ? _first + index : _places[index];
}
