using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="MomentTally"/> and reads it back, bit by bit the same.</summary>
/// <remarks>
/// <c>{"v":1,"count":2,"missing":0,"invalid":0,"sum":[3],"sumOfSquares":[5],"range":[1,2]}</c>; each sum is the
/// numbers that add up to it exactly, the nearest first, and the range is empty where there are no numbers. Thread-safe.
/// </remarks>
internal sealed class MomentTallyJsonConverter : JsonConverter<MomentTally>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override MomentTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(
            ref reader, nameof(MomentTally), Version, "count", "missing", "invalid", "sum", "sumOfSquares", "range");
        MomentState empty = new();
        long count = state.Count("count");
        double[] range = state.Numbers("range");
        if (range.Length != (count == 0 ? 0 : 2) || (count > 0 && range[0] > range[1]))
        {
            throw state.Unexpected("range", state.Member("range"), "the smallest and the largest number, or nothing where the count is 0");
        }

        ExactSum sum = ReadSum(state, "sum", count);
        ExactSum sumOfSquares = ReadSum(state, "sumOfSquares", count);
        if (sumOfSquares.Value < 0)
        {
            throw state.Unexpected("sumOfSquares", state.Member("sumOfSquares"), "a sum of at least 0");
        }

        return state.Consistent(() => new MomentTally(new MomentState(
            count,
            state.Count("missing"),
            state.Count("invalid"),
            sum,
            sumOfSquares,
            count == 0 ? empty.Minimum : range[0],
            count == 0 ? empty.Maximum : range[1])));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MomentTally value, JsonSerializerOptions options)
    {
        MomentState state = value.State;
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteNumber("count", state.Count);
        writer.WriteNumber("missing", state.Missing);
        writer.WriteNumber("invalid", state.Invalid);
        WriteNumbers(writer, "sum", state.Sum.Parts());
        WriteNumbers(writer, "sumOfSquares", state.SumOfSquares.Parts());
        WriteNumbers(writer, "range", state.Count == 0 ? [] : [state.Minimum, state.Maximum]);
        writer.WriteEndObject();
    }

    private static ExactSum ReadSum(StateReader state, string name, long count)
    {
        ExactSum sum = state.Numbers(name).Aggregate(default(ExactSum), static (sum, part) => sum + part);
        return count > 0 || sum == default ? sum : throw state.Unexpected(name, state.Member(name), "nothing where the count is 0");
    }

    private static void WriteNumbers(Utf8JsonWriter writer, string name, IEnumerable<double> numbers)
    {
        writer.WriteStartArray(name);
        foreach (double number in numbers)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }
}
