using System.Globalization;
using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <content>From facts to counts.</content>
public static partial class Emerging
{
    /// <summary>Counts contacts by topic and day.</summary>
    /// <param name="interactions">The interactions, or the contacts of a <see cref="ContactLog"/>; legs of one contact are joined first, and count on the day of its start.</param>
    /// <param name="zone">The zone whose local dates decide.</param>
    /// <param name="level">How many parts of a topic's path to keep, at least 1; a topic with fewer is kept as it is.</param>
    /// <param name="scope">Which contacts count.</param>
    /// <param name="invalid">What to do with a repeated id, or with legs that cannot be one contact.</param>
    /// <returns>The counts; contacts without a topic are among those that a rate is out of.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/>, one of them, or <paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice, or legs cannot be one contact.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is below 1, or <paramref name="scope"/> or <paramref name="invalid"/> is not a defined value.</exception>
    public static DailyCounts<string> CountTopics(
        IEnumerable<Interaction> interactions, TimeZoneInfo zone, int level = 1, ContactScope scope = ContactScope.All, InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.AtLeast(level, 1);
        Dictionary<string, string?> known = new(StringComparer.Ordinal);
        return Count<string>(interactions, zone, scope, invalid, string.Create(CultureInfo.InvariantCulture, $"topics at level {level}"), (contact, counter) =>
            contact.Topic is { } topic && (known.TryGetValue(topic, out string? cut) ? cut : known[topic] = ContactDrivers.TopicAt(topic, level)) is { } kept
                ? counter.DaysOf(kept)
                : counter.NoKey);
    }

