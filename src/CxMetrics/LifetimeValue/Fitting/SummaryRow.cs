namespace CxMetrics.LifetimeValue;

/// <summary>As many customers as the weight says, all with the same purchases.</summary>
internal readonly record struct SummaryRow(int Repeats, double Recency, double Age, double MeanSpend, double Weight)
{
    /// <summary>The time that all customers were observed together.</summary>
    public static double Time(ReadOnlySpan<SummaryRow> rows, ReadOnlySpan<double> weights)
    {
        double time = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            time += weights[i] * rows[i].Age;
        }

        return time;
    }

    /// <summary>The time from one purchase to the next if nobody had left: where a search for a scale begins; 1 where nothing is known.</summary>
    public static double TimeOfPurchase(ReadOnlySpan<SummaryRow> rows, ReadOnlySpan<double> weights)
    {
        double purchases = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            purchases += weights[i] * rows[i].Repeats;
        }

        double time = Time(rows, weights);
        return purchases > 0 && time > 0 ? time / purchases : 1;
    }
}
