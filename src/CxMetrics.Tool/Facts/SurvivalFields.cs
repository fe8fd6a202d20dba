namespace CxMetrics.Tool;

/// <summary>Makes survival times from rows.</summary>
internal sealed class SurvivalFields : IFactFields<SurvivalRow>
{
    public static readonly IReadOnlyList<string> All = ["time", "event", "entry", "group"];

    public IReadOnlyList<string> Fields => All;

    public IReadOnlyList<string> Mandatory { get; } = ["time", "event"];

    public IReadOnlyDictionary<string, Func<SurvivalRow, string?>> Members { get; } =
        new Dictionary<string, Func<SurvivalRow, string?>>(StringComparer.Ordinal) { ["group"] = row => row.Group };

    public SurvivalRow Create(FieldReader row, string id) => new(
        row.Real("time").GetValueOrDefault(), row.Flag("event").GetValueOrDefault(), row.Real("entry"), row.Text("group"), [.. row.Groups()]);

    public string? Id(SurvivalRow fact) => null;

    public AttributeDictionary Attributes(SurvivalRow fact) => fact.Attributes;
}
