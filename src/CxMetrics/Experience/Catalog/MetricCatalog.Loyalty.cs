using CxMetrics.Survival;

namespace CxMetrics.Experience;

/// <content>Who stays.</content>
public static partial class MetricCatalog
{
    private static MetricInfo[] Loyalty =>
    [
        new()
        {
            Id = "churn", Name = "Customer churn", Aliases = ["churn rate", "attrition", "logo churn"],
            Question = "How many customers leave?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Lower, Owner = "customer success",
            Formula = "members of the opening lost in the period / members at the opening",
            RollsUp = LinkFirst, Zero = "nobody leaves",
            Facts = [nameof(SubscriptionChange), nameof(CustomerActivity)], Moment = "the period of the loss",
            Calculators = [nameof(Churn)], Figure = "ChurnResult.Rate",
            Presets = ["ChurnDefinition.Standard", "ChurnDefinition.AverageBase", "ChurnDefinition.Daily", "ChurnDefinition.OpeningPlusNew", "ChurnDefinition.Leavers"],
            Source = FaderHardie,
        },
        new()
        {
            Id = "retention", Name = "Customer retention", Aliases = ["retention rate", "CRR"],
            Question = "How many customers stay?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = "customer success",
            Formula = "members of the opening still there at the end / members at the opening",
            RollsUp = LinkFirst, Zero = "everybody leaves", Facts = [nameof(SubscriptionChange), nameof(CustomerActivity)], Moment = "the period",
            Calculators = [nameof(Retention)], Figure = "RetentionResult.Rate", Presets = ["ChurnDefinition.Standard"], Source = FaderHardie,
        },
        new()
        {
            Id = "cohort-retention", Name = "Cohort retention", Aliases = ["retention curve", "day-30 retention"],
            Question = "How many of those who came together are still active?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = "product",
            Formula = "customers of the cohort active at an age / customers of the cohort, over complete cells",
            RollsUp = LinkFirst, Zero = "nobody comes back", Facts = [nameof(CustomerActivity)], Moment = "the first activity",
            Calculators = [nameof(Retention), nameof(CohortDefinition)], Figure = "CohortMatrix.Averages", Presets = ["CohortDefinition.Standard"],
            Source = "Ryder, N., 1965, The cohort as a concept in the study of social change, American Sociological Review 30(6)",
        },
        new()
        {
            Id = "stickiness", Name = "Stickiness", Aliases = ["DAU/MAU"],
            Question = "How often do active customers come?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "ratio, 0 to 1", Better = BetterDirection.Higher, Owner = "product",
            Formula = "mean daily active customers / active customers of the period",
            RollsUp = LinkFirst, Zero = "nobody comes", Facts = [nameof(CustomerActivity)], Moment = "the activity",
            Calculators = [nameof(Retention)], Figure = "LifecyclePeriod.Stickiness", Presets = [],
            Source = "Croll, A., Yoskovitz, B., 2013, Lean Analytics",
        },
        new()
        {
            Id = "repeat-purchase-rate", Name = "Repeat purchase rate", Aliases = ["RPR", "repurchase rate"],
            Question = "How many buyers buy again?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = MarketingTeam,
            Formula = "customers with 2 or more purchases / customers, within the window of mature customers",
            RollsUp = LinkFirst, Zero = "nobody buys twice", Facts = [nameof(Purchase)], Moment = "the first purchase",
            Calculators = [nameof(RepeatPurchaseDefinition)], Figure = "RepeatPurchaseResult.Rate", Presets = ["RepeatPurchaseDefinition.Standard"],
            Source = Farris,
        },
        new()
        {
            Id = "purchase-frequency", Name = "Purchase frequency", Aliases = ["orders per customer"],
            Question = "How often does a customer buy?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "purchases per customer", Better = BetterDirection.Higher, Owner = MarketingTeam,
            Formula = "purchases / customers, within the window of mature customers",
            RollsUp = LinkFirst, Zero = "not possible: a customer has bought", Facts = [nameof(Purchase)], Moment = "the first purchase",
            Calculators = [nameof(RepeatPurchaseDefinition)], Figure = "RepeatPurchaseResult.Frequency",
            Presets = ["RepeatPurchaseDefinition.Standard"], Source = Farris,
        },
        new()
        {
            Id = "tenure", Name = "Customer survival", Aliases = ["tenure curve", "survival curve", "Kaplan-Meier"],
            Question = "How long do customers stay?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1, by time", Better = BetterDirection.Higher, Owner = "customer success",
            Formula = "product over times of (1 - losses / customers at risk)",
            RollsUp = Sums, Zero = "nobody stays so long", Facts = [nameof(SubscriptionChange)], Moment = "the time since the start",
            Calculators = [nameof(KaplanMeier)], Figure = "SurvivalCurve.Median", Presets = ["SurvivalDefinition.Standard"],
            Source = "Kaplan, E., Meier, P., 1958, Nonparametric estimation from incomplete observations, JASA 53",
        },
        new()
        {
            Id = "loss-by-cause", Name = "Losses by cause", Aliases = ["cumulative incidence", "competing risks"],
            Question = "Why do customers leave, and when?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1, by time", Better = BetterDirection.Lower, Owner = "customer success",
            Formula = "sum over times of survival x losses by the cause / customers at risk",
            RollsUp = Sums, Zero = "nobody leaves for this cause", Facts = [nameof(SubscriptionChange)], Moment = "the time since the start",
            Calculators = [nameof(CumulativeIncidence)], Figure = "IncidenceCurves.Points", Presets = ["SurvivalDefinition.Standard"],
            Source = "Aalen, O., Johansen, S., 1978, An empirical transition matrix, Scandinavian Journal of Statistics 5",
        },
        new()
        {
            Id = "survival-difference", Name = "Difference of survival", Aliases = ["log-rank test"],
            Question = "Do these customers leave sooner than those?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "p-value, 0 to 1", Better = BetterDirection.Neither, Owner = "customer success",
            Formula = "observed less expected losses of each group, squared over their variance",
            RollsUp = Sums, Zero = "groups that differ beyond any chance", Facts = [nameof(SubscriptionChange)], Moment = "the time since the start",
            Calculators = [nameof(LogRank)], Figure = "LogRankResult.PValue", Presets = [],
            Source = "Peto, R., Peto, J., 1972, Asymptotically efficient rank invariant test procedures, JRSS A 135",
        },
    ];
}
