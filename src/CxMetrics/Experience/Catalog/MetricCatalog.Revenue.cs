namespace CxMetrics.Experience;

/// <content>Recurring revenue.</content>
public static partial class MetricCatalog
{
    private static MetricInfo[] Revenue =>
    [
        new()
        {
            Id = "grr", Name = "Gross revenue retention", Aliases = ["GRR", "gross dollar retention"],
            Question = "How much of the revenue stays, without upsell?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = RevenueTeam,
            Formula = "sum of min(opening, closing) / sum of opening, by customer of the opening",
            RollsUp = Sums, Zero = "all revenue is lost", Facts = [nameof(SubscriptionChange)], Moment = "the period",
            Calculators = [nameof(RecurringRevenue)], Figure = "RevenueRetention.GrossRetention",
            Presets = ["MrrDefinition.Standard", "MrrDefinition.Strict"], Source = Skok,
        },
        new()
        {
            Id = "nrr", Name = "Net revenue retention", Aliases = ["NRR", "net dollar retention", "NDR"],
            Question = "Do the customers we have bring more than before?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "ratio, 1 is unchanged", Better = BetterDirection.Higher, Owner = RevenueTeam,
            Formula = "sum of closing / sum of opening, by customer of the opening",
            RollsUp = Sums, Zero = "all revenue is lost", Facts = [nameof(SubscriptionChange)], Moment = "the period",
            Calculators = [nameof(RecurringRevenue)], Figure = "RevenueRetention.NetRetention",
            Presets = ["MrrDefinition.Standard", "MrrDefinition.Strict"], Source = Skok,
        },
        new()
        {
            Id = "revenue-churn", Name = "Revenue churn", Aliases = ["MRR churn", "dollar churn"],
            Question = "How much of the revenue is lost?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Lower, Owner = RevenueTeam, Formula = "(contraction + churn) / opening",
            RollsUp = Sums, Zero = "no revenue is lost", Facts = [nameof(SubscriptionChange)], Moment = "the period",
            Calculators = [nameof(RecurringRevenue)], Figure = "RevenueRetention.RevenueChurn",
            Presets = ["MrrDefinition.Standard", "MrrDefinition.Strict"], Source = Skok,
        },
        new()
        {
            Id = "mrr-movements", Name = "MRR movements", Aliases = ["MRR waterfall", "MRR bridge"],
            Question = "Where did the change of recurring revenue come from?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "money per month", Better = BetterDirection.Higher, Owner = RevenueTeam,
            Formula = "opening + new + reactivation + expansion - contraction - churn = closing",
            RollsUp = Sums, Zero = "as much came as went", Facts = [nameof(SubscriptionChange)], Moment = "the day of the change",
            Calculators = [nameof(RecurringRevenue), nameof(MrrDefinition)], Figure = "MrrWaterfall.Net",
            Presets = ["MrrDefinition.Standard", "MrrDefinition.Strict"], Source = Skok,
        },
        new()
        {
            Id = "quick-ratio", Name = "Quick ratio", Aliases = ["SaaS quick ratio"],
            Question = "Does revenue come faster than it goes?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "ratio", Better = BetterDirection.Higher, Owner = RevenueTeam, Formula = "(new + reactivation + expansion) / (contraction + churn)",
            RollsUp = Sums, Zero = "nothing comes in", Facts = [nameof(SubscriptionChange)], Moment = "the day of the change",
            Calculators = [nameof(RecurringRevenue)], Figure = "MrrWaterfall.QuickRatio", Presets = ["MrrDefinition.Standard", "MrrDefinition.Strict"],
            Source = "Hamid, M., 2015, the quick ratio of subscription businesses",
        },
        new()
        {
            Id = "arpa", Name = "Revenue per account", Aliases = ["ARPA", "ARPU"],
            Question = "What does a customer pay a month?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "money per month", Better = BetterDirection.Higher, Owner = RevenueTeam, Formula = "closing MRR / members at the closing",
            RollsUp = Sums, Zero = "nobody pays", Facts = [nameof(SubscriptionChange)], Moment = "the end of the period",
            Calculators = [nameof(RecurringRevenue)], Figure = "MrrWaterfall.Arpa", Presets = ["MrrDefinition.Standard", "MrrDefinition.Strict"],
            Source = Skok,
        },
    ];
}
