using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics.Survival;

/// <summary>Writes the versioned state of a <see cref="SurvivalTally"/> and reads it back, bit by bit the same.</summary>
/// <remarks>
/// <c>{"v":1,"times":[1,1,2],"causes":[0,1,1],"counts":[4,2,1],"entries":[0.5],"entered":[3],"excluded":{}}</c>: who left by time and cause, of
/// which 0 is censored, and who entered late by time, in ascending order. Thread-safe.
/// </remarks>
internal sealed class SurvivalTallyJsonConverter : JsonConverter<SurvivalTally>
{
    private const int Version = 1;
    private static readonly ReasonCountsJsonConverter Reasons = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override SurvivalTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(
            ref reader, nameof(SurvivalTally), Version, "times", "causes", "counts", "entries", "entered", "excluded");
        long[] causes = state.Counts("causes");
        if (Array.Find(causes, cause => cause > int.MaxValue) > 0)
        {
            throw state.Unexpected("causes", state.Member("causes"), "codes of at most 2147483647");
        }

        List<SurvivalCell> cells =
        [
            .. Cells(state, "times", Array.ConvertAll(causes, cause => (int)cause), "counts"),
            .. Cells(state, "entries", null, "entered"),
        ];
        SurvivalTally tally = state.Consistent(() => SurvivalTally.Of(cells, state.Read("excluded", Reasons, options)));
        return tally.FirstImpossible() is null
            ? tally
            : throw state.Unexpected("counts", state.Member("counts"), "at most as many to leave at a time as are at risk, and all who enter to leave later");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SurvivalTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        Write(writer, "times", value.Exits, (cell, json) => json.WriteNumberValue(cell.Time));
        Write(writer, "causes", value.Exits, (cell, json) => json.WriteNumberValue(cell.Cause));
        Write(writer, "counts", value.Exits, (cell, json) => json.WriteNumberValue(cell.Count));
        Write(writer, "entries", value.Entries, (cell, json) => json.WriteNumberValue(cell.Time));
        Write(writer, "entered", value.Entries, (cell, json) => json.WriteNumberValue(cell.Count));
        writer.Write("excluded", value.Excluded, Reasons, options);
        writer.WriteEndObject();
    }

    /// <summary>The cells of three arrays, or of two where all of them entered: ascending, without a count of 0.</summary>
    private static List<SurvivalCell> Cells(StateReader state, string timeName, int[]? causes, string countName)
    {
        double[] times = state.Numbers(timeName);
        long[] counts = state.Counts(countName);
        List<SurvivalCell> cells = [];
        bool isSound = counts.Length == times.Length && (causes is null || causes.Length == times.Length);
        for (int i = 0; isSound && i < times.Length; i++)
        {
            SurvivalCell cell = new(times[i], causes?[i] ?? SurvivalCell.Entered, counts[i]);
            isSound = cell.Count > 0 && (causes is null ? cell.Time is > 0 and <= WeightRange.Largest : SurvivalFault.Holds(cell.Time)) && (i == 0 || SurvivalCell.Compare(cells[i - 1], cell) < 0);
            cells.Add(cell);
        }

        return isSound
            ? cells
            : throw state.Unexpected(timeName, state.Member(timeName), $"times of 0, or 1e-100 to 1e100, in ascending order, each with what belongs to it, and a count of at least 1 in \"{countName}\"");
    }

    private static void Write(Utf8JsonWriter writer, string name, SurvivalCell[] cells, Action<SurvivalCell, Utf8JsonWriter> write)
    {
        writer.WriteStartArray(name);
        foreach (SurvivalCell cell in cells)
        {
            write(cell, writer);
        }

        writer.WriteEndArray();
    }
}