    /// <summary>Counts contacts by any key and day.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <param name="interactions">The interactions, or the contacts of a <see cref="ContactLog"/>; legs of one contact are joined first, and count on the day of its start.</param>
    /// <param name="zone">The zone whose local dates decide.</param>
    /// <param name="key">The key of a contact; null where it has none.</param>
    /// <param name="scope">Which contacts count.</param>
    /// <param name="invalid">What to do with a repeated id, or with legs that cannot be one contact.</param>
    /// <returns>The counts; contacts without a key are among those that a rate is out of.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/>, one of them, <paramref name="zone"/> or <paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice, legs cannot be one contact, or keys are tuples.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scope"/> or <paramref name="invalid"/> is not a defined value.</exception>
    public static DailyCounts<TKey> CountBy<TKey>(
        IEnumerable<Interaction> interactions, TimeZoneInfo zone, Func<Interaction, TKey?> key, ContactScope scope = ContactScope.All, InvalidFacts invalid = InvalidFacts.Throw)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return Count<TKey>(interactions, zone, scope, invalid, "a key", (contact, counter) => key(contact) is { } present ? counter.DaysOf(present) : counter.NoKey);
    }

    /// <summary>Counts contacts by a key that is a value type, and by day.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <param name="interactions">The interactions, or the contacts of a <see cref="ContactLog"/>; legs of one contact are joined first, and count on the day of its start.</param>
    /// <param name="zone">The zone whose local dates decide.</param>
    /// <param name="key">The key of a contact; null where it has none.</param>
    /// <param name="scope">Which contacts count.</param>
    /// <param name="invalid">What to do with a repeated id, or with legs that cannot be one contact.</param>
    /// <returns>The counts; contacts without a key are among those that a rate is out of.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/>, one of them, <paramref name="zone"/> or <paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice, legs cannot be one contact, or keys are tuples.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scope"/> or <paramref name="invalid"/> is not a defined value.</exception>
    public static DailyCounts<TKey> CountBy<TKey>(
        IEnumerable<Interaction> interactions, TimeZoneInfo zone, Func<Interaction, TKey?> key, ContactScope scope = ContactScope.All, InvalidFacts invalid = InvalidFacts.Throw)
        where TKey : struct
    {
        ArgumentNullException.ThrowIfNull(key);
        return Count<TKey>(interactions, zone, scope, invalid, "a key", (contact, counter) => key(contact) is { } present ? counter.DaysOf(present) : counter.NoKey);
    }

    /// <summary>Takes counts that were made elsewhere, such as the rows of a <c>GROUP BY</c>.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <param name="days">The day of each row.</param>
    /// <param name="keys">The key of each row; one that comes with a day again is added to it.</param>
    /// <param name="counts">The count of each row, at least 0. A day and key without a row is 0.</param>
    /// <param name="exposure">What there was on each day of the history in all: <see cref="DayCount.Contacts"/>, <see cref="DayCount.Customers"/> or both.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exposure"/> or a key is null.</exception>
    /// <exception cref="ArgumentException">Columns have different lengths, a day comes before the first or after the last of the exposure, there is exposure without a day, or keys are tuples.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static DailyCounts<TKey> FromColumns<TKey>(
        ReadOnlySpan<DateOnly> days, ReadOnlySpan<TKey> keys, ReadOnlySpan<long> counts, Breakdown<DateOnly, DayCount> exposure)
        where TKey : notnull
    {
        Guard.SameLength(days.Length, nameof(days), keys.Length, nameof(keys));
        Guard.SameLength(days.Length, nameof(days), counts.Length, nameof(counts));
        Guard.NotNull(exposure);
        Guard.Key<TKey>(nameof(keys));
        DayCounter<TKey> counter = new(nameof(keys));
        for (int i = 0; i < days.Length; i++)
        {
            TKey key = keys[i] ?? throw new ArgumentNullException(nameof(keys), string.Create(CultureInfo.InvariantCulture, $"keys[{i}] is null; expected none that is null."));
            Add(counter.DaysOf(key), days[i], Guard.Count(counts[i], nameof(counts)));
        }

        DailyCounts<TKey> made = counter.ToCounts() with { Exposure = exposure };
        return made.Fault is { } fault ? throw new ArgumentException(fault, nameof(days)) : made;
    }

    private static DailyCounts<TKey> Count<TKey>(
        IEnumerable<Interaction> interactions, TimeZoneInfo zone, ContactScope scope, InvalidFacts invalid, string keys, Func<Interaction, DayCounter<TKey>, Dictionary<DateOnly, long>> daysOf)
        where TKey : notnull
    {
        Guard.NotNull(zone);
        Guard.Defined(scope);
        ContactLog log = ContactLog.Read(interactions, invalid, nameof(interactions));
        Guard.Key<TKey>("key");
        DayCounter<TKey> counter = new("key");
        ReasonCounter excluded = new("interactions");
        ZoneDates dates = new(zone);
        Dictionary<DateOnly, long> all = [];
        foreach (Interaction contact in log.Contacts)
        {
            if (ContactScopes.ExclusionReason(scope, contact) is { } reason)
            {
                excluded.Add(reason);
                continue;
            }

            // Beyond the calendar there is but a date that stands for none.
            DateOnly day = dates.TryDateOf(contact.Start, out DateOnly date) ? date : contact.Start.UtcTicks < TimeSpan.TicksPerDay ? DateOnly.MinValue : DateOnly.MaxValue;
            Add(all, day, 1);
            Add(daysOf(contact, counter), day, 1);
        }

        return counter.ToCounts() with
        {
            Basis = $"{keys}, days in {zone.Id}, {scope}",
            Exposure = DayCounter<TKey>.Days(all),
            Excluded = log.Excluded.Merge(excluded.ToCounts()),
        };
    }

    private static void Add(Dictionary<DateOnly, long> days, DateOnly day, long count)
    {
        ref long sum = ref CollectionsMarshal.GetValueRefOrAddDefault(days, day, out _);
        sum = ExactCount.Add(sum, count, "contacts of a day");
    }

    /// <summary>Gathers counts by key and day; a key that is refused blames the argument of a name.</summary>
    private sealed class DayCounter<TKey>(string name)
        where TKey : notnull
    {
        private readonly Dictionary<TKey, Dictionary<DateOnly, long>> _keys = [];

        public Dictionary<DateOnly, long> NoKey { get; } = [];

        public static Breakdown<DateOnly, DayCount> Days(Dictionary<DateOnly, long> days) =>
            new(days.ToDictionary(day => day.Key, day => new DayCount { Contacts = day.Value }), DayCount.AdditiveIdentity, nameof(days));

        public Dictionary<DateOnly, long> DaysOf(TKey key)
        {
            if (!_keys.TryGetValue(key, out Dictionary<DateOnly, long>? days))
            {
                _keys.Add(RecordGuard.Key(key, name), days = []);
            }

            return days;
        }

        public DailyCounts<TKey> ToCounts() => new() { Counts = new(_keys.ToDictionary(key => key.Key, key => Days(key.Value)), Days(NoKey), name) };
    }
}
