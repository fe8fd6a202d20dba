using System.Numerics;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Many scores at once.</content>
public sealed partial class ScoreTally
{
    /// <content>Many scores at once.</content>
    public sealed partial class Builder
    {
        /// <summary>Adds scores.</summary>
        /// <typeparam name="TScore">The type of the scores: a whole number of any size.</typeparam>
        /// <param name="scores">The answered scores.</param>
        /// <exception cref="ArgumentOutOfRangeException">
        /// A score is off the scale and invalid facts are to throw; nothing of the span is added then.
        /// </exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing of the span is added then.</exception>
        public void AddRange<TScore>(ReadOnlySpan<TScore> scores)
            where TScore : unmanaged, IBinaryInteger<TScore>
        {
            SurveyScale scale = _scale.GetValueOrDefault();
            Span<long> counts = stackalloc long[_counts.Length];
            long offScale = ScoreCounter.Count(scores, scale.Minimum, counts);
            if (offScale > 0 && _invalid == InvalidFacts.Throw)
            {
                int index = ScoreCounter.IndexOfInvalid(scores, scale.Minimum, scale.Maximum);
                throw OffScale(scores[index], _taken.Position + index, nameof(scores));
            }

            AddCounts(counts, offScale, scores.Length);
        }

        /// <summary>Adds a sequence of scores.</summary>
        /// <typeparam name="TScore">The type of the scores: a whole number of any size.</typeparam>
        /// <param name="scores">The answered scores.</param>
        /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">
        /// A score is off the scale and invalid facts are to throw; nothing is added then.
        /// </exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void AddRange<TScore>(IEnumerable<TScore> scores)
            where TScore : unmanaged, IBinaryInteger<TScore>
        {
            ArgumentNullException.ThrowIfNull(scores);
            AddWhole(range =>
            {
                foreach (TScore score in scores)
                {
                    range.Add(score, nameof(scores));
                }
            });
        }

        /// <summary>Adds a sequence of scores, some of them unanswered.</summary>
        /// <typeparam name="TScore">The type of the scores: a whole number of any size.</typeparam>
        /// <param name="scores">The scores; null is an unanswered survey.</param>
        /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">
        /// A score is off the scale and invalid facts are to throw; nothing is added then.
        /// </exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void AddRange<TScore>(IEnumerable<TScore?> scores)
            where TScore : unmanaged, IBinaryInteger<TScore>
        {
            ArgumentNullException.ThrowIfNull(scores);
            AddWhole(range =>
            {
                foreach (TScore? score in scores)
                {
                    if (score is { } answered)
                    {
                        range.Add(answered, nameof(scores));
                    }
                    else
                    {
                        range.AddUnanswered();
                    }
                }
            });
        }

        /// <summary>Adds a sequence, which can be read but once, to a builder of its own first, so that one that is refused leaves nothing behind.</summary>
        private void AddWhole(Action<Builder> add)
        {
            Builder range = new(_invalid) { _scale = _scale, _counts = new long[_counts.Length], _taken = _taken };
            long before = _taken.Received;
            add(range);
            Add(range.ToTally(), "scores");
            _taken.Pass(range._taken.Received - before);
        }
    }
}
