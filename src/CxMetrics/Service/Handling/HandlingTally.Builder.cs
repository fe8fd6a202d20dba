using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Interactions one at a time.</content>
public sealed partial class HandlingTally
{
    /// <summary>Collects interactions into a <see cref="HandlingTally"/>.</summary>
    /// <remarks>Some tens of nanoseconds an interaction. Not thread-safe.</remarks>
    public sealed class Builder : ITallyBuilder<Interaction, HandlingTally>
    {
        private readonly HandlingDefinition _definition;
        private readonly InvalidFacts _invalid;
        private readonly DurationTally.Builder _handle = new();
        private readonly DurationTally.Builder _talk = new();
        private readonly DurationTally.Builder _hold = new();
        private readonly DurationTally.Builder _wrap = new();
        private readonly ReasonCounter _incomplete = new();
        private readonly ReasonCounter _assumed = new();
        private readonly ReasonCounter _excluded = new();
        private HandlingCounts _counts;

        /// <summary>Starts with nothing.</summary>
        /// <param name="definition">The definition; <see cref="HandlingDefinition.Standard"/> when null.</param>
        /// <param name="invalid">What to do with a contact whose parts add up to more than a <see cref="TimeSpan"/> holds.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
        public Builder(HandlingDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw)
        {
            _definition = definition ?? HandlingDefinition.Standard;
            _invalid = Guard.Defined(invalid);
        }

        /// <summary>Adds an interaction: it was handled, or it is left out and counted by reason.</summary>
        /// <param name="fact">The interaction.</param>
        /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
        /// <exception cref="ArgumentException">
        /// Its parts add up to more than a <see cref="TimeSpan"/> holds, and invalid facts are to throw; its id is named.
        /// </exception>
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public void Add(Interaction fact)
        {
            ArgumentNullException.ThrowIfNull(fact);
            if (HandleTime.OutOfScope(fact, _definition) is { } reason)
            {
                _excluded.Add(reason);
                return;
            }

            HandleTime handle = HandleTime.Of(fact, _definition, _invalid, nameof(fact));
            if (string.Equals(handle.Reason, HandleTime.TooLong, StringComparison.Ordinal))
            {
                _excluded.Add(HandleTime.TooLong);
                return;
            }

            if (handle.Reason is { } missing)
            {
                (handle.Time is null ? _incomplete : _assumed).Add(missing);
            }

            _handle.Add(handle.Time);
            TimeSpan? assumed = handle.Time is not null && _definition.Missing == MissingPart.TookNoTime ? TimeSpan.Zero : null;
            _talk.Add(fact.Talk ?? assumed);
            _hold.Add(fact.Hold ?? (_definition.Parts == HandleTimeParts.Talk ? null : assumed));
            _wrap.Add(fact.Wrap ?? (_definition.Parts == HandleTimeParts.TalkHoldWrap ? assumed : null));
            _counts += new HandlingCounts(
                fact.Transfers is null ? 0 : 1,
                fact.Transfers > 0 ? 1 : 0,
                fact.Transfers ?? 0,
                fact.Resolution is null ? 0 : 1,
                fact.Resolution == ContactResolution.Escalated ? 1 : 0);
        }

        /// <inheritdoc/>
        /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
        /// <exception cref="OverflowException">The facts left out for that reason would exceed 9223372036854775807.</exception>
        public void Exclude(string reason, long count = 1) => _excluded.Add(reason, count);

        /// <inheritdoc/>
        /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
        /// <exception cref="ArgumentException">The tally has another definition than the builder; the tally of nothing has none, and adds nothing.</exception>
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public void Add(HandlingTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            if (tally.Definition is null)
            {
                return;
            }

            TallyDefinitions.RefuseOther(_definition, tally.Definition, nameof(tally));
            HandlingCounts counts = _counts + tally.Counts;
            _handle.Add(tally.HandleTimes);
            _talk.Add(tally.TalkTimes);
            _hold.Add(tally.HoldTimes);
            _wrap.Add(tally.WrapTimes);
            _incomplete.Add(tally.Incomplete);
            _assumed.Add(tally.Assumed);
            _excluded.Add(tally.Excluded);
            _counts = counts;
        }

        /// <summary>The tally of everything added so far; the builder can go on.</summary>
        /// <returns>An immutable tally.</returns>
        /// <exception cref="OverflowException">The counts add up to more than 9223372036854775807.</exception>
        public HandlingTally ToTally() =>
            new(
                _definition,
                new HandlingTimes(_handle.ToTally(), _talk.ToTally(), _hold.ToTally(), _wrap.ToTally()),
                _counts,
                _incomplete.ToCounts(),
                _assumed.ToCounts(),
                _excluded.ToCounts());
    }
}
