namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] CustomersAndTouchpoints =>
    [
        new("M:CxMetrics.Customer.#ctor(System.String) | ArgumentNullException", () => _ = new Customer(null!)),
        new("M:CxMetrics.Customer.#ctor(System.String) | ArgumentException", () => _ = new Customer(" ")),
        new("P:CxMetrics.Customer.Id | ArgumentNullException", () => _ = Buyer with { Id = null! }),
        new("P:CxMetrics.Customer.Id | ArgumentException", () => _ = Buyer with { Id = " " }),
        new("P:CxMetrics.Customer.Segment | ArgumentException", () => _ = Buyer with { Segment = " " }),
        new("P:CxMetrics.Customer.AccountId | ArgumentException", () => _ = Buyer with { AccountId = " " }),
        new("P:CxMetrics.Customer.MonthlyRevenue | ArgumentOutOfRangeException", () => _ = Buyer with { MonthlyRevenue = -1 }),
        new("P:CxMetrics.Customer.AcquisitionCost | ArgumentOutOfRangeException", () => _ = Buyer with { AcquisitionCost = -1 }),
        new(
            "M:CxMetrics.Touchpoint.#ctor(System.String,System.String,System.Boolean) | ArgumentNullException",
            () => _ = new Touchpoint(null!, "Checkout")),
        new(
            "M:CxMetrics.Touchpoint.#ctor(System.String,System.String,System.Boolean) | ArgumentNullException",
            () => _ = new Touchpoint("t", null!)),
        new(
            "M:CxMetrics.Touchpoint.#ctor(System.String,System.String,System.Boolean) | ArgumentException",
            () => _ = new Touchpoint(" ", "Checkout")),
        new(
            "M:CxMetrics.Touchpoint.#ctor(System.String,System.String,System.Boolean) | ArgumentException",
            () => _ = new Touchpoint("t", " ")),
        new("P:CxMetrics.Touchpoint.Id | ArgumentNullException", () => _ = Checkout with { Id = null! }),
        new("P:CxMetrics.Touchpoint.Id | ArgumentException", () => _ = Checkout with { Id = " " }),
        new("P:CxMetrics.Touchpoint.Name | ArgumentNullException", () => _ = Checkout with { Name = null! }),
        new("P:CxMetrics.Touchpoint.Name | ArgumentException", () => _ = Checkout with { Name = " " }),
        new("P:CxMetrics.Touchpoint.Channel | ArgumentException", () => _ = Checkout with { Channel = default(ContactChannel) }),
        new("P:CxMetrics.Touchpoint.Stage | ArgumentException", () => _ = Checkout with { Stage = " " }),
        new("P:CxMetrics.Touchpoint.Department | ArgumentException", () => _ = Checkout with { Department = " " }),
    ];

    private static Customer Buyer => new("b");

    private static Touchpoint Checkout => new("t", "Checkout");
}
