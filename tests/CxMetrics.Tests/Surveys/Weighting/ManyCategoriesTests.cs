using System.Globalization;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Surveys;

/// <summary>Raking to thousands of categories costs what its responses do, not the cube of the categories.</summary>
public sealed class ManyCategoriesTests
{
    private const int Regions = 2000;
    private const int Plans = 20;

    [Fact]
    public void CalculateWeighted_ThousandsOfCategories_AllocatesInProportionToTheResponses()
    {
        SurveyResponse[] responses = Responses(5 * Regions);
        SurveyDesign design = Design(Regions, Plans);
        long before = GC.GetAllocatedBytesForCurrentThread();

        WeightedResult<NpsDefinition> result = Nps.CalculateWeighted(responses, design);

        result.StandardError.Should().BePositive();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(20_000L * responses.Length, "a column for each category would take 160 kB a response");
    }

    /// <summary>Least squares leave what has no part in any margin, and leave nothing of what a margin is.</summary>
    [Theory]
    [InlineData(1, new[] { 4 })]
    [InlineData(2, new[] { 7, 3 })]
    [InlineData(3, new[] { 3, 5, 4 })]
    [InlineData(4, new[] { 2, 2, 2, 6 })]
    public void Residuals_AnyMargins_AreOrthogonalToThem(int seed, int[] categories)
    {
        Random random = new(seed);
        int[][] cells = [.. Enumerable.Range(0, 60).Select(_ => Array.ConvertAll(categories, random.Next))];
        double[] weights = [.. cells.Select((_, i) => i % 7 == 0 ? 0 : Math.Pow(10, random.Next(-6, 7)) * (1 + random.NextDouble()))];
        double[] values = [.. cells.Select(_ => random.NextDouble())];
        MarginProjection projection = new(weights, cells, categories, CancellationToken.None);

        double[] residuals = projection.Residuals(values);

        residuals.Where((_, i) => weights[i] == 0).Should().OnlyContain(residual => residual == 0);
        for (int margin = 0; margin < categories.Length; margin++)
        {
            for (int category = 0; category < categories[margin]; category++)
            {
                int[] members = [.. Enumerable.Range(0, cells.Length).Where(i => cells[i][margin] == category)];
                members.Sum(i => weights[i] * residuals[i]).Should().BeApproximately(0, 1e-10 * members.Sum(i => weights[i]) + 1e-300);
                double[] indicator = [.. cells.Select(cell => cell[margin] == category ? 1.0 : 0)];
                projection.Residuals(indicator).Should().OnlyContain(rest => Math.Abs(rest) < 1e-7);
            }
        }
    }

    [Fact]
    public void CalculateWeighted_TooManyEquations_IsRefusedWithTheLimit()
    {
        SurveyResponse[] responses = [.. Enumerable.Range(0, 2001).Select(i => Response(i, i, i))];

        FluentActions.Invoking(() => Nps.CalculateWeighted(responses, Design(2001, 2001)))
            .Should().Throw<ArgumentException>().WithParameterName("design").WithMessage("The margins but the largest have 2001 categories; expected at most 2000*");
        responses.Rake(SurveyKind.Nps, Design(2001, 2001)).Rounds.Should().BePositive("weights take no equations");
    }

    [Fact]
    public void Rake_CategoryWithoutATarget_NamesTheFirstChoices() =>
        FluentActions.Invoking(() => Responses(10).Rake(SurveyKind.Nps, Design(5, Plans)))
            .Should().Throw<ArgumentException>().WithMessage("*has no target; expected one of 000000, 000001, *").Which.Message.Length.Should().BeLessThan(400);

    [Fact]
    public void Rake_CancelledWhileTheResponsesAreRead_IsNotFitted()
    {
        using CancellationTokenSource source = new();
        IEnumerable<SurveyResponse> responses = Responses(5 * Regions).Select(response =>
        {
            source.Cancel();
            return response;
        });

        FluentActions.Invoking(() => responses.Rake(SurveyKind.Nps, Design(Regions, Plans), cancellationToken: source.Token)).Should().Throw<OperationCanceledException>();
    }

    /// <summary>Without a look at the token it adds up for minutes.</summary>
    [Fact]
    public void FisherExact_CancelledOnTheWay_Stops()
    {
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(20));

        FluentActions.Invoking(() => Proportions.FisherExact(new Proportion(long.MaxValue / 4, long.MaxValue / 2), new Proportion((long.MaxValue / 4) - 7, long.MaxValue / 2), source.Token))
            .Should().Throw<OperationCanceledException>();
    }

    private static SurveyResponse[] Responses(int count) => [.. Enumerable.Range(0, count).Select(i => Response(i, i % Regions, i * 7 % 41 % Plans))];

    private static SurveyResponse Response(int i, int region, int plan) =>
        new(Name(i), SurveyKind.Nps, SurveyScale.ZeroToTen, i * 13 % 11) { Attributes = [KeyValuePair.Create("plan", Name(plan)), KeyValuePair.Create("region", Name(region))] };

    private static SurveyDesign Design(int regions, int plans) =>
        SurveyDesign.WeightsOnly with { Margins = [Margin("region", regions, 1.0 / regions), Margin("plan", plans, 1.0 / plans)] };

    private static RakingMargin Margin(string name, int categories, double share) =>
        new(name, Enumerable.Range(0, categories).ToDictionary(Name, _ => share, StringComparer.Ordinal));

    private static string Name(int number) => number.ToString("D6", CultureInfo.InvariantCulture);
}
