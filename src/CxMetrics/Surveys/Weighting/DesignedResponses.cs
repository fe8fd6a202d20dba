using System.Globalization;
using System.Runtime.InteropServices;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>Collects the answered responses of a kind, checks that each says where in the design it stands, and the places of the others.</summary>
internal sealed class DesignedResponses : ITallyDefinition<SurveyResponse, WeightedScoreTally>, ITallyBuilder<SurveyResponse, WeightedScoreTally>
{
    private readonly SurveyKind _kind;
    private readonly SurveyDesign _design;
    private readonly Func<SurveyResponse, bool>? _domain;
    private readonly ITallyBuilder<SurveyResponse, WeightedScoreTally> _tally;
    private readonly ITallyBuilder<SurveyResponse, WeightedScoreTally> _outside;
    private readonly List<SurveyResponse> _answers = [];
    private readonly List<bool> _members = [];
    private readonly List<SurveyResponse> _silent = [];
    private readonly List<int[]> _categories = [];
    private readonly RakingTarget[] _targets;
    private readonly Dictionary<string, int>[] _categoryNumbers;

    private DesignedResponses(SurveyKind kind, SurveyDesign design, InvalidFacts invalid, Func<SurveyResponse, bool>? domain)
    {
        _kind = kind;
        _design = design;
        _domain = domain;
        WeightedResponseScores scores = new(kind);
        _tally = scores.NewBuilder(invalid);
        _outside = scores.NewBuilder(invalid);
        _targets =
        [
            .. design.Margins.Select(static margin => new RakingTarget(margin.Attribute, [.. margin.Targets.Keys], [.. margin.Targets.Values])),
        ];
        _categoryNumbers =
        [
            .. _targets.Select(static target => target.Categories
                .Select(static (name, number) => (name, number))
                .ToDictionary(static pair => pair.name, static pair => pair.number, StringComparer.Ordinal)),
        ];
    }

    public IReadOnlyList<SurveyResponse> Answers => _answers;

    public static DesignedResponses Read(
        IEnumerable<SurveyResponse> responses, SurveyKind kind, SurveyDesign design, InvalidFacts invalid, Func<SurveyResponse, bool>? domain = null)
    {
        DesignedResponses collected = new(kind, design, invalid, domain);
        FactTallying.Tally(responses, collected, invalid, nameof(responses));
        return collected;
    }

