using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="DurationTally"/> and reads it back, bit by bit the same.</summary>
/// <remarks>
/// <c>{"v":1,"accuracy":0.01,"count":3,"missing":0,"invalid":0,"sum":31,"range":[1,15],"buckets":[1,1,15,2]}</c>: durations in ticks,
/// a number and a count for each bucket that is not empty, in the order of their numbers; the range is empty where there are no
/// single durations, and the accuracy null where there never were any; "summed" counts those of which only the sum is known, if any. Thread-safe.
/// </remarks>
internal sealed class DurationTallyJsonConverter : JsonConverter<DurationTally>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override DurationTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(
            ref reader, nameof(DurationTally), Version, "accuracy", "count", "missing", "invalid", "summed", "sum", "range", "buckets");
        DurationBuckets? buckets = state.Nullable("accuracy") is null
            ? null
            : state.Consistent(() => DurationBuckets.For(state.Number("accuracy"), "accuracy"));
        DurationState read = new()
        {
            Count = state.Count("count"),
            Missing = state.Count("missing"),
            Invalid = state.Count("invalid"),
            Summed = state.OptionalCount("summed"),
            Sum = state.WholeNumber("sum"),
        };
        BucketRun run = ReadBuckets(state, buckets?.Count ?? 0);
        if (read.Count - read.Summed != state.Consistent(run.Total))
        {
            throw state.Unexpected("count", state.Member("count"), $"the sum of the counts of the buckets and of what is only summed");
        }

        read = ReadRange(state, read, buckets, run);
        RefuseSum(state, read);
        return buckets is null && read != new DurationState()
            ? throw state.Unexpected("accuracy", state.Member("accuracy"), "an accuracy, since facts were received")
            : state.Consistent(() => new DurationTally(buckets, read, run));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DurationTally value, JsonSerializerOptions options)
    {
        DurationState state = value.State;
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        if (value.Accuracy is { } accuracy)
        {
            writer.WriteNumber("accuracy", accuracy);
        }
        else
        {
            writer.WriteNull("accuracy");
        }

        writer.WriteNumber("count", state.Count);
        writer.WriteNumber("missing", state.Missing);
        writer.WriteNumber("invalid", state.Invalid);
        if (state.Summed > 0)
        {
            writer.WriteNumber("summed", state.Summed);
        }

        writer.WritePropertyName("sum");
        writer.WriteRawValue(state.Sum.ToString(CultureInfo.InvariantCulture));
        writer.WriteStartArray("range");
        if (value.Run.Counts.Length > 0)
        {
            writer.WriteNumberValue(state.Minimum);
            writer.WriteNumberValue(state.Maximum);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("buckets");
        for (int i = 0; i < value.Run.Counts.Length; i++)
        {
            writer.WriteNumberValue(value.Run.Buckets[i]);
            writer.WriteNumberValue(value.Run.Counts[i]);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static BucketRun ReadBuckets(StateReader state, int available)
    {
        long[] pairs = state.Counts("buckets");
        bool ascends = pairs.Length % 2 == 0;
        for (int i = 0; ascends && i < pairs.Length; i += 2)
        {
            ascends = pairs[i] < available && pairs[i + 1] > 0 && (i == 0 || pairs[i] > pairs[i - 2]);
        }

        if (!ascends)
        {
            throw state.Unexpected(
                "buckets",
                state.Member("buckets"),
                string.Create(CultureInfo.InvariantCulture, $"pairs of a bucket below {available}, in ascending order, and a count of at least 1"));
        }

        if (pairs.Length == 0)
        {
            return BucketRun.Empty;
        }

        int[] numbers = new int[pairs.Length / 2];
        long[] counts = new long[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = (int)pairs[2 * i];
            counts[i] = pairs[(2 * i) + 1];
        }

        return new BucketRun(numbers, counts);
    }

    private static DurationState ReadRange(StateReader state, DurationState read, DurationBuckets? buckets, BucketRun run)
    {
        long[] range = state.Counts("range");
        if (buckets is null || run.Counts.Length == 0)
        {
            return range.Length == 0 ? read : throw state.Unexpected("range", state.Member("range"), "nothing where there are no durations");
        }

        return range.Length == 2 && range[0] <= range[1] && buckets.IndexOf(range[0]) == run.First && buckets.IndexOf(range[1]) == run.Last
            ? read with { Minimum = range[0], Maximum = range[1] }
            : throw state.Unexpected("range", state.Member("range"), "the shortest duration, in the first bucket, and the longest, in the last");
    }

    /// <summary>A sum outside these would make a mean that no duration holds.</summary>
    private static void RefuseSum(StateReader state, DurationState read)
    {
        long single = read.Count - read.Summed;
        Int128 least = single == 0 ? 0 : (Int128)single * read.Minimum;
        Int128 most = read.Summed > 0 ? (Int128)read.Summed * long.MaxValue + (single == 0 ? 0 : (Int128)single * read.Maximum) : single == 0 ? 0 : (Int128)single * read.Maximum;
        if (read.Sum < least || read.Sum > most)
        {
            throw state.Unexpected(
                "sum", state.Member("sum"), string.Create(CultureInfo.InvariantCulture, $"{least} to {most}, as count and range say"));
        }
    }
}
