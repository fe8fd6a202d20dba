using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A log read once: its contacts in the order of their starts, and what is no contact, with the reason.</summary>
internal sealed class FcrLog(FcrContact[] contacts, ExcludedFact<Interaction>[] leftOut, long interactions, long observedFrom, long asOf)
{
    private readonly Lazy<int[]> _customers = new(() => Codes(contacts, static contact => contact.CustomerId));

    public FcrContact[] Contacts { get; } = contacts;

    public ExcludedFact<Interaction>[] LeftOut { get; } = leftOut;

    public long Interactions { get; } = interactions;

    /// <summary>The legs beyond the first of each contact.</summary>
    public long JoinedLegs => Interactions - LeftOut.Length - Contacts.Length;

    public long ObservedFrom { get; } = observedFrom;

    public long AsOf { get; } = asOf;

    /// <summary>A code for each contact's customer, from 0 in the order of appearance; -1 where there is none.</summary>
    public ReadOnlySpan<int> Customers => _customers.Value;

    /// <summary>A code for what a key has of each contact beside the customer; -1 where there is none, empty where the key has none.</summary>
    public ReadOnlySpan<int> Subjects(FcrKey key) => key switch
    {
        FcrKey.Customer => default,
        FcrKey.CustomerAndTopic => Codes(Contacts, static contact => contact.Topic),
        FcrKey.CustomerAndChannel => Codes(Contacts, static contact => contact.Lead.Channel.Name),
        FcrKey.CustomerTopicAndChannel => TopicsAndChannels(),
        _ => Codes(Contacts, static contact => contact.IssueId),
    };

    public static FcrLog Read(ContactLog log, DateTimeOffset asOf, DateTimeOffset? observedFrom, string parameter)
    {
        log.RefuseEndBeforeStart(parameter);
        List<FcrContact> contacts = new(log.ContactCount);
        List<ExcludedFact<Interaction>> leftOut = [.. log.ExcludedInteractions];
        List<Interaction> known = [];
        for (int i = 0; i < log.ContactCount; i++)
        {
            known.Clear();
            foreach (Interaction leg in log.LegsOf(i))
            {
                if (Sift(leg, asOf) is { } reason)
                {
                    leftOut.Add(new(leg, reason));
                }
                else
                {
                    known.Add(leg);
                }
            }

            if (known.Count > 0)
            {
                contacts.Add(known.Count == 1 ? new FcrContact(known[0]) : new FcrContact([.. known]));
            }
        }

        long observed = observedFrom?.UtcTicks ?? Earliest(log, asOf);
        return new FcrLog(InOrder(contacts), [.. leftOut], log.Interactions.Count + log.ExcludedInteractions.Count, observed, asOf.UtcTicks);
    }

    private static string? Sift(Interaction interaction, DateTimeOffset asOf) =>
        !CxMetrics.Contacts.IsInbound(interaction) ? ExclusionReasons.OtherKind
            : CxMetrics.Contacts.EndsBeforeStart(interaction) ? ExclusionReasons.EndBeforeStart
            : interaction.Start > asOf ? ExclusionReasons.NotYetKnown
            : null;

    /// <summary>When the log begins, as far as its starts can be believed.</summary>
    private static long Earliest(ContactLog log, DateTimeOffset asOf) =>
        log.Interactions.Where(interaction => !CxMetrics.Contacts.EndsBeforeStart(interaction))
            .Concat(log.ExcludedInteractions.Where(fact => !string.Equals(fact.Reason, ExclusionReasons.Duplicate, StringComparison.Ordinal)).Select(fact => fact.Fact))
            .Aggregate(asOf.UtcTicks, static (earliest, interaction) => Math.Min(earliest, interaction.Start.UtcTicks));

    /// <summary>Logs are mostly written in order, which is looked at before anything is sorted.</summary>
    private static FcrContact[] InOrder(List<FcrContact> contacts)
    {
        FcrContact[] sorted = [.. contacts];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (Compare(sorted[i - 1], sorted[i]) > 0)
            {
                Array.Sort(sorted, Compare);
                break;
            }
        }

        return sorted;
    }

    private static int Compare(FcrContact left, FcrContact right)
    {
        int byStart = left.Start.CompareTo(right.Start);
        return byStart != 0 ? byStart : string.CompareOrdinal(left.OrderId, right.OrderId);
    }

    private static int[] Codes(FcrContact[] contacts, Func<FcrContact, string?> text)
    {
        KeyCodes<string> codes = new(StringComparer.Ordinal);
        return Array.ConvertAll(contacts, contact => text(contact) is { } known ? codes.Of(known) : -1);
    }

    private int[] TopicsAndChannels()
    {
        KeyCodes<(int Topic, int Channel)> codes = new();
        return [.. Codes(Contacts, static contact => contact.Topic).Zip(
            Codes(Contacts, static contact => contact.Lead.Channel.Name),
            (topic, channel) => topic < 0 ? -1 : codes.Of((topic, channel)))];
    }
}
