using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <content>Summaries that are parts of others: of some machines, or of a segment.</content>
public sealed partial class PurchaseSummaries
{
    /// <summary>Puts the summaries of different customers together: those of a log that was split by customer.</summary>
    /// <param name="left">Summaries.</param>
    /// <param name="right">Those of other customers, in the same unit and made alike.</param>
    /// <returns>The rows of the first, then those of the other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="left"/> or <paramref name="right"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// They are of different units, definitions, moments or currencies, only one has spend or names, or a customer is in both.
    /// </exception>
    /// <exception cref="OverflowException">The weights add up to more than a count holds.</exception>
    public static PurchaseSummaries operator +(PurchaseSummaries left, PurchaseSummaries right)
    {
        Guard.NotNull(left);
        Guard.NotNull(right);
        Agree("units", left.Unit, right.Unit);
        Agree("definitions", left.Definition, right.Definition);
        Agree("moments", left.AsOf, right.AsOf);
        if (left.Count > 0 && right.Count > 0)
        {
            Agree("currencies", MoneySum.Name(left.Currency), MoneySum.Name(right.Currency));
            Agree("spends", left._meanSpend.Length > 0 ? "known" : "unknown", right._meanSpend.Length > 0 ? "known" : "unknown");
            Agree("names of customers", left.Names, right.Names);
        }

        HashSet<string> ids = new(left.CustomerIds, StringComparer.Ordinal);
        HashSet<int> codes = [.. left.Codes];
        if ((right.CustomerIds.FirstOrDefault(ids.Contains) ?? right.Codes.Where(codes.Contains).Select(Invariant).FirstOrDefault()) is { } twice)
        {
            throw new ArgumentException($"The customer {Quote.Of(twice)} is in both; expected each customer's purchases in one place.", nameof(right));
        }

        return new PurchaseSummaries(
            left.Unit,
            [.. left._repeats, .. right._repeats],
            [.. left._recency, .. right._recency],
            [.. left._age, .. right._age],
            [.. left._meanSpend, .. right._meanSpend],
            left._weights.Length == 0 && right._weights.Length == 0 ? [] : [.. left.Each, .. right.Each])
        {
            CustomerIds = new ValueList<string>(left.CustomerIds.Concat(right.CustomerIds)),
            Codes = [.. left.Codes, .. right.Codes],
            Definition = left.Definition,
            AsOf = left.AsOf,
            Currency = left.Currency ?? right.Currency,
            Excluded = left.Excluded.Merge(right.Excluded),
        };
    }

    /// <summary>The customers of each segment, to fit and to compare on their own.</summary>
    /// <typeparam name="TKey">What names a segment.</typeparam>
    /// <param name="segmentOf">The segment of a row, such as <c>row => plans[customers.CustomerIds[row]]</c>; none is null.</param>
    /// <returns>The segments in the order in which they appear; every row is in one. What was left out of the log stays with the whole.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="segmentOf"/> is null, or gives null.</exception>
    /// <remarks>Whether segments differ is what <see cref="ModelFit{TModel}.LikelihoodRatio(IReadOnlyList{ModelFit{TModel}})"/> tests.</remarks>
    public IReadOnlyDictionary<TKey, PurchaseSummaries> SegmentsBy<TKey>(Func<int, TKey> segmentOf)
        where TKey : notnull
    {
        Guard.NotNull(segmentOf);
        Dictionary<TKey, List<int>> segments = [];
        for (int row = 0; row < Count; row++)
        {
            if (segmentOf(row) is not { } segment)
            {
                throw new ArgumentNullException(nameof(segmentOf), string.Create(CultureInfo.InvariantCulture, $"The segment of row {row} is null; expected a segment for each."));
            }

            if (!segments.TryGetValue(segment, out List<int>? rows))
            {
                segments[segment] = rows = [];
            }

            rows.Add(row);
        }

        return segments.ToDictionary(pair => pair.Key, pair => Rows(pair.Value));
    }

    /// <summary>How customers are known.</summary>
    private string Names => CustomerIds.Count > 0 ? "ids" : Codes.Length > 0 ? "codes" : "none";

    /// <summary>The weight of each row.</summary>
    private IEnumerable<long> Each => _weights.Length > 0 ? _weights : Enumerable.Repeat(1L, Count);

    private static string Invariant(int code) => code.ToString(CultureInfo.InvariantCulture);

    private static void Agree<T>(string what, T left, T right)
    {
        if (!EqualityComparer<T>.Default.Equals(left, right))
        {
            throw new ArgumentException($"The {what} differ: {(object?)left ?? "none"} and {(object?)right ?? "none"}; expected summaries made alike.", nameof(right));
        }
    }

    private PurchaseSummaries Rows(List<int> rows)
    {
        T[] Of<T>(IReadOnlyList<T> column) => column.Count == 0 ? [] : [.. rows.Select(row => column[row])];
        return new PurchaseSummaries(Unit, Of(_repeats), Of(_recency), Of(_age), Of(_meanSpend), Of(_weights))
        {
            CustomerIds = new ValueList<string>(Of(CustomerIds)),
            Codes = Of(Codes),
            Definition = Definition,
            AsOf = AsOf,
            Currency = Currency,
        };
    }
}
