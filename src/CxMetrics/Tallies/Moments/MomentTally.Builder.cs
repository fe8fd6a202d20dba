using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Numbers one at a time, or by the span.</content>
public sealed partial class MomentTally
{
    /// <summary>Collects numbers into a <see cref="MomentTally"/>.</summary>
    /// <remarks>Some tens of nanoseconds a number of like size. For one thread at a time; see <see cref="LiveTally{TFact, TTally}"/> for many.</remarks>
    public sealed class Builder : ITallyBuilder<MomentTally>
    {
        private readonly InvalidFacts _invalid;
        private readonly ExactSum.Builder _sum = new();
        private readonly ExactSum.Builder _squares = new();
        private readonly ExactSum.Builder _upperSquares = new();
        private long _count;
        private long _missing;
        private long _invalidCount;
        private double _minimum = new MomentState().Minimum;
        private double _maximum = new MomentState().Maximum;
        private FactsTaken _taken;
        private OneThread _thread;

        /// <summary>Starts with nothing.</summary>
        /// <param name="invalid">What to do with a number that is not -1e140 to 1e140.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
        public Builder(InvalidFacts invalid = InvalidFacts.Throw) => _invalid = Guard.Defined(invalid);

        /// <summary>Adds a number.</summary>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentOutOfRangeException">The number is not -1e140 to 1e140 and invalid facts are to throw.</exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(double value) => Add(value, nameof(value));

        /// <summary>Adds a number, or a fact without one.</summary>
        /// <param name="value">The number; null is a missing one.</param>
        /// <exception cref="ArgumentOutOfRangeException">The number is not -1e140 to 1e140 and invalid facts are to throw.</exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(double? value)
        {
            if (value is { } present)
            {
                Add(present);
            }
            else
            {
                using OneThread.Inside inside = _thread.Enter();
                _taken.Take();
                _missing++;
            }
        }

        /// <summary>Adds numbers.</summary>
        /// <param name="values">The numbers.</param>
        /// <exception cref="ArgumentOutOfRangeException">
        /// A number is not -1e140 to 1e140 and invalid facts are to throw; nothing is added then.
        /// </exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void AddRange(ReadOnlySpan<double> values)
        {
            FactsTaken taken = _taken;
            taken.Take(values.Length);
            for (int i = 0; i < values.Length && _invalid == InvalidFacts.Throw; i++)
            {
                if (!MomentState.Holds(values[i]))
                {
                    throw NotHeld(values[i], _taken.Position + i, nameof(values));
                }
            }

            foreach (double value in values)
            {
                Add(value, nameof(values));
            }
        }

        /// <inheritdoc/>
        /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(MomentTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            MomentState state = tally.State;
            using OneThread.Inside inside = _thread.Enter();
            _taken.TakeCounted(state.Received);
            _count += state.Count;
            _missing += state.Missing;
            _invalidCount += state.Invalid;
            _sum.Add(state.Sum);
            _squares.Add(state.SumOfSquares);
            _minimum = Math.Min(_minimum, state.Minimum);
            _maximum = Math.Max(_maximum, state.Maximum);
        }

        /// <inheritdoc/>
        public MomentTally ToTally() => new(new MomentState(
            _count, _missing, _invalidCount, _sum.ToSum(), _squares.ToSum() + _upperSquares.ToSum(), _minimum, _maximum));

        private void Add(double value, string name)
        {
            if (MomentState.Holds(value))
            {
                using OneThread.Inside inside = _thread.Enter();
                _taken.Take();
                _count++;
                _sum.Add(value);
                _squares.AddSquare(value, _upperSquares);
                _minimum = Math.Min(_minimum, value);
                _maximum = Math.Max(_maximum, value);
            }
            else if (_invalid == InvalidFacts.Count)
            {
                using OneThread.Inside inside = _thread.Enter();
                _taken.Take();
                _invalidCount++;
            }
            else
            {
                throw NotHeld(value, _taken.Position, name);
            }
        }

        private static ArgumentOutOfRangeException NotHeld(double value, long index, string name) => new(
            name, value, string.Create(CultureInfo.InvariantCulture, $"The number at index {index} is {value}; expected {MomentState.Numbers}."));
    }
}
