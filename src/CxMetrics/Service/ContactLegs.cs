using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Service;

/// <summary>Makes one contact of its legs: the IVR, the queue, the transfer to another team.</summary>
/// <remarks>
/// A tally counts the interactions that it is given. Where they are legs that share a <see cref="Interaction.ContactId"/>, join them
/// first, so that one contact counts once. Pure; thread-safe.
/// </remarks>
public static class ContactLegs
{
    /// <summary>Joins the interactions that share a contact id.</summary>
    /// <param name="interactions">The interactions, in any order.</param>
    /// <returns>One interaction a contact, in the order of their first legs; those without a contact id, or alone with it, as they came.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// A leg has the id of another one of its contact, or the legs of a contact have two customers or two currencies: no count would mend it.
    /// </exception>
    /// <exception cref="OverflowException">The sum of the durations, transfers or costs of a contact would exceed its range.</exception>
    /// <remarks>
    /// Legs come in the order of their start, then of their id. Id, start, channel, direction, initiator, touchpoint, topic, issue and
    /// attributes are those of the first leg that has them; agent, team, resolution, sentiment and the customer's answer those of the last.
    /// Queue, talk, hold, wrap-up and transfers add up over the legs that record them. The cost is the sum, and null where a leg has none, so
    /// that it is never understated. A contact is handled by a human where any leg is; it is converted or flagged where any leg is. It ends
    /// with the latest end, and null where the last leg has none. Cost: one hash look-up a leg.
    /// </remarks>
    public static IReadOnlyList<Interaction> JoinLegs(this IEnumerable<Interaction> interactions)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        List<Interaction> contacts = [];
        Dictionary<string, (int Position, List<Interaction> Legs)> joined = new(StringComparer.Ordinal);
        int index = 0;
        foreach (Interaction interaction in interactions)
        {
            Guard.NotNull(interaction, nameof(interactions), index++);
            if (interaction.ContactId is { } contact && joined.TryGetValue(contact, out (int Position, List<Interaction> Legs) seen))
            {
                seen.Legs.Add(interaction);
                continue;
            }

            if (interaction.ContactId is { } opened)
            {
                joined.Add(opened, (contacts.Count, [interaction]));
            }

            contacts.Add(interaction);
        }

        foreach ((int position, List<Interaction> legs) in joined.Values.Where(contact => contact.Legs.Count > 1))
        {
            contacts[position] = Join(legs, nameof(interactions));
        }

        return contacts;
    }

    private static Interaction Join(List<Interaction> legs, string name)
    {
        legs.Sort(static (left, right) =>
            left.Start != right.Start ? left.Start.CompareTo(right.Start) : string.CompareOrdinal(left.Id, right.Id));
        RefuseDuplicates(legs, name);
        bool isAssisted = legs.Exists(Contacts.IsHandledByHuman);
        return legs[0] with
        {
            End = legs[^1].End is null ? null : legs.Max(leg => leg.End),
            CustomerId = Only(legs, leg => leg.CustomerId, "customers", name),
            IssueId = First(legs, leg => leg.IssueId),
            TouchpointId = First(legs, leg => leg.TouchpointId),
            InitiatedBy = FirstValue(legs, leg => leg.InitiatedBy),
            Topic = First(legs, leg => leg.Topic),
            QueueOutcome = isAssisted ? QueueOutcome.Answered : LastValue(legs, leg => leg.QueueOutcome),
            HandledBy = isAssisted ? ContactHandler.Human : LastValue(legs, leg => leg.HandledBy),
            AgentId = legs.FindLast(leg => leg.AgentId is not null)?.AgentId,
            TeamId = legs.FindLast(leg => leg.TeamId is not null)?.TeamId,
            Queue = Sum(legs, leg => leg.Queue),
            Talk = Sum(legs, leg => leg.Talk),
            Hold = Sum(legs, leg => leg.Hold),
            Wrap = Sum(legs, leg => leg.Wrap),
            Transfers = legs.Exists(leg => leg.Transfers is not null) ? legs.Sum(leg => leg.Transfers ?? 0) : null,
            Resolution = LastValue(legs, leg => leg.Resolution),
            FirstLineResolvable = FirstValue(legs, leg => leg.FirstLineResolvable),
            CustomerSaysResolved = LastValue(legs, leg => leg.CustomerSaysResolved),
            Sentiment = LastValue(legs, leg => leg.Sentiment),
            Cost = legs.TrueForAll(leg => leg.Cost is not null) ? legs.Select(leg => leg.Cost!.Value).Aggregate(ExactMoney.Add) : null,
            Currency = Only(legs, leg => leg.Currency, "currencies", name),
            Converted = Any(legs, leg => leg.Converted),
            Flagged = Any(legs, leg => leg.Flagged),
            FollowedUpAt = LastValue(legs, leg => leg.FollowedUpAt),
        };
    }

    private static void RefuseDuplicates(List<Interaction> legs, string name)
    {
        if (legs.GroupBy(leg => leg.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException(
                $"The contact \"{legs[0].ContactId}\" has the leg \"{twice.Key}\" twice; expected each interaction once.", name);
        }
    }

    private static string? Only(List<Interaction> legs, Func<Interaction, string?> member, string what, string name)
    {
        string[] values = [.. legs.Select(member).OfType<string>().Distinct(StringComparer.Ordinal).Take(2)];
        return values.Length < 2
            ? values.FirstOrDefault()
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The legs of the contact \"{legs[0].ContactId}\" have two {what}, \"{values[0]}\" and \"{values[1]}\"; expected one."),
                name);
    }

    private static string? First(List<Interaction> legs, Func<Interaction, string?> member) => legs.Select(member).FirstOrDefault(value => value is not null);

    private static T? FirstValue<T>(List<Interaction> legs, Func<Interaction, T?> member)
        where T : struct =>
        legs.Select(member).FirstOrDefault(value => value is not null);

    private static T? LastValue<T>(List<Interaction> legs, Func<Interaction, T?> member)
        where T : struct =>
        legs.Select(member).LastOrDefault(value => value is not null);

    private static bool? Any(List<Interaction> legs, Func<Interaction, bool?> member) =>
        legs.Exists(leg => member(leg) == true) ? true : LastValue(legs, member);

    private static TimeSpan? Sum(List<Interaction> legs, Func<Interaction, TimeSpan?> member) =>
        legs.Select(member).OfType<TimeSpan>().ToArray() is { Length: > 0 } known
            ? known.Aggregate(static (sum, duration) => sum + duration)
            : null;
}
