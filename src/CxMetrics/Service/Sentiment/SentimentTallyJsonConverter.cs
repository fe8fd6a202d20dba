using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="SentimentTally"/> and reads it back, bit by bit the same.</summary>
/// <remarks>
/// <c>{"v":1,"positive":1,"negative":0,"scores":{..},"definition":{..},"excluded":{}}</c>; the scores are the state of a
/// <see cref="MomentTally"/>. Thread-safe.
/// </remarks>
public sealed class SentimentTallyJsonConverter : JsonConverter<SentimentTally>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override SentimentTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(SentimentTally), Version);
        MomentTally scores = state.Read("scores", new MomentTallyJsonConverter(), options);
        ReasonCounts excluded = state.Read("excluded", new ReasonCountsJsonConverter(), options);
        SentimentDefinition? definition = state.Definition("definition", DefinitionJsonContext.Default.SentimentDefinition);
        SentimentTally tally = state.Consistent(() => new SentimentTally(
            scores, state.Count("positive"), state.Count("negative"), definition, excluded));
        CheckScores(state, scores);
        if (TallyDefinitions.IsNothing(state, tally, definition))
        {
            return tally;
        }

        bool hasPositive = scores.Maximum > definition.PositiveAbove;
        bool hasNegative = scores.Minimum < definition.NegativeBelow;
        Check(state, "positive", tally.Positive, hasPositive, !(scores.Minimum > definition.PositiveAbove), scores.Count);
        Check(state, "negative", tally.Negative, hasNegative, !(scores.Maximum < definition.NegativeBelow), scores.Count);
        return tally;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SentimentTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteNumber("positive", value.Positive);
        writer.WriteNumber("negative", value.Negative);
        writer.Write("scores", value.Scores, new MomentTallyJsonConverter(), options);
        writer.WriteDefinition("definition", value.Definition, DefinitionJsonContext.Default.SentimentDefinition);
        writer.Write("excluded", value.Excluded, new ReasonCountsJsonConverter(), options);
        writer.WriteEndObject();
    }

    private static void CheckScores(StateReader state, MomentTally scores)
    {
        // A sum of doubles is rounded, if beyond the digits of any score.
        double most = scores.Count * (1 + 1e-12);
        bool isWithin = scores.Minimum is null or >= -1 && scores.Maximum is null or <= 1;
        if (!isWithin || scores.Invalid > 0 || Math.Abs(scores.Sum) > most || scores.State.SumOfSquares.Value > most)
        {
            throw state.Unexpected("scores", state.Member("scores"), "scores of -1 to 1");
        }
    }

    /// <summary>A band has a score where the smallest or the largest lies in it, and lacks one where either lies outside.</summary>
    private static void Check(StateReader state, string name, long count, bool hasScore, bool lacksScore, long scores)
    {
        long least = hasScore ? lacksScore ? 1 : scores : 0;
        long most = hasScore ? lacksScore ? scores - 1 : scores : 0;
        if (count < least || count > most)
        {
            throw state.Unexpected(name, state.Member(name), FormattableString.Invariant($"{least} to {most}, as the scores say"));
        }
    }
}
