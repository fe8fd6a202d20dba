namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string ReadLog = "M:CxMetrics.ContactLog.Read(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.InvalidFacts)";
    private const string RankLog = "M:CxMetrics.ContactDrivers.Rank(CxMetrics.ContactLog,CxMetrics.ContactDriverDefinition,System.Double,System.Nullable{System.Int64})";
    private const string LogCalculation = "M:CxMetrics.ContactMetricDefinition`3.Calculate(CxMetrics.ContactLog)";
    private const string LogIssueCost = "M:CxMetrics.ContactCost.PerResolvedIssue(CxMetrics.ContactLog,CxMetrics.ContactCostDefinition)";
    private const string LogFcrLinks = "M:CxMetrics.Fcr.Link(CxMetrics.ContactLog,CxMetrics.Moment,System.Nullable{CxMetrics.Moment})";
    private const string LogFcr = "M:CxMetrics.Fcr.Calculate(CxMetrics.ContactLog,CxMetrics.Moment,CxMetrics.FcrDefinition)";
    private const string LogSessions = "M:CxMetrics.SelfService.Link(CxMetrics.ContactLog,CxMetrics.Moment)";
    private const string LogSelfService = "M:CxMetrics.SelfService.Calculate(CxMetrics.ContactLog,CxMetrics.Moment,CxMetrics.SelfServiceDefinition)";

    private static ThrowingCase[] ContactLogCases =>
    [
        new($"{ReadLog} | ArgumentException", () => ContactLog.Read([PlainContact, PlainContact])),
        new($"{ReadLog} | ArgumentException", () => ContactLog.Read(LegsOfTwoCustomers)),
        new($"{ReadLog} | ArgumentException", () => ContactLog.Read(EndlessLegs)),
        new($"{LogCalculation} | ArgumentException", () => ContactCostDefinition.AllContacts.Calculate(LogOfTwoCurrencies)),
        new($"{LogCalculation} | OverflowException", () => ContactCostDefinition.AllContacts.Calculate(DearestLog)),
        new($"{LogIssueCost} | ArgumentException", () => ContactCost.PerResolvedIssue(LogOfTwoCurrencies)),
        new($"{LogIssueCost} | OverflowException", () => ContactCost.PerResolvedIssue(DearestLog)),
        new($"{RankLog} | ArgumentException", () => ContactDrivers.Rank(LogOfTwoCurrencies)),
        new($"{RankLog} | ArgumentException", () => ContactDrivers.Rank(ContactLog.Read([PlainContact with { Talk = TimeSpan.MaxValue, Hold = TimeSpan.MaxValue }]))),
        new($"{RankLog} | ArgumentOutOfRangeException", () => ContactDrivers.Rank(ContactLog.Read([]), null, 0)),
        new($"{RankLog} | OverflowException", () => ContactDrivers.Rank(DearestLog)),
        new($"{LogFcrLinks} | ArgumentException", () => Fcr.Link(BackwardLog, LogEnd)),
        new($"{LogFcr} | ArgumentException", () => Fcr.Calculate(BackwardLog, LogEnd)),
        new($"{LogSessions} | ArgumentException", () => SelfService.Link(BackwardLog, LogEnd)),
        new($"{LogSelfService} | ArgumentException", () => SelfService.Calculate(BackwardLog, LogEnd)),
    ];

    private static ContactLog BackwardLog => ContactLog.Read([BackwardSession]);

    private static ContactLog LogOfTwoCurrencies => LogOf(CostingContact("a", 1, "EUR"), CostingContact("b", 1, "USD"));

    private static ContactLog DearestLog => LogOf(CostingContact("a", decimal.MaxValue), CostingContact("b", decimal.MaxValue));

    private static ContactLog LogOf(params Interaction[] interactions) => ContactLog.Read(interactions.Select(contact => contact with { IssueId = "i" }));
}
