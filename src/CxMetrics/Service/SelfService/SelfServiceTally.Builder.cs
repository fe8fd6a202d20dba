using CxMetrics.Internal;

namespace CxMetrics.Service;

/// <content>Sessions one at a time.</content>
public sealed partial class SelfServiceTally
{
    private const string NoOutcome = "no outcome recorded";
    private const string NotCompleted = "not completed";

    internal sealed class Builder(SelfServiceDefinition definition) : ITallyBuilder<SelfServiceSession, SelfServiceTally>
    {
        private readonly string _definition = definition.ToString();
        private readonly Dictionary<string, long> _excluded = new(StringComparer.Ordinal);
        private readonly RateTally.Builder _completion = new();
        private readonly RateTally.Builder _recorded = new();
        private readonly RateTally.Builder _containment = new();
        private readonly RateTally.Builder _both = new();
        private readonly RateTally.Builder _cameBack = new();
        private SelfServiceTally _merged = AdditiveIdentity;
        private long _sessions;

        public void Add(SelfServiceSession fact)
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

        public void Exclude(string reason, long count = 1)
        {
            Guard.Text(reason);
            if (Guard.Count(count) > 0)
            {
                _excluded[reason] = ExactCount.Add(_excluded.GetValueOrDefault(reason), count, $"facts excluded as \"{reason}\"");
            }
        }

        public void Add(SelfServiceTally tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            try
            {
                _merged += tally;
            }
            catch (ArgumentException refused)
            {
                throw new ArgumentException(Refusal.Reason(refused), nameof(tally), refused);
            }
        }

        public SelfServiceTally ToTally()
        {
            SelfServiceTally facts = new(
                _sessions,
                _completion.ToTally(),
                _recorded.ToTally(),
                _containment.ToTally(),
                _both.ToTally(),
                _cameBack.ToTally(),
                _definition,
                ReasonCounts.None.Merge(_excluded));
            try
            {
                return _merged + facts;
            }
            catch (ArgumentException refused)
            {
                throw new InvalidOperationException(Refusal.Reason(refused), refused);
            }
        }

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
