using System.Globalization;
using System.Numerics;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Facts one at a time, or by the span.</content>
public sealed partial class WeightedScoreTally
{
    /// <summary>Collects scores with their weights into a <see cref="WeightedScoreTally"/>.</summary>
    /// <remarks>Some nanoseconds a score. Not thread-safe.</remarks>
    public sealed class Builder : IResponseBuilder<WeightedScoreTally>
    {
        private readonly InvalidFacts _invalid;
        private SurveyScale? _scale;
        private WeightSums[] _points = [];
        private long _zeroWeights;
        private double _smallest = double.PositiveInfinity;
        private double _largest = double.NegativeInfinity;
        private LeftOut _leftOut;
        private long _position;
        private ResponsePlace _place;

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
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public void Add(int score, double weight) => Add(score, weight, nameof(score), nameof(weight));

        /// <summary>Adds a score or an unanswered survey.</summary>
        /// <param name="score">The score; null is an unanswered survey.</param>
        /// <param name="weight">Its weight, 0 or 1e-100 to 1e100; that of an unanswered survey does not matter.</param>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The score is off the scale, or the weight neither 0 nor 1e-100 to 1e100, and invalid facts are to throw.
        /// </exception>
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
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
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public void AddUnanswered(long count = 1)
        {
            _leftOut += new LeftOut(Guard.Count(count), 0, 0, 0, 0);
            _position += count;
        }

        /// <summary>Adds responses that were left out because their id had been seen before.</summary>
        /// <param name="count">How many, at least 0.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
        /// <exception cref="OverflowException">The count would exceed 9223372036854775807.</exception>
        public void AddDuplicates(long count = 1) => _leftOut += new LeftOut(0, 0, 0, Guard.Count(count), 0);

        /// <summary>Adds scores of one byte each with their weights.</summary>
        /// <param name="scores">The answered scores.</param>
        /// <param name="weights">The weight of each score: 0, or 1e-100 to 1e100.</param>
        /// <exception cref="ArgumentException">There are not as many weights as scores; nothing is added then.</exception>
        /// <exception cref="ArgumentOutOfRangeException">
        /// A score is off the scale, or a weight neither 0 nor 1e-100 to 1e100, and invalid facts are to throw; those before it are added
        /// then.
        /// </exception>
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public void AddRange(ReadOnlySpan<byte> scores, ReadOnlySpan<double> weights) => AddAll(scores, weights);

        /// <summary>Adds scores with their weights.</summary>
        /// <param name="scores">The answered scores.</param>
        /// <param name="weights">The weight of each score: 0, or 1e-100 to 1e100.</param>
        /// <exception cref="ArgumentException">There are not as many weights as scores; nothing is added then.</exception>
        /// <exception cref="ArgumentOutOfRangeException">
        /// A score is off the scale, or a weight neither 0 nor 1e-100 to 1e100, and invalid facts are to throw; those before it are added
        /// then.
        /// </exception>
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public void AddRange(ReadOnlySpan<int> scores, ReadOnlySpan<double> weights) => AddAll(scores, weights);

        /// <inheritdoc/>
        /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
        /// <exception cref="ArgumentException">The tally is of another scale.</exception>
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public void Add(WeightedScoreTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            Add(tally, nameof(tally));
        }

        /// <inheritdoc/>
        /// <exception cref="OverflowException">The counts add up to more than 9223372036854775807.</exception>
        public WeightedScoreTally ToTally() => new(_scale, [.. _points], _zeroWeights, (_smallest, _largest), _leftOut);

        void IResponseBuilder<WeightedScoreTally>.AddOtherKind() => _leftOut += new LeftOut(0, 1, 0, 0, 0);

        void IResponseBuilder<WeightedScoreTally>.AddDuplicate() => AddDuplicates();

        void IResponseBuilder<WeightedScoreTally>.AddOffScale() => _leftOut += new LeftOut(0, 0, 1, 0, 0);

        void IResponseBuilder<WeightedScoreTally>.Accept(SurveyResponse response, ResponsePlace place)
        {
            Adopt(response.Scale, place.Parameter);
            _place = place;
        }

        void IResponseBuilder<WeightedScoreTally>.Add(SurveyResponse response)
        {
            if (_invalid == InvalidFacts.Throw && response.Score is not null && !WeightRange.Holds(response.Weight))
            {
                throw new ArgumentOutOfRangeException(
                    _place.Parameter,
                    response.Weight,
                    _place.Message(
                        response,
                        string.Create(CultureInfo.InvariantCulture, $"weighted {response.Weight}; expected {WeightRange.Weights}")));
            }

            Add(response.Score, response.Weight);
        }

        /// <summary>Adds what a tally holds; a refusal names the argument that the tally came in.</summary>
        internal void Add(WeightedScoreTally tally, string name)
        {
            if (tally.Scale is { } scale)
            {
                Adopt(scale, name);
            }

            for (int i = 0; i < tally._points.Length; i++)
            {
                _points[i] += tally._points[i];
            }

            _zeroWeights += tally.ZeroWeights;
            _smallest = Math.Min(_smallest, tally.Range.Smallest);
            _largest = Math.Max(_largest, tally.Range.Largest);
            _leftOut += tally.LeftOut;
        }

        private void Adopt(SurveyScale scale, string name)
        {
            if (_scale is null)
            {
                _scale = scale;
                _points = new WeightSums[scale.Points];
            }
            else if (_scale != scale)
            {
                throw new ArgumentException(
                    $"A score on {scale} meets a tally on {_scale}; expected one scale in a tally. Tally each scale on its own.",
                    name);
            }
        }

        private void AddAll<T>(ReadOnlySpan<T> scores, ReadOnlySpan<double> weights)
            where T : unmanaged, IBinaryInteger<T>
        {
            Guard.SameLength(scores.Length, nameof(scores), weights.Length, nameof(weights));
            for (int i = 0; i < scores.Length; i++)
            {
                Add(int.CreateTruncating(scores[i]), weights[i], nameof(scores), nameof(weights));
            }
        }

        private void Add(int score, double weight, string scoreName, string weightName)
        {
            // An unsigned comparison refuses both sides of the scale at once.
            uint point = unchecked((uint)(score - _scale.GetValueOrDefault().Minimum));
            if (point >= (uint)_points.Length)
            {
                Refuse(score, $"The score at index {_position} is {score}; expected {_scale}.", scoreName);
                _leftOut += new LeftOut(0, 0, 1, 0, 0);
            }
            else if (!WeightRange.Holds(weight))
            {
                Refuse(weight, $"The weight at index {_position} is {weight}; expected {WeightRange.Weights}.", weightName);
                _leftOut += new LeftOut(0, 0, 0, 0, 1);
            }
            else
            {
                _points[point] = _points[point].With(weight);
                _zeroWeights += weight == 0 ? 1 : 0;

                // Adding 0 turns the negative zero, which is a weight of 0, into the plain one.
                _smallest = Math.Min(_smallest, weight + 0.0);
                _largest = Math.Max(_largest, weight + 0.0);
            }

            _position++;
        }

        private void Refuse(object value, FormattableString message, string name)
        {
            if (_invalid == InvalidFacts.Throw)
            {
                throw new ArgumentOutOfRangeException(name, value, message.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
