using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Contacts one at a time.</content>
public sealed partial class CostTally
{
    internal sealed class Builder(ContactScope scope, ContactCostDefinition? definition = null) : ScopedBuilder<CostTally>(scope)
    {
        private readonly ExactAmount.Builder _total = new();
        private string? _currency;
        private long _contacts;
        private long _resolved;

        protected override void Count(Interaction fact)
        {
            if (fact.Cost is not { } cost)
            {
                Exclude(NoCost);
                return;
            }

            if (_contacts > 0 && !string.Equals(_currency, fact.Currency, StringComparison.Ordinal))
            {
                throw new ArgumentException(
                    $"The cost of interaction \"{fact.Id}\" is in {Name(fact.Currency)}; expected {Name(_currency)}, as before it.", nameof(fact));
            }

            _total.Add(cost);
            _currency = fact.Currency;
            _contacts++;
            _resolved += fact.Resolution == ContactResolution.Resolved ? 1 : 0;
        }

        protected override CostTally Facts(ReasonCounts excluded) => new(_total.ToAmount(), _currency, _contacts, _resolved, definition, excluded);
    }
}
