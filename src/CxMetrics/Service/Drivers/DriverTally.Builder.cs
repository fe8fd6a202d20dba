namespace CxMetrics.Service;

/// <content>Contacts one at a time.</content>
public sealed partial class DriverTally
{
    internal sealed class Builder(ContactDriverDefinition definition) : ScopedBuilder<DriverTally>(definition.Scope)
    {
        private readonly CostTally.Builder _cost = new(ContactScope.All);
        private TimeSpan _handleTime;
        private long _contacts;
        private long _timed;

        protected override void Count(Interaction fact)
        {
            _cost.Add(fact);
            _contacts++;
            if (fact.Talk is not null || fact.Hold is not null || fact.Wrap is not null)
            {
                _timed++;
                _handleTime += (fact.Talk ?? TimeSpan.Zero) + (fact.Hold ?? TimeSpan.Zero) + (fact.Wrap ?? TimeSpan.Zero);
            }
        }

        protected override DriverTally Facts(ReasonCounts excluded) =>
            new(_contacts, _timed, _handleTime, _cost.ToTally(), definition, excluded);
    }
}
