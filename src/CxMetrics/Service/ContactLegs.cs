using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Makes one contact of its legs: the IVR, the queue, the transfer to another team.</summary>
/// <remarks>
/// Cost, drivers and shares count contacts: <c>interactions.JoinLegs().TallyBy(definition, key)</c>, where a second leg of the same <see
/// cref="Interaction.ContactId"/> would be refused. Their calculators join by themselves. Pure; thread-safe.
/// </remarks>
public static class ContactLegs
{
    /// <summary>Joins the interactions that share a contact id.</summary>
    /// <param name="interactions">The interactions, in any order.</param>
    /// <param name="invalid">What to do with an id seen before.</param>
    /// <returns>
    /// One interaction a contact, in the order of their first legs; those without a contact id, or alone with it, as they came. Where invalid
    /// facts are to be counted, an interaction whose id was seen before is joined to nothing: it stands at the end as the contact that it
    /// repeats, once more, and a tally counts it there as a duplicate.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// An id stands twice (its index is named), or the legs of a contact have two customers or two currencies, or costs with and without one:
    /// no count would mend it.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">The sum of the durations, transfers or costs of a contact would exceed its range.</exception>
    /// <remarks>
    /// Legs come in the order of their start, then of their id. Id, start, channel and direction are those of the first leg; initiator,
    /// touchpoint, topic, issue, whether the first line could resolve it, and attributes those of the first leg that has them; agent, team,
    /// resolution, sentiment, the customer's answer and the follow-up those of the last that has them. Queue, talk, hold, wrap-up and
    /// transfers add up over the legs that record them. The cost is the sum, rounded where it needs more than 28 digits, and null where a leg
    /// has none, so that it is never understated. What handled the contact and how waiting ended are of one leg: the last that a person
    /// handled; without one the last that records either, so that who gave up after a menu gave up. A contact is converted or flagged where
    /// any leg is. It ends with the latest end, and null where the last leg has none. Cost: two hash look-ups a leg.
    /// </remarks>
    public static IReadOnlyList<Interaction> JoinLegs(this IEnumerable<Interaction> interactions, InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        Guard.Defined(invalid);
        List<Interaction> contacts = [];
        List<int> repeated = [];
        Dictionary<string, (int Position, List<Interaction> Legs)> joined = new(StringComparer.Ordinal);
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        int index = 0;
        foreach (Interaction interaction in interactions)
        {
            Guard.NotNull(interaction, nameof(interactions), index);
            int position = interaction.ContactId is { } known && joined.TryGetValue(known, out (int Position, List<Interaction> Legs) first)
                ? first.Position
                : contacts.Count;
            if (!positions.TryAdd(interaction.Id, position))
            {
                repeated.Add(invalid == InvalidFacts.Count ? positions[interaction.Id] : throw Repeated(interaction, index, nameof(interactions)));
                index++;
                continue;
            }

            index++;
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

        contacts.AddRange(repeated.ConvertAll(position => contacts[position]));
        return contacts;
    }

    private static ArgumentException Repeated(Interaction interaction, int index, string name) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The interaction at index {index} has the id \"{interaction.Id}\" of an earlier one; expected each once."),
            name);

    private static Interaction Join(List<Interaction> legs, string name)
    {
        legs.Sort(static (left, right) =>
            left.Start != right.Start ? left.Start.CompareTo(right.Start) : string.CompareOrdinal(left.Id, right.Id));
        Interaction handled = legs.FindLast(Contacts.IsHandledByHuman)
            ?? legs.FindLast(leg => leg.HandledBy is not null || leg.QueueOutcome is not null)
            ?? legs[^1];
        return legs[0] with
        {
            End = legs[^1].End is null ? null : legs.Max(leg => leg.End),
            CustomerId = Only(legs, leg => leg.CustomerId, "customers", name),
            IssueId = First(legs, leg => leg.IssueId),
            TouchpointId = First(legs, leg => leg.TouchpointId),
            InitiatedBy = FirstValue(legs, leg => leg.InitiatedBy),
            Topic = First(legs, leg => leg.Topic),
            QueueOutcome = handled.QueueOutcome,
            HandledBy = handled.HandledBy,
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
            Cost = legs.TrueForAll(leg => leg.Cost is not null) ? ExactAmount.Sum(legs.Select(leg => leg.Cost!.Value)).ToDecimal() : null,
            Currency = Currency(legs, name),
            Converted = Any(legs, leg => leg.Converted),
            Flagged = Any(legs, leg => leg.Flagged),
            FollowedUpAt = LastValue(legs, leg => leg.FollowedUpAt),
            Attributes = legs.Find(leg => leg.Attributes.Count > 0)?.Attributes ?? AttributeDictionary.Empty,
        };
    }

    /// <summary>A cost without a currency is not known to be in that of the others, within a contact as between two.</summary>
    private static string? Currency(List<Interaction> legs, string name)
    {
        string? currency = Only(legs, leg => leg.Currency, "currencies", name);
        return currency is null || legs.Find(leg => leg.Cost is not null && leg.Currency is null) is not { } unstated
            ? currency
            : throw new ArgumentException(
                $"The cost of the leg \"{unstated.Id}\" of the contact \"{legs[0].ContactId}\" is in no stated currency; expected \"{currency}\", as of the others.",
                name);
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
