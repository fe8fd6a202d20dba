using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>The reference log is read in full: its counts are those that its own file states, exactly.</summary>
public class OperationsLogTests
{
    [Fact]
    public void Interactions_TheWholeLog_HasTheStatedCounts()
    {
        JsonElement counts = OperationsLog.Expected("counts");
        IReadOnlyList<Interaction> log = OperationsLog.Interactions;

        log.Should().HaveCount(counts.GetProperty("rows").GetInt32());
        log.Count(row => row.Direction == ContactDirection.Outbound).Should().Be(counts.GetProperty("outbound").GetInt32());
        log.Count(row => row.QueueOutcome == QueueOutcome.Abandoned).Should().Be(counts.GetProperty("abandoned").GetInt32());
        log.Count(row => row.HandledBy == ContactHandler.SelfService).Should().Be(counts.GetProperty("self_service").GetInt32());
        log.Select(row => row.CustomerId).Distinct(StringComparer.Ordinal).Should().HaveCount(counts.GetProperty("customers").GetInt32());
        log.Max(row => row.End).Should().Be(OperationsLog.End);
        OperationsLog.Expected("rules").GetProperty("data_end_utc").GetDateTimeOffset().Should().Be(OperationsLog.End);
    }
}
