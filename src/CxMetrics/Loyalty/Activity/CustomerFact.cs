using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What a customer did or bought, on the customer's timeline; facts of one moment keep the order of the log.</summary>
internal readonly record struct CustomerFact<TFact>(ulong Key, long At, TFact Fact) : ITimelineItem<CustomerFact<TFact>>
{
    public static bool IsAfter(in CustomerFact<TFact> item, in CustomerFact<TFact> other) => item.At > other.At;
}
