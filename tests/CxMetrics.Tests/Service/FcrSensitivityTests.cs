using System.Text.Json;
using CxMetrics.Serialization;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Service;

public class FcrSensitivityTests
{
    private static readonly FcrSensitivity OfTheLog = Fcr.Sensitivity(OperationsLog.Interactions, OperationsLog.End);

    private static readonly FcrLinks Few = Fcr.Link(
        [FcrSamples.Contact("1", "a", "x", 0), FcrSamples.Contact("2", "a", "x", 5), FcrSamples.Contact("3", "b", "x", 0)], FcrSamples.Noon.AddDays(60));

    [Fact]
    public void Sensitivity_OfALog_HasEveryPresetAndTheSpread()
    {
        OfTheLog.AsOf.Should().Be(OperationsLog.End);
        OfTheLog.Variants.Select(variant => variant.Result.Definition).Should().Equal(FcrDefinition.Presets);
        OfTheLog.Variants.Should().AllSatisfy(variant =>
        {
            variant.Result.Should().Be(Fcr.Calculate(OperationsLog.Interactions, OperationsLog.End, variant.Result.Definition));
            variant.Difference.Should().BeApproximately(100 * (variant.Result.Rate!.Value - OfTheLog.Variants[0].Result.Rate!.Value), 1e-12);
        });
        OfTheLog.Lowest!.Result.Rate.Should().Be(OfTheLog.Variants.Min(variant => variant.Result.Rate));
        OfTheLog.Highest!.Result.Rate.Should().Be(OfTheLog.Variants.Max(variant => variant.Result.Rate));
        OfTheLog.Spread.Should().BeApproximately(100 * (OfTheLog.HighestRate!.Value - OfTheLog.LowestRate!.Value), 1e-12);
    }

    [Fact]
    public void ToString_OfALog_NamesTheEnds() => OfTheLog.ToString().Should().Be(
        "First contact resolution of this log is 61.3% (single-contact issues over contacts) to 83.0% (issues closed in one contact, same channel), "
        + "21.7 points apart by definition alone.");

    [Theory]
    [InlineData("issues closed in one contact", "The definition that the others are compared with.")]
    [InlineData("no-repeat rate", "Counts contacts and looks only ahead, so that the last contact of an issue is a success: 5,346 of 6,996 contacts instead of 4,252 of 5,346 issues.")]
    [InlineData("single-contact issues over contacts", "Counts contacts, so that an issue of three contacts fails three times: 4,252 of 6,936 contacts instead of 4,252 of 5,346 issues.")]
    [InlineData("issues closed in one contact, mature or not", "Counts what may still be repeated: 4,534 of 5,722 issues instead of 4,252 of 5,346 issues.")]
    [InlineData("gross FCR by the agent's flag", "Does not look whether customers came back; counts contacts; asks the agents whether it was resolved: 5,495 of 7,450 contacts instead of 4,252 of 5,346 issues.")]
    [InlineData("issues closed in one contact, 30 days", "Waits 30 days for a repeat: 2,928 of 3,868 issues instead of 4,252 of 5,346 issues.")]
    [InlineData("issues closed in one contact, fixed window", "Measures the window from the first contact's end: 4,344 of 5,521 issues instead of 4,252 of 5,346 issues.")]
    public void Explanation_OfAPreset_HasTheNumbersOfTheLog(string name, string explanation) =>
        OfTheLog.Variants.Single(variant => string.Equals(variant.Result.Definition.Name, name, StringComparison.Ordinal))
            .Explanation.Should().Be(explanation);

    [Fact]
    public void Explanation_OfEveryPreset_IsOneSentenceOfItsOwn()
    {
        OfTheLog.Variants.Select(variant => variant.Explanation).Should().OnlyHaveUniqueItems()
            .And.AllSatisfy(text => text.Should().MatchRegex("^[A-Z][^.]*\\.$"));
        OfTheLog.Variants[1].ToString().Should().StartWith("no-repeat rate: 76.4% (-3.1 points). Counts ");
    }

    [Fact]
    public void Explanation_OfEveryPairOfPresets_SaysSomething()
    {
        FcrLinks links = Fcr.Link(OperationsLog.Interactions.Take(500), OperationsLog.End);
        foreach (FcrDefinition reference in FcrDefinition.Presets)
        {
            FcrSensitivity sensitivity = Fcr.Sensitivity(links, FcrDefinition.Presets.Where(other => other != reference).Prepend(reference));

            sensitivity.Variants.Skip(1).Should().AllSatisfy(
                variant => variant.Explanation.Should().NotStartWith("The definition", "{0} is not {1}", variant.Result.Definition, reference));
        }
    }

