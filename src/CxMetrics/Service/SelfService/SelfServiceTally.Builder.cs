namespace CxMetrics;

/// <content>Sessions one at a time.</content>
public sealed partial class SelfServiceTally
{
    private const string NoOutcome = FcrReasons.ResolutionUnknown;
    private const string NotCompleted = "not completed";

    internal sealed class Builder(SelfServiceDefinition definition) : MergingBuilder<SelfServiceSession, SelfServiceTally>
    {
        private readonly RateTally.Builder _completion = new();
        private readonly RateTally.Builder _recorded = new();
        private readonly RateTally.Builder _containment = new();
        private readonly RateTally.Builder _both = new();
        private readonly RateTally.Builder _cameBack = new();
        private long _sessions;

        public override void Add(SelfServiceSession fact)
        {
            ArgumentNullException.ThrowIfNull(fact);
            if (!definition.Covers(fact))
            {
                Exclude(SelfServiceDefinition.OtherHandler);
                return;
            }

            _sessions++;
            string? why = definition.WhyOut(fact);
            bool isContained = why is null && !definition.CameBack(fact);
            bool isCompleted = fact.Resolution == ContactResolution.Resolved;
            Count(_completion, isCompleted, null);
            Count(_recorded, isCompleted, fact.Resolution is null ? NoOutcome : null);
            Count(_containment, isContained, why);
            Count(_both, isContained && isCompleted, why);
            Count(_cameBack, !isContained, why ?? (isCompleted ? null : fact.Resolution is null ? NoOutcome : NotCompleted));
        }

        protected override SelfServiceTally Facts(ReasonCounts excluded) =>
            new(
                _sessions,
                _completion.ToTally(),
                _recorded.ToTally(),
                _containment.ToTally(),
                _both.ToTally(),
                _cameBack.ToTally(),
                definition,
                excluded);

        private static void Count(RateTally.Builder rate, bool hit, string? why)
        {
            if (why is null)
            {
                rate.Add(hit);
            }
            else
            {
                rate.Exclude(why);
            }
        }
    }
}
