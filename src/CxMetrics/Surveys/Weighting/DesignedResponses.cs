using System.Globalization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>Collects the answered responses of a kind and checks that each says where in the design it stands.</summary>
internal sealed class DesignedResponses : IResponseBuilder<WeightedScoreTally>
{
    private readonly SurveyDesign _design;
    private readonly WeightedScoreTally.Builder _tally;
    private readonly List<SurveyResponse> _answers = [];
    private readonly List<int[]> _categories = [];
    private readonly RakingTarget[] _targets;
    private readonly Dictionary<string, int>[] _categoryNumbers;
    private ResponsePlace _place;

    private DesignedResponses(SurveyDesign design, InvalidFacts invalid)
    {
        _design = design;
        _tally = new WeightedScoreTally.Builder(invalid);
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

    private IResponseBuilder<WeightedScoreTally> Tally => _tally;

    public static DesignedResponses Read(
        IEnumerable<SurveyResponse> responses, SurveyKind kind, SurveyDesign design, InvalidFacts invalid)
    {
        ArgumentNullException.ThrowIfNull(responses);
        DesignedResponses collected = new(design, invalid);
        ResponseTallying.Read(responses, kind, collected, invalid);
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

    public void AddOtherKind() => Tally.AddOtherKind();

    public void AddDuplicate() => Tally.AddDuplicate();

    public void AddOffScale() => Tally.AddOffScale();

    public void Accept(SurveyResponse response, ResponsePlace place)
    {
        Tally.Accept(response, place);
        _place = place;
    }

    public void Add(SurveyResponse response)
    {
        Tally.Add(response);
        if (response.Score is null || !WeightRange.Holds(response.Weight))
        {
            return;
        }

        if (_design.HasStrata && response.Stratum is null)
        {
            throw _place.Refuse(response, "without a stratum; expected one, since the design is stratified");
        }

        if (_design.HasClusters && response.Cluster is null)
        {
            throw _place.Refuse(response, "without a cluster; expected one, since the design is clustered");
        }

        _answers.Add(response);
        if (_targets.Length > 0)
        {
            _categories.Add([.. _targets.Select((_, margin) => CategoryOf(response, margin))]);
        }
    }

    void ITallyBuilder<WeightedScoreTally>.Add(WeightedScoreTally tally) => _tally.Add(tally);

    WeightedScoreTally ITallyBuilder<WeightedScoreTally>.ToTally() => _tally.ToTally();

    private int CategoryOf(SurveyResponse response, int margin)
    {
        RakingTarget target = _targets[margin];
        string expected = $"expected one of {string.Join(", ", target.Categories)}";
        if (!response.Attributes.TryGetValue(target.Name, out string? category))
        {
            throw _place.Refuse(response, $"without the attribute \"{target.Name}\" that its weight is raked by; {expected}");
        }

        return _categoryNumbers[margin].TryGetValue(category, out int number)
            ? number
            : throw _place.Refuse(response, $"of {target.Name} \"{category}\", which has no target; {expected}");
    }

    private double[] Weights() => [.. _answers.Select(static answer => answer.Weight)];

    private WeightedScoreTally Reweighted(WeightedScoreTally tally, double[] weights)
    {
        WeightedScoreTally.Builder raked = new();
        raked.Add(new WeightedScoreTally(
            tally.Scale,
            new WeightSums[tally.Points.Length],
            0,
            WeightedScoreTally.AdditiveIdentity.Range,
            tally.LeftOut));
        for (int i = 0; i < weights.Length; i++)
        {
            raked.Add(_answers[i].Score!.Value, weights[i]);
        }

        return raked.ToTally();
    }
}
