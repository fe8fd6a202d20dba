using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Interactions and staffing, one at a time, in any order.</content>
public sealed partial class OccupancyTally
{
    /// <summary>Collects interactions and the staffing of agents into an <see cref="OccupancyTally"/>.</summary>
    /// <remarks>Some ten nanoseconds a fact. Not thread-safe.</remarks>
    public sealed class Builder : ITallyBuilder<Interaction, OccupancyTally>, ITallyBuilder<AgentStaffing, OccupancyTally>
    {
        private const string EndBeforeStart = "end before start";
        private readonly OccupancyDefinition _definition;
        private readonly InvalidFacts _invalid;
        private readonly ReasonCounter _incomplete = new();
        private readonly ReasonCounter _assumed = new();
        private readonly ReasonCounter _excluded = new();
        private OccupancySums _sums;

        /// <summary>Starts with nothing.</summary>
        /// <param name="definition">The definition; <see cref="OccupancyDefinition.Standard"/> when null.</param>
        /// <param name="invalid">What to do with a contact whose parts add up to too much, or a staffing that ends before it starts.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
        public Builder(OccupancyDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw)
        {
            _definition = definition ?? OccupancyDefinition.Standard;
            _invalid = Guard.Defined(invalid);
        }

        /// <summary>Adds an interaction: its handle time counts, or it is left out and counted by reason.</summary>
        /// <param name="fact">The interaction.</param>
        /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
        /// <exception cref="ArgumentException">
        /// Its parts add up to more than a <see cref="TimeSpan"/> holds, and invalid facts are to throw; its id is named.
        /// </exception>
        /// <exception cref="OverflowException">A count or a sum of ticks would exceed 9223372036854775807.</exception>
        public void Add(Interaction fact)
        {
            ArgumentNullException.ThrowIfNull(fact);
            if (HandleTime.ExclusionReason(fact, _definition.Handling) is { } reason)
            {
                _excluded.Add(reason);
                return;
            }

            HandleTime handle = HandleTime.Of(fact, _definition.Handling, _invalid, nameof(fact));
            if (handle.Time is { } time)
            {
                _sums += new OccupancySums(1, time.Ticks, 0, 0, 0, 0);
                if (handle.Reason is { } missing)
                {
                    _assumed.Add(missing);
                }
            }
            else
            {
                bool isInvalid = handle.IsTooLong;
                (isInvalid ? _excluded : _incomplete).Add(handle.Reason!);
            }
        }

        /// <summary>Adds how long an agent was there.</summary>
        /// <param name="fact">The staffing.</param>
        /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
        /// <exception cref="ArgumentException">It ends before it starts, and invalid facts are to throw; its agent is named.</exception>
        /// <exception cref="OverflowException">A count or a sum of ticks would exceed 9223372036854775807.</exception>
        public void Add(AgentStaffing fact)
        {
            ArgumentNullException.ThrowIfNull(fact);
            if (fact.To < fact.From)
            {
                if (_invalid == InvalidFacts.Throw)
                {
                    throw new ArgumentException(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"The staffing of the agent \"{fact.AgentId}\" ends at {fact.To:O}, before it starts at {fact.From:O}; expected an end no earlier than the start."),
                        nameof(fact));
                }

                _excluded.Add(EndBeforeStart);
                return;
            }

            _sums += new OccupancySums(0, 0, 1, fact.Available.Ticks, fact.Paid?.Ticks ?? 0, fact.Paid is null ? 1 : 0);
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
        /// <exception cref="OverflowException">A count or a sum of ticks would exceed 9223372036854775807.</exception>
        public void Add(OccupancyTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            if (tally.Definition is null)
            {
                return;
            }

            TallyDefinitions.RefuseOther(_definition, tally.Definition, nameof(tally));
            _sums += tally.Sums;
            _incomplete.Add(tally.Incomplete);
            _assumed.Add(tally.Assumed);
            _excluded.Add(tally.Excluded);
        }

        /// <summary>The tally of everything added so far; the builder can go on.</summary>
        /// <returns>An immutable tally.</returns>
        /// <exception cref="OverflowException">The counts add up to more than 9223372036854775807.</exception>
        public OccupancyTally ToTally() => new(_definition, _sums, _incomplete.ToCounts(), _assumed.ToCounts(), _excluded.ToCounts());
    }
}
