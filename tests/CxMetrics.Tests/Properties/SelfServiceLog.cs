using CxMetrics.Tests.Service;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Small logs full of ties: few customers, whole hours, contacts of several legs.</summary>
internal static class SelfServiceLog
{
    public static Gen<Interaction[]> Any { get; } = Row.ArrayOf().Select(rows => rows.Select(
        (row, index) => row with { Id = $"i{index}", CustomerId = IsNamed(row) ? row.CustomerId : null }).ToArray());

    /// <summary>The customer to split the log by: of a row, or of the contact that it is a leg of.</summary>
    public static string? CustomerOf(Interaction row) => row.ContactId is { } contact ? contact[1..] : row.CustomerId;

    /// <summary>Some legs do not say whose contact it is.</summary>
    private static bool IsNamed(Interaction row) => row.ContactId is null || row.Transfers is not 0;

    private static Gen<Interaction> Row =>
        from customer in Gen.Elements<string?>("c", "d", "e", null)
        from start in Gen.Choose(0, 12)
        from length in Gen.Choose(-1, 3)
        from handler in Gen.Elements<ContactHandler?>(
            ContactHandler.SelfService, ContactHandler.SelfService, ContactHandler.AiAgent, ContactHandler.Human, null)
        from outcome in Gen.Elements<QueueOutcome?>(null, QueueOutcome.Answered, QueueOutcome.Abandoned, QueueOutcome.FlowedOut)
        from direction in Gen.Frequency((9, Gen.Constant(ContactDirection.Inbound)), (1, Gen.Constant(ContactDirection.Outbound)))
        from contact in Gen.Elements<string?>(null, null, $"1{customer}", $"2{customer}")
        from resolution in Gen.Elements<ContactResolution?>(ContactResolution.Resolved, ContactResolution.Unresolved, null)
        from transfers in Gen.Elements<int?>(null, 0, 1)
        select new Interaction("i", ContactChannel.Bot, direction, Contact.At(start))
        {
            CustomerId = customer,
            End = length < 0 ? null : Contact.At(start + length),
            HandledBy = handler,
            QueueOutcome = outcome,
            ContactId = contact,
            Resolution = resolution,
            Transfers = transfers,
        };
}
