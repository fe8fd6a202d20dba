using System.Numerics;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Facts one at a time, or by the span.</content>
public sealed partial class WeightedScoreTally
{
    /// <summary>Collects scores with their weights into a <see cref="WeightedScoreTally"/>.</summary>
    /// <remarks>Some nanoseconds a score. For one thread at a time; see <see cref="LiveTally{TFact, TTally}"/> for many.</remarks>
    public sealed class Builder : ITallyBuilder<WeightedScoreTally>
    {
        private readonly InvalidFacts _invalid;
        private readonly ReasonCounter _excluded = new();
        private SurveyScale? _scale;
        private WeightSums[] _points = [];
        private long _zeroWeights;
        private double _smallest = double.PositiveInfinity;
        private double _largest = double.NegativeInfinity;
        private long _unanswered;
        private long _otherKind;
        private FactsTaken _taken;
        private OneThread _thread;

        /// <summary>Starts with nothing.</summary>
        /// <param name="scale">The scale of the scores to come.</param>
        /// <param name="invalid">What to do with a score off the scale, or a weight that is neither 0 nor 1e-100 to 1e100.</param>
        /// <exception cref="ArgumentException"><paramref name="scale"/> is the empty scale.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
        public Builder(SurveyScale scale, InvalidFacts invalid = InvalidFacts.Throw)
            : this(invalid) =>
            Adopt(RecordGuard.Scale(scale, nameof(scale)), nameof(scale));

        internal Builder(InvalidFacts invalid = InvalidFacts.Throw) => _invalid = Guard.Defined(invalid);

        /// <summary>Adds an answered score.</summary>
        /// <param name="score">The score.</param>
        /// <param name="weight">Its weight, 0 or 1e-100 to 1e100; an answer of weight 0 is counted.</param>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The score is off the scale, or the weight neither 0 nor 1e-100 to 1e100, and invalid facts are to throw.
        /// </exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(int score, double weight) => Add(score, weight, nameof(score), nameof(weight));

