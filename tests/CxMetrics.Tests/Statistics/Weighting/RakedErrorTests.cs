namespace CxMetrics.Tests.Statistics;

/// <summary>Standard errors under margins that nearly say the same, against the direct solution; 1e-10 relative, for sums of 10,000 terms.</summary>
public sealed class RakedErrorTests
{
    // The cells are (x, p), (x, q), (y, p), (y, q); every third answer of a cell is a promoter, the others are detractors.
    [Theory]
    [InlineData(new[] { 5000, 2, 2, 5000 }, 510, 490)]
    [InlineData(new[] { 2000, 3, 2, 2000 }, 520, 480)]
    [InlineData(new[] { 1500, 1, 0, 1500 }, 600, 400)]
    [InlineData(new[] { 9, 7, 8, 6 }, 600, 400)]
    public void CalculateWeighted_CorrelatedMargins_IsTheDirectSolution(int[] cells, double x, double y)
    {
        ArgumentNullException.ThrowIfNull(cells);
        (int Cell, int Score)[] answers = [.. cells.SelectMany((count, cell) => Enumerable.Range(0, count).Select(i => (cell, i % 3 == 0 ? 10 : 0)))];
        SurveyResponse[] responses =
        [
            .. answers.Select((answer, i) => new SurveyResponse($"r{i}", SurveyKind.Nps, SurveyScale.ZeroToTen, answer.Score)
            {
                Attributes = [KeyValuePair.Create("a", answer.Cell < 2 ? "x" : "y"), KeyValuePair.Create("b", answer.Cell % 2 == 0 ? "p" : "q")],
            }),
        ];
        SurveyDesign design = SurveyDesign.WeightsOnly with { Margins = [Margin("a", ("x", x), ("y", y)), Margin("b", ("p", 500), ("q", 500))] };
        double[] weights = [.. responses.Rake(SurveyKind.Nps, design).Responses.Select(one => one.Weight)];
        WeightedResult<NpsDefinition> result = Nps.CalculateWeighted(responses, design);

        double[] values = [.. answers.Select(answer => (answer.Score == 10 ? 1 : -1) - (result.Score!.Value / 100))];
        double[] means = [.. Enumerable.Range(0, 4).Select(cell => values.Where((_, i) => answers[i].Cell == cell).DefaultIfEmpty().Average())];
        double[] unexplained = Interaction(cells, means);
        double[] totals = [.. values.Select((value, i) => weights[i] / 1000 * (value - means[answers[i].Cell] + unexplained[answers[i].Cell]))];
        double center = totals.Average();
        double variance = totals.Sum(total => (total - center) * (total - center)) * totals.Length / (totals.Length - 1.0);

        result.StandardError.Should().BeApproximately(100 * Math.Sqrt(variance), 1e-10 * result.StandardError!.Value);
    }

    [Theory]
    [InlineData(new[] { 1500, 1, 0, 1500 }, 600, 400)]
    [InlineData(new[] { 5000, 2, 2, 5000 }, 510, 490)]
    public void CalculateWeighted_ThirdMarginThatRepeatsTheFirst_ChangesNothing(int[] cells, double x, double y)
    {
        SurveyResponse[] responses =
        [
            .. cells.SelectMany((count, cell) => Enumerable.Range(0, count).Select(i =>
                new SurveyResponse($"r{cell}.{i}", SurveyKind.Nps, SurveyScale.ZeroToTen, i * 7 % 11)
                {
                    Attributes =
                    [
                        KeyValuePair.Create("a", cell < 2 ? "x" : "y"),
                        KeyValuePair.Create("b", cell % 2 == 0 ? "p" : "q"),
                        KeyValuePair.Create("c", cell < 2 ? "x" : "y"),
                    ],
                })),
        ];
        RakingMargin[] margins = [Margin("a", ("x", x), ("y", y)), Margin("b", ("p", 500), ("q", 500)), Margin("c", ("x", x), ("y", y))];
        double two = Nps.CalculateWeighted(responses, SurveyDesign.WeightsOnly with { Margins = margins[..2] }).StandardError!.Value;
        double three = Nps.CalculateWeighted(responses, SurveyDesign.WeightsOnly with { Margins = margins }).StandardError!.Value;

        three.Should().BeApproximately(two, 1e-10 * two);
    }

    /// <summary>
    /// Two margins of two leave one degree of freedom, the interaction: what is orthogonal to both has <c>+1/n, -1/n, -1/n, +1/n</c>.
    /// With an empty cell the margins explain everything.
    /// </summary>
    private static double[] Interaction(int[] cells, double[] means)
    {
        if (cells.Contains(0))
        {
            return [0, 0, 0, 0];
        }

        double[] signs = [1, -1, -1, 1];
        double share = signs.Select((sign, cell) => sign * means[cell]).Sum() / cells.Sum(count => 1.0 / count);
        return [.. signs.Select((sign, cell) => share * sign / cells[cell])];
    }

    private static RakingMargin Margin(string attribute, params (string Name, double Target)[] targets) =>
        new(attribute, targets.ToDictionary(pair => pair.Name, pair => pair.Target, StringComparer.Ordinal));
}
