namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] ContactDriverCases =>
    [
        new(
            "M:CxMetrics.ContactDrivers.Rank(CxMetrics.Breakdown{System.String,CxMetrics.DriverTally},System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => ContactDrivers.Rank(NoDrivers, 0)),
        new(
            "M:CxMetrics.ContactDrivers.Rank(CxMetrics.Breakdown{System.String,CxMetrics.DriverTally},System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => ContactDrivers.Rank(NoDrivers, 1.1)),
        new(
            "M:CxMetrics.ContactDrivers.Rank(CxMetrics.Breakdown{System.String,CxMetrics.DriverTally},System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => ContactDrivers.Rank(NoDrivers, double.NaN)),
        new(
            "M:CxMetrics.ContactDrivers.Rank(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactDriverDefinition,System.Double,System.Nullable{System.Int64},CxMetrics.InvalidFacts) | ArgumentException",
            () => ContactDrivers.Rank([PlainContact, PlainContact])),
        new(
            "M:CxMetrics.ContactDrivers.Rank(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactDriverDefinition,System.Double,System.Nullable{System.Int64},CxMetrics.InvalidFacts) | ArgumentException",
            () => ContactDrivers.Rank([CostingContact("a", 1, "EUR"), CostingContact("b", 1, "USD")])),
        new(
            "M:CxMetrics.ContactDrivers.Rank(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactDriverDefinition,System.Double,System.Nullable{System.Int64},CxMetrics.InvalidFacts) | ArgumentException",
            () => ContactDrivers.Rank(LegsOfTwoCustomers)),
        new(
            "M:CxMetrics.ContactDrivers.Rank(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactDriverDefinition,System.Double,System.Nullable{System.Int64},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => ContactDrivers.Rank([PlainContact], null, 0)),
        new(
            "M:CxMetrics.ContactDrivers.Rank(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactDriverDefinition,System.Double,System.Nullable{System.Int64},CxMetrics.InvalidFacts) | OverflowException",
            () => ContactDrivers.Rank([CostingContact("a", decimal.MaxValue), CostingContact("b", decimal.MaxValue)])),
        new(
            "M:CxMetrics.ContactDrivers.Rank(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactDriverDefinition,System.Double,System.Nullable{System.Int64},CxMetrics.InvalidFacts) | OverflowException",
            () => ContactDrivers.Rank([PlainContact with { Talk = TimeSpan.MaxValue }, PlainContact with { Id = "b", Talk = TimeSpan.MaxValue }])),
        new(
            "M:CxMetrics.ContactDrivers.RollUp(CxMetrics.Breakdown{System.String,CxMetrics.DriverTally},System.Int32,System.Char) | ArgumentOutOfRangeException",
            () => ContactDrivers.RollUp(NoDrivers, 0)),
        new(
            "M:CxMetrics.ContactDrivers.TopicAt(System.String,System.Int32,System.Char) | ArgumentOutOfRangeException",
            () => ContactDrivers.TopicAt("a", 0)),
    ];

    private static Breakdown<string, DriverTally> NoDrivers => Breakdown<string, DriverTally>.AdditiveIdentity;
}
