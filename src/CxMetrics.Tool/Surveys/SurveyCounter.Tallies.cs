using CxMetrics.Tool.Metrics;
using CxMetrics.Tool.Options;
using CxMetrics.Tool.Reporting;

namespace CxMetrics.Tool.Surveys;

/// <summary>Feeds rows into tallies of one type.</summary>
internal sealed class SurveyCounter<TTally, TBuilder> : SurveyCounter
    where TTally : class, ITally<TTally>
    where TBuilder : class, ITallyBuilder<TTally>
{
    private readonly IFigures<TTally> _figures;
    private readonly Action<TBuilder, int?, double> _add;
    private readonly Action<TBuilder> _addDuplicate;
    private readonly TBuilder _overall;
    private readonly BreakdownBuilder<string, TTally, TBuilder>[] _byGroup;
    private readonly BreakdownBuilder<Period, TTally, TBuilder> _byPeriod;

    public SurveyCounter(
        Metric metric,
        IFigures<TTally> figures,
        SurveyLog log,
        int groupColumns,
        Func<TBuilder> newBuilder,
        Action<TBuilder, int?, double> add,
        Action<TBuilder> addDuplicate)
        : base(metric, log)
    {
        _figures = figures;
        _add = add;
        _addDuplicate = addDuplicate;
        _overall = newBuilder();
        _byGroup = [.. Enumerable.Range(0, groupColumns).Select(_ => new BreakdownBuilder<string, TTally, TBuilder>(newBuilder))];
        _byPeriod = new BreakdownBuilder<Period, TTally, TBuilder>(newBuilder);
    }

    public override MetricReport Report(ToolOptions options)
    {
        List<ReportTable> tables =
        [
            .. options.Columns.By.Select((column, i) => ReportTable.ByGroup(column, $"By {column}", _byGroup[i].ToBreakdown(), _figures)),
        ];
        if (options.Periods is { } periods)
        {
            tables.Add(ReportTable.ByPeriod($"By {NameOf(periods)}", _byPeriod.ToBreakdown(), _figures, periods));
        }

        return MetricReport.Of(Metric.Name, Metric, _figures, _overall.ToTally(), tables);
    }

    protected override void Add(int? score, double weight, Placement placement, ReadOnlySpan<string?> groups)
    {
        foreach (TBuilder builder in BuildersOf(placement, groups))
        {
            _add(builder, score, weight);
        }
    }

    protected override void AddDuplicate(Placement placement, ReadOnlySpan<string?> groups)
    {
        foreach (TBuilder builder in BuildersOf(placement, groups))
        {
            _addDuplicate(builder);
        }
    }

    private static string NameOf(Periods periods) =>
        periods.Unit == PeriodUnit.IsoWeek ? "ISO week" : periods.Unit.ToString().ToLowerInvariant();

    /// <summary>The builders that a row goes into: overall, of its group in each column, and of its period.</summary>
    private TBuilder[] BuildersOf(Placement placement, ReadOnlySpan<string?> groups)
    {
        TBuilder[] builders = new TBuilder[_byGroup.Length + 2];
        for (int i = 0; i < _byGroup.Length; i++)
        {
            string? group = groups[i]?.Trim();
            builders[i] = string.IsNullOrEmpty(group) ? _byGroup[i].NoKey : _byGroup[i].For(group);
        }

        builders[^2] = placement.Period is { } key ? _byPeriod.For(key) : _byPeriod.NoKey;
        builders[^1] = _overall;
        return builders;
    }
}