    [Fact]
    public void Explanation_OfUnusualChoices_NamesEach()
    {
        FcrDefinition unusual = new(
            "u",
            FcrCounting.Issues,
            new(TimeSpan.FromDays(7)) { Key = FcrKey.CustomerAndChannel, Anchor = FcrAnchor.FirstStart },
            FcrVerdict.Customer,
            firstLine: FcrFirstLine.ResolvableInDenominator);
        FcrLinks links = Fcr.Link([FcrSamples.Contact("1", "a", "x", 0)], FcrSamples.Noon.AddDays(60));

        Fcr.Sensitivity(links, [FcrDefinition.Standard, unusual]).Variants[1].Explanation.Should().Be(
            "Asks the customers whether it was resolved; leaves what the first line cannot resolve out of the denominator only; "
            + "takes a contact of the same customer and channel for a repeat; "
            + "measures the window from the first contact's start: 0 of 0 issues instead of 1 of 1 issue.");
    }

    [Fact]
    public void Explanation_FirstWithoutARule_SaysTheOwnRule() =>
        Explain(Few, FcrDefinition.AgentFlag, FcrDefinition.ThirtyDays).Should().Be(
            "Looks whether customers came back: same customer and topic, within 30 days (inclusive) of the latest end, handled contacts, mature only; "
            + "counts issues, so that an issue fails once, however many contacts it took; "
            + "asks nobody whether it was resolved: 1 of 2 issues instead of 0 of 0 contacts.");

    [Fact]
    public void Explanation_AnotherName_IsTheSame()
    {
        FcrDefinition renamed = new("renamed", FcrCounting.Issues, FcrDefinition.Standard.RepeatRule);

        Explain(Few, FcrDefinition.Standard, renamed).Should().Be("The same choices as the first under another name.");
        Explain(Few, FcrDefinition.Standard, FcrDefinition.Standard).Should().Be("The same choices as the first under another name.");
        Fcr.Sensitivity(Few, [renamed]).Variants[0].Explanation.Should().Be("The definition that the others are compared with.");
    }

    [Fact]
    public void Sensitivity_NothingRecorded_LeavesOutThoseDefinitions()
    {
        FcrSensitivity sensitivity = Fcr.Sensitivity(Few);

        sensitivity.Variants.Where(variant => variant.Result.Rate is null).Select(variant => variant.Result.Definition).Should().Equal(
            FcrDefinition.SameIssue,
            FcrDefinition.NoTransfer,
            FcrDefinition.OneContactAndAgentFlag,
            FcrDefinition.AgentFlag,
            FcrDefinition.AgentFlagWithoutTransfer,
            FcrDefinition.NetAgentFlag,
            FcrDefinition.Survey);
    }

    [Fact]
    public void Sensitivity_OfNothing_IsNotDefined()
    {
        FcrSensitivity nothing = Fcr.Sensitivity([], OperationsLog.End);

        nothing.Spread.Should().BeNull();
        nothing.Lowest.Should().BeNull();
        nothing.ToString().Should().Be("First contact resolution of this log is not defined: nothing counted.");
        nothing.Variants[1].ToString().Should().StartWith("no-repeat rate is not defined. Counts");
    }

    [Fact]
    public void Json_OfASensitivity_HasWhatPeopleNeed()
    {
        JsonElement json = JsonDocument.Parse(JsonSerializer.Serialize(OfTheLog, CxMetricsJson.TypeInfo<FcrSensitivity>())).RootElement;

        json.EnumerateObject().Select(member => member.Name).Should().Equal("asOf", "variants", "lowestRate", "highestRate", "spread");
        JsonElement first = json.GetProperty("variants")[0];
        first.EnumerateObject().Select(member => member.Name).Should().Equal("result", "difference", "explanation");
        first.GetProperty("result").EnumerateObject().Select(member => member.Name).Should().Equal(
            "rate", "numerator", "denominator", "unseenPast", "interactions", "joinedLegs", "contactsPerIssue", "issueLengths", "interval95", "excluded", "definition");
        first.GetProperty("result").GetProperty("issueLengths").GetProperty("1").GetInt64().Should().Be(4252);
        JsonSerializer.Serialize(OfTheLog).Should().Be(json.GetRawText());
    }

    private static string Explain(FcrLinks links, FcrDefinition reference, FcrDefinition definition) =>
        Fcr.Sensitivity(links, [reference, definition]).Variants[1].Explanation;
}
