using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Makes one contact of its legs: the IVR, the queue, the transfer to another team.</summary>
internal static class ContactLegs
{
    /// <summary>The order of legs, and of contacts: by start; at the same moment by id, so that no order of the input matters.</summary>
    public static int Compare(Interaction left, Interaction right) =>
        left.Start.UtcTicks.CompareTo(right.Start.UtcTicks) is var byStart and not 0 ? byStart : string.CompareOrdinal(left.Id, right.Id);

    /// <summary>What keeps legs in their order from being one contact; null where nothing does.</summary>
    public static ContactFault? FaultOf(Interaction[] legs) =>
        SecondOf(legs, leg => leg.CustomerId) is { } other ? Two("customers", ExclusionReasons.TwoCustomers, legs, other, leg => leg.CustomerId)
        : SecondOf(legs, leg => leg.Currency) is { } foreign ? Two("currencies", ExclusionReasons.TwoCurrencies, legs, foreign, leg => leg.Currency)
        : Unstated(legs) ?? (AddsUp(legs)
            ? null
            : new ContactFault(
                ExclusionReasons.ContactTooLarge,
                $"The durations, transfers or costs of the legs of the contact {Quote.Of(legs[0].ContactId)} add up to more than their types hold; expected less."));

    /// <summary>The latest end of the legs; null where a leg has none, since it may be the one that lasted longest.</summary>
    public static DateTimeOffset? EndOf(Interaction[] legs) => Array.Exists(legs, leg => leg.End is null) ? null : legs.Max(leg => leg.End);

    /// <summary>Joins legs in their order that nothing keeps from being one contact.</summary>
    public static Interaction Join(Interaction[] legs)
    {
        Interaction handled = Array.FindLast(legs, Contacts.IsHandledByHuman)
            ?? Array.FindLast(legs, leg => leg.HandledBy is not null || leg.QueueOutcome is not null)
            ?? legs[^1];
        return legs[0] with
        {
            End = EndOf(legs),
            CustomerId = First(legs, leg => leg.CustomerId),
            IssueId = First(legs, leg => leg.IssueId),
            TouchpointId = First(legs, leg => leg.TouchpointId),
            InitiatedBy = FirstValue(legs, leg => leg.InitiatedBy),
            Topic = First(legs, leg => leg.Topic),
            QueueOutcome = handled.QueueOutcome,
            HandledBy = handled.HandledBy,
            AgentId = Last(legs, leg => leg.AgentId),
            TeamId = Last(legs, leg => leg.TeamId),
            Queue = Sum(legs, leg => leg.Queue),
            Talk = Sum(legs, leg => leg.Talk),
            Hold = Sum(legs, leg => leg.Hold),
            Wrap = Sum(legs, leg => leg.Wrap),
            Transfers = Transfers(legs),
            Resolution = LastValue(legs, leg => leg.Resolution),
            FirstLineResolvable = FirstValue(legs, leg => leg.FirstLineResolvable),
            CustomerSaysResolved = LastValue(legs, leg => leg.CustomerSaysResolved),
            Sentiment = LastValue(legs, leg => leg.Sentiment),
            Cost = Array.TrueForAll(legs, leg => leg.Cost is not null) ? ExactAmount.Sum(legs.Select(leg => leg.Cost!.Value)).ToDecimal() : null,
            Currency = First(legs, leg => leg.Currency),
            Converted = Any(legs, leg => leg.Converted),
            Flagged = Any(legs, leg => leg.Flagged),
            FollowedUpAt = LastValue(legs, leg => leg.FollowedUpAt),
            Attributes = Array.Find(legs, leg => leg.Attributes.Count > 0)?.Attributes ?? AttributeDictionary.Empty,
        };
    }

    /// <summary>A cost without a currency is not known to be in that of the others, within a contact as between two.</summary>
    private static ContactFault? Unstated(Interaction[] legs) =>
        First(legs, leg => leg.Currency) is { } currency && Array.Find(legs, leg => leg.Cost is not null && leg.Currency is null) is { } unstated
            ? new ContactFault(
                ExclusionReasons.TwoCurrencies,
                $"The cost of the leg {Quote.Of(unstated.Id)} of the contact {Quote.Of(unstated.ContactId)} is in no stated currency; expected {Quote.Of(currency)}, as of the others.")
            : null;

    private static bool AddsUp(Interaction[] legs)
    {
        try
        {
            _ = (Sum(legs, leg => leg.Queue), Sum(legs, leg => leg.Talk), Sum(legs, leg => leg.Hold), Sum(legs, leg => leg.Wrap));
            _ = (Transfers(legs), Sum(legs, leg => leg.Cost, static (sum, cost) => sum + cost));
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private static int? Transfers(Interaction[] legs) => Sum(legs, leg => leg.Transfers, static (sum, transfers) => checked(sum + transfers));

    private static ContactFault Two(string what, string reason, Interaction[] legs, Interaction second, Func<Interaction, string?> member) =>
        new(
            reason,
            $"The legs of the contact {Quote.Of(second.ContactId)} have two {what}, {Quote.Of(First(legs, member))} and {Quote.Of(member(second))}; expected one. The second is that of the interaction {Quote.Of(second.Id)}.");

    /// <summary>The first leg that says otherwise than those before it.</summary>
    private static Interaction? SecondOf(Interaction[] legs, Func<Interaction, string?> member)
    {
        string? first = null;
        foreach (Interaction leg in legs)
        {
            string? value = member(leg);
            first ??= value;
            if (value is not null && !string.Equals(value, first, StringComparison.Ordinal))
            {
                return leg;
            }
        }

        return null;
    }

    private static string? First(Interaction[] legs, Func<Interaction, string?> member)
    {
        string? value = null;
        for (int i = 0; i < legs.Length && value is null; i++)
        {
            value = member(legs[i]);
        }

        return value;
    }

    private static string? Last(Interaction[] legs, Func<Interaction, string?> member)
    {
        string? value = null;
        for (int i = legs.Length - 1; i >= 0 && value is null; i--)
        {
            value = member(legs[i]);
        }

        return value;
    }

    private static T? FirstValue<T>(Interaction[] legs, Func<Interaction, T?> member)
        where T : struct
    {
        T? value = null;
        for (int i = 0; i < legs.Length && value is null; i++)
        {
            value = member(legs[i]);
        }

        return value;
    }

    private static T? LastValue<T>(Interaction[] legs, Func<Interaction, T?> member)
        where T : struct
    {
        T? value = null;
        for (int i = legs.Length - 1; i >= 0 && value is null; i--)
        {
            value = member(legs[i]);
        }

        return value;
    }

    private static bool? Any(Interaction[] legs, Func<Interaction, bool?> member) =>
        Array.Exists(legs, leg => member(leg) == true) ? true : LastValue(legs, member);

    private static T? Sum<T>(Interaction[] legs, Func<Interaction, T?> member, Func<T, T, T> add)
        where T : struct
    {
        T? sum = null;
        foreach (Interaction leg in legs)
        {
            sum = member(leg) is { } value ? (sum is { } known ? add(known, value) : value) : sum;
        }

        return sum;
    }

    private static TimeSpan? Sum(Interaction[] legs, Func<Interaction, TimeSpan?> member) =>
        Sum(legs, member, static (sum, duration) => sum + duration);
}
