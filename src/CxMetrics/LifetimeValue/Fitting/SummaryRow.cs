namespace CxMetrics.LifetimeValue;

/// <summary>As many customers as the weight says, all with the same purchases.</summary>
internal readonly record struct SummaryRow(int Repeats, double Recency, double Age, double MeanSpend, double Weight)
{
    /// <summary>By repeats, age, recency and spend.</summary>
    public static int Compare(SummaryRow left, SummaryRow right)
    {
        int order = left.Repeats.CompareTo(right.Repeats);
        order = order != 0 ? order : left.Age.CompareTo(right.Age);
        order = order != 0 ? order : left.Recency.CompareTo(right.Recency);
        return order != 0 ? order : left.MeanSpend.CompareTo(right.MeanSpend);
    }
}
