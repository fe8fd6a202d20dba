using ContactTime = CxMetrics.HandleTime;

namespace CxMetrics;

/// <content>Contacts one at a time.</content>
public sealed partial class DriverTally
{
    internal sealed class Builder(ContactDriverDefinition definition, InvalidFacts invalid) : ScopedBuilder<DriverTally>(definition.Scope)
    {
        /// <summary>Talk, hold and wrap-up time, as far as they are recorded: a topic is ranked by the time that is known.</summary>
        private static readonly HandlingDefinition Times = HandlingDefinition.MissingTookNoTime;

        private readonly CostTally.Builder _cost = new(ContactScope.All);
        private TimeSpan _handleTime;
        private long _contacts;
        private long _timed;

        protected override void Count(Interaction fact)
        {
            ContactTime time = ContactTime.Of(fact, Times, invalid, nameof(fact));
            if (time.IsTooLong)
            {
                Exclude(ExclusionReasons.HandleTimeTooLong);
                return;
            }

            _cost.Add(fact);
            _contacts++;
            _timed += time.Time is null ? 0 : 1;
            _handleTime += time.Time ?? TimeSpan.Zero;
        }

        protected override DriverTally Facts(ReasonCounts excluded) =>
            new(_contacts, _timed, _handleTime, _cost.ToTally(), definition, excluded);
    }
}
