using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Service;

public class FcrDefinitionTests
{
    private static readonly FcrRepeatRule Week = new(TimeSpan.FromDays(7));

    public static TheoryData<string> PresetNames => [.. FcrDefinition.Presets.Select(preset => preset.Name)];

    [Fact]
    public void Presets_AreAllOfThemAndDifferent()
    {
        var declared = typeof(FcrDefinition).GetProperties()
            .Where(property => property.PropertyType == typeof(FcrDefinition))
            .Select(property => (FcrDefinition)property.GetValue(null)!);

        FcrDefinition.Presets.Should().BeEquivalentTo(declared).And.OnlyHaveUniqueItems();
        FcrDefinition.Presets[0].Should().BeSameAs(FcrDefinition.Standard);
        FcrDefinition.Presets.Select(preset => preset.Name).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(PresetNames))]
    public void Json_OfAPreset_ReadsBackTheSame(string name)
    {
        FcrDefinition preset = FcrDefinition.Presets.Single(definition => string.Equals(definition.Name, name, StringComparison.Ordinal));
        string json = JsonSerializer.Serialize(preset, CxMetricsJson.TypeInfo<FcrDefinition>());

        JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<FcrDefinition>()).Should().Be(preset);
        JsonSerializer.Deserialize<FcrDefinition>(json).Should().Be(preset);
    }

    [Fact]
    public void Json_OfTheDefault_NamesEveryChoice() =>
        JsonSerializer.Serialize(FcrDefinition.Standard, CxMetricsJson.TypeInfo<FcrDefinition>()).Should().Be(
            """{"name":"issues closed in one contact","counting":"Issues","repeatRule":{"window":"7.00:00:00","key":"CustomerAndTopic","anchor":"LatestEnd","repeats":"HandledContacts","maturity":"MatureOnly"},"verdict":"NotAsked","transfers":"Allowed","firstLine":"Everything"}""");

    [Fact]
    public void ToString_AnyDefinition_NamesEveryChoice()
    {
        FcrDefinition.Standard.ToString().Should().Be(
            "issues closed in one contact (issues that took one contact, of issues; "
            + "same customer and topic, within 7 days (inclusive) of the latest end, handled contacts, mature only)");
        FcrDefinition.NetAgentFlag.ToString().Should().Be(
            "net FCR by the agent's flag (contacts; resolved as the agent says; only what the first line can resolve)");
        new FcrDefinition(
            "x",
            FcrCounting.LoneContacts,
            new(TimeSpan.FromHours(36)) { Key = FcrKey.CustomerAndChannel, Anchor = FcrAnchor.FirstStart, Repeats = FcrRepeats.AnyAttempt, Maturity = Maturity.All },
            FcrVerdict.Customer,
            FcrTransfers.NotAllowed,
            FcrFirstLine.ResolvableInDenominator).ToString().Should().Be(
            "x (contacts alone in their issue, of contacts; same customer and channel, within 36 hours (inclusive) of the first contact's start, "
            + "any attempt, mature or not; resolved as the customer says; not transferred; "
            + "what the first line cannot resolve left out of the denominator alone)");
    }

    [Fact]
    public void ToString_OfDifferentDefinitions_Differs()
    {
        var definitions =
            from key in Enum.GetValues<FcrKey>()
            from anchor in Enum.GetValues<FcrAnchor>()
            from repeats in Enum.GetValues<FcrRepeats>()
            from maturity in Enum.GetValues<Maturity>()
            from hours in new[] { 0.001, 1, 24, 25, 48 }
            select new FcrRepeatRule(TimeSpan.FromHours(hours)) { Key = key, Anchor = anchor, Repeats = repeats, Maturity = maturity }.ToString();

        definitions.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(FcrCounting.Issues)]
    [InlineData(FcrCounting.LoneContacts)]
    public void Constructor_IssuesWithoutARule_IsRefused(FcrCounting counting) =>
        FluentActions.Invoking(() => new FcrDefinition("x", counting, null, FcrVerdict.Agent)).Should().ThrowExactly<ArgumentException>()
            .WithMessage($"repeatRule is null while {counting} are counted; expected a rule, since an issue is what repeats link.*");

    [Fact]
    public void Constructor_NothingToFail_IsRefused()
    {
        FluentActions.Invoking(() => new FcrDefinition("x", FcrCounting.Contacts)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("*expected at least one condition that a contact can fail*");
        FluentActions.Invoking(() => new FcrDefinition("x", FcrCounting.Contacts, transfers: FcrTransfers.NotAllowed)).Should().NotThrow();
    }

    [Theory]
    [InlineData(FcrAnchor.FirstEnd)]
    [InlineData(FcrAnchor.FirstStart)]
    public void Constructor_ContactsThatLookAheadFromAnIssuesFirst_AreRefused(FcrAnchor anchor) =>
        FluentActions.Invoking(() => new FcrDefinition("x", FcrCounting.Contacts, new(TimeSpan.FromDays(7)) { Anchor = anchor }))
            .Should().ThrowExactly<ArgumentException>().WithMessage("*each contact looks ahead from its own end; expected LatestEnd*");

    [Fact]
    public void Constructor_UndefinedOrNegativeValues_AreRefused()
    {
        Action[] refused =
        [
            () => _ = new FcrDefinition("x", (FcrCounting)9, Week),
            () => _ = new FcrDefinition("x", FcrCounting.Issues, Week, (FcrVerdict)9),
            () => _ = new FcrDefinition("x", FcrCounting.Issues, Week, transfers: (FcrTransfers)9),
            () => _ = new FcrDefinition("x", FcrCounting.Issues, Week, firstLine: (FcrFirstLine)9),
            () => _ = new FcrRepeatRule(TimeSpan.FromTicks(-1)),
            () => _ = new FcrRepeatRule(TimeSpan.Zero) { Key = (FcrKey)9 },
            () => _ = new FcrRepeatRule(TimeSpan.Zero) { Anchor = (FcrAnchor)9 },
            () => _ = new FcrRepeatRule(TimeSpan.Zero) { Repeats = (FcrRepeats)9 },
            () => _ = new FcrRepeatRule(TimeSpan.Zero) { Maturity = (Maturity)9 },
        ];

        refused.Should().AllSatisfy(act => act.Should().ThrowExactly<ArgumentOutOfRangeException>());
    }
}
