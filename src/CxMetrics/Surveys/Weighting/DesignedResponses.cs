using System.Globalization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>Collects the answered responses of a kind and checks that each says where in the design it stands.</summary>
internal sealed class DesignedResponses : ITallyDefinition<SurveyResponse, WeightedScoreTally>, ITallyBuilder<SurveyResponse, WeightedScoreTally>
{
    private readonly SurveyKind _kind;
    private readonly SurveyDesign _design;
    private readonly ITallyBuilder<SurveyResponse, WeightedScoreTally> _tally;
    private readonly List<SurveyResponse> _answers = [];
    private readonly List<int[]> _categories = [];
    private readonly RakingTarget[] _targets;
    private readonly Dictionary<string, int>[] _categoryNumbers;

    private DesignedResponses(SurveyKind kind, SurveyDesign design, InvalidFacts invalid)
    {
        _kind = kind;
        _design = design;
        _tally = new WeightedResponseScores(kind).NewBuilder(invalid);
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
        IEnumerable<SurveyResponse> responses, SurveyKind kind, SurveyDesign design, InvalidFacts invalid)
    {
        DesignedResponses collected = new(kind, design, invalid);
        FactTallying.Tally(responses, collected, invalid, nameof(responses));
        return collected;
    }

    /// <summary>The fit that meets the margins of the design, and its weights; null where there are no margins, or no answers to weigh.</summary>
    public RakingFit? Rake(string parameter, out double[] weights)
    {
        weights = Weights();
        if (_targets.Length == 0 || _answers.Count == 0)
        {
            return null;
        }

        RakingFit fit = new(weights, _categories, _targets, parameter);
        weights = fit.Weights();
        for (int i = 0; i < weights.Length; i++)
        {
            if (_answers[i].Weight > 0 && !WeightRange.HoldsAmount(weights[i]))
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Raking would weigh the response with id \"{_answers[i].Id}\" by {weights[i]}, from {_answers[i].Weight}; expected {WeightRange.Amounts}."),
                    parameter);
            }
        }

        return fit;
    }

    public WeightedSample ToSample()
    {
        WeightedScoreTally tally = _tally.ToTally();
        if (_design.Structure == SampleStructure.WeightsOnly && _design.PopulationSize is null && _targets.Length == 0)
        {
            return new TalliedSample(tally);
        }

        RakingFit? raking = Rake("responses", out double[] weights);
        string[] strata = _design.HasStrata ? [.. _answers.Select(static answer => answer.Stratum!)] : [];
        string[] clusters = _design.HasClusters ? [.. _answers.Select(static answer => answer.Cluster!)] : [];
        SamplingUnits units = new(weights, strata, clusters, _design.PopulationOf(), "design");
        if (raking is not null)
        {
            tally = Reweighted(tally, weights);
        }

        int lowest = tally.Scale.GetValueOrDefault().Minimum;
        int[] points = [.. _answers.Select(answer => answer.Score!.Value - lowest)];
        return new DesignedSample(tally, _design, new DesignSample(weights, units, raking), points);
    }

    public ITallyBuilder<SurveyResponse, WeightedScoreTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) => this;

    public string? IdOf(SurveyResponse fact) => ResponseScores.IdOf(fact, _kind);

    public DateTimeOffset? MomentOf(SurveyResponse fact) => fact.AnsweredAt;

    public void Exclude(string reason, long count = 1) => _tally.Exclude(reason, count);

    public void Add(SurveyResponse fact)
    {
        _tally.Add(fact);
        if (fact.Kind == _kind && fact.Score is { } score && fact.Scale.Contains(score) && WeightRange.Holds(fact.Weight))
        {
            AddAnswer(fact);
        }
    }

    public void Add(WeightedScoreTally tally) => _tally.Add(tally);

    public WeightedScoreTally ToTally() => _tally.ToTally();

    private void AddAnswer(SurveyResponse response)
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
        if (_targets.Length > 0)
        {
            _categories.Add([.. _targets.Select((_, margin) => CategoryOf(response, margin))]);
        }
    }

    private int CategoryOf(SurveyResponse response, int margin)
    {
        RakingTarget target = _targets[margin];
        string expected = $"expected one of {string.Join(", ", target.Categories)}";
        if (!response.Attributes.TryGetValue(target.Name, out string? category))
        {
            throw Refused(response, $"without the attribute \"{target.Name}\" that its weight is raked by; {expected}");
        }

        return _categoryNumbers[margin].TryGetValue(category, out int number)
            ? number
            : throw Refused(response, $"of {target.Name} \"{category}\", which has no target; {expected}");
    }

    private static ArgumentException Refused(SurveyResponse response, string what) =>
        new($"The response \"{response.Id}\" is {what}.", nameof(response));

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
            raked.Add(_answers[i].Score!.Value, weights[i]);
        }

        return raked.ToTally();
    }
}
