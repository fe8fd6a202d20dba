using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>From survey responses to score tallies, at once or by any key.</summary>
/// <remarks>
/// Responses of another kind are skipped and counted, unanswered ones counted. The scale comes from the responses. A response whose
/// id was seen before among those of its kind is an invalid fact; ids are remembered within one call only, so duplicates across
/// merged tallies are the caller's to avoid. One pass; per response a hash look-up of the id, and one of the key.
/// </remarks>
public static class ScoreTallying
{
    /// <summary>Tallies the responses to one kind of question.</summary>
    /// <param name="responses">The responses.</param>
    /// <param name="kind">The kind of question; others are skipped and counted.</param>
    /// <param name="invalid">What to do with a score off its scale or an id seen before.</param>
    /// <returns>The tally; without a scale where no response of the kind is there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Two scales meet, a weight is not 1, or an id stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is off its scale, or an enum value is not defined.</exception>
    public static ScoreTally TallyScores(
        this IEnumerable<SurveyResponse> responses, SurveyKind kind, InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(responses);
        ScoreTally.Builder builder = new(invalid);
        ResponseReader reader = new(kind, invalid, responses, nameof(responses));
        foreach (SurveyResponse response in responses)
        {
            reader.Read(response, builder);
        }

        return builder.ToTally();
    }

    /// <summary>Tallies the responses to one kind of question by a key.</summary>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="responses">The responses.</param>
    /// <param name="kind">The kind of question; others are skipped and counted.</param>
    /// <param name="key">The key of a response; null where it has none.</param>
    /// <param name="invalid">What to do with a score off its scale or an id seen before.</param>
    /// <returns>The breakdown; responses without a key are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a response is null.</exception>
    /// <exception cref="ArgumentException">Two scales meet, a weight is not 1, an id stands twice, or keys are tuples.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is off its scale, or an enum value is not defined.</exception>
    public static Breakdown<TKey, ScoreTally> TallyScores<TKey>(
        this IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        Func<SurveyResponse, TKey?> key,
        InvalidFacts invalid = InvalidFacts.Throw)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        Guard.Key<TKey>(nameof(key));
        return Tally<TKey>(
            responses, kind, (groups, response) => key(response) is { } group ? groups.For(group) : groups.NoKey, invalid);
    }

    /// <summary>Tallies the responses to one kind of question by a key that is a value type.</summary>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="responses">The responses.</param>
    /// <param name="kind">The kind of question; others are skipped and counted.</param>
    /// <param name="key">The key of a response; null where it has none.</param>
    /// <param name="invalid">What to do with a score off its scale or an id seen before.</param>
    /// <returns>The breakdown; responses without a key are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a response is null.</exception>
    /// <exception cref="ArgumentException">Two scales meet, a weight is not 1, an id stands twice, or keys are tuples.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is off its scale, or an enum value is not defined.</exception>
    public static Breakdown<TKey, ScoreTally> TallyScores<TKey>(
        this IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        Func<SurveyResponse, TKey?> key,
        InvalidFacts invalid = InvalidFacts.Throw)
        where TKey : struct
    {
        ArgumentNullException.ThrowIfNull(key);
        Guard.Key<TKey>(nameof(key));
        return Tally<TKey>(
            responses, kind, (groups, response) => key(response) is { } group ? groups.For(group) : groups.NoKey, invalid);
    }

    /// <summary>Tallies the responses to one kind of question by calendar period.</summary>
    /// <param name="responses">The responses.</param>
    /// <param name="kind">The kind of question; others are skipped and counted.</param>
    /// <param name="periods">The periods, in a stated time zone.</param>
    /// <param name="moment">The moment that places a response; <see cref="SurveyResponse.AnsweredAt"/> when null.</param>
    /// <param name="invalid">What to do with a score off its scale or an id seen before.</param>
    /// <returns>The breakdown; responses without that moment, unanswered ones among them, are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/>, one of them, or <paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">Two scales meet, a weight is not 1, or an id stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off its scale, an enum value is not defined, or the period of a response would leave the years 1 to 9999.
    /// </exception>
    public static Breakdown<Period, ScoreTally> TallyScores(
        this IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        Periods periods,
        Func<SurveyResponse, DateTimeOffset?>? moment = null,
        InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(periods);
        moment ??= static response => response.AnsweredAt;
        return responses.TallyScores(kind, response => moment(response) is { } at ? periods.Of(at) : (Period?)null, invalid);
    }

    private static Breakdown<TKey, ScoreTally> Tally<TKey>(
        IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        Func<BreakdownBuilder<TKey, ScoreTally, ScoreTally.Builder>, SurveyResponse, ScoreTally.Builder> builderOf,
        InvalidFacts invalid)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(responses);
        BreakdownBuilder<TKey, ScoreTally, ScoreTally.Builder> groups = new(() => new ScoreTally.Builder(invalid));
        ResponseReader reader = new(kind, invalid, responses, nameof(responses));
        foreach (SurveyResponse response in responses)
        {
            reader.Read(response, response is null ? groups.NoKey : builderOf(groups, response));
        }

        return groups.ToBreakdown();
    }

    /// <summary>Puts one response after the other into a builder, with the checks that need more than the score.</summary>
    private sealed class ResponseReader(
        SurveyKind kind, InvalidFacts invalid, IEnumerable<SurveyResponse> responses, string parameter)
    {
        private readonly SurveyKind _kind = Guard.Defined(kind);
        private readonly HashSet<string> _ids = new(
            responses.TryGetNonEnumeratedCount(out int count) ? count : 0, StringComparer.Ordinal);

        private SurveyScale? _scale;
        private long _index;

        public void Read(SurveyResponse response, ScoreTally.Builder builder)
        {
            if (response is null)
            {
                throw new ArgumentNullException(
                    parameter, string.Create(CultureInfo.InvariantCulture, $"The response at index {_index} is null; expected a response."));
            }

            if (response.Kind != _kind)
            {
                builder.AddOtherKind();
            }
            else if (!_ids.Add(response.Id))
            {
                if (invalid == InvalidFacts.Throw)
                {
                    throw new ArgumentException(At(response.Id, "there already; expected each id once"), parameter);
                }

                builder.AddDuplicates();
            }
            else
            {
                ReadScore(response, builder);
            }

            _index++;
        }

        private void ReadScore(SurveyResponse response, ScoreTally.Builder builder)
        {
            if (response.Weight != 1)
            {
                throw new ArgumentException(
                    At(response.Id, $"of weight {response.Weight.ToString(CultureInfo.InvariantCulture)}; expected weight 1 in an unweighted tally"),
                    parameter);
            }

            _scale ??= response.Scale;
            if (_scale != response.Scale)
            {
                throw new ArgumentException(
                    At(response.Id, $"on {response.Scale} among responses on {_scale}; expected one scale. Tally each scale on its own"),
                    parameter);
            }

            builder.Adopt(response.Scale, parameter);
            if (response.Score is not { } score || response.Scale.Contains(score))
            {
                builder.Add(response.Score);
            }
            else if (invalid == InvalidFacts.Count)
            {
                builder.AddOffScale();
            }
            else
            {
                throw new ArgumentOutOfRangeException(
                    parameter,
                    score,
                    At(response.Id, string.Create(CultureInfo.InvariantCulture, $"scored {score}; expected {response.Scale}")));
            }
        }

        private string At(string id, string what) =>
            string.Create(CultureInfo.InvariantCulture, $"The response at index {_index} (id \"{id}\") is {what}.");
    }
}
