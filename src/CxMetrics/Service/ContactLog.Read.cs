using System.Globalization;
using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>From interactions to contacts.</content>
public sealed partial class ContactLog
{
    /// <summary>Reads interactions, and joins those that share a contact id.</summary>
    /// <param name="interactions">The interactions, in any order.</param>
    /// <param name="invalid">What to do with a repeated id, or with legs that cannot be one contact.</param>
    /// <returns>The log.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// An id appears twice (its index is named), or the legs of a contact have two customers, two currencies, costs with and without one, or
    /// durations, transfers or costs whose sum exceeds its range (the contact is named).
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <remarks>
    /// With <see cref="InvalidFacts.Count"/> a repeated id is excluded as <c>duplicate</c>, whatever contact it names, and all legs of an
    /// invalid contact as <c>contact of two customers</c>, <c>contact of two currencies</c> or <c>contact too large</c>. That an interaction
    /// does not end before it starts is checked by the metrics that use both.
    /// </remarks>
    public static ContactLog Read(IEnumerable<Interaction> interactions, InvalidFacts invalid = InvalidFacts.Throw) =>
        Read(interactions, invalid, nameof(interactions));

    /// <summary>Reads interactions that came in an argument of another name; what was read before is not read again.</summary>
    internal static ContactLog Read(IEnumerable<Interaction> interactions, InvalidFacts invalid, string name)
    {
        Guard.NotNull(interactions, name);
        Guard.Defined(invalid);
        if (interactions is LoggedInteractions logged)
        {
            return logged.Log;
        }

        List<ExcludedFact<Interaction>> excluded = [];
        Interaction[] once = Once(interactions, excluded, invalid, name, out bool hasLegs);
        return hasLegs ? Join(once, excluded, invalid, name) : new ContactLog(once, once, [], excluded, invalid);
    }

    /// <summary>The contacts of interactions, for definitions that count contacts.</summary>
    internal static CheckedFacts<Interaction> ReadContacts(IEnumerable<Interaction> interactions, InvalidFacts invalid, string name) =>
        Read(interactions, invalid, name)._contacts.Value;

    /// <summary>Interactions of ids that no two share, and whether one of them names its contact.</summary>
    private static Interaction[] Once(
        IEnumerable<Interaction> interactions, List<ExcludedFact<Interaction>> excluded, InvalidFacts invalid, string name, out bool hasLegs)
    {
        Interaction[] all = [.. interactions];
        for (int i = 0; i < all.Length; i++)
        {
            Guard.NotNull(all[i], name, i);
        }

        ulong[] hashes = new ulong[all.Length];
        hasLegs = Parts.Read(all.Length, (first, end) =>
        {
            bool names = false;
            for (int i = first; i < end; i++)
            {
                hashes[i] = StringHash.Of(all[i].Id);
                names |= all[i].ContactId is not null;
            }

            return names;
        }).Contains(true);
        int[] repeated = RepeatedIds.Of(all, hashes, static interaction => interaction.Id);
        if (repeated.Length == 0)
        {
            return all;
        }

        Interaction[] again = Array.ConvertAll(repeated, index => all[index]);
        if (invalid == InvalidFacts.Throw)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The interaction at index {repeated[0]} has the id {Quote.Of(again[0].Id)} of an earlier one; {InvalidFact.OnceEach}"),
                name);
        }

        excluded.AddRange(again.Select(interaction => new ExcludedFact<Interaction>(interaction, ExclusionReasons.Duplicate)));
        HashSet<int> left = [.. repeated];
        return [.. all.Where((_, index) => !left.Contains(index))];
    }

    private static ContactLog Join(
        Interaction[] interactions, List<ExcludedFact<Interaction>> excluded, InvalidFacts invalid, string name)
    {
        Interaction[]?[] legs = Legs(interactions, out Interaction[] opened);
        HashSet<string> faulty = new(StringComparer.Ordinal);
        for (int i = 0; i < legs.Length; i++)
        {
            if (legs[i] is { } own && ContactLegs.FaultOf(own) is { } fault)
            {
                if (invalid == InvalidFacts.Throw)
                {
                    throw new ArgumentException(fault.Message, name);
                }

                excluded.AddRange(own.Select(leg => new ExcludedFact<Interaction>(leg, fault.Reason)));
                faulty.Add(own[0].ContactId!);
            }
        }

        return faulty.Count == 0
            ? new ContactLog(interactions, opened, legs, excluded, invalid)
            : Join(Array.FindAll(interactions, leg => leg.ContactId is not { } contact || !faulty.Contains(contact)), excluded, invalid, name);
    }

    /// <summary>The legs of each contact in their order; null where it is one interaction.</summary>
    /// <param name="interactions">The interactions.</param>
    /// <param name="opened">Those that came first of each contact.</param>
    private static Interaction[]?[] Legs(Interaction[] interactions, out Interaction[] opened)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<Interaction> contacts = new(interactions.Length);
        List<Leg> parts = [];
        foreach (Interaction interaction in interactions)
        {
            int contact = contacts.Count;
            if (interaction.ContactId is { } id)
            {
                ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, id, out bool isKnown);
                contact = isKnown ? number : number = contact;
                parts.Add(new Leg((ulong)contact, interaction));
            }

            if (contact == contacts.Count)
            {
                contacts.Add(interaction);
            }
        }

        opened = [.. contacts];
        if (opened.Length == interactions.Length)
        {
            return [];
        }

        Interaction[]?[] legs = new Interaction[]?[opened.Length];
        Timelines<Leg> timelines = new(parts);
        for (int i = 0; i < timelines.Count; i++)
        {
            ReadOnlySpan<Leg> own = timelines[i];
            if (own.Length > 1)
            {
                Interaction[] joined = new Interaction[own.Length];
                for (int leg = 0; leg < joined.Length; leg++)
                {
                    joined[leg] = own[leg].Interaction;
                }

                legs[own[0].Key] = joined;
            }
        }

        return legs;
    }

    /// <summary>A leg, and the number of its contact.</summary>
    private readonly record struct Leg(ulong Key, Interaction Interaction) : ITimelineItem<Leg>
    {
        public static bool IsAfter(in Leg item, in Leg other) => ContactLegs.Compare(item.Interaction, other.Interaction) > 0;
    }
}
