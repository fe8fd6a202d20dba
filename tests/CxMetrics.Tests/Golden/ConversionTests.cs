using System.Text.Json;
using CxMetrics.Experience;

namespace CxMetrics.Tests.Golden;

/// <summary>Conversion of the reference log: four ways, seven rules. Counts exact, Wilson limits within 1e-12, times to the tick.</summary>
public class ConversionTests
{
    public static TheoryData<int, string> Variants
    {
        get
        {
            TheoryData<int, string> variants = [];
            foreach ((JsonElement way, int index) in Ways.Select((way, index) => (way, index)))
            {
                foreach (JsonProperty variant in way.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Object))
                {
                    variants.Add(index, variant.Name);
                }
            }

            return variants;
        }
    }

    private static JsonElement[] Ways => [.. JourneyReference.Expected.GetProperty("conversion").EnumerateArray()];

    [Theory]
    [MemberData(nameof(Variants))]
    public void Calculate_ReferenceLog_HasEveryFigure(int way, string variant)
    {
        JsonElement expected = Ways[way].GetProperty(variant);
        ConversionDefinition definition = DefinitionOf(Ways[way], variant);
        ConversionResult result = Conversion.Calculate(JourneyReference.Log, definition);

        result.Entered.Should().Be(expected.GetProperty("entered").GetInt64());
        result.Excluded[ExclusionReasons.Immature].Should().Be(expected.GetProperty("immature").GetInt64());
        result.Excluded[ExclusionReasons.NotEntered].Should().Be(expected.GetProperty("not_entered").GetInt64());
        result.Reached.Should().Equal(expected.GetProperty("reached").Longs());
        if (expected.TryGetProperty("dropped", out JsonElement dropped))
        {
            result.Dropped.Should().Equal(dropped.Longs());
            result.Ended.Should().Equal(expected.GetProperty("ended").Longs());
            ShouldBe(result.FromPrevious, expected.GetProperty("from_previous"));
            ShouldBe(result.FromFirst, expected.GetProperty("from_first"));
            double[] limits = [.. expected.GetProperty("wilson95_overall").EnumerateArray().Select(limit => limit.GetDouble())];
            result.Overall.Interval95.Lower.ShouldBeNear(limits[0], 1e-12, 0, "lower");
            result.Overall.Interval95.Upper.ShouldBeNear(limits[1], 1e-12, 0, "upper");
            foreach ((DurationSummary times, JsonElement seconds) in result.PartTimes.Zip(expected.GetProperty("seconds").EnumerateArray()))
            {
                DurationShould.Be(times, seconds);
            }

            DurationShould.Be(result.WholeTime, expected.GetProperty("seconds_all"));
        }
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Link_ReferenceLog_TalliesAsTheSweepDoes(int way, string variant)
    {
        ConversionDefinition definition = DefinitionOf(Ways[way], variant);
        ConversionResult whole = Conversion.Calculate(JourneyReference.Log, definition);

        Conversion.Link(JourneyReference.Log, definition).Tally(definition).Should().Be(whole.Tally);
        Breakdown<ContactChannel, ConversionTally> groups = Conversion.Link(JourneyReference.Log, definition)
            .TallyBy(definition, attempt => attempt.Opening?.Channel);
        groups.Total.Should().Be(whole.Tally);
    }

    private static ConversionDefinition DefinitionOf(JsonElement way, string variant) =>
        ConversionDefinition.Through([.. way.GetProperty("stages").EnumerateArray().Select(stage => stage.GetString()!)]) with
        {
            Window = TimeSpan.FromDays(way.GetProperty("window_days").GetInt32()),
            Maturity = variant is "observed" ? Maturity.All : Maturity.MatureOnly,
            Rule = variant switch
            {
                "strictly_later" => ConversionRule.StrictlyLater,
                "first_entry" => ConversionRule.FirstOpening,
                "strict" => ConversionRule.Direct,
                "strict_collapsed" => ConversionRule.DirectCollapsed,
                "any_order" => ConversionRule.AnyOrder,
                _ => ConversionRule.InOrder,
            },
        };

    private static void ShouldBe(IReadOnlyList<RateResult> rates, JsonElement expected)
    {
        foreach ((RateResult rate, JsonElement share) in rates.Zip(expected.EnumerateArray()))
        {
            JourneyTests.ShouldBe(rate, share);
            rate.Rate.ShouldBeNear(share.Double("value"), 1e-15, 0, rate.Name);
        }
    }
}
