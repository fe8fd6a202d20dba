using System.Runtime.CompilerServices;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The scores of the responses to one kind of question, on one scale; for one call.</summary>
/// <param name="kind">The kind of question; others are counted as such.</param>
/// <param name="scale">The scale; that of the first response where null.</param>
internal sealed class ResponseScores(SurveyKind kind, SurveyScale? scale = null) : ITallyDefinition<SurveyResponse, ScoreTally>
{
    private readonly SurveyKind _kind = Guard.Defined(kind);
    private readonly ResponseScale _scale = new(scale);

    // The scale once a response is on it, with its points if they are few; empty before.
    private SurveyScale _accepted;
    private int _fewPoints;

    /// <summary>The id of a response of the kind; those of another kind may share theirs.</summary>
    public static string? IdOf(SurveyResponse response, SurveyKind kind) => Guard.NotNull(response).Kind == kind ? response.Id : null;

    public ITallyBuilder<SurveyResponse, ScoreTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) => new Builder(this, Guard.Defined(invalid));

    public string? IdOf(SurveyResponse fact) => IdOf(fact, _kind);

    public DateTimeOffset? MomentOf(SurveyResponse fact) => fact.AnsweredAt;

    private void Accept(SurveyScale scale, SurveyResponse? response)
    {
        _scale.Accept(scale, response);
        _accepted = scale;
        _fewPoints = _accepted.Points <= FewCounts.Length ? _accepted.Points : 0;
    }

    /// <summary>
    /// Counts on the points of a scale that has few, within the object itself and small, so that it is one line of the cache: of many
    /// groups, each is read from memory at every answer.
    /// </summary>
    [InlineArray(Length)]
    private struct FewCounts
    {
        public const int Length = 11;

#pragma warning disable RCS1169, RCS1213, IDE0044, IDE0051 // The one field of an inline array stands for all its elements.
        private ushort _first;
#pragma warning restore RCS1169, RCS1213, IDE0044, IDE0051
    }

    /// <summary>Collects responses: those of another kind are counted as such, and what is no valid answer is refused or counted.</summary>
    private sealed class Builder(ResponseScores all, InvalidFacts invalid) : ITallyBuilder<SurveyResponse, ScoreTally>
    {
        private ScoreTally.Builder? _rest;
        private FewCounts _counts;
        private OneThread _thread;

        /// <summary>Where everything else is, made when there is something: of many groups, the counts lie side by side.</summary>
        private ScoreTally.Builder Rest => _rest ??= new(invalid);

        public void Add(SurveyResponse fact)
        {
            ArgumentNullException.ThrowIfNull(fact);
            ResponseScores shared = all;
            uint point = unchecked((uint)(fact.Score.GetValueOrDefault(int.MinValue) - shared._accepted.Minimum));
            if (fact.Kind == shared._kind && fact.Weight == 1 && fact.Scale == shared._accepted && point < (uint)shared._fewPoints)
            {
                using OneThread.Inside inside = _thread.Enter();
                ref ushort count = ref _counts[(int)point];
                if (++count == ushort.MaxValue)
                {
                    Settle();
                }
            }
            else
            {
                AddOther(fact);
            }
        }

        // What is given by the count leaves room for the facts counted here, of which nobody adds more than half of what a tally holds.
        public void Exclude(string reason, long count = 1)
        {
            Guard.Text(reason);
            using OneThread.Inside inside = _thread.Enter();
            ExactCount.AddUpToHalf(Rest.Received, Guard.Count(count), "facts received");
            Rest.Exclude(reason, count);
        }

        public void Add(ScoreTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            using OneThread.Inside inside = _thread.Enter();
            ExactCount.AddUpToHalf(Rest.Received, tally.Received, "facts received");
            if (tally.Scale is { } scale)
            {
                all.Accept(scale, null);
            }

            Rest.Add(tally);
        }

        public ScoreTally ToTally()
        {
            using OneThread.Inside inside = _thread.Enter();
            Settle();
            return Rest.ToTally();
        }

        /// <summary>Puts the counts where there is room for more.</summary>
        private void Settle()
        {
            Span<long> counts = stackalloc long[all._fewPoints];
            long counted = 0;
            for (int point = 0; point < counts.Length; point++)
            {
                counted += counts[point] = _counts[point];
            }

            if (counted > 0)
            {
                Rest.Adopt(all._accepted, nameof(all));
                Rest.AddCounts(counts);
                _counts = default;
            }
        }

        /// <summary>Adds what is not an answer on one of few points, or the first of all.</summary>
        private void AddOther(SurveyResponse fact)
        {
            using OneThread.Inside inside = _thread.Enter();
            if (fact.Kind != all._kind)
            {
                Rest.AddOtherKind();
                return;
            }

            if (fact.Weight != 1)
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"The response {Quote.Of(fact.Id)} is of weight {fact.Weight}; expected weight 1 in an unweighted tally. Call TallyWeightedScores or CalculateWeighted for weights."),
                    nameof(fact));
            }

            all.Accept(fact.Scale, fact);
            Rest.Adopt(fact.Scale, nameof(fact));
            if (fact.Score is not { } score)
            {
                Rest.AddUnanswered();
            }
            else if (!Rest.TryAdd(score))
            {
                throw InvalidFact.OffScale(FormattableString.Invariant($"The response {Quote.Of(fact.Id)} scored {score}"), score, fact.Scale, nameof(fact));
            }
        }
    }
}
