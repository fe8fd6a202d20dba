namespace CxMetrics.Internal;

/// <summary>Makes maps that are values of other maps.</summary>
internal static class ValueTables
{
    /// <summary>Copies entries, none of which may be null, or of a key that its type does not define.</summary>
    public static ValueTable<TKey, T> Of<TKey, T>(IReadOnlyDictionary<TKey, T> entries, string name)
        where TKey : notnull
        where T : notnull
    {
        foreach ((TKey key, T value) in entries)
        {
            if (value is null)
            {
                throw new ArgumentNullException(name, $"{name} has nothing for {Quote.Of(key)}; expected a value.");
            }

            if (key is Enum && !Enum.IsDefined(typeof(TKey), key))
            {
                throw new ArgumentOutOfRangeException(name, key, $"{name} has an entry for {key}; expected a defined {typeof(TKey).Name}.");
            }
        }

        return entries as ValueTable<TKey, T> ?? new(entries);
    }

    /// <summary>Adds the values of every key.</summary>
    public static ValueTable<TKey, T> Sum<TKey, T>(IReadOnlyDictionary<TKey, T> left, IReadOnlyDictionary<TKey, T> right, Func<T, T, T> add)
        where TKey : notnull
        where T : notnull
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return Of(left.Count == 0 ? right : left, nameof(left));
        }

        return new ValueTable<TKey, T>(left.Select(entry => right.TryGetValue(entry.Key, out T? other) ? KeyValuePair.Create(entry.Key, add(entry.Value, other)) : entry)
            .Concat(right.Where(entry => !left.ContainsKey(entry.Key))));
    }
}
