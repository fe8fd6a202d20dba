using CxMetrics.Experience;

namespace CxMetrics.Tests.Experience;

/// <summary>Journeys in a few letters: each step is at the touchpoint, and the stage, of its name.</summary>
internal static class Walk
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A step of a customer, some minutes after the start.</summary>
    public static Interaction Step(string stage, double minutes, string customer = "c", int number = 0) =>
        new(FormattableString.Invariant($"{customer}-{minutes:00000.00}-{number}"), ContactChannel.Web, ContactDirection.Inbound, Start.AddMinutes(minutes))
        {
            CustomerId = customer,
            TouchpointId = stage,
        };

    public static JourneyLog Log(IEnumerable<Interaction> steps, DateTimeOffset? asOf = null, params string[] stages)
    {
        Interaction[] contacts = [.. steps];
        return Journeys.Link(
            contacts,
            contacts.Select(contact => contact.TouchpointId!).Concat(stages).Distinct(StringComparer.Ordinal).Select(id => new Touchpoint(id, id) { Stage = id }),
            asOf ?? Start.AddDays(1000));
    }

    public static ConversionDefinition Way(double minutes, ConversionRule rule, params string[] stages) =>
        ConversionDefinition.Through(stages) with { Window = TimeSpan.FromMinutes(minutes), Rule = rule };

    public static double[] Minutes(IEnumerable<DurationSummary> times) => [.. times.Select(time => time.Mean!.Value.TotalMinutes)];
}
