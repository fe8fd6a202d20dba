using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CxMetrics.Internal;

/// <summary>An immutable map from text to positive numbers, in ordinal order, that equals another with the same entries.</summary>
internal sealed class AmountTable : IReadOnlyDictionary<string, double>
{
    private readonly SortedDictionary<string, double> _amounts = new(StringComparer.Ordinal);

    /// <summary>Copies the entries; a refusal names the argument that they came in.</summary>
    public AmountTable(IEnumerable<KeyValuePair<string, double>> amounts, string name)
    {
        foreach ((string key, double amount) in amounts)
        {
            Guard.Text(key, name);
            if (!WeightRange.HoldsAmount(amount))
            {
                throw new ArgumentOutOfRangeException(
                    name, amount, string.Create(CultureInfo.InvariantCulture, $"{name}[\"{key}\"] is {amount}; expected {WeightRange.Amounts}."));
            }

            _amounts[key] = amount;
        }
    }

    public static AmountTable Empty { get; } = new([], "");

    public int Count => _amounts.Count;

    public IEnumerable<string> Keys => _amounts.Keys;

    public IEnumerable<double> Values => _amounts.Values;

    public double this[string key] => _amounts[key];

    public bool ContainsKey(string key) => _amounts.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out double value) => _amounts.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, double>> GetEnumerator() => _amounts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _amounts.GetEnumerator();

    public override bool Equals(object? obj) => obj is AmountTable other && _amounts.SequenceEqual(other._amounts);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((string key, double amount) in _amounts)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(amount);
        }

        return hash.ToHashCode();
    }

    public override string ToString() =>
        string.Join(", ", _amounts.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value:0.####}")));
}
