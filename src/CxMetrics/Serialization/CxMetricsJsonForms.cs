using System.Text.Json.Serialization;
using CxMetrics.LifetimeValue;
using CxMetrics.Survival;

namespace CxMetrics.Serialization;

/// <summary>The types with a form of their own in JSON, and what writes and reads it.</summary>
internal static class CxMetricsJsonForms
{
    private static readonly Dictionary<Type, JsonConverter> Converters = new()
    {
        [typeof(ActivityDefinition)] = new ActivityDefinitionJsonConverter(),
        [typeof(AttributeDictionary)] = new AttributeDictionaryJsonConverter(),
        [typeof(BusinessCalendar)] = new BusinessCalendarJsonConverter(),
        [typeof(ClockInterval)] = new ClockIntervalJsonConverter(),
        [typeof(ContactChannel)] = new ContactChannelJsonConverter(),
        [typeof(MoneySum)] = new MoneySumJsonConverter(),
        [typeof(DayHours)] = new DayHoursJsonConverter(),
        [typeof(DurationTally)] = new DurationTallyJsonConverter(),
        [typeof(MomentTally)] = new MomentTallyJsonConverter(),
        [typeof(OpeningWindow)] = new OpeningWindowJsonConverter(),
        [typeof(Period)] = new PeriodJsonConverter(),
        [typeof(Periods)] = new PeriodsJsonConverter(),
        [typeof(PurchaseSummary)] = new PurchaseSummaryJsonConverter(),
        [typeof(ReasonCounts)] = new ReasonCountsJsonConverter(),
        [typeof(ScoreBand)] = new ScoreBandJsonConverter(),
        [typeof(ScoreTally)] = new ScoreTallyJsonConverter(),
        [typeof(SurveyScale)] = new SurveyScaleJsonConverter(),
        [typeof(SurvivalTally)] = new SurvivalTallyJsonConverter(),
        [typeof(TopicList)] = new TopicListJsonConverter(),
        [typeof(Weekday)] = new WeekdayJsonConverter(),
        [typeof(WeeklyHours)] = new WeeklyHoursJsonConverter(),
        [typeof(WeightedScoreTally)] = new WeightedScoreTallyJsonConverter(),
    };

    public static JsonConverter<T> Of<T>() =>
        Converters.TryGetValue(typeof(T), out JsonConverter? converter)
            ? (JsonConverter<T>)converter
            : throw new NotSupportedException($"{typeof(T)} has no form of its own in JSON.");
}
