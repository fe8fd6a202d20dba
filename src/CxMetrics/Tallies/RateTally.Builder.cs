using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Facts one at a time.</content>
public sealed partial class RateTally
{
    /// <summary>Collects facts into a <see cref="RateTally"/>.</summary>
    /// <remarks>A few nanoseconds a fact. Not thread-safe.</remarks>
    public sealed class Builder : ITallyBuilder<RateTally>
    {
        private readonly string? _definition;
        private readonly ReasonCounter _excluded = new();
        private RateTally _merged;
        private long _numerator;
        private long _denominator;

        /// <summary>Starts with nothing.</summary>
        /// <param name="definition">The name of the definition; null where there is none.</param>
        /// <exception cref="ArgumentException"><paramref name="definition"/> is blank.</exception>
        public Builder(string? definition = null)
        {
            _definition = Guard.OptionalText(definition);
            _merged = new RateTally(0, 0, definition);
        }

        /// <summary>Adds a fact that counts.</summary>
        /// <param name="hit">Whether it hit, and so is in the numerator too.</param>
        public void Add(bool hit)
        {
            _denominator++;
            _numerator += hit ? 1 : 0;
        }

        /// <summary>Adds facts that are left out.</summary>
        /// <param name="reason">Why; not blank.</param>
        /// <param name="count">How many, at least 0.</param>
        /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
        /// <exception cref="OverflowException">The facts left out for that reason would exceed 9223372036854775807.</exception>
        public void Exclude(string reason, long count = 1) => _excluded.Add(reason, count);

        /// <inheritdoc/>
        /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
        /// <exception cref="ArgumentException">The tally has another definition than the builder or a tally before it.</exception>
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public void Add(RateTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            _merged = _merged.Plus(tally, nameof(tally));
        }

        /// <inheritdoc/>
        /// <exception cref="InvalidOperationException">A tally that was added has a definition, and the facts have none.</exception>
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public RateTally ToTally()
        {
            RateTally facts = new(_numerator, _denominator, _definition, _excluded.ToCounts());
            try
            {
                return _merged.Plus(facts, nameof(facts));
            }
            catch (ArgumentException refused)
            {
                throw new InvalidOperationException($"{Refusal.Reason(refused)} Start the builder with the definition of its tallies.", refused);
            }
        }
    }
}
