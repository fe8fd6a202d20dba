namespace CxMetrics;

/// <content>Interactions one at a time.</content>
public sealed partial class QueueTally
{
    /// <summary>Collects interactions into a <see cref="QueueTally"/>.</summary>
    /// <remarks>Some ten nanoseconds an interaction. Not thread-safe.</remarks>
    public sealed class Builder : ITallyBuilder<Interaction, QueueTally>
    {
        private readonly QueueDefinition _definition;
        private readonly DurationTally.Builder _answered = new();
        private readonly DurationTally.Builder _abandoned = new();
        private readonly ReasonCounter _excluded = new();
        private QueueCounts _counts;

        /// <summary>Starts with nothing.</summary>
        /// <param name="definition">The definition; <see cref="QueueDefinition.Standard"/> when null.</param>
        public Builder(QueueDefinition? definition = null) => _definition = definition ?? QueueDefinition.Standard;

        /// <summary>Adds an interaction: it was offered, it flowed out, or it is left out and counted by reason.</summary>
        /// <param name="fact">The interaction.</param>
        /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public void Add(Interaction fact)
        {
            ArgumentNullException.ThrowIfNull(fact);
            if (!Contacts.IsInbound(fact))
            {
                _excluded.Add(Outbound);
            }
            else if (Contacts.IsSelfService(fact))
            {
                _excluded.Add(SelfService);
            }
            else
            {
                AddQueued(fact);
            }
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
        public void Add(QueueTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            if (tally.Definition is null)
            {
                return;
            }

            TallyDefinitions.RefuseOther(_definition, tally.Definition, nameof(tally));
            QueueCounts counts = _counts + tally.Counts;
            _answered.Add(tally.AnsweredWaits);
            _abandoned.Add(tally.AbandonedWaits);
            _excluded.Add(tally.Excluded);
            _counts = counts;
        }

        /// <summary>The tally of everything added so far; the builder can go on.</summary>
        /// <returns>An immutable tally.</returns>
        /// <exception cref="OverflowException">The counts add up to more than 9223372036854775807.</exception>
        public QueueTally ToTally() => new(_definition, _answered.ToTally(), _abandoned.ToTally(), _counts, _excluded.ToCounts());

        private void AddQueued(Interaction fact)
        {
            long isWithin = fact.Queue <= _definition.Threshold ? 1 : 0;
            long isUntimed = fact.Queue is null ? 1 : 0;
            switch (fact.QueueOutcome)
            {
                case QueueOutcome.Answered:
                    _answered.Add(fact.Queue);
                    _counts += new QueueCounts(isWithin, 0, 0, isUntimed, 0, 0);
                    break;
                case QueueOutcome.Abandoned:
                    _abandoned.Add(fact.Queue);
                    _counts += new QueueCounts(0, isWithin, fact.Queue < _definition.ShortAbandon ? 1 : 0, 0, isUntimed, 0);
                    break;
                case QueueOutcome.FlowedOut:
                    _counts += new QueueCounts(0, 0, 0, 0, 0, 1);
                    break;
                default:
                    _excluded.Add(NoQueue);
                    break;
            }
        }
    }
}
