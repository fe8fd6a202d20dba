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
        long count = state.Count("count");
        double[] range = state.Numbers("range");
        if (range.Length != (count == 0 ? 0 : 2) || !Array.TrueForAll(range, MomentState.Holds))
        {
            throw state.Unexpected(
                "range", state.Member("range"), "the smallest and the largest number, from -1e140 to 1e140, or nothing where the count is 0");
        }

        MomentState read = new()
        {
            Count = count,
            Missing = state.Count("missing"),
            Invalid = state.Count("invalid"),
            Sum = ReadSum(state, "sum"),
            SumOfSquares = ReadSum(state, "sumOfSquares"),
        };
        read = count == 0 ? read : read with { Minimum = range[0], Maximum = range[1] };
        return read.Contradiction() is { } name
            ? throw state.Unexpected(name, state.Member(name), "what as many numbers within the range can have")
            : state.Consistent(() => new MomentTally(read));
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

    private static ExactSum ReadSum(StateReader state, string name) =>
        state.Numbers(name).Aggregate(default(ExactSum), static (sum, part) => sum + part);

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
