using System.Globalization;
using System.Runtime.InteropServices;

namespace CxMetrics;

/// <summary>A log read once: its contacts in the order of their starts, and what is no contact, with the reason.</summary>
internal sealed class FcrLog
{
    private readonly Lazy<int[]> _customers;
    private readonly Lazy<int[]> _topics;
    private readonly Lazy<int[]> _issues;
    private readonly Lazy<int[]> _channels;

    private FcrLog(FcrContact[] contacts, FcrLeftOut[] leftOut, long interactions, long observedFrom, long asOf)
    {
        Contacts = contacts;
        LeftOut = leftOut;
        Interactions = interactions;
        ObservedFrom = observedFrom;
        AsOf = asOf;
        _customers = new(() => Codes(static contact => contact.CustomerId));
        _topics = new(() => Codes(static contact => contact.Topic));
        _issues = new(() => Codes(static contact => contact.IssueId));
        _channels = new(() => Codes(static contact => contact.Lead.Channel.Name));
    }

    public FcrContact[] Contacts { get; }

    public FcrLeftOut[] LeftOut { get; }

    public long Interactions { get; }

    /// <summary>The legs beyond the first of each contact.</summary>
    public long JoinedLegs => Interactions - LeftOut.Length - Contacts.Length;

    public long ObservedFrom { get; }

    public long AsOf { get; }

    /// <summary>A code for each contact's customer, from 0 in the order of appearance; -1 where there is none.</summary>
    public ReadOnlySpan<int> Customers => _customers.Value;

    public ReadOnlySpan<int> Topics => _topics.Value;

    public ReadOnlySpan<int> Issues => _issues.Value;

    public ReadOnlySpan<int> Channels => _channels.Value;

    public static FcrLog Read(
        IEnumerable<Interaction> interactions, DateTimeOffset asOf, InvalidFacts invalid, DateTimeOffset? observedFrom, string parameter)
    {
        int capacity = interactions.TryGetNonEnumeratedCount(out int count) ? count : 0;
        List<FcrContact> contacts = new(capacity);
        List<FcrLeftOut> leftOut = [];
        Dictionary<string, List<Interaction>> legs = new(StringComparer.Ordinal);
        HashSet<string> ids = new(capacity, StringComparer.Ordinal);
        long index = 0;
        long earliest = asOf.UtcTicks;
        foreach (Interaction interaction in interactions)
        {
            if (interaction is null)
            {
                throw new ArgumentNullException(
                    parameter, string.Create(CultureInfo.InvariantCulture, $"The interaction at index {index} is null; expected an interaction."));
            }

            FcrExclusion exclusion = Sift(interaction, asOf, ids);
            if (exclusion is FcrExclusion.Duplicate or FcrExclusion.EndBeforeStart)
            {
                if (invalid == InvalidFacts.Throw)
                {
                    throw Refuse(interaction, index, exclusion, parameter);
                }
            }
            else
            {
                earliest = Math.Min(earliest, interaction.Start.UtcTicks);
            }

            if (exclusion != FcrExclusion.None)
            {
                leftOut.Add(new(interaction, exclusion));
            }
            else if (interaction.ContactId is not { } contactId)
            {
                contacts.Add(new FcrContact(interaction));
            }
            else if (legs.TryGetValue(contactId, out List<Interaction>? others))
            {
                others.Add(interaction);
            }
            else
            {
                legs.Add(contactId, [interaction]);
            }

            index++;
        }

        foreach (List<Interaction> parts in legs.Values)
        {
            if (parts.Count == 1)
            {
                contacts.Add(new FcrContact(parts[0]));
            }
            else if (OtherCustomer(parts) is not { } other)
            {
                contacts.Add(new FcrContact(parts));
            }
            else if (invalid == InvalidFacts.Throw)
            {
                throw new ArgumentException(
                    $"The legs of the contact \"{other.ContactId}\" have two customers, the interaction \"{other.Id}\" the second, \"{other.CustomerId}\"; expected one.",
                    parameter);
            }
            else
            {
                leftOut.AddRange(parts.Select(leg => new FcrLeftOut(leg, FcrExclusion.TwoCustomers)));
            }
        }

        return new FcrLog(InOrder(contacts), [.. leftOut], index, observedFrom?.UtcTicks ?? earliest, asOf.UtcTicks);
    }

    private static FcrExclusion Sift(Interaction interaction, DateTimeOffset asOf, HashSet<string> ids) =>
        !CxMetrics.Contacts.IsInbound(interaction) ? FcrExclusion.AnotherKind
            : !ids.Add(interaction.Id) ? FcrExclusion.Duplicate
            : interaction.End < interaction.Start ? FcrExclusion.EndBeforeStart
            : interaction.Start > asOf ? FcrExclusion.NotYetKnown
            : FcrExclusion.None;

    /// <summary>The first leg of another customer than those before it.</summary>
    private static Interaction? OtherCustomer(List<Interaction> legs)
    {
        string? customer = legs.Find(static leg => leg.CustomerId is not null)?.CustomerId;
        return legs.Find(leg => leg.CustomerId is { } other && !string.Equals(other, customer, StringComparison.Ordinal));
    }

    private static ArgumentException Refuse(Interaction interaction, long index, FcrExclusion exclusion, string parameter)
    {
        string what = exclusion == FcrExclusion.Duplicate
            ? "has the id of an earlier one; expected each id once"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"ends at {interaction.End:O}, before it starts at {interaction.Start:O}; expected an end no earlier than the start");
        return new(string.Create(CultureInfo.InvariantCulture, $"The interaction at index {index} (id \"{interaction.Id}\") {what}."), parameter);
    }

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

    private int[] Codes(Func<FcrContact, string?> text)
    {
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        int[] codes = new int[Contacts.Length];
        for (int i = 0; i < codes.Length; i++)
        {
            if (text(Contacts[i]) is not { } value)
            {
                codes[i] = -1;
                continue;
            }

            ref int slot = ref CollectionsMarshal.GetValueRefOrAddDefault(known, value, out bool exists);
            if (!exists)
            {
                slot = known.Count - 1;
            }

            codes[i] = slot;
        }

        return codes;
    }
}
