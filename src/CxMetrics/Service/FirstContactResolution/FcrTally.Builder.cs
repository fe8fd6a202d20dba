namespace CxMetrics;

/// <content>Linked facts one at a time.</content>
public sealed partial class FcrTally
{
    /// <summary>Collects the units of <see cref="FcrLinks.Units"/> into a <see cref="FcrTally"/>.</summary>
    /// <remarks>A few nanoseconds a unit. Not thread-safe.</remarks>
    public sealed class Builder : ITallyBuilder<FcrUnit, FcrTally>
    {
        private readonly FcrDefinition _definition;
        private readonly FcrCounts _counts = new();
        private FcrTally _merged;

        /// <summary>Starts with nothing.</summary>
        /// <param name="definition">The definition; <see cref="FcrDefinition.Standard"/> when null.</param>
        public Builder(FcrDefinition? definition = null)
        {
            _definition = definition ?? FcrDefinition.Standard;
            _merged = Of(ReasonCounts.None);
        }

        /// <inheritdoc/>
        /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
        /// <exception cref="ArgumentException">The unit was made under another definition.</exception>
        public void Add(FcrUnit fact)
        {
            ArgumentNullException.ThrowIfNull(fact);
            if (!ReferenceEquals(fact.Definition, _definition) && fact.Definition != _definition)
            {
                throw new ArgumentException(
                    $"The unit of the interaction \"{fact.First.Id}\" was made under \"{fact.Definition}\"; expected \"{_definition}\".", nameof(fact));
            }

            fact.AddTo(_counts);
        }

        /// <inheritdoc/>
        /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
        /// <exception cref="OverflowException">The facts left out for that reason would exceed 9223372036854775807.</exception>
        public void Exclude(string reason, long count = 1) =>
            _merged = _merged.Plus(Of(ReasonCounts.None.With(reason, count)), nameof(count));

        /// <inheritdoc/>
        /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
        /// <exception cref="ArgumentException">The tally has another definition than the builder.</exception>
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public void Add(FcrTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            _merged = _merged.Plus(tally, nameof(tally));
        }

        /// <inheritdoc/>
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public FcrTally ToTally() => _merged.Plus(_counts.ToTally(_definition), nameof(_counts));

        private FcrTally Of(ReasonCounts excluded) => new(_definition, 0, 0, 0, excluded.Total, 0, new([]), excluded);
    }
}
