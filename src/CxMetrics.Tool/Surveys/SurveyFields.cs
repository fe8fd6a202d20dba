using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>Makes survey responses from rows whose columns somebody named.</summary>
/// <param name="options">The columns.</param>
/// <param name="metric">What is asked, and on which scale; null where the file holds the library's own records, which say so.</param>
internal sealed class SurveyFields(ToolOptions options, Metric? metric) : IFactFields<SurveyResponse>
{
    private readonly HashSet<string> _unanswered = new(options.Unanswered, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Fields { get; } = [.. options.Columns.Keys];

    public IReadOnlyList<string> Mandatory => [];

    public IReadOnlyDictionary<string, Func<SurveyResponse, string?>> Members { get; } = new Dictionary<string, Func<SurveyResponse, string?>>(StringComparer.Ordinal)
    {
        ["touchpointId"] = response => response.TouchpointId,
        ["agentId"] = response => response.AgentId,
        ["customerId"] = response => response.CustomerId,
        ["accountId"] = response => response.AccountId,
        ["respondentId"] = response => response.RespondentId,
        ["interactionId"] = response => response.InteractionId,
        ["stratum"] = response => response.Stratum,
        ["cluster"] = response => response.Cluster,
    };

    public SurveyResponse Create(FieldReader row, string id)
    {
        int? score = row.Text("score") is { } text && !_unanswered.Contains(text) ? row.Whole("score") : null;
        return new SurveyResponse(id, metric!.Kind, metric.Scale, score, Weight(row))
        {
            AnsweredAt = row.Text("date") is { } date && row.ReadMoment(date, out DateTimeOffset moment) != MomentReading.Unreadable ? moment : null,
            Attributes = [.. row.Groups()],
        };
    }

    public string Id(SurveyResponse fact) => fact.Id;

    public AttributeDictionary Attributes(SurveyResponse fact) => fact.Attributes;

    /// <summary>A row counts once where no column of weights is named; a blank weight is none.</summary>
    private double Weight(FieldReader row)
    {
        if (!options.Weighted)
        {
            return 1;
        }

        string text = row.Text("weight") ?? "";
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double weight) && weight is 0 or (>= 1e-100 and <= 1e100)
            ? weight
            : row.Refuse<double>("weight", "is neither 0 nor a number from 1e-100 to 1e100", text) ?? 1;
    }
}
