namespace CxMetrics.LifetimeValue;

/// <summary>As many customers as the weight says, all with the same purchases.</summary>
internal readonly record struct SummaryRow(int Repeats, double Recency, double Age, double MeanSpend, double Weight);
