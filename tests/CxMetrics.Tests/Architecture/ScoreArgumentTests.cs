using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CxMetrics.Tests.Architecture;

/// <summary>Whatever holds scores is taken as it is, by the compilers of either target.</summary>
public class ScoreArgumentTests
{
    private const string Scores = """
        byte[] bytes = [9]; int[] ints = [9]; short[] shorts = [9]; long[] longs = [9];
        List<byte> listOfBytes = [9]; List<short> listOfShorts = [9]; List<long> listOfLongs = [9]; List<int> listOfInts = [9];
        List<int?> answers = [9, null]; List<byte?> fewAnswers = [9, null]; int?[] arrayOfAnswers = [9, null];
        ArraySegment<int> segment = new(ints); ArraySegment<byte> segmentOfBytes = new(bytes);
        """;

    public static TheoryData<LanguageVersion, string> Arguments
    {
        get
        {
            string[] arguments =
            [
                "[10, 9]", "[10, null]", "bytes", "ints", "shorts", "longs", "listOfBytes", "listOfShorts", "listOfLongs", "listOfInts", "answers",
                "fewAnswers", "arrayOfAnswers", "segment", "segmentOfBytes", "ints.Where(score => score > 3)", "ints.AsSpan()", "bytes.AsSpan()",
                "(ReadOnlySpan<int>)ints", "stackalloc int[] { 9, 10 }",
            ];
            TheoryData<LanguageVersion, string> data = [];
            foreach (string argument in arguments)
            {
                data.Add(LanguageVersion.CSharp12, argument);
                data.Add(LanguageVersion.Preview, argument);
            }

            // C# 12 has no rule by which nothing at all is scores rather than responses.
            data.Add(LanguageVersion.Preview, "[]");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Arguments))]
    public void Calculate_AnythingThatHoldsScores_Compiles(LanguageVersion version, string argument)
    {
        string[] calls =
        [
            $"Nps.Calculate({argument});", $"Csat.Calculate({argument});", $"Ces.Calculate({argument});",
            $"ScoreTally.FromScores({argument}, SurveyScale.ZeroToTen);",
        ];
        string program = $"using CxMetrics;\n{Scores}\n{string.Join('\n', calls)}";

        Compilations.OfProgram(program, "scores.cs", version).GetDiagnostics()
            .Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => found.ToString())
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Preview)]
    public void FromScores_ArraysAndListsOfScoresWithWeights_Compile(LanguageVersion version)
    {
        const string Calls = """
            double[] weights = [1.5];
            WeightedScoreTally.FromScores(bytes, weights, SurveyScale.ZeroToTen);
            WeightedScoreTally.FromScores(ints, [1.5], SurveyScale.ZeroToTen);
            WeightedScoreTally.FromScores((ReadOnlySpan<byte>)bytes, weights, SurveyScale.ZeroToTen);
            WeightedScoreTally.FromScores([10, 9], [1.5, 2], SurveyScale.ZeroToTen);
            """;
        string program = $"using CxMetrics;\n{Scores}\n{Calls}";

        Compilations.OfProgram(program, "scores.cs", version).GetDiagnostics()
            .Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => found.ToString())
            .Should().BeEmpty();
    }

    [Fact]
    public void Calculate_ScoresOfAnyType_AreTheScores()
    {
        NpsResult expected = Nps.Calculate([10, 9, 8, 0]);

        Nps.Calculate(new List<byte> { 10, 9, 8, 0 }).Should().Be(expected);
        Nps.Calculate(new short[] { 10, 9, 8, 0 }).Should().Be(expected);
        Nps.Calculate(new long[] { 10, 9, 8, 0 }.Select(score => score)).Should().Be(expected);
        Nps.Calculate(new List<sbyte?> { 10, 9, null, 8, 0 }).Unanswered.Should().Be(1);
        Nps.Calculate(new ArraySegment<int>([7, 10, 9, 8, 0], 1, 4)).Should().Be(expected);
        WeightedScoreTally.FromScores([10, 9], [1.5, 2], SurveyScale.ZeroToTen).Count.Should().Be(2);
    }

    /// <summary>A number that no int holds is off every scale, and is named as it is.</summary>
    [Fact]
    public void Calculate_NumberBeyondInt_IsOffTheScale()
    {
        FluentActions.Invoking(() => ScoreTally.FromScores([9, 4294967305L], SurveyScale.ZeroToTen))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("The score at index 1 is 4294967305; expected*");
        FluentActions.Invoking(() => ScoreTally.FromScores(new List<ulong?> { ulong.MaxValue }, SurveyScale.ZeroToTen))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("The score at index 0 is 18446744073709551615; expected*");
        ScoreTally.FromScores([9L, long.MinValue, 3_000_000_000L], SurveyScale.ZeroToTen, InvalidFacts.Count).OffScale.Should().Be(2);
        WeightedScoreTally.FromScores([9L, long.MaxValue], [1, 1], SurveyScale.ZeroToTen, InvalidFacts.Count).Excluded[ExclusionReasons.OffScale].Should().Be(1);
    }

    [Fact]
    public void FromCounts_OfBands_AreThoseOfTheAnswers()
    {
        CsatResult counted = Csat.FromCounts(6, 1, 3);
        CsatResult answered = Csat.Calculate([5, 5, 5, 4, 4, 4, 3, 2, 1, 1]);

        (counted.Score, counted.NetSatisfaction, counted.Responses).Should().Be((answered.Score, answered.NetSatisfaction, answered.Responses));
        counted.Interval95.Should().Be(answered.Interval95);
        counted.Mean.Should().BeNull("which point each chose is not known");
        Csat.Compare(counted, answered).Difference.Should().Be(0);
        Ces.FromCounts([0, 0, 1, 0, 2, 0, 4]).Should().Be(Ces.Calculate([3, 5, 5, 7, 7, 7, 7]));
    }
}
