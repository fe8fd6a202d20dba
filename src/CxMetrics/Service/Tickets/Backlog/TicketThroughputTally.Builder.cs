using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Tickets one at a time.</content>
public sealed partial class TicketThroughputTally
{
    /// <summary>Collects tickets into a <see cref="TicketThroughputTally"/>.</summary>
    /// <remarks>Not thread-safe.</remarks>
    public sealed class Builder : ITallyBuilder<TicketThroughputTally>
    {
        private long _created;
        private long _solved;

        /// <summary>Adds a ticket that was created.</summary>
        public void AddCreated() => _created++;

        /// <summary>Adds a ticket that was solved.</summary>
        public void AddSolved() => _solved++;

        /// <inheritdoc/>
        /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public void Add(TicketThroughputTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            _created = ExactCount.Add(_created, tally.Created, "tickets created");
            _solved = ExactCount.Add(_solved, tally.Solved, "tickets solved");
        }

        /// <summary>The tally of everything added so far; the builder can go on.</summary>
        /// <returns>An immutable tally.</returns>
        public TicketThroughputTally ToTally() => new(_created, _solved);
    }
}
