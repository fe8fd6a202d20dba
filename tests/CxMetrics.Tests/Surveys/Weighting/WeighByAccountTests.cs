namespace CxMetrics.Tests.Surveys;

public sealed class WeighByAccountTests
{
    private static readonly SurveyResponse[] Responses =
    [
        Response("r0", 10, "A", 100),
        Response("r1", 3, "A", null),
        Response("r2", 9, "B", 900),
        Response("r3", 8, "C", null),
        Response("r4", 8, null, 50),
        Response("r5", null, "A", 100),
        new("c0", SurveyKind.Csat, SurveyScale.OneToFive, 5) { AccountId = "A", AccountRevenue = 7 },
    ];

    public static TheoryData<AccountWeighting, double[]> Rules() => new()
    {
        { AccountWeighting.Respondents, [1, 1, 1, 1] },
        { AccountWeighting.Accounts, [0.5, 0.5, 1, 1] },
        { AccountWeighting.AccountRevenue, [50, 50, 900] },
        { AccountWeighting.RespondentRevenue, [100, 100, 900] },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void WeighByAccount_Rule_SetsWeightsAndClusters(AccountWeighting weighting, double[] expected)
    {
        AccountWeightedResponses weighed = Responses.WeighByAccount(SurveyKind.Nps, weighting);
        SurveyResponse[] answers = [.. weighed.Responses.Where(one => one.Kind == SurveyKind.Nps && one.Score is not null)];

        answers.Select(one => one.Weight).Should().Equal(expected);
        answers.Should().OnlyContain(one => one.Cluster == one.AccountId);
        weighed.Weighting.Should().Be(weighting);
        weighed.Accounts.Should().Be(weighting is AccountWeighting.Respondents or AccountWeighting.Accounts ? 3 : 2);
        weighed.LeftOut[AccountWeightedResponses.NoAccount].Should().Be(1);
        weighed.LeftOut[AccountWeightedResponses.NoRevenue].Should().Be(expected.Length == 3 ? 1 : 0);
        (weighed.Responses.Count + weighed.LeftOut.Total).Should().Be(Responses.Length);
    }

    [Fact]
    public void WeighByAccount_WhatIsNoAnswer_PassesThroughInItsCluster()
    {
        SurveyResponse[] more =
            [.. Responses, Response("r6", 11, "A", 999), Response("r0", 0, "A", 888), Response("r7", null, null, null)];
        AccountWeightedResponses weighed = more.WeighByAccount(SurveyKind.Nps, AccountWeighting.Accounts);
        WeightedResult<NpsDefinition> result = Nps.CalculateWeighted(weighed.Responses, SurveyDesign.Clustered, invalid: InvalidFacts.Count);

        weighed.Responses.Should().Contain(
            new[] { Responses[5], Responses[6], more[7], more[8], more[9] }.Select(one => one.Kind == SurveyKind.Nps ? one with { Cluster = one.AccountId } : one));
        weighed.Responses[0].Weight.Should().Be(0.5, "neither a score off the scale nor a repeated id shares an account's weight");
        result.Should().BeEquivalentTo(new { Responses = 4L, Unanswered = 2L, OtherKind = 1L, Invalid = 2L });
    }

    [Fact]
    public void WeighByAccount_SamplingWeights_ShareTheAccountsWeight()
    {
        SurveyResponse[] responses = [Response("a", 10, "A", 60) with { Weight = 1 }, Response("b", 0, "A", 60) with { Weight = 3 }];

        Weights(AccountWeighting.Accounts).Should().Equal(0.25, 0.75);
        Weights(AccountWeighting.AccountRevenue).Should().Equal(15, 45);
        Weights(AccountWeighting.RespondentRevenue).Should().Equal(60, 180);

        IEnumerable<double> Weights(AccountWeighting weighting) =>
            responses.WeighByAccount(SurveyKind.Nps, weighting).Responses.Select(one => one.Weight);
    }

    [Fact]
    public void WeighByAccount_AccountWithoutWeight_HasNone()
    {
        SurveyResponse[] responses = [Response("a", 10, "A", 60) with { Weight = 0 }, Response("b", 0, "B", 0)];

        responses.WeighByAccount(SurveyKind.Nps, AccountWeighting.Accounts).Responses.Select(one => one.Weight).Should().Equal(0, 1);
        Nps.CalculateWeighted(responses.WeighByAccount(SurveyKind.Nps, AccountWeighting.AccountRevenue).Responses, SurveyDesign.Clustered)
            .Should().BeEquivalentTo(new { ZeroWeights = 2L, Score = (double?)null });
    }

    [Fact]
    public void WeighByAccount_RevenuesContradict_NamesBoth() =>
        FluentActions.Invoking(() => Responses.Append(Response("x", 9, "A", 101)).WeighByAccount(SurveyKind.Nps, AccountWeighting.Respondents))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("responses")
            .WithMessage("The response at index 7 (id \"x\") says that the account \"A\" has a revenue of 101, and id \"r0\" says 100; expected one revenue per account.*");

    [Fact]
    public void CalculateWeighted_AccountsAsClusters_HaveAnHonestError()
    {
        SurveyResponse[] responses =
            [.. Enumerable.Range(0, 40).Select(i => Response($"r{i}", i / 10 < 2 ? 10 : 0, $"account {i / 10}", 1))];
        IReadOnlyList<SurveyResponse> weighed = responses.WeighByAccount(SurveyKind.Nps, AccountWeighting.Accounts).Responses;

        WeightedResult<NpsDefinition> clustered = Nps.CalculateWeighted(weighed, SurveyDesign.Clustered);
        WeightedResult<NpsDefinition> naive = Nps.CalculateWeighted(weighed);

        clustered.DegreesOfFreedom.Should().Be(3);
        clustered.StandardError.Should().BeApproximately(100 / Math.Sqrt(3), 1e-10, "four accounts, two of each kind");
        naive.StandardError.Should().BeLessThan(clustered.StandardError!.Value / 3, "forty answers are not forty opinions");
    }

    [Theory]
    [InlineData(1e308, AccountWeighting.Accounts, "has a weight of 1E+308")]
    [InlineData(1e-320, AccountWeighting.Respondents, "has a weight of 1E-320")]
    [InlineData(1e100, AccountWeighting.RespondentRevenue, "would get a weight by RespondentRevenue of 1E+102")]
    public void WeighByAccount_WeightLeavesTheRange_NamesTheAccount(double weight, AccountWeighting weighting, string what) =>
        FluentActions.Invoking(() => new[] { Response("a", 9, "B", 100), Response("b", 9, "A", 100) with { Weight = weight } }
                .WeighByAccount(SurveyKind.Nps, weighting))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("responses")
            .WithMessage($"The response at index 1 (id \"b\") of the account \"A\" {what}; expected 0, or 1e-100 to 1e100.*");

    [Fact]
    public void WeighByAccount_ShareBelowTheRange_IsRefused() =>
        FluentActions.Invoking(() => new[] { Response("a", 9, "A", 1) with { Weight = 1e-60 }, Response("b", 9, "A", 1) with { Weight = 1e60 } }
                .WeighByAccount(SurveyKind.Nps, AccountWeighting.Accounts))
            .Should().ThrowExactly<ArgumentException>().WithMessage("*index 0*\"A\" would get a weight by Accounts of 1E-120*");

    [Fact]
    public void ToString_One_IsSingular() =>
        Responses[2..3].WeighByAccount(SurveyKind.Nps, AccountWeighting.Accounts).ToString()
            .Should().Be("1 response weighted by Accounts, 1 account, 0 left out");

    [Fact]
    public void ToString_LeftOut_IsNamed() =>
        Responses.WeighByAccount(SurveyKind.Nps, AccountWeighting.AccountRevenue).ToString()
            .Should().Be("5 responses weighted by AccountRevenue, 2 accounts, 2 left out (no account: 1, no revenue: 1)");

    private static SurveyResponse Response(string id, int? score, string? account, int? revenue) =>
        new(id, SurveyKind.Nps, SurveyScale.ZeroToTen, score) { AccountId = account, AccountRevenue = revenue };
}