    /// <summary>The fit that meets the margins of the design, and its weights; null where there are no margins, or no answers to weigh.</summary>
    public RakingFit? Rake(string parameter, out double[] weights, CancellationToken cancellation)
    {
        weights = Weights();
        if (_targets.Length == 0 || _answers.Count == 0)
        {
            return null;
        }

        RakingFit fit = new(weights, _categories, _targets, parameter, cancellation);
        weights = fit.Weights();
        for (int i = 0; i < weights.Length; i++)
        {
            if (_answers[i].Weight > 0 && !WeightRange.HoldsAmount(weights[i]))
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Raking would weigh the response with id {Quote.Of(_answers[i].Id)} by {weights[i]}, from {_answers[i].Weight}; expected {WeightRange.Amounts}."),
                    parameter);
            }
        }

        return fit;
    }

    public WeightedSample ToSample(CancellationToken cancellation)
    {
        WeightedScoreTally tally = _tally.ToTally();
        if (tally.Scale is null && _answers.Count > 0)
        {
            // Nobody of the domain answered, and the scale is that of the others.
            tally += new WeightedScoreTally.Builder(_answers[0].Scale).ToTally();
        }

        if (_design.Structure == SampleStructure.WeightsOnly && _design.PopulationSize is null && _targets.Length == 0 && _domain is null)
        {
            return new TalliedSample(tally);
        }

        RakingFit? raking = Rake("responses", out double[] weights, cancellation);
        raking?.Explain("design");
        IEnumerable<SurveyResponse> drawn = _answers.Concat(_silent);
        string[] strata = _design.HasStrata ? [.. drawn.Select(static one => one.Stratum!)] : [];
        string[] clusters = _design.HasClusters ? [.. drawn.Select(static one => one.Cluster!)] : [];
        SamplingUnits units = new(weights, strata, clusters, _design.PopulationOf(), _design.SingleUnits, "design");
        if (raking is not null)
        {
            tally = Reweighted(tally, weights);
        }

        int lowest = tally.Scale.GetValueOrDefault().Minimum;
        int[] points = [.. _answers.Select(answer => answer.Score!.Value - lowest)];
        DesignSample sample = new(weights, units, raking);
        return new DesignedSample(tally, _design, _domain is null ? sample : sample.Of(CollectionsMarshal.AsSpan(_members)), points);
    }

    public ITallyBuilder<SurveyResponse, WeightedScoreTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) => this;

    public string? IdOf(SurveyResponse fact) => ResponseScores.IdOf(fact, _kind);

    public DateTimeOffset? MomentOf(SurveyResponse fact) => fact.AnsweredAt;

    public void Exclude(string reason, long count = 1) => _tally.Exclude(reason, count);

    public void Add(SurveyResponse fact)
    {
        bool isMember = _domain is null || _domain(fact);
        (isMember ? _tally : _outside).Add(fact);
        if (fact.Kind != _kind)
        {
            return;
        }

        if (fact.Score is { } score && fact.Scale.Contains(score) && WeightRange.Holds(fact.Weight))
        {
            AddAnswer(fact, isMember);
        }
        else if (_design.HasClusters && fact.Cluster is not null && (fact.Stratum is not null || !_design.HasStrata))
        {
            // Drawn all the same: a cluster in which nobody answered is one of the clusters.
            _silent.Add(fact);
        }
    }

    public void Add(WeightedScoreTally tally) => _tally.Add(tally);

    public WeightedScoreTally ToTally() => _tally.ToTally();

    private void AddAnswer(SurveyResponse response, bool isMember)
    {
        if (_design.HasStrata && response.Stratum is null)
        {
            throw Refused(response, "without a stratum; expected one, since the design is stratified");
        }

        if (_design.HasClusters && response.Cluster is null)
        {
            throw Refused(response, "without a cluster; expected one, since the design is clustered");
        }

        _answers.Add(response);
        _members.Add(isMember);
        if (_targets.Length > 0)
        {
            _categories.Add([.. _targets.Select((_, margin) => CategoryOf(response, margin))]);
        }
    }

    private int CategoryOf(SurveyResponse response, int margin)
    {
        RakingTarget target = _targets[margin];
        if (!response.Attributes.TryGetValue(target.Name, out string? category))
        {
            throw Refused(response, $"without the attribute {Quote.Of(target.Name)} that its weight is raked by; {Expected(target)}");
        }

        return _categoryNumbers[margin].TryGetValue(category, out int number)
            ? number
            : throw Refused(response, $"of {target.Name} {Quote.Of(category)}, which has no target; {Expected(target)}");
    }

    private static string Expected(RakingTarget target) => $"expected one of {Quote.List(target.Categories)}";

    private static ArgumentException Refused(SurveyResponse response, string what) =>
        new($"The response {Quote.Of(response.Id)} is {what}.", nameof(response));

    private double[] Weights() => [.. _answers.Select(static answer => answer.Weight)];

    private WeightedScoreTally Reweighted(WeightedScoreTally tally, double[] weights)
    {
        WeightedScoreTally.Builder raked = new();
        raked.Add(new WeightedScoreTally(
            tally.Scale,
            new WeightSums[tally.Points.Length],
            0,
            WeightedScoreTally.AdditiveIdentity.Range,
            tally.Unanswered,
            tally.Excluded));
        for (int i = 0; i < weights.Length; i++)
        {
            if (_members[i])
            {
                raked.Add(_answers[i].Score!.Value, weights[i]);
            }
        }

        return raked.ToTally();
    }
}
