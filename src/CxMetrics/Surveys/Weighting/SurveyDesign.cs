using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How a sample was drawn and what is known of its population: passed beside the responses, never guessed from them.</summary>
/// <remarks>
/// A value: immutable, with structural equality, printed by every result. Strata and clusters that are filled in but not named here
/// are not used. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SurveyDesign
{
    // Population counts are known to the unit at best; a margin of a million may miss another by less than one.
    private const double MarginTolerance = 1e-9;

    /// <summary>Describes a design.</summary>
    /// <param name="structure">Whether there are strata and clusters.</param>
    /// <param name="populations">The sampling units in each stratum's population; null or empty for no finite population correction.</param>
    /// <param name="populationSize">The sampling units in the population of a design without strata; null for no correction.</param>
    /// <param name="margins">The margins to which weights are raked; null or empty for none.</param>
    /// <param name="singleUnits">What a stratum with a single sampling unit adds to the variance.</param>
    /// <exception cref="ArgumentNullException">A margin is null.</exception>
    /// <exception cref="ArgumentException">
    /// Populations of strata are stated without strata or the population size with them, a stratum is blank, an attribute has two
    /// margins, or the totals of two margins differ.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="structure"/> or <paramref name="singleUnits"/> is not a defined value, or a population is not 1e-100 to 1e100.
    /// </exception>
    [JsonConstructor]
    public SurveyDesign(
        SampleStructure structure,
        IReadOnlyDictionary<string, double>? populations = null,
        double? populationSize = null,
        IReadOnlyList<RakingMargin>? margins = null,
        SingleUnitRule singleUnits = SingleUnitRule.NoStandardError)
    {
        Structure = structure;
        Populations = populations!;
        PopulationSize = populationSize;
        Margins = margins!;
        SingleUnits = singleUnits;
    }

    /// <summary>Weights, and each response on its own. The default.</summary>
    public static SurveyDesign WeightsOnly { get; } = new(SampleStructure.WeightsOnly);

    /// <summary>Strata: <see cref="SurveyResponse.Stratum"/> of every answered response counts.</summary>
    public static SurveyDesign Stratified { get; } = new(SampleStructure.Stratified);

    /// <summary>Clusters: <see cref="SurveyResponse.Cluster"/> of every answered response counts, and of every other that states it.</summary>
    /// <remarks>A cluster in which nobody answered was drawn all the same: pass its unanswered surveys too, with their cluster.</remarks>
    public static SurveyDesign Clustered { get; } = new(SampleStructure.Clustered);

    /// <summary>Clusters within strata: both count.</summary>
    public static SurveyDesign StratifiedAndClustered { get; } = new(SampleStructure.StratifiedAndClustered);

    /// <summary>Whether there are strata and clusters.</summary>
    /// <exception cref="ArgumentException">
    /// The value has no strata, and populations of strata are stated; or it has strata, and a population size is stated.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("structure"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SampleStructure Structure
    {
        get;
        init
        {
            field = Guard.Defined(value, nameof(Structure));
            RefuseOther(Populations, PopulationSize, nameof(Structure));
        }
    }

    /// <summary>
    /// The sampling units (clusters, where there are any) in each stratum's population, for the finite population correction; empty for
    /// none; null means empty.
    /// </summary>
    /// <exception cref="ArgumentException">The design has no strata, or a stratum is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A population is not 1e-100 to 1e100.</exception>
    [JsonPropertyName("populations")]
    public IReadOnlyDictionary<string, double> Populations
    {
        get;
        init
        {
            RefuseOther(value, null, nameof(Populations));
            field = value is null ? ValueTable<string, double>.Empty : SurveyGuard.Populations(value, nameof(Populations));
        }
    }

    /// <summary>The sampling units in the population of a design without strata, for the finite population correction; null for none.</summary>
    /// <exception cref="ArgumentException">The design has strata.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 1e-100 to 1e100.</exception>
    [JsonPropertyName("populationSize")]
    public double? PopulationSize
    {
        get;
        init
        {
            RefuseOther(null, value, nameof(PopulationSize));
            field = Guard.OptionalInRange(value, WeightRange.Smallest, WeightRange.Largest, nameof(PopulationSize));
        }
    }

    /// <summary>The margins to which weights are raked, in this order; empty for none; null means empty.</summary>
    /// <exception cref="ArgumentNullException">A margin is null.</exception>
    /// <exception cref="ArgumentException">An attribute has two margins, or the totals of two margins differ by more than 1e-9 of them.</exception>
    [JsonPropertyName("margins")]
    public IReadOnlyList<RakingMargin> Margins { get; init => field = Agreeing(value ?? [], nameof(Margins)); }

    /// <summary>What a stratum with a single sampling unit adds to the variance; no standard error by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("singleUnits")]
    public SingleUnitRule SingleUnits { get; init => field = Guard.Defined(value, nameof(SingleUnits)); }

    internal bool HasStrata => Structure is SampleStructure.Stratified or SampleStructure.StratifiedAndClustered;

    internal bool HasClusters => Structure is SampleStructure.Clustered or SampleStructure.StratifiedAndClustered;

    /// <summary>The design in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString()
    {
        string text = Structure switch
        {
            SampleStructure.Stratified => "stratified",
            SampleStructure.Clustered => "clustered",
            SampleStructure.StratifiedAndClustered => "stratified and clustered",
            _ => "weights only",
        };
        text += Populations.Count > 0 || PopulationSize is not null ? ", finite population" : "";
        text += SingleUnits switch
        {
            SingleUnitRule.Certainty => ", single units as certain",
            SingleUnitRule.GrandMean => ", single units from the grand mean",
            SingleUnitRule.AverageStratum => ", single units as the average stratum",
            _ => "",
        };
        return text + (Margins.Count > 0 ? ", raked to " + string.Join(" and ", Margins.Select(static margin => margin.Attribute)) : "");
    }

    /// <summary>The population behind a stratum; null where none is stated at all.</summary>
    internal Func<string, double?>? PopulationOf()
    {
        if (Populations.Count > 0)
        {
            return stratum => Populations.TryGetValue(stratum, out double population) ? population : null;
        }

        return PopulationSize is { } size ? _ => size : null;
    }

    /// <summary>Refuses populations that do not go with the structure.</summary>
    private void RefuseOther(IReadOnlyDictionary<string, double>? populations, double? size, string name)
    {
        if (populations is { Count: > 0 } && !HasStrata)
        {
            throw new ArgumentException(
                $"Populations are per stratum, and the design is {Structure}; expected one with strata. State PopulationSize instead.", name);
        }

        if (size is not null && HasStrata)
        {
            throw new ArgumentException(
                $"PopulationSize is of the whole, and the design is {Structure}; expected one without strata. State Populations, one for each stratum.",
                name);
        }
    }

    private static ValueList<RakingMargin> Agreeing(IReadOnlyList<RakingMargin> margins, string name)
    {
        HashSet<string> attributes = new(StringComparer.Ordinal);
        double first = margins.Count > 0 ? Guard.NotNull(margins[0], name, 0).Targets.Values.Sum() : 0;
        for (int i = 0; i < margins.Count; i++)
        {
            RakingMargin margin = Guard.NotNull(margins[i], name, i);
            if (!attributes.Add(margin.Attribute))
            {
                throw new ArgumentException($"The attribute {Quote.Of(margin.Attribute)} has two margins; expected one.", name);
            }

            double total = margin.Targets.Values.Sum();
            if (!(Math.Abs(total - first) <= MarginTolerance * first))
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The targets of {Quote.Of(margins[0].Attribute)} add up to {first}, and those of {Quote.Of(margin.Attribute)} to {total}; expected one population."),
                    name);
            }
        }

        return new ValueList<RakingMargin>(margins);
    }
}
