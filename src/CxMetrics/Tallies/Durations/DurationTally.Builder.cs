using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Durations one at a time, or by the span.</content>
public sealed partial class DurationTally
{
    /// <summary>Collects durations into a <see cref="DurationTally"/>.</summary>
    /// <remarks>A few nanoseconds a duration. For one thread at a time; see <see cref="LiveTally{TFact, TTally}"/> for many.</remarks>
    public sealed class Builder : ITallyBuilder<DurationTally>
    {
        private readonly DurationBuckets _buckets;
        private readonly InvalidFacts _invalid;
        private readonly BucketCounter _counter = new();
        private long _count;
        private long _missing;
        private long _invalidCount;
        private Int128 _sum;
        private long _minimum = new DurationState().Minimum;
        private long _maximum = new DurationState().Maximum;
        private long _summed;
        private FactsTaken _taken;
        private OneThread _thread;

        /// <summary>Starts with nothing.</summary>
        /// <param name="accuracy">The largest relative error of a quantile: 0.001 to 0.1 in steps of 0.001.</param>
        /// <param name="invalid">What to do with a negative duration.</param>
        /// <exception cref="ArgumentOutOfRangeException">
        /// <paramref name="accuracy"/> is out of its range, or <paramref name="invalid"/> is not a defined value.
        /// </exception>
        public Builder(double accuracy = DefaultAccuracy, InvalidFacts invalid = InvalidFacts.Throw)
        {
            _buckets = DurationBuckets.For(accuracy, nameof(accuracy));
            _invalid = Guard.Defined(invalid);
        }

        /// <summary>Adds a duration.</summary>
        /// <param name="duration">The duration.</param>
        /// <exception cref="ArgumentOutOfRangeException">The duration is negative and invalid facts are to throw.</exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(TimeSpan duration) => Add(duration, nameof(duration));

        /// <summary>Adds a duration, or a fact without one.</summary>
        /// <param name="duration">The duration; null is a missing one.</param>
        /// <exception cref="ArgumentOutOfRangeException">The duration is negative and invalid facts are to throw.</exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(TimeSpan? duration) => Add(duration, nameof(duration));

        /// <summary>Adds facts without a duration.</summary>
        /// <param name="count">How many, at least 0.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void AddMissing(long count = 1)
        {
            using OneThread.Inside inside = _thread.Enter();
            _taken.Take(Guard.Count(count));
            _missing += count;
        }

        /// <summary>Adds durations.</summary>
        /// <param name="durations">The durations.</param>
        /// <exception cref="ArgumentOutOfRangeException">
        /// A duration is negative and invalid facts are to throw; nothing is added then.
        /// </exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void AddRange(ReadOnlySpan<TimeSpan> durations)
        {
            FactsTaken taken = _taken;
            taken.Take(durations.Length);
            for (int i = 0; i < durations.Length && _invalid == InvalidFacts.Throw; i++)
            {
                if (durations[i] < TimeSpan.Zero)
                {
                    throw Negative(durations[i], _taken.Position + i, nameof(durations));
                }
            }

            foreach (TimeSpan duration in durations)
            {
                Add(duration, nameof(durations));
            }
        }

        /// <summary>Adds durations, some of which may be missing.</summary>
        /// <param name="durations">The durations; null is a missing one.</param>
        /// <exception cref="ArgumentNullException"><paramref name="durations"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">
        /// A duration is negative and invalid facts are to throw; nothing is added then.
        /// </exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void AddRange(IEnumerable<TimeSpan?> durations)
        {
            ArgumentNullException.ThrowIfNull(durations);

            // A sequence can be read but once: one that is refused leaves nothing behind.
            Builder range = new(_buckets.Accuracy, _invalid) { _taken = _taken };
            long before = _taken.Received;
            foreach (TimeSpan? duration in durations)
            {
                range.Add(duration, nameof(durations));
            }

            Add(range.ToTally());
            _taken.Pass(range._taken.Received - before);
        }

        /// <inheritdoc/>
        /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
        /// <exception cref="ArgumentException">The tally is of another accuracy than the builder.</exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(DurationTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            RefuseOther(_buckets, tally, nameof(tally));
            using OneThread.Inside inside = _thread.Enter();
            _taken.TakeCounted(tally.State.Count + tally.State.Missing + tally.State.Invalid);
            (_count, _missing, _invalidCount, _sum, _minimum, _maximum, _summed) = State() + tally.State;
            _counter.Add(tally.Run);
        }

        /// <summary>The tally of everything added so far; the builder can go on.</summary>
        /// <returns>An immutable tally.</returns>
        public DurationTally ToTally() => new(_buckets, State(), _counter.ToRun());

        internal void Add(TimeSpan? duration, string name)
        {
            if (duration is { } present)
            {
                Add(present, name);
            }
            else
            {
                AddMissing();
            }
        }

        private DurationState State() => new(_count, _missing, _invalidCount, _sum, _minimum, _maximum, _summed);

        private void Add(TimeSpan duration, string name)
        {
            long ticks = duration.Ticks;
            if (ticks >= 0)
            {
                using OneThread.Inside inside = _thread.Enter();
                _taken.Take();
                _count++;
                _sum += ticks;
                _minimum = Math.Min(_minimum, ticks);
                _maximum = Math.Max(_maximum, ticks);
                _counter.Add(_buckets.IndexOf(ticks));
            }
            else if (_invalid == InvalidFacts.Count)
            {
                using OneThread.Inside inside = _thread.Enter();
                _taken.Take();
                _invalidCount++;
            }
            else
            {
                throw Negative(duration, _taken.Position, name);
            }
        }

        private static ArgumentOutOfRangeException Negative(TimeSpan duration, long index, string name) => new(
            name, duration, string.Create(CultureInfo.InvariantCulture, $"The duration at index {index} is {duration:c}; expected a duration of at least 0."));
    }
}
