using System.Text.Json;
using CxMetrics.Experience;

namespace CxMetrics.Tests.Golden;

/// <summary>Paths and transitions of the reference log; all counts exact.</summary>
public class PathTests
{
    private static readonly PathDefinition Episodes = PathDefinition.Standard with { Label = JourneyLabel.Touchpoint, Depth = 4, Gap = TimeSpan.FromDays(7) };

    public static TheoryData<string> Names => [.. JourneyReference.Expected.GetProperty("paths").EnumerateObject().Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Count_ReferenceLog_HasEveryPathAtTheTop(string name)
    {
        JsonElement expected = JourneyReference.Expected.GetProperty("paths").GetProperty(name);
        if (expected.ValueKind == JsonValueKind.Array)
        {
            ShouldBeTransitions(expected);
            return;
        }

        PathDefinition definition = name switch
        {
            "stages_depth5" => PathDefinition.Standard with { Steps = PathSteps.Every },
            "stages_collapsed_depth5" => PathDefinition.Standard,
            _ => Episodes,
        };
        PathTally tally = Paths.Count(JourneyReference.Log, definition);
        JsonElement[] top = [.. expected.GetProperty("top").EnumerateArray()];

        tally.Paths.Should().HaveCount(expected.GetProperty("distinct").GetInt32());
        tally.Total.Should().Be(expected.GetProperty("total").GetInt64());
        tally.Journeys.Should().Be(866);
        tally.Paths.Take(top.Length).Select(path => path.Count).Should().Equal(top.Select(path => path.GetProperty("count").GetInt64()));
        tally.Paths.Take(top.Length).Select(path => string.Join('>', path.Path))
            .Should().Equal(top.Select(path => string.Join('>', path.GetProperty("path").EnumerateArray().Select(label => label.GetString()))));
        if (top[0].TryGetProperty("customers", out _))
        {
            tally.Paths.Take(top.Length).Select(path => path.Customers).Should().Equal(top.Select(path => path.GetProperty("customers").GetInt64()));
        }
    }

    [Theory]
    [InlineData(PathSteps.Collapsed)]
    [InlineData(PathSteps.Transitions)]
    public void Count_ReferenceLog_IsWhatItsJourneysTally(PathSteps steps)
    {
        PathDefinition definition = Episodes with { Steps = steps };

        JourneyReference.Log.Units().Tally(definition).Should().Be(Paths.Count(JourneyReference.Log, definition));
        JourneyReference.Log.Units().TallyBy(definition, journey => journey.Customer?.Segment).Total.Should().Be(Paths.Count(JourneyReference.Log, definition));
    }

    private static void ShouldBeTransitions(JsonElement expected) =>
        Paths.Count(JourneyReference.Log, PathDefinition.Transitions).Paths
            .OrderBy(path => path.Path[0], StringComparer.Ordinal).ThenBy(path => path.Path[1], StringComparer.Ordinal)
            .Select(path => FormattableString.Invariant($"{path.Path[0]}>{path.Path[1]} {path.Count}"))
            .Should().Equal(expected.EnumerateArray()
                .OrderBy(row => row[0].GetString(), StringComparer.Ordinal).ThenBy(row => row[1].GetString(), StringComparer.Ordinal)
                .Select(row => $"{row[0]}>{row[1]} {row[2]}"));
}
