using CxMetrics.Experience;

namespace CxMetrics.Tests.Properties;

/// <summary>Conversion of one journey by the words of the rules, opening by opening.</summary>
internal static class ConversionModel
{
    /// <summary>The starts of the attempt that counts, and its reason where none does.</summary>
    public static (long[] Starts, string? Reason) Attempt(Journey journey, ConversionDefinition definition)
    {
        (long Start, string Label)[] steps = [.. journey.Steps.Select(step => (step.Start.UtcTicks, step.Stage ?? "(unknown)"))];
        int[] order = [.. Enumerable.Range(0, steps.Length).Where(i => definition.Rule != ConversionRule.DirectCollapsed || i == 0 || !Same(steps[i].Label, steps[i - 1].Label))];
        int[] openings = [.. order.Where(i => definition.Rule == ConversionRule.AnyOrder
            ? definition.Stages.Contains(steps[i].Label, StringComparer.Ordinal)
            : Same(steps[i].Label, definition.Stages[0]))];
        if (openings.Length == 0)
        {
            return ([], ExclusionReasons.NotEntered);
        }

        if (definition.Rule == ConversionRule.FirstOpening)
        {
            openings = openings[..1];
        }

        int[] mature = [.. openings.Where(i => definition.Maturity == Maturity.All || steps[i].Start + definition.Window.Ticks <= journey.AsOf.UtcTicks)];
        return mature.Length == 0
            ? ([], ExclusionReasons.Immature)
            : (mature.Select(opening => Chain(steps, order, opening, definition)).MaxBy(chain => chain.Length)!, null);
    }

    private static long[] Chain((long Start, string Label)[] steps, int[] order, int opening, ConversionDefinition definition)
    {
        long last = steps[opening].Start + definition.Window.Ticks;
        if (definition.Rule == ConversionRule.AnyOrder)
        {
            return [.. steps.Select((step, index) => (step, index)).Where(pair => pair.step.Start >= steps[opening].Start && pair.step.Start <= last)
                .Where(pair => definition.Stages.Contains(pair.step.Label, StringComparer.Ordinal))
                .OrderBy(pair => pair.step.Start).ThenBy(pair => pair.index == opening ? -1 : pair.index)
                .DistinctBy(pair => pair.step.Label, StringComparer.Ordinal).Select(pair => pair.step.Start)];
        }

        List<int> chain = [opening];
        foreach (string stage in definition.Stages.Skip(1))
        {
            int next = order.FirstOrDefault(i => IsNext(i) && Same(steps[i].Label, stage) && steps[i].Start <= last, -1);
            if (next < 0)
            {
                break;
            }

            chain.Add(next);
        }

        return [.. chain.Select(i => steps[i].Start)];

        bool IsNext(int i) => definition.Rule switch
        {
            ConversionRule.Direct or ConversionRule.DirectCollapsed => Array.IndexOf(order, i) == Array.IndexOf(order, chain[^1]) + 1,
            ConversionRule.StrictlyLater => steps[i].Start > steps[chain[^1]].Start,
            _ => steps[i].Start >= steps[chain[^1]].Start && !chain.Contains(i),
        };
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
