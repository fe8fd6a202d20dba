namespace CxMetrics.Tool;

/// <summary>Makes touchpoints from rows.</summary>
internal sealed class TouchpointFields : IFactFields<Touchpoint>
{
    /// <summary>The fields of a touchpoint, by the names that the record has in JSON.</summary>
    public static readonly IReadOnlyList<string> All = ["id", "name", "isService", "channel", "stage", "department"];

    public IReadOnlyList<string> Fields => All;

    public IReadOnlyList<string> Mandatory { get; } = ["id"];

    public IReadOnlyDictionary<string, Func<Touchpoint, string?>> Members { get; } = new Dictionary<string, Func<Touchpoint, string?>>(StringComparer.Ordinal);

    public Touchpoint Create(FieldReader row, string id) => new(id, row.Text("name") ?? id, row.Flag("isService") ?? false)
    {
        Channel = row.Text("channel") is { } channel ? new ContactChannel(channel) : null,
        Stage = row.Text("stage"),
        Department = row.Text("department"),
    };

    public string? Id(Touchpoint fact) => fact.Id;

    public AttributeDictionary Attributes(Touchpoint fact) => fact.Attributes;
}
