using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="SelfServiceTally"/> and reads it back.</summary>
/// <remarks>
/// <c>{"v":1,"sessions":1,"completion":{..},"completionWhereRecorded":{..},"containment":{..},"containedAndCompleted":{..},"cameBack":{..},
/// "definition":{..},"excluded":{}}</c>; the rates are states of <see cref="RateTally"/>. Thread-safe.
/// </remarks>
public sealed class SelfServiceTallyJsonConverter : JsonConverter<SelfServiceTally>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override SelfServiceTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(SelfServiceTally), Version);
        RateTally completion = Rate(state, "completion");
        RateTally recorded = Rate(state, "completionWhereRecorded");
        RateTally containment = Rate(state, "containment");
        RateTally both = Rate(state, "containedAndCompleted");
        RateTally cameBack = Rate(state, "cameBack");
        ReasonCounts excluded = state.Read("excluded", new ReasonCountsJsonConverter(), options);
        SelfServiceDefinition? definition = state.Definition("definition", DefinitionJsonContext.Default.SelfServiceDefinition);
        SelfServiceTally tally = state.Consistent(() => new SelfServiceTally(
            state.Count("sessions"), completion, recorded, containment, both, cameBack, definition, excluded));
        if (TallyDefinitions.IsNothing(state, tally, definition))
        {
            return tally;
        }

        Check(state, tally);
        return tally;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SelfServiceTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteNumber("sessions", value.Sessions);
        WriteRate("completion", value.Completion);
        WriteRate("completionWhereRecorded", value.CompletionWhereRecorded);
        WriteRate("containment", value.Containment);
        WriteRate("containedAndCompleted", value.ContainedAndCompleted);
        WriteRate("cameBack", value.CameBack);
        writer.WriteDefinition("definition", value.Definition, DefinitionJsonContext.Default.SelfServiceDefinition);
        writer.Write("excluded", value.Excluded, new ReasonCountsJsonConverter(), options);
        writer.WriteEndObject();

        void WriteRate(string name, RateTally rate)
        {
            writer.WriteDefinition(name, rate, DefinitionJsonContext.Default.RateTally);
        }
    }

    private static RateTally Rate(StateReader state, string name) =>
        state.Definition(name, DefinitionJsonContext.Default.RateTally) ?? throw state.Unexpected(name, state.Member(name), "an object");

    /// <summary>The five rates are of the same sessions, so that they follow from each other in part.</summary>
    private static void Check(StateReader state, SelfServiceTally tally)
    {
        (RateTally completion, RateTally contained, RateTally both) = (tally.Completion, tally.Containment, tally.ContainedAndCompleted);
        (RateTally recorded, RateTally cameBack) = (tally.CompletionWhereRecorded, tally.CameBack);
        Require(state, "completion", completion.Excluded.Count == 0, "no session left out");
        Require(state, "completionWhereRecorded", recorded.Numerator == completion.Numerator, "as many hits as \"completion\"");
        Require(
            state,
            "containedAndCompleted",
            both.Numerator <= contained.Numerator && both.Numerator <= completion.Numerator,
            "no more hits than \"containment\" and \"completion\"");
        Require(
            state,
            "containedAndCompleted",
            both.Denominator == contained.Denominator && both.Excluded.Equals(contained.Excluded),
            "the sessions of \"containment\"");
        Require(
            state,
            "cameBack",
            cameBack.Denominator == both.Numerator + cameBack.Numerator && cameBack.Denominator <= completion.Numerator,
            "of the completed sessions those that \"containedAndCompleted\" has not");
        Require(
            state,
            "cameBack",
            cameBack.Numerator <= contained.Denominator - contained.Numerator,
            "no more hits than \"containment\" has misses");
    }

    private static void Require(StateReader state, string name, bool holds, string expected)
    {
        if (!holds)
        {
            throw state.Unexpected(name, state.Member(name), expected);
        }
    }
}
