namespace CxMetrics.Tool;

/// <summary>Keeps survival times, which have no id: somebody may be observed several times.</summary>
/// <param name="fields">How a time is made.</param>
/// <param name="log">Counts the rows.</param>
internal sealed class SurvivalCollector(SurvivalFields fields, RowLog log) : FactCollector<SurvivalRow>(fields, log)
{
    public override void Add(Place place, string? id, SurvivalRow fact, FieldReader? row = null)
    {
        Log.Counted++;
        Facts.Add(fact);
    }
}
