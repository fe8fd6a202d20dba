using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Facts one at a time.</content>
public sealed partial record RateTally
{
    /// <summary>Collects facts into a <see cref="RateTally"/>.</summary>
    /// <remarks>A few nanoseconds a fact. For one thread at a time; see <see cref="LiveTally{TFact, TTally}"/> for many.</remarks>
    public sealed class Builder : ITallyBuilder<RateTally>
    {
        private readonly ReasonCounter _excluded = new();
        private long _numerator;
        private long _denominator;
        private FactsTaken _taken;
        private OneThread _thread;

        /// <summary>Adds a fact that counts.</summary>
        /// <param name="hit">Whether it hit, and so is in the numerator too.</param>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(bool hit)
        {
            using OneThread.Inside inside = _thread.Enter();
            _taken.Take();
            _denominator++;
            _numerator += hit ? 1 : 0;
        }

        /// <summary>Adds a fact that counts, or that is left out for a reason.</summary>
        /// <param name="hit">Whether it hit; null where it is left out.</param>
        /// <param name="reason">Why it is left out where it is; not blank.</param>
        /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null, and <paramref name="hit"/> too.</exception>
        /// <exception cref="ArgumentException"><paramref name="reason"/> is blank, and <paramref name="hit"/> is null.</exception>
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(bool? hit, string reason)
        {
            if (hit is { } known)
            {
                Add(known);
            }
            else
            {
                Exclude(reason);
            }
        }

        /// <summary>Adds facts that are left out.</summary>
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
        /// <exception cref="OverflowException">The facts received would exceed 9223372036854775807; nothing is added then.</exception>
        public void Add(RateTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            using OneThread.Inside inside = _thread.Enter();
            _taken.TakeCounted(ExactCount.Add(tally.Denominator, tally.Excluded.Total, "facts received"));
            _numerator += tally.Numerator;
            _denominator += tally.Denominator;
            _excluded.Add(tally.Excluded);
        }

        /// <inheritdoc/>
        public RateTally ToTally() => new(_numerator, _denominator, _excluded.ToCounts());
    }
}
