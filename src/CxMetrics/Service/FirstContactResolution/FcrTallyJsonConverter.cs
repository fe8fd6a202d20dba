using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="FcrTally"/> and reads it back.</summary>
/// <remarks>
/// <c>{"v":1,"definition":{..},"numerator":1,"denominator":2,"unseenPast":0,"interactions":5,"joinedLegs":1,"contacts":[1,2],"issues":[1,1],
/// "excluded":{"immature":1}}</c>; <c>issues[i]</c> of the issues took <c>contacts[i]</c> contacts. Thread-safe.
/// </remarks>
public sealed class FcrTallyJsonConverter : JsonConverter<FcrTally>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override FcrTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(FcrTally), Version);
        ReasonCounts excluded = state.Read("excluded", new ReasonCountsJsonConverter(), options);
        FcrDefinition? definition = state.Definition("definition", DefinitionJsonContext.Default.FcrDefinition);
        long denominator = state.Count("denominator");
        long numerator = state.Count("numerator");
        long unseenPast = state.Count("unseenPast");
        long interactions = state.Count("interactions");
        long joinedLegs = state.Count("joinedLegs");
        FcrTally tally = new(definition, numerator, denominator, unseenPast, interactions, joinedLegs, Lengths(state), excluded);
        if (TallyDefinitions.IsNothing(state, tally, definition, "facts were counted"))
        {
            return tally;
        }

        if (unseenPast > denominator)
        {
            throw state.Unexpected("unseenPast", state.Member("unseenPast"), "at most the denominator");
        }

        CheckLengths(state, tally, definition);
        CheckNumerator(state, tally, definition);
        return tally;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FcrTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteDefinition("definition", value.Definition, DefinitionJsonContext.Default.FcrDefinition);
        writer.WriteNumber("numerator", value.Numerator);
        writer.WriteNumber("denominator", value.Denominator);
        writer.WriteNumber("unseenPast", value.UnseenPast);
        writer.WriteNumber("interactions", value.Interactions);
        writer.WriteNumber("joinedLegs", value.JoinedLegs);
        writer.WriteStartArray("contacts");
        foreach (FcrIssueLength length in value.IssueLengths)
        {
            writer.WriteNumberValue(length.Contacts);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("issues");
        foreach (FcrIssueLength length in value.IssueLengths)
        {
            writer.WriteNumberValue(length.Issues);
        }

        writer.WriteEndArray();
        writer.Write("excluded", value.Excluded, new ReasonCountsJsonConverter(), options);
        writer.WriteEndObject();
    }

    private static void CheckLengths(StateReader state, FcrTally tally, FcrDefinition definition)
    {
        Int128 issues = 0;
        Int128 contacts = 0;
        foreach (FcrIssueLength length in tally.IssueLengths)
        {
            issues += length.Issues;
            contacts += (Int128)length.Contacts * length.Issues;
        }

        if (issues != (definition.Counting == FcrCounting.Issues ? tally.Denominator : 0))
        {
            throw state.Unexpected("issues", state.Member("issues"), "the denominator in all where issues are counted, or else none");
        }

        // Every contact has at least one interaction, and so has everything left out.
        Int128 counted = definition.Counting == FcrCounting.Issues ? contacts : tally.Denominator;
        if (tally.Interactions < counted + tally.Excluded.Total + tally.JoinedLegs)
        {
            throw state.Unexpected("interactions", state.Member("interactions"), "at least as many as contacts, joined legs and facts left out");
        }
    }

    private static void CheckNumerator(StateReader state, FcrTally tally, FcrDefinition definition)
    {
        FcrIssueLength shortest = tally.IssueLengths.Count > 0 ? tally.IssueLengths[0] : default;
        Int128 most = definition.Counting == FcrCounting.Issues ? shortest.Contacts == 1 ? shortest.Issues : 0 : tally.Denominator;
        if (definition.FirstLine == FcrFirstLine.ResolvableInDenominator)
        {
            most += (Int128)tally.Excluded[FcrReasons.BeyondFirstLine] + tally.Excluded[FcrReasons.FirstLineUnknown];
        }

        if (tally.Numerator > most)
        {
            throw state.Unexpected("numerator", state.Member("numerator"), "at most what one contact may have closed");
        }
    }

    private static ValueList<FcrIssueLength> Lengths(StateReader state)
    {
        long[] contacts = state.Counts("contacts");
        long[] issues = state.Counts("issues");
        if (issues.Length != contacts.Length || Array.Exists(issues, count => count == 0))
        {
            throw state.Unexpected("issues", state.Member("issues"), "a count above 0 for each item of \"contacts\"");
        }

        FcrIssueLength[] lengths = new FcrIssueLength[contacts.Length];
        for (int i = 0; i < contacts.Length; i++)
        {
            lengths[i] = contacts[i] is >= 1 and <= int.MaxValue && (i == 0 || contacts[i] > contacts[i - 1])
                ? new FcrIssueLength((int)contacts[i], issues[i])
                : throw state.Unexpected("contacts", state.Member("contacts"), "ascending counts of at least 1");
        }

        return new(lengths);
    }
}
