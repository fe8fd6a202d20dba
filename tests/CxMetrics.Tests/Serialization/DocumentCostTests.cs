using System.Globalization;
using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Serialization;

/// <summary>What a document costs to read grows as its length does: who sends four times as much makes the reader do little more than four times the work.</summary>
public sealed class DocumentCostTests
{
    private const int Items = 400;

    public static TheoryData<string> Documents =>
        ["calendar", "calendar of different weeks", "calendar of long days", "breakdown by reason", "breakdown by issue length", "breakdown of durations", "nested breakdown", "survey design", "SLA policy"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Deserialize_FourTimesTheDocument_AllocatesAboutFourTimes(string document)
    {
        (Type type, string few) = Of(document, Items);
        string many = Of(document, 4 * Items).Json;
        Allocated(type, few);

        double ratio = (double)Allocated(type, many) / Allocated(type, few);

        // Sorting takes a logarithm more.
        ratio.Should().BeLessThan(1.4 * many.Length / few.Length);
    }

    [Fact]
    public void Deserialize_TwoDurationsFarApart_AllocatesForTwo()
    {
        string json = JsonSerializer.Serialize(DurationTally.FromDurations([TimeSpan.FromTicks(1), TimeSpan.FromDays(3650)], 0.001));
        Allocated(typeof(DurationTally), json);

        Allocated(typeof(DurationTally), json).Should().BeLessThan(10_000, "there are 16,000 empty buckets between them");
    }

    /// <summary>A calendar looks a day up for each holiday, and would compare every opening of equal days that are not the same.</summary>
    [Fact]
    public void Deserialize_EqualDaysOfAWeek_AreOne()
    {
        WeeklyHours hours = JsonSerializer.Deserialize<WeeklyHours>(JsonSerializer.Serialize(WeeklyHours.MondayToFriday(DayHours.Parse("09:00-12:00,13:00-17:00"))))!;

        hours[DayOfWeek.Tuesday].Should().BeSameAs(hours[DayOfWeek.Monday]);
        hours[DayOfWeek.Friday].Should().BeSameAs(hours[DayOfWeek.Monday]);
        hours[DayOfWeek.Sunday].Should().BeSameAs(hours[DayOfWeek.Saturday]).And.NotBeSameAs(hours[DayOfWeek.Monday]);
    }

    [Fact]
    public void Targets_OfAPolicy_AreLookedAtOnce()
    {
        CountingList<SlaTarget> targets = new([.. Enumerable.Range(0, 2000).Select(i =>
            new SlaTarget(TicketDurationKind.ReplyWait, TimeSpan.FromHours(1), priority: "p" + i.ToString(CultureInfo.InvariantCulture)))]);

        _ = new SlaPolicy("p", targets);

        targets.Reads.Should().BeLessThan(4 * targets.Count);
    }

    private static long Allocated(Type type, string json)
    {
        JsonSerializerOptions options = new JsonSerializerOptions().AddCxMetrics();
        JsonSerializer.Deserialize(json, type, options);
        long before = GC.GetAllocatedBytesForCurrentThread();
        JsonSerializer.Deserialize(json, type, options);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static (Type Type, string Json) Of(string document, int items)
    {
        IEnumerable<string> names = Enumerable.Range(0, items).Select(i => i.ToString("D6", CultureInfo.InvariantCulture));
        object made = document switch
        {
            "calendar" => new BusinessCalendar(
                "c", TimeZoneInfo.Utc, WeeklyHours.Closed, hoursChanges: names.Select((_, i) => new HoursChange(new DateOnly(1900, 1, 1).AddDays(2 * i), WeeklyHours.Closed))),
            "calendar of different weeks" => new BusinessCalendar(
                "c", TimeZoneInfo.Utc, WeeklyHours.Closed, hoursChanges: names.Select((_, i) => new HoursChange(new DateOnly(1900, 1, 1).AddDays(2 * i), WeeklyHours.EveryDay(From(i))))),
            "calendar of long days" => new BusinessCalendar(
                "c", TimeZoneInfo.Utc, WeeklyHours.EveryDay(DayHours.Create([.. names.SelectMany((_, i) => From(2 * i))])), specialDays: names.Select((_, i) => new SpecialDay(new DateOnly(1900, 1, 1).AddDays(2 * i), From(i)))),
            "breakdown by reason" => By(names, name => new RateTally(1, 2, ReasonCounts.None.With(name, 1))),
            "breakdown by issue length" => By(names, name => FcrOf(1 + int.Parse(name, CultureInfo.InvariantCulture))),
            "breakdown of durations" => By(names, name => DurationTally.FromDurations([TimeSpan.FromSeconds(1 + int.Parse(name, CultureInfo.InvariantCulture))], 0.001)),
            "nested breakdown" => By(names, name => By([name], _ => new RateTally(1, 2, ReasonCounts.None.With(name, 1)))),
            "survey design" => SurveyDesign.WeightsOnly with
            {
                Margins = [new RakingMargin("all", names.ToDictionary(name => name, _ => 1.0, StringComparer.Ordinal)), .. names.Select(name => Margin(name, items))],
            },
            _ => new SlaPolicy("p", [.. names.Select(name => new SlaTarget(TicketDurationKind.ReplyWait, TimeSpan.FromHours(1), priority: name))]),
        };
        return (made.GetType(), JsonSerializer.Serialize(made, made.GetType()));
    }

    /// <summary>Open for a second of the night.</summary>
    private static DayHours From(int second) => DayHours.Create(new OpeningWindow(TimeOnly.MinValue.Add(TimeSpan.FromSeconds(second)), TimeOnly.MinValue.Add(TimeSpan.FromSeconds(second + 1))));

    private static RakingMargin Margin(string name, double total) => new(name, new Dictionary<string, double>(StringComparer.Ordinal) { ["x"] = total });

    private static FcrTally FcrOf(int length) => FcrTally.AdditiveIdentity with
    {
        Definition = FcrDefinition.MatureOrNot,
        Denominator = 1,
        Interactions = length,
        IssueLengths = new Dictionary<int, long> { [length] = 1 },
    };

    private static Breakdown<string, TTally> By<TTally>(IEnumerable<string> names, Func<string, TTally> tally)
        where TTally : class, ITally<TTally> =>
        Breakdown.From(names.Select(name => KeyValuePair.Create(name, tally(name))));
}
