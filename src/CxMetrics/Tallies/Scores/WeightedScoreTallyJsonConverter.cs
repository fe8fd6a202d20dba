using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="WeightedScoreTally"/> and reads it back, bit by bit the same.</summary>
/// <remarks>
/// <c>{"v":1,"scale":{"minimum":0,"maximum":1},"counts":[1,1],"weights":[2,0,3,0],"squaredWeights":[4,0,9,0],"zeroWeights":0,
/// "range":[2,3],"unanswered":0,"excluded":{}}</c>; each sum is a high and a low
/// part, and the range is empty where there are no answers. Thread-safe.
/// </remarks>
internal sealed class WeightedScoreTallyJsonConverter : JsonConverter<WeightedScoreTally>
{
    private const int Version = 1;

    // Sums carry 32 digits and the bounds 15, and no contradiction worth the name is smaller.
    private const double Slack = 1e-9;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override WeightedScoreTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(
            ref reader, nameof(WeightedScoreTally), Version, "scale", "counts", "weights", "squaredWeights", "zeroWeights", "range", "unanswered", "excluded");
        SurveyScale? scale = state.Nullable("scale") is not null
            ? state.Read("scale", new SurveyScaleJsonConverter(), options)
            : null;
        WeightSums[] points = ReadPoints(state, scale?.Points ?? 0);
        long zeroWeights = state.Count("zeroWeights");
        ReasonCounts excluded = state.Read("excluded", new ReasonCountsJsonConverter(), options);
        double[] range = state.Numbers("range");
        return state.Consistent(() =>
        {
            WeightedScoreTally tally = new(
                scale, points, zeroWeights, range is [double least, double most] ? (least, most) : WeightedScoreTally.AdditiveIdentity.Range, state.Count("unanswered"), excluded);
            if (!tally.Sums.IsFinite)
            {
                throw state.Unexpected("weights", state.Member("weights"), "sums within the range of a double");
            }

            if (zeroWeights > tally.Count)
            {
                throw state.Unexpected("zeroWeights", state.Member("zeroWeights"), "at most the answers");
            }

            bool isRange = tally.Count == 0
                ? range.Length == 0
                : range is [double smallest, double largest]
                    && WeightRange.Holds(smallest)
                    && WeightRange.Holds(largest)
                    && smallest <= largest;
            if (!isRange)
            {
                throw state.Unexpected("range", state.Member("range"), "the smallest and the largest weight, or nothing where there are no answers");
            }

            return HasEffectiveSize(tally)
                ? tally
                : throw state.Unexpected(
                    "squaredWeights", state.Member("squaredWeights"), "squares that make an effective sample size of 1 to the answers that weigh");
        });
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, WeightedScoreTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WritePropertyName("scale");
        if (value.Scale is { } scale)
        {
            new SurveyScaleJsonConverter().Write(writer, scale, options);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteStartArray("counts");
        foreach (WeightSums point in value.Points)
        {
            writer.WriteNumberValue(point.Count);
        }

        writer.WriteEndArray();
        WriteSums(writer, "weights", value.Points, static point => point.Sum);
        WriteSums(writer, "squaredWeights", value.Points, static point => point.Squares);
        writer.WriteNumber("zeroWeights", value.ZeroWeights);
        writer.WriteStartArray("range");
        if (value.Count > 0)
        {
            writer.WriteNumberValue(value.Range.Smallest);
            writer.WriteNumberValue(value.Range.Largest);
        }

        writer.WriteEndArray();
        writer.WriteNumber("unanswered", value.Unanswered);
        writer.Write("excluded", value.Excluded, new ReasonCountsJsonConverter(), options);
        writer.WriteEndObject();
    }

    /// <summary>The square of the sum over the sum of squares, by which standard errors divide.</summary>
    private static bool HasEffectiveSize(WeightedScoreTally tally)
    {
        double sum = tally.TotalWeight;
        double squares = tally.TotalSquaredWeight;
        return tally.Points.ToArray().All(point => point.Sum.Value > 0 == point.Squares.Value > 0)
            && AtMost(squares, sum * sum)
            && AtMost(sum * sum, squares * (tally.Count - tally.ZeroWeights));
    }

    private static bool AtMost(double value, double bound) => value <= bound * (1 + Slack);

    private static WeightSums[] ReadPoints(StateReader state, int points)
    {
        long[] counts = state.Counts("counts");
        if (counts.Length != points)
        {
            throw new JsonException(string.Create(
                CultureInfo.InvariantCulture,
                $"The state of WeightedScoreTally has {counts.Length} counts; expected {points}, one for each point of its scale."));
        }

        DoubleDouble[] weights = ReadSums(state, "weights", counts);
        DoubleDouble[] squares = ReadSums(state, "squaredWeights", counts);
        WeightSums[] sums = new WeightSums[points];
        for (int i = 0; i < points; i++)
        {
            sums[i] = new WeightSums(counts[i], weights[i], squares[i]);
        }

        return sums;
    }

    private static DoubleDouble[] ReadSums(StateReader state, string name, long[] counts)
    {
        double[] parts = state.Numbers(name);
        DoubleDouble[] sums = new DoubleDouble[counts.Length];
        bool holds = parts.Length == 2 * counts.Length;
        for (int i = 0; holds && i < sums.Length; i++)
        {
            sums[i] = new DoubleDouble(parts[2 * i], parts[(2 * i) + 1]);
            holds = sums[i].Value == sums[i].High && sums[i].High >= 0 && (counts[i] > 0 || sums[i] == default);
        }

        return holds
            ? sums
            : throw state.Unexpected(name, state.Member(name), "a high and a low part for each point, both 0 where its count is 0");
    }

    private static void WriteSums(Utf8JsonWriter writer, string name, ReadOnlySpan<WeightSums> points, Func<WeightSums, DoubleDouble> sum)
    {
        writer.WriteStartArray(name);
        foreach (WeightSums point in points)
        {
            writer.WriteNumberValue(sum(point).High);
            writer.WriteNumberValue(sum(point).Low);
        }

        writer.WriteEndArray();
    }
}
