namespace CxMetrics.Statistics;

/// <summary>Two-sided p-values by adding up outcomes from the likeliest outwards.</summary>
/// <remarks>
/// Weights follow from their neighbours, so no factorials and no logarithms are taken, whose errors grow with the counts. A side ends
/// where the rest, at most a geometric series, no longer counts.
/// </remarks>
internal static class ExactOutcomes
{
    /// <summary>The weight of the mode; high, so that all that a p-value can hold stays clear of underflow.</summary>
    private const double Start = 1e270;

    /// <summary>A weight whose p-value is below the smallest double: 330 orders below the mode.</summary>
    private const double Vanished = 1e-60;

    /// <summary>R's: outcomes that are equally likely in exact arithmetic must not be told apart by rounding.</summary>
    private const double Tolerance = 1 + 1e-7;

    private const double Negligible = 1e-17;

    /// <summary>The probability of the outcomes that are no likelier than the observed one.</summary>
    public static double NoLikelier<TOutcomes>(TOutcomes outcomes, long observed, CancellationToken cancellation)
        where TOutcomes : struct, IOutcomes
    {
        cancellation.ThrowIfCancellationRequested();
        double limit = WeightOf(outcomes, observed, cancellation) * Tolerance;
        return limit <= Vanished ? 0 : Share(outcomes, (_, weight) => weight <= limit, cancellation);
    }

    /// <summary>The probability of the outcomes beyond the observed one, and of those across the mean that are no likelier.</summary>
    public static double FartherOut<TOutcomes>(TOutcomes outcomes, long observed, double mean, CancellationToken cancellation)
        where TOutcomes : struct, IOutcomes
    {
        cancellation.ThrowIfCancellationRequested();
        double limit = WeightOf(outcomes, observed, cancellation) * Tolerance;
        return limit <= Vanished ? 0
            : observed < mean
                ? Share(outcomes, (outcome, weight) => outcome <= observed || (outcome >= mean && weight <= limit), cancellation)
                : Share(outcomes, (outcome, weight) => outcome >= observed || (outcome <= mean && weight <= limit), cancellation);
    }

    private static double WeightOf<TOutcomes>(TOutcomes outcomes, long observed, CancellationToken cancellation)
        where TOutcomes : struct, IOutcomes
    {
        double weight = Start;
        int step = Math.Sign(observed - outcomes.Mode);
        for (long outcome = outcomes.Mode; outcome != observed && weight > Vanished; outcome += step)
        {
            CheckNowAndThen(outcome, cancellation);
            weight *= Ratio(outcomes, outcome, step);
        }

        return weight;
    }

    private static double Share<TOutcomes>(TOutcomes outcomes, Func<long, double, bool> counts, CancellationToken cancellation)
        where TOutcomes : struct, IOutcomes
    {
        double all = Start;
        double counted = counts(outcomes.Mode, Start) ? Start : 0;
        AddSide(outcomes, outcomes.Highest, 1, counts, cancellation, ref all, ref counted);
        AddSide(outcomes, outcomes.Lowest, -1, counts, cancellation, ref all, ref counted);
        return counted / all;
    }

    private static void AddSide<TOutcomes>(
        TOutcomes outcomes, long end, int step, Func<long, double, bool> counts, CancellationToken cancellation, ref double all, ref double counted)
        where TOutcomes : struct, IOutcomes
    {
        double weight = Start;
        for (long outcome = outcomes.Mode; outcome != end;)
        {
            CheckNowAndThen(outcome, cancellation);
            double ratio = Ratio(outcomes, outcome, step);
            outcome += step;
            weight *= ratio;
            all += weight;
            if (counts(outcome, weight))
            {
                counted += weight;
                if (weight * ratio <= (1 - ratio) * counted * Negligible)
                {
                    return;
                }
            }
        }
    }

    /// <summary>Some ten thousand times a second.</summary>
    private static void CheckNowAndThen(long outcome, CancellationToken cancellation)
    {
        if ((outcome & 0xFFFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private static double Ratio<TOutcomes>(TOutcomes outcomes, long outcome, int step)
        where TOutcomes : struct, IOutcomes =>
        step > 0 ? outcomes.RatioToNext(outcome) : 1 / outcomes.RatioToNext(outcome - 1);
}
