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
    [InlineData("no-repeat rate", "Counts 6,996 contacts instead of 5,346 issues and looks only ahead, so that the last contact of an issue is a success, also of the 1,094 issues that were not closed in one.")]
    [InlineData("single-contact issues over contacts", "Counts 6,936 contacts instead of 5,346 issues, so that an issue of three contacts fails three times.")]
    [InlineData("issues closed in one contact, mature or not", "Counts 376 issues whose window is still open, and which may yet fail.")]
    [InlineData("gross FCR by the agent's flag", "Believes the agents, who recorded 5,495 of 7,450 contacts as resolved, and does not look whether customers came back.")]
    [InlineData("survey FCR", "Believes 1,692 contacts with an answer, leaves out 5,758 without an answer, and does not look whether customers came back.")]
    [InlineData("issues closed in one contact, fixed window", "Measures the window from the first contact's end instead of the latest end, so that a long issue falls apart into several.")]
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
            new(TimeSpan.FromDays(7), FcrKey.CustomerAndChannel, FcrBoundary.Exclusive, FcrAnchor.FirstStart),
            FcrVerdict.Customer,
            firstLine: FcrFirstLine.ResolvableInDenominator);
        FcrLinks links = Fcr.Link([FcrSamples.Contact("1", "a", "x", 0)], FcrSamples.Noon.AddDays(60));

        Fcr.Sensitivity(links, [FcrDefinition.Standard, unusual]).Variants[1].Explanation.Should().Be(
            "Takes any contact on the same channel for a repeat and misses those on others; "
            + "takes no contact for a repeat that starts exactly at the window's end; "
            + "measures the window from the first contact's start instead of the latest end, so that a long issue falls apart into several; "
            + "also asks the customer, leaves out 1 without an answer; "
            + "leaves no issues that the first line cannot resolve out of the denominator, yet counts successes there.");
    }

    [Fact]
    public void Explanation_FirstWithoutARule_SaysTheOwnRule() =>
        Explain(Few, FcrDefinition.AgentFlag, FcrDefinition.ThirtyDays).Should().Be(
            "Looks whether customers came back: same customer and topic, within 30 days (inclusive) of the latest end, handled contacts, mature only; "
            + "counts 2 issues instead of no contacts, so that an issue fails once, however many contacts it took; asks nobody whether it was resolved.");

    [Fact]
    public void Explanation_AnotherName_IsTheSame()
    {
        FcrDefinition renamed = new("renamed", FcrCounting.Issues, FcrDefinition.Standard.RepeatRule);

        Explain(Few, FcrDefinition.Standard, renamed).Should().Be("The same choices as the first, under whatever name.");
        Explain(Few, FcrDefinition.Standard, FcrDefinition.Standard).Should().Be("The same choices as the first, under whatever name.");
        Fcr.Sensitivity(Few, [renamed]).Variants[0].Explanation.Should().Be("The definition that the others are compared with.");
    }

    [Fact]
    public void Explanation_OfImmatureIssues_HasANumberOnlyWhereItIsOneOfIssues()
    {
        FcrLinks early = Fcr.Link([FcrSamples.Contact("1", "a", "x", 0)], FcrSamples.Noon.AddDays(1));

        Explain(early, FcrDefinition.NoRepeat, FcrDefinition.MatureOrNot).Should().EndWith(
            "; also counts issues whose window is still open, and which may yet fail.");
        Explain(early, FcrDefinition.Standard, FcrDefinition.MatureOrNot).Should().Be("Counts 1 issue whose window is still open, and which may yet fail.");
        Explain(Few, FcrDefinition.Standard, FcrDefinition.MatureOrNot).Should().StartWith("Counts no issues whose");
        Explain(early, FcrDefinition.MatureOrNot, FcrDefinition.Standard).Should().Be("Leaves out 1 issue whose window is still open.");
    }

    [Fact]
    public void Explanation_OfOneOrNone_IsInGoodGrammar()
    {
        FcrLinks alone = Fcr.Link([FcrSamples.Contact("1", "a", "x", 0)], FcrSamples.Noon.AddDays(60));

        Explain(Few, FcrDefinition.Standard, FcrDefinition.NoRepeat).Should().Be(
            "Counts 3 contacts instead of 2 issues and looks only ahead, so that the last contact of an issue is a success, "
            + "also of the one issue that was not closed in one.");
        Explain(alone, FcrDefinition.Standard, FcrDefinition.NoRepeat).Should().Be(
            "Counts 1 contact instead of 1 issue and looks only ahead, so that the last contact of an issue is a success.");
        Explain(Few, FcrDefinition.NoRepeat, FcrDefinition.SingleContactIssuesOverContacts).Should().Be(
            "Takes every contact of an issue of several for a failure, also the last.");
        Explain(alone, FcrDefinition.Standard, FcrDefinition.Survey).Should().Be(
            "Believes the customers, none of whom answered, leaves out 1 without an answer, and does not look whether customers came back.");
        Explain(alone, FcrDefinition.Standard, FcrDefinition.AgentFlag).Should().Be(
            "Believes the agents, who recorded nothing, leaves out 1 without a record, and does not look whether customers came back.");
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
            "rate", "numerator", "denominator", "unseenPast", "interactions", "joinedLegs", "excluded", "contactsPerIssue", "issueLengths", "interval95", "definition");
        first.GetProperty("result").GetProperty("issueLengths")[0].ToString().Should().Be("""{"contacts":1,"issues":4252}""");
        JsonSerializer.Serialize(OfTheLog).Should().Be(json.GetRawText());
    }

    private static string Explain(FcrLinks links, FcrDefinition reference, FcrDefinition definition) =>
        Fcr.Sensitivity(links, [reference, definition]).Variants[1].Explanation;
}
