using CxMetrics.LifetimeValue;

namespace CxMetrics.Experience;

/// <content>What customers are worth.</content>
public static partial class MetricCatalog
{
    private static MetricInfo[] Lifetime =>
    [
        new()
        {
            Id = "clv", Name = "Customer lifetime value", Aliases = ["CLV", "LTV", "CLTV"],
            Question = "What is a customer worth?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "money, modelled", Better = BetterDirection.Higher, Owner = MarketingTeam,
            Formula = "sum of expected discounted margins from now on",
            RollsUp = Sums, Zero = "a customer brings nothing more", Facts = [nameof(Purchase)], Moment = "as of",
            Calculators = [nameof(Clv), nameof(BgNbd), nameof(MbgNbd), nameof(ParetoNbd), nameof(BgBb), nameof(GammaGamma)], Figure = "CustomerValues.Mean",
            Presets = ["ClvDefinition.Lifetime", "ClvDefinition.NextYear", "PurchaseSummaryDefinition.Standard"],
            Source = "Fader, P., Hardie, B., Lee, K., 2005, RFM and CLV, Journal of Marketing Research 42(4)",
        },
        new()
        {
            Id = "simple-clv", Name = "Lifetime value by formula", Aliases = ["simple CLV", "simple LTV"],
            Question = "What is a customer worth at this margin and churn?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "money", Better = BetterDirection.Higher, Owner = MarketingTeam,
            Formula = "margin x purchases per period / churn; discounted: m r / (1 + d - r)",
            RollsUp = Refit, Zero = "no margin", Facts = [nameof(SubscriptionChange)], Moment = "none: rates are given",
            Calculators = [nameof(Clv)], Figure = "ClvResult.Value", Presets = [], Source = GuptaLehmann,
        },
        new()
        {
            Id = "historic-value", Name = "Historic value", Aliases = ["past customer value"],
            Question = "What has a customer brought so far?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "money", Better = BetterDirection.Higher, Owner = MarketingTeam, Formula = "sum of margins / customers",
            RollsUp = Sums, Zero = "customers brought nothing", Facts = [nameof(Purchase)], Moment = "the purchase",
            Calculators = [nameof(Clv), nameof(HistoricValueDefinition)], Figure = "HistoricValueResult.Mean",
            Presets = ["HistoricValueDefinition.Margins", "HistoricValueDefinition.Revenue"], Source = GuptaLehmann,
        },
        new()
        {
            Id = "value-to-cost", Name = "Value to acquisition cost", Aliases = ["LTV to CAC", "LTV:CAC"],
            Question = "Does a customer bring back what it cost to win?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "ratio", Better = BetterDirection.Higher, Owner = MarketingTeam, Formula = "lifetime value / acquisition cost",
            RollsUp = Refit, Zero = "a customer brings nothing", Facts = [nameof(Customer), nameof(Purchase)], Moment = "as of",
            Calculators = [nameof(Clv)], Figure = "ClvResult.ValueToCost", Presets = [], Source = Skok,
        },
        new()
        {
            Id = "expected-renewals", Name = "Expected renewals", Aliases = ["discounted expected residual lifetime"],
            Question = "How many renewals are to come?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "renewals per customer", Better = BetterDirection.Higher, Owner = MarketingTeam,
            Formula = "sum over periods of the survival of a customer with a churn of his own",
            RollsUp = Refit, Zero = "nobody renews", Facts = [nameof(SubscriptionChange)], Moment = "as of",
            Calculators = [nameof(ShiftedBetaGeometric), nameof(BetaDiscreteWeibull)], Figure = "ModelFit.Model", Presets = [],
            Source = "Fader, P., Hardie, B., 2010, Customer-base valuation in a contractual setting, Marketing Science 29(1)",
        },
    ];
}
