namespace CxMetrics.Tests.Service;

/// <summary>Records as columns, in the order of their ids, by which contacts that start together are told apart.</summary>
internal static class FcrTestColumns
{
    public static FcrColumns Of(IEnumerable<Interaction> log)
    {
        Interaction[] rows = [.. log.OrderBy(row => row.Id, StringComparer.Ordinal)];
        return new FcrColumns(
            Array.ConvertAll(rows, row => row.Start.UtcTicks),
            Array.ConvertAll(rows, row => row.End?.UtcTicks ?? FcrColumns.NoEnd),
            Array.ConvertAll(rows, row => Code(row.CustomerId)),
            Array.ConvertAll(rows, row => Code(row.Topic)),
            Array.ConvertAll(rows, row => row.Direction == ContactDirection.Outbound ? FcrContactKind.Other
                : row.HandledBy == ContactHandler.Human && row.QueueOutcome is null or QueueOutcome.Answered ? FcrContactKind.Handled
                : FcrContactKind.Attempt));
    }

    private static int Code(string? text) => text is null ? -1 : text.Aggregate(7, (code, letter) => ((code * 31) + letter) & int.MaxValue);
}
