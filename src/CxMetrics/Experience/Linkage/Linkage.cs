using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics.Experience;

/// <summary>How what customers say goes with what they do: retention and lifetime value of promoters, passives and detractors.</summary>
/// <remarks>Customers are sorted by a relationship answer, one about no contact. Pure functions; thread-safe.</remarks>
public static class Linkage
{
    private const double Confidence = 0.95;

    private static readonly TimeSpan Quarter = TimeSpan.FromDays(90);

    /// <summary>Retention by the class of the first answer, each customer followed for the same time after it.</summary>
    /// <param name="log">The journeys, linked with answers and customers.</param>
    /// <param name="followUp">How long each customer is followed after the answer, at least 0; 90 days when null.</param>
    /// <returns>The retained customers of each class: not left within that time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="followUp"/> is negative.</exception>
    /// <remarks>The answer comes first and the follow-up is equal; who was not followed for so long yet is left out.</remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(Linkage.Retention(log));
    /// </code>
    /// </example>
    public static LinkageResult<RateTally> Retention(JourneyLog log, TimeSpan? followUp = null) =>
        RetentionOf(Guard.NotNull(log), Guard.OptionalDuration(followUp) ?? Quarter);

    /// <summary>Retention by the class of the latest answer, which may have been given after the decision to leave.</summary>
    /// <param name="log">The journeys, linked with answers and customers.</param>
    /// <returns>The retained customers of each class: not left by the moment of the log.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    public static LinkageResult<RateTally> RetentionByLatestAnswer(JourneyLog log) => RetentionOf(Guard.NotNull(log), null);

    /// <summary>Lifetime value, or any other figure of a customer, by the class of the first answer.</summary>
    /// <param name="log">The journeys, linked with answers and customers.</param>
    /// <param name="value">The value of a customer in one currency, -1e140 to 1e140; null where it is unknown.</param>
    /// <param name="followUp">How long ago the answer must have been given, so that all were followed as long, at least 0; 90 days when null.</param>
    /// <returns>The values of each class.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> or <paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="followUp"/> is negative, or a value is not -1e140 to 1e140.</exception>
    /// <remarks>Values that were seen before the answer are no consequence of it: pass what came, or is expected, after it.</remarks>
    public static LinkageResult<MomentTally> Value(JourneyLog log, Func<Customer, double?> value, TimeSpan? followUp = null) =>
        ValueOf(Guard.NotNull(log), Guard.NotNull(value), Guard.OptionalDuration(followUp) ?? Quarter);

    /// <summary>Lifetime value, or any other figure of a customer, by the class of the latest answer.</summary>
    /// <param name="log">The journeys, linked with answers and customers.</param>
    /// <param name="value">The value of a customer in one currency, -1e140 to 1e140; null where it is unknown.</param>
    /// <returns>The values of each class.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> or <paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not -1e140 to 1e140.</exception>
    public static LinkageResult<MomentTally> ValueByLatestAnswer(JourneyLog log, Func<Customer, double?> value) =>
        ValueOf(Guard.NotNull(log), Guard.NotNull(value), null);

    private static LinkageResult<RateTally> RetentionOf(JourneyLog log, TimeSpan? followUp)
    {
        RateTally.Builder[] classes = [new(), new(), new()];
        ReasonCounts excluded = Sort(log, followUp, (band, customer, answered) => classes[band].Add(!HasLeft(customer, answered)));
        return new LinkageResult<RateTally>(
            "retention", followUp, [.. classes.Select(tally => tally.ToTally())], excluded, static tally => tally.Rate,
            static tally => Proportions.Wilson(tally.Counts(), Confidence),
            static (first, second) =>
                (Proportions.Newcombe(first.Counts(), second.Counts(), Confidence), Proportions.NMinusOne(first.Counts(), second.Counts())));

        bool HasLeft(Customer customer, DateTimeOffset answered) =>
            followUp is { } time ? customer.Until - answered <= time : customer.Until <= log.AsOf;
    }

    private static LinkageResult<MomentTally> ValueOf(JourneyLog log, Func<Customer, double?> value, TimeSpan? followUp)
    {
        MomentTally.Builder[] classes = [new(), new(), new()];
        ReasonCounts excluded = Sort(log, followUp, (band, customer, _) => classes[band].Add(value(customer)));
        return new LinkageResult<MomentTally>(
            "value", followUp, [.. classes.Select(tally => tally.ToTally())], excluded, static tally => tally.Mean,
            static tally => tally.MeanInterval(Confidence),
            static (first, second) => (Means.Welch(first.Moments(), second.Moments(), Confidence), Means.WelchTest(first.Moments(), second.Moments())));
    }

    /// <summary>Takes each customer with a class: 0 promoter, 1 passive, 2 detractor.</summary>
    private static ReasonCounts Sort(JourneyLog log, TimeSpan? followUp, Action<int, Customer, DateTimeOffset> take)
    {
        ReasonCounter excluded = new("customers");
        NpsDefinition nps = log.Definition.Nps;
        foreach (Journey journey in log.Everyone())
        {
            SurveyResponse[] answers = [.. journey.Answers.Where(answer => answer.Kind == SurveyKind.Nps && answer.InteractionId is null)];
            SurveyResponse? answer = followUp is null ? answers.LastOrDefault() : answers.FirstOrDefault();
            if (journey.Customer is not { } customer || customer.Since > log.AsOf)
            {
                excluded.Add(ExclusionReasons.NotCustomer);
            }
            else if (answer is not { Score: { } score, AnsweredAt: { } answered })
            {
                excluded.Add(ExclusionReasons.Unanswered);
            }
            else if (followUp is not null && customer.Until <= answered)
            {
                excluded.Add(ExclusionReasons.LeftBeforeAnswer);
            }
            else if (log.AsOf - answered < followUp)
            {
                excluded.Add(ExclusionReasons.Immature);
            }
            else
            {
                take(nps.Promoters.Contains(score) ? 0 : nps.Detractors.Contains(score) ? 2 : 1, customer, answered);
            }
        }

        return excluded.ToCounts();
    }
}
