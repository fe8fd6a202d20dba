using System.Globalization;
using System.Numerics;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Facts one at a time, or by the span.</content>
public sealed partial class ScoreTally
{
    /// <summary>Collects scores into a <see cref="ScoreTally"/>.</summary>
    /// <remarks>A few nanoseconds a score, spans at about the speed of memory. For one thread at a time; see <see cref="LiveTally{TFact, TTally}"/> for many.</remarks>
    public sealed partial class Builder : ITallyBuilder<ScoreTally>
    {
        private readonly InvalidFacts _invalid;
        private readonly ReasonCounter _excluded = new();
        private SurveyScale? _scale;
        private long[] _counts = [];
        private long _unanswered;
        private long _otherKind;
        private FactsTaken _taken;
        private OneThread _thread;

        /// <summary>Starts with nothing.</summary>
        /// <param name="scale">The scale of the scores to come.</param>
        /// <param name="invalid">What to do with a score off the scale.</param>
        /// <exception cref="ArgumentException"><paramref name="scale"/> is the empty scale.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
        public Builder(SurveyScale scale, InvalidFacts invalid = InvalidFacts.Throw)
            : this(invalid) =>
            Adopt(RecordGuard.Scale(scale, nameof(scale)), nameof(scale));

        internal Builder(InvalidFacts invalid = InvalidFacts.Throw) => _invalid = Guard.Defined(invalid);

        /// <summary>Adds an answered score.</summary>
        /// <param name="score">The score.</param>
        /// <exception cref="ArgumentOutOfRangeException">The score is off the scale and invalid facts are to throw.</exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(int score) => Add(score, nameof(score));

        /// <summary>Adds a score or an unanswered survey.</summary>
        /// <param name="score">The score; null is an unanswered survey.</param>
        /// <exception cref="ArgumentOutOfRangeException">The score is off the scale and invalid facts are to throw.</exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(int? score)
        {
            if (score is { } answered)
            {
                Add(answered, nameof(score));
            }
            else
            {
                AddUnanswered();
            }
        }

        /// <summary>Adds surveys without an answer.</summary>
        /// <param name="count">How many, at least 0.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void AddUnanswered(long count = 1)
        {
            using OneThread.Inside inside = _thread.Enter();
            _taken.Take(Guard.Count(count));
            _unanswered += count;
        }

        /// <summary>Adds facts that are left out, such as those that the caller rejected.</summary>
        /// <param name="reason">Why; not blank.</param>
        /// <param name="count">How many, at least 0.</param>
        /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Exclude(string reason, long count = 1)
        {
            Guard.Text(reason);
            using OneThread.Inside inside = _thread.Enter();
            _taken.TakeCounted(Guard.Count(count));
            _excluded.Add(reason, count);
        }

        /// <inheritdoc/>
        /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
        /// <exception cref="ArgumentException">The tally is of another scale.</exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(ScoreTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            Add(tally, nameof(tally));
        }

        /// <inheritdoc/>
        public ScoreTally ToTally() => new(_scale, [.. _counts], _unanswered, _excluded.ToCounts().With(ExclusionReasons.OtherKind, _otherKind));

        internal SurveyScale? Scale => _scale;

        internal long Received => _taken.Received;

        /// <summary>Counts a response to another kind of question; of these a log may hold as many as of those of the kind.</summary>
        internal void AddOtherKind()
        {
            using OneThread.Inside inside = _thread.Enter();
            _taken.Take();
            _otherKind++;
        }

        /// <summary>Adds a score, or counts it as off the scale; false where it is and invalid facts are to throw.</summary>
        internal bool TryAdd(int score)
        {
            using OneThread.Inside inside = _thread.Enter();

            // An unsigned comparison refuses both sides of the scale at once.
            uint point = unchecked((uint)(score - _scale.GetValueOrDefault().Minimum));
            bool isOnScale = point < (uint)_counts.Length;
            if (!isOnScale && _invalid == InvalidFacts.Throw)
            {
                return false;
            }

            _taken.Take();
            if (isOnScale)
            {
                _counts[point]++;
            }
            else
            {
                _excluded.Add(ExclusionReasons.OffScale);
            }

            return true;
        }

        /// <summary>Adds what a tally holds; a refusal names the argument that the tally came in.</summary>
        internal void Add(ScoreTally tally, string name)
        {
            using OneThread.Inside inside = _thread.Enter();
            FactsTaken taken = _taken;
            taken.TakeCounted(tally.Received);
            if (tally.Scale is { } scale)
            {
                Adopt(scale, name);
            }

            _taken = taken;
            Count(tally._counts);
            _unanswered += tally.Unanswered;
            _excluded.Add(tally.Excluded);
        }

        /// <summary>Takes the scale that a fact brings, and refuses a second one.</summary>
        internal void Adopt(SurveyScale scale, string name)
        {
            if (_scale is null)
            {
                _scale = scale;
                _counts = new long[scale.Points];
            }
            else if (_scale != scale)
            {
                throw new ArgumentException(
                    $"Cannot add scores on {scale} to a tally on {_scale}; expected one scale in a tally. Tally each scale on its own.",
                    name);
            }
        }

        /// <summary>Adds answers on each point of the scale, from the lowest.</summary>
        internal void AddCounts(ReadOnlySpan<long> counts)
        {
            using OneThread.Inside inside = _thread.Enter();
            foreach (long count in counts)
            {
                _taken.TakeCounted(count);
            }

            Count(counts);
        }

        private void Add<TScore>(TScore score, string name)
            where TScore : unmanaged, IBinaryInteger<TScore>
        {
            if (!(ScoreCounter.IsInt(score, out int known) ? TryAdd(known) : TryAddOffScale()))
            {
                throw OffScale(score, _taken.Position, name);
            }
        }

        /// <summary>Counts a score that no scale has; false where invalid facts are to throw.</summary>
        internal bool TryAddOffScale()
        {
            if (_invalid == InvalidFacts.Throw)
            {
                return false;
            }

            AddCounts([], 1, 1);
            return true;
        }

        private void AddCounts(ReadOnlySpan<long> counts, long offScale, long received)
        {
            using OneThread.Inside inside = _thread.Enter();
            _taken.Take(received);
            Count(counts);
            _excluded.Add(ExclusionReasons.OffScale, offScale);
        }

        private void Count(ReadOnlySpan<long> counts)
        {
            for (int i = 0; i < counts.Length; i++)
            {
                _counts[i] += counts[i];
            }
        }

        private ArgumentOutOfRangeException OffScale<TScore>(TScore score, long index, string name)
            where TScore : struct =>
            InvalidFact.OffScale(string.Create(CultureInfo.InvariantCulture, $"The score at index {index} is {score}"), score, _scale, name);
    }
}
