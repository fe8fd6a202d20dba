using System.Text.Json.Nodes;
using CxMetrics.Experience;
using CxMetrics.Statistics;

namespace CxMetrics.Tool;

/// <summary>What moved a score from one period to the next: which group, by its own score or by its share.</summary>
internal sealed class ChangeSection
{
    private const double Level = 0.05;

    private readonly string _what;
    private readonly Dictionary<string, NpsComparison> _changes;

    /// <summary>Splits the change of an NPS by group.</summary>
    /// <param name="what">What the groups are, such as "touchpoint".</param>
    /// <param name="before">The answers of the earlier period by group.</param>
    /// <param name="after">Those of the later one.</param>
    /// <param name="confidence">The confidence of the intervals.</param>
    public ChangeSection(string what, Breakdown<string, ScoreTally> before, Breakdown<string, ScoreTally> after, double confidence)
    {
        _what = what;
        Change = Decomposition.Change(before, after);
        _changes = Change.Groups.Select(part => part.Key!).ToDictionary(
            key => key, key => Nps.Compare(Nps.Calculate(Of(before, key)), Nps.Calculate(Of(after, key)), confidence), StringComparer.Ordinal);
        Whole = Nps.Compare(Nps.Calculate(before.Total), Nps.Calculate(after.Total), confidence);
        string[] tested = [.. _changes.Where(change => change.Value.PValue is not null).Select(change => change.Key)];
        Adjusted = tested.Zip(PValues.Adjust([.. tested.Select(key => _changes[key].PValue!.Value)], PValueAdjustment.Holm))
            .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    public ScoreChange<string> Change { get; }

    public NpsComparison Whole { get; }

    /// <summary>The p-value of each group's own change, adjusted for the number of groups.</summary>
    public IReadOnlyDictionary<string, double> Adjusted { get; }

    /// <summary>The groups whose own score moved beyond chance, the largest contribution first.</summary>
    public IReadOnlyList<ScoreChangePart<string>> Moved =>
        [.. Change.Groups.Where(part => Adjusted.TryGetValue(part.Key!, out double p) && p <= Level).OrderByDescending(part => Math.Abs(part.Contribution ?? 0))];

    public ReportSection ToSection(string heading) => new("change", heading)
    {
        Sentences = [$"{Whole}.", Words.Sentence($"{Change}."), MovedSentence()],
        Tables =
        [
            SectionTable.Of<ScoreChangePart<string>>(
                _what,
                $"By {_what}",
                [.. Change.Groups.OrderBy(part => part.Contribution ?? 0)],
                part => ResultJson.Of(part),
                [
                    new(Words.Sentence(_what), part => part.Key!) { IsText = true },
                    new("Share before %", part => Words.Percent(part.ShareBefore), ColumnNeed.Detail),
                    new("Share after %", part => Words.Percent(part.ShareAfter), ColumnNeed.Detail),
                    new("NPS before", part => Words.Number(part.ScoreBefore, "0.0")),
                    new("NPS after", part => Words.Number(part.ScoreAfter, "0.0")),
                    new("Contribution", Contribution),
                    new("by rate", part => Words.Number(part.Rate, "+0.0;-0.0;0.0"), ColumnNeed.Interval),
                    new("by mix", part => Words.Number(part.Mix, "+0.0;-0.0;0.0"), ColumnNeed.Interval),
                    new("p (Holm)", part => Words.PValue(Adjusted.TryGetValue(part.Key!, out double p) ? p : null), ColumnNeed.ChangeTest),
                ]),
        ],
        Results = new() { ["change"] = ResultJson.Of(Change), ["moved"] = new JsonArray([.. Moved.Select(part => JsonValue.Create(part.Key))]) },
    };

    /// <summary>What moved beyond chance, in a sentence.</summary>
    public string MovedSentence() => Moved.Count == 0
        ? $"No {_what} moved beyond chance by itself."
        : $"{string.Join(" and ", Moved.Select(part => $"{part.Key} ({Words.Number(part.ScoreBefore, "0.0")} to {Words.Number(part.ScoreAfter, "0.0")}, which is {Contribution(part)} points of the whole)"))} moved beyond chance.";

    /// <summary>As the change says it in its sentence: all add up to the change that is printed.</summary>
    private string Contribution(ScoreChangePart<string> part) =>
        Change.Groups.Zip(Change.RoundedContributions(1)).Where(group => ReferenceEquals(group.First, part)).Select(group => Words.Number(group.Second, "+0.0;-0.0;0.0")).FirstOrDefault("-");

    private static ScoreTally Of(Breakdown<string, ScoreTally> groups, string key) => groups.TryGetTally(key, out ScoreTally? tally) ? tally : ScoreTally.AdditiveIdentity;
}
