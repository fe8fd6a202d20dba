using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Tickets one at a time.</content>
public sealed partial class TicketTally
{
    /// <summary>Collects measured tickets into a <see cref="TicketTally"/>.</summary>
    /// <remarks>
    /// About a microsecond a ticket; a ticket without a duration of some kind is excluded from that kind alone, by reason. Not
    /// thread-safe.
    /// </remarks>
    public sealed class Builder : ITallyBuilder<MeasuredTicket, TicketTally>
    {
        private readonly TicketDefinition _definition;
        private readonly RateTally.Builder _solved = new();
        private readonly RateTally.Builder _reopened = new();
        private readonly RateTally.Builder _oneTouch = new();
        private readonly RateTally.Builder _twoTouch = new();
        private readonly RateTally.Builder _withoutReply = new();
        private readonly TicketTimeCounter[] _times;
        private readonly ReasonCounter _excluded = new("tickets");
        private TicketTally _merged = AdditiveIdentity;
        private long _reopenings;

        /// <summary>Starts with nothing.</summary>
        /// <param name="definition">The definition that the tickets were measured under.</param>
        /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
        public Builder(TicketDefinition definition)
        {
            _definition = Guard.NotNull(definition);
            _times = [.. Kinds.Select(_ => new TicketTimeCounter(definition.Calendar is not null))];
        }

        /// <summary>Adds a measured ticket.</summary>
        /// <param name="fact">The measures.</param>
        /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
        /// <exception cref="ArgumentException">The ticket was measured under another definition; its id is named.</exception>
        public void Add(MeasuredTicket fact)
        {
            ArgumentNullException.ThrowIfNull(fact);
            if (!ReferenceEquals(fact.Definition, _definition) && fact.Definition != _definition)
            {
                throw new ArgumentException(
                    string.Equals(fact.Definition.Name, _definition.Name, StringComparison.Ordinal)
                        ? $"Ticket \"{fact.Ticket.Id}\" was measured under another definition of the name \"{_definition.Name}\"; expected the same."
                        : $"Ticket \"{fact.Ticket.Id}\" was measured under \"{fact.Definition.Name}\"; expected \"{_definition.Name}\".",
                    nameof(fact));
            }

            _solved.Add(fact.IsSolved);
            AddReopenings(fact);
            AddTouches(_oneTouch, fact, fact.IsOneTouch);
            AddTouches(_twoTouch, fact, fact.IsTwoTouch);
            AddOfSolved(_withoutReply, fact, fact.IsSolvedWithoutReply);
            foreach (TicketDurationKind kind in Kinds)
            {
                foreach (TicketMilestone milestone in fact.Milestones(kind))
                {
                    _times[(int)kind].Add(milestone);
                }
            }
        }

        /// <inheritdoc/>
        /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
        /// <exception cref="ArgumentException">The tally has another definition than a tally before it.</exception>
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public void Add(TicketTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            _merged = _merged.Plus(tally, nameof(tally));
        }

        /// <inheritdoc/>
        /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
        /// <exception cref="OverflowException">The tickets left out for that reason would exceed 9223372036854775807.</exception>
        public void Exclude(string reason, long count = 1) => _excluded.Add(reason, count);

        /// <inheritdoc/>
        /// <exception cref="InvalidOperationException">A tally that was added has another definition than the builder.</exception>
        /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
        public TicketTally ToTally()
        {
            TicketTally facts = new(
                _definition,
                new TicketRates(_solved.ToTally(), _reopened.ToTally(), _oneTouch.ToTally(), _twoTouch.ToTally(), _withoutReply.ToTally()),
                _reopenings,
                [.. _times.Select(counter => counter.ToTally())],
                _excluded.ToCounts());
            try
            {
                return _merged.Plus(facts, nameof(facts));
            }
            catch (ArgumentException refused)
            {
                throw new InvalidOperationException($"{Refusal.Reason(refused)} Start the builder with the definition of its tallies.", refused);
            }
        }

        private static void AddOfSolved(RateTally.Builder rate, MeasuredTicket fact, bool? hit)
        {
            if (!fact.IsSolved)
            {
                rate.Exclude(TicketReasons.Open);
            }
            else if (hit is { } known)
            {
                rate.Add(known);
            }
            else
            {
                rate.Exclude(TicketReasons.Unknown);
            }
        }

        private void AddTouches(RateTally.Builder rate, MeasuredTicket fact, bool? hit)
        {
            if (_definition.AgentCreated == AgentCreatedTickets.LeaveOut && fact.Ticket.CreatedBy == TicketActor.Agent)
            {
                rate.Exclude(TicketReasons.CreatedByAgent);
            }
            else
            {
                AddOfSolved(rate, fact, hit);
            }
        }

        private void AddReopenings(MeasuredTicket fact)
        {
            if (fact is { Resolutions: { } resolutions, Reopenings: { } reopenings })
            {
                _reopenings += reopenings;
                if (resolutions > 0)
                {
                    _reopened.Add(reopenings > 0);
                }
                else
                {
                    _reopened.Exclude(TicketReasons.NeverSolved);
                }
            }
            else
            {
                _reopened.Exclude(TicketReasons.Unknown);
            }
        }
    }
}
