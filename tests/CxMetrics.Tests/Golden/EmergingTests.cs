using System.Globalization;
using System.Text.Json;
using CxMetrics.Experience;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: tails to 1e-12 and limits of ratios to 1e-9, relative, as the reference says; t by its distribution function to 1e-10.</summary>
public class EmergingTests
{
    private const double Tail = 1e-12;

    public static TheoryData<int> Looks => [.. Enumerable.Range(0, EmergingLog.Expected.GetProperty("looks").GetArrayLength())];

    public static TheoryData<int> Replays => [.. Enumerable.Range(0, EmergingLog.Expected.GetProperty("replay").GetArrayLength())];

    public static TheoryData<int> Smalls => [.. Enumerable.Range(0, EmergingLog.Expected.GetProperty("small").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Looks))]
    public void Look_ReferenceDay_Agrees(int index)
    {
        JsonElement expected = EmergingLog.Expected.GetProperty("looks")[index];
        EmergingLook<string> look = Emerging.Look(
            EmergingLog.Counts,
            EmergingLog.Day(expected.GetProperty("day").GetString()!),
            EmergingDefinition.Standard with { Exposure = EmergingLog.Exposure(expected.GetProperty("exposure").GetString()!) });

        look.NotJudged.Should().BeNull();
        look.CurrentExposure.Should().Be(expected.GetProperty("exposure_current").GetInt64());
        look.BaselineExposure.Should().Be(expected.GetProperty("exposure_baseline").GetInt64());
        look.Topics.Should().HaveCount(expected.GetProperty("family").GetInt32());
        foreach ((EmergingTopic<string> topic, JsonElement row) in look.Topics.Zip(expected.GetProperty("topics").EnumerateArray()))
        {
            topic.Key.Should().Be(row.GetProperty("topic").GetString());
            Agree(topic, row, Share(look));
            topic.AdjustedPValue.Should().BeApproximately(row.Double("p_adjusted"), 1e-11 * row.Double("p_adjusted"));
            topic.IsRising.Should().Be(row.GetProperty("rising").GetBoolean());
            Near(topic.Dispersion, row.GetProperty("dispersion"), 1e-12);
            Near(topic.GuardedPValue, row.GetProperty("p_guarded"), 1e-10);
            Near(Proportions.BinomialExact(Counts(topic), Share(look)), row.GetProperty("p_two_sided_minlike"), 1e-10);
        }

        look.Rising.Should().Equal(look.Topics.Where(topic => topic.IsRising));
    }

    [Theory]
    [MemberData(nameof(Replays))]
    public void Replay_ReferenceExposureAndGap_FlagsTheSame(int index)
    {
        JsonElement expected = EmergingLog.Expected.GetProperty("replay")[index];
        EmergingDefinition definition = EmergingDefinition.Standard with
        {
            Exposure = EmergingLog.Exposure(expected.GetProperty("exposure").GetString()!),
            GapDays = expected.GetProperty("gap_days").GetInt32(),
        };
        EmergingReplay<string> replay = Emerging.Replay(EmergingLog.Counts, definition);

        Flags(replay).Should().Equal(Flags(expected));
        Firsts(replay).Should().Equal(Firsts(expected));
        EmergingLog.Text(replay.Looks[0].Day).Should().Be(expected.GetProperty("from").GetString());
        EmergingLog.Text(replay.Looks[^1].Day).Should().Be(expected.GetProperty("to").GetString());
        replay.NotJudged.Should().HaveCount(34 + definition.GapDays);
        (replay.LookCount + replay.NotJudged.Count).Should().Be(140);
        if (expected.TryGetProperty("p", out JsonElement p))
        {
            AgreeOnEach(replay, p);
        }
    }

    [Fact]
    public void Replay_SameWeekday_FlagsTheSame()
    {
        JsonElement expected = EmergingLog.Expected.GetProperty("weekday");
        EmergingReplay<string> replay = Emerging.Replay(EmergingLog.Counts, EmergingDefinition.SameWeekday);

        Flags(replay).Should().Equal(Flags(expected));
        Firsts(replay).Should().Equal(Firsts(expected));
        EmergingLog.Text(replay.Looks[0].Day).Should().Be(expected.GetProperty("from").GetString());
    }

    /// <summary>The reference names a week by its Monday; a look is on its Sunday.</summary>
    [Fact]
    public void Replay_Weekly_FlagsTheSame()
    {
        JsonElement expected = EmergingLog.Expected.GetProperty("weekly");
        EmergingReplay<string> replay = Emerging.Replay(EmergingLog.Counts, EmergingDefinition.Weekly);

        replay.Looks.Select(look => $"{EmergingLog.Text(look.Day.AddDays(-6))}: {Keys(look)}").Should().Equal(Flags(expected));
        replay.FirstRising.Select(topic => $"{topic.Key}: {EmergingLog.Text(topic.Day.AddDays(-6))}").Order(StringComparer.Ordinal).Should().Equal(Firsts(expected));
    }

    [Theory]
    [MemberData(nameof(Smalls))]
    public void Look_SmallCounts_AgreesWithExactFractions(int index)
    {
        JsonElement expected = EmergingLog.Expected.GetProperty("small")[index];
        EmergingLook<string> look = Of(
            expected.GetProperty("current").GetInt64(),
            expected.GetProperty("baseline").GetInt64(),
            expected.GetProperty("exposure_current").GetInt64(),
            expected.GetProperty("exposure_baseline").GetInt64());
        if (expected.GetProperty("p").ValueKind == JsonValueKind.Null)
        {
            look.Topics.Should().BeEmpty();
            return;
        }

        Agree(look.Topics.Single(), expected, Share(look));
        if (expected.TryGetProperty("p_fraction", out JsonElement fraction))
        {
            string[] parts = fraction.GetString()!.Split('/');
            double exact = double.Parse(parts[0], CultureInfo.InvariantCulture) / double.Parse(parts[1], CultureInfo.InvariantCulture);
            look.Topics[0].PValue.Should().BeApproximately(exact, Tail * exact);
        }
    }

    private static EmergingLook<string> Of(long current, long baseline, long currentExposure, long baselineExposure)
    {
        DateOnly before = new(2026, 3, 1);
        DateOnly now = before.AddDays(1);
        return Emerging.Look(
            Emerging.FromColumns([before, now], ["a", "a"], [baseline, current], Breakdown.From([
                KeyValuePair.Create(before, new DayCount { Customers = baselineExposure }), KeyValuePair.Create(now, new DayCount { Customers = currentExposure }),
            ])),
            now,
            new EmergingDefinition("a day against the day before", EmergingExposure.Customers, currentDays: 1, baselineDays: 1));
    }

    /// <summary>The mid-p is half of P(X >= x) and half of P(X >= x + 1).</summary>
    private static void Agree(EmergingTopic<string> topic, JsonElement row, double share)
    {
        topic.Current.Should().Be(row.GetProperty("current").GetInt64());
        topic.Baseline.Should().Be(row.GetProperty("baseline").GetInt64());
        Near(topic.PValue, row.GetProperty("p"), Tail);
        Near(topic.RateRatio, row.GetProperty("rate_ratio"), Tail);
        Near(topic.RatioInterval95.Lower, row.GetProperty("ratio95")[0], 1e-9);
        Near(topic.RatioInterval95.Upper, row.GetProperty("ratio95")[1], 1e-9);
        Proportion counts = Counts(topic);
        double more = counts.Failures == 0 ? 0 : Proportions.BinomialExactGreater(new Proportion(counts.Successes + 1, counts.Trials), share)!.Value;
        Near((Proportions.BinomialExactGreater(counts, share) + more) / 2, row.GetProperty("p_mid"), Tail);
    }

    private static void AgreeOnEach(EmergingReplay<string> replay, JsonElement p)
    {
        string[] topics = [.. p.GetProperty("topics").EnumerateArray().Select(topic => topic.GetString()!)];
        foreach (JsonElement row in p.GetProperty("rows").EnumerateArray())
        {
            EmergingLook<string> look = replay.Looks.Single(look => EmergingLog.Text(look.Day).Equals(row[0].GetString(), StringComparison.Ordinal));
            for (int i = 0; i < topics.Length; i++)
            {
                Near(look.Topics.SingleOrDefault(topic => topic.Key.Equals(topics[i], StringComparison.Ordinal))?.PValue, row[i + 1], Tail);
            }
        }
    }

    private static Proportion Counts(EmergingTopic<string> topic) => new(topic.Current, topic.Current + topic.Baseline);

    private static double Share(EmergingLook<string> look) => (double)look.CurrentExposure!.Value / (look.CurrentExposure.Value + look.BaselineExposure!.Value);

    private static void Near(double? actual, JsonElement expected, double relative)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            actual.Should().BeNull();
        }
        else
        {
            actual.ShouldBeNear(expected.GetDouble(), relative, 0, "the reference is exact");
        }
    }

    private static string Keys(EmergingLook<string> look) => string.Join(", ", look.Rising.Select(topic => topic.Key));

    /// <summary>The reference lists days with a rise, and weeks with or without.</summary>
    private static IEnumerable<string> Flags(EmergingReplay<string> replay) =>
        replay.Looks.Where(look => look.Rising.Count > 0).Select(look => $"{EmergingLog.Text(look.Day)}: {Keys(look)}");

    private static IEnumerable<string> Flags(JsonElement expected) =>
        expected.GetProperty("flagged").EnumerateArray()
            .Select(flag => $"{flag[0].GetString()}: {string.Join(", ", flag[1].EnumerateArray().Select(topic => topic.GetString()))}");

    private static IEnumerable<string> Firsts(EmergingReplay<string> replay) =>
        replay.FirstRising.Select(topic => $"{topic.Key}: {EmergingLog.Text(topic.Day)}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Firsts(JsonElement expected) =>
        expected.GetProperty("first_detected").EnumerateObject().Select(first => $"{first.Name}: {first.Value.GetString()}").Order(StringComparer.Ordinal);
}
