using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The movements of monthly recurring revenue in a period, by kind; each amount is at least 0.</summary>
/// <remarks>
/// A movement is of one customer, net of everything that customer's subscriptions did in between, so that a plan change by ending one subscription
/// and starting another on the same day is one movement. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MrrMovements : SumTally<MrrMovements>
{
    /// <summary>From 0 to above it, for the first time in the log.</summary>
    [JsonPropertyName("new"), JsonRequired]
    public MoneySum New { get; init => field = Guard.NotNull(value, nameof(New)).AtLeastZero(nameof(New)); } = MoneySum.AdditiveIdentity;

    /// <summary>From 0 to above it, by customers who had been above 0 before.</summary>
    [JsonPropertyName("reactivation"), JsonRequired]
    public MoneySum Reactivation { get; init => field = Guard.NotNull(value, nameof(Reactivation)).AtLeastZero(nameof(Reactivation)); } = MoneySum.AdditiveIdentity;

    /// <summary>From above 0 to more.</summary>
    [JsonPropertyName("expansion"), JsonRequired]
    public MoneySum Expansion { get; init => field = Guard.NotNull(value, nameof(Expansion)).AtLeastZero(nameof(Expansion)); } = MoneySum.AdditiveIdentity;

    /// <summary>From above 0 to less, yet above 0.</summary>
    [JsonPropertyName("contraction"), JsonRequired]
    public MoneySum Contraction { get; init => field = Guard.NotNull(value, nameof(Contraction)).AtLeastZero(nameof(Contraction)); } = MoneySum.AdditiveIdentity;

    /// <summary>From above 0 to 0.</summary>
    [JsonPropertyName("churn"), JsonRequired]
    public MoneySum Churn { get; init => field = Guard.NotNull(value, nameof(Churn)).AtLeastZero(nameof(Churn)); } = MoneySum.AdditiveIdentity;

    /// <summary>The amounts of all kinds.</summary>
    internal MoneySum[] Sums => [New, Reactivation, Expansion, Contraction, Churn];

    private protected override long Counted =>
        ExactCount.Sum([.. Sums.Select(sum => sum.Count)], "movements");

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{New.Total} new, {Reactivation.Total} reactivation, {Expansion.Total} expansion, {Contraction.Total} contraction, {Churn.Total} churn");

    private protected override string? Contradiction =>
        Sums.Aggregate((Int128)0, (count, sum) => count + sum.Count) > long.MaxValue
            ? FormattableString.Invariant($"there are more than {long.MaxValue} movements.")
            : null;

    /// <summary>What an opening and these movements come to beyond a closing, such as "the amounts"; null where they reconcile.</summary>
    internal string? Gap(MoneySum opening, MoneySum closing) =>
        opening.Exact + New.Exact + Reactivation.Exact + Expansion.Exact != closing.Exact + Contraction.Exact + Churn.Exact ? "the amounts"
        : (Int128)opening.Count + New.Count + Reactivation.Count != (Int128)closing.Count + Churn.Count ? "the customers"
        : null;

    internal override MrrMovements Plus(MrrMovements other, string name) => new()
    {
        New = New + other.New,
        Reactivation = Reactivation + other.Reactivation,
        Expansion = Expansion + other.Expansion,
        Contraction = Contraction + other.Contraction,
        Churn = Churn + other.Churn,
    };

    /// <summary>Sorts movements by kind.</summary>
    internal sealed class Builder
    {
        private readonly MrrSum _new = new();
        private readonly MrrSum _reactivation = new();
        private readonly MrrSum _expansion = new();
        private readonly MrrSum _contraction = new();
        private readonly MrrSum _churn = new();

        /// <summary>Adds what one customer moved from one level to another; equal levels are no movement.</summary>
        public void Add(decimal from, decimal to, bool isFirst)
        {
            if (from == to)
            {
                return;
            }

            MrrSum kind =
                from == 0 ? (isFirst ? _new : _reactivation)
                : to == 0 ? _churn
                : to > from ? _expansion
                : _contraction;
            kind.AddDifference(Math.Max(from, to), Math.Min(from, to));
        }

        public MrrMovements In(string? currency) => new()
        {
            New = _new.In(currency),
            Reactivation = _reactivation.In(currency),
            Expansion = _expansion.In(currency),
            Contraction = _contraction.In(currency),
            Churn = _churn.In(currency),
        };
    }
}