        /// <summary>Adds a score or an unanswered survey.</summary>
        /// <param name="score">The score; null is an unanswered survey.</param>
        /// <param name="weight">Its weight, 0 or 1e-100 to 1e100; that of an unanswered survey does not matter.</param>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The score is off the scale, or the weight neither 0 nor 1e-100 to 1e100, and invalid facts are to throw.
        /// </exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(int? score, double weight)
        {
            if (score is { } answered)
            {
                Add(answered, weight, nameof(score), nameof(weight));
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

        /// <summary>Adds scores with their weights.</summary>
        /// <typeparam name="TScore">The type of the scores: a whole number of any size.</typeparam>
        /// <param name="scores">The answered scores.</param>
        /// <param name="weights">The weight of each score: 0, or 1e-100 to 1e100.</param>
        /// <exception cref="ArgumentException">There are not as many weights as scores; nothing is added then.</exception>
        /// <exception cref="ArgumentOutOfRangeException">
        /// A score is off the scale, or a weight neither 0 nor 1e-100 to 1e100, and invalid facts are to throw; nothing is
        /// added then.
        /// </exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void AddRange<TScore>(ReadOnlySpan<TScore> scores, ReadOnlySpan<double> weights)
            where TScore : unmanaged, IBinaryInteger<TScore>
        {
            Guard.SameLength(scores.Length, nameof(scores), weights.Length, nameof(weights));
            FactsTaken taken = _taken;
            taken.Take(scores.Length);
            for (int i = 0; i < scores.Length && _invalid == InvalidFacts.Throw; i++)
            {
                if (!ScoreCounter.IsInt(scores[i], out int score) || !_scale.GetValueOrDefault().Contains(score))
                {
                    throw OffScale(scores[i], _taken.Position + i, nameof(scores));
                }

                if (!WeightRange.Holds(weights[i]))
                {
                    throw NotHeld(weights[i], _taken.Position + i, nameof(weights));
                }
            }

            for (int i = 0; i < scores.Length; i++)
            {
                if (!ScoreCounter.IsInt(scores[i], out int score) || !TryAdd(score, weights[i]))
                {
                    using OneThread.Inside inside = _thread.Enter();
                    _taken.Take();
                    _excluded.Add(ExclusionReasons.OffScale);
                }
            }
        }

        /// <inheritdoc/>
        /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
        /// <exception cref="ArgumentException">The tally is of another scale.</exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(WeightedScoreTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            Add(tally, nameof(tally));
        }

        /// <inheritdoc/>
        public WeightedScoreTally ToTally() => new(
            _scale, [.. _points], _zeroWeights, (_smallest, _largest), _unanswered, _excluded.ToCounts().With(ExclusionReasons.OtherKind, _otherKind));

        /// <summary>Counts a response to another kind of question; of these a log may hold as many as of those of the kind.</summary>
        internal void AddOtherKind()
        {
            using OneThread.Inside inside = _thread.Enter();
            _taken.Take();
            _otherKind++;
        }

        /// <summary>Adds a score, or counts it as invalid; false where it is and invalid facts are to throw.</summary>
        internal bool TryAdd(int score, double weight)
        {
            using OneThread.Inside inside = _thread.Enter();

            // An unsigned comparison refuses both sides of the scale at once.
            uint point = unchecked((uint)(score - _scale.GetValueOrDefault().Minimum));
            bool isOnScale = point < (uint)_points.Length;
            bool isValid = isOnScale && WeightRange.Holds(weight);
            if (!isValid && _invalid == InvalidFacts.Throw)
            {
                return false;
            }

            _taken.Take();
            if (isValid)
            {
                _points[point] = _points[point].With(weight);
                _zeroWeights += weight == 0 ? 1 : 0;

                // Adding 0 turns the negative zero, which is a weight of 0, into the plain one.
                _smallest = Math.Min(_smallest, weight + 0.0);
                _largest = Math.Max(_largest, weight + 0.0);
            }
            else
            {
                _excluded.Add(isOnScale ? ExclusionReasons.InvalidWeight : ExclusionReasons.OffScale);
            }

            return true;
        }

        /// <summary>Adds what a tally holds; a refusal names the argument that the tally came in.</summary>
        internal void Add(WeightedScoreTally tally, string name)
        {
            using OneThread.Inside inside = _thread.Enter();
            FactsTaken taken = _taken;
            taken.TakeCounted(tally.Received);
            if (tally.Scale is { } scale)
            {
                Adopt(scale, name);
            }

            _taken = taken;
            for (int i = 0; i < tally._points.Length; i++)
            {
                _points[i] += tally._points[i];
            }

            _zeroWeights += tally.ZeroWeights;
            _smallest = Math.Min(_smallest, tally.Range.Smallest);
            _largest = Math.Max(_largest, tally.Range.Largest);
            _unanswered += tally.Unanswered;
            _excluded.Add(tally.Excluded);
        }

        /// <summary>Takes the scale that a fact brings, and refuses a second one.</summary>
        internal void Adopt(SurveyScale scale, string name)
        {
            if (_scale is null)
            {
                _scale = scale;
                _points = new WeightSums[scale.Points];
            }
            else if (_scale != scale)
            {
                throw new ArgumentException(
                    $"Cannot add scores on {scale} to a tally on {_scale}; expected one scale in a tally. Tally each scale on its own.",
                    name);
            }
        }

        private void Add(int score, double weight, string scoreName, string weightName)
        {
            if (!TryAdd(score, weight))
            {
                throw _scale.GetValueOrDefault().Contains(score) ? NotHeld(weight, _taken.Position, weightName) : OffScale(score, _taken.Position, scoreName);
            }
        }

        private ArgumentOutOfRangeException OffScale<TScore>(TScore score, long index, string name)
            where TScore : struct =>
            InvalidFact.OffScale(FormattableString.Invariant($"The score at index {index} is {score}"), score, _scale, name);

        private static ArgumentOutOfRangeException NotHeld(double weight, long index, string name) =>
            new(name, weight, FormattableString.Invariant($"The weight at index {index} is {weight}; expected {WeightRange.Weights}."));
    }
}
