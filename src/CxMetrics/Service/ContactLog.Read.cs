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
        return Join(Once(interactions, excluded, invalid, name), excluded, invalid, name);
    }

    /// <summary>The contacts of interactions, for definitions that count contacts.</summary>
    internal static CheckedFacts<Interaction> ReadContacts(IEnumerable<Interaction> interactions, InvalidFacts invalid, string name) =>
        Read(interactions, invalid, name)._contacts;

    /// <summary>Interactions of ids that no two share.</summary>
    private static Interaction[] Once(
        IEnumerable<Interaction> interactions, List<ExcludedFact<Interaction>> excluded, InvalidFacts invalid, string name)
    {
        int capacity = interactions.TryGetNonEnumeratedCount(out int count) ? count : 0;
        List<Interaction> read = new(capacity);
        HashSet<string> ids = new(capacity, StringComparer.Ordinal);
        int index = 0;
        foreach (Interaction interaction in interactions)
        {
            if (ids.Add(Guard.NotNull(interaction, name, index).Id))
            {
                read.Add(interaction);
            }
            else if (invalid == InvalidFacts.Count)
            {
                excluded.Add(new(interaction, ExclusionReasons.Duplicate));
            }
            else
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The interaction at index {index} has the id \"{interaction.Id}\" of an earlier one; expected each once."),
                    name);
            }

            index++;
        }

        return [.. read];
    }

    private static ContactLog Join(
        Interaction[] interactions, List<ExcludedFact<Interaction>> excluded, InvalidFacts invalid, string name)
    {
        int[] contactOf = Number(interactions, out int count);
        Interaction[] legs = Gather(interactions, contactOf, count, out int[] ends);
        Interaction[] contacts = new Interaction[count];
        HashSet<string> faulty = new(StringComparer.Ordinal);
        int start = 0;
        for (int i = 0; i < count; i++)
        {
            if (ContactLegs.Join(legs.AsSpan(start, ends[i] - start), out contacts[i]) is { } fault)
            {
                if (invalid == InvalidFacts.Throw)
                {
                    throw new ArgumentException(fault.Message, name);
                }

                excluded.AddRange(legs[start..ends[i]].Select(leg => new ExcludedFact<Interaction>(leg, fault.Reason)));
                faulty.Add(legs[start].ContactId!);
            }

            start = ends[i];
        }

        return faulty.Count == 0
            ? new ContactLog(interactions, contacts, legs, ends, excluded, invalid)
            : Join(Array.FindAll(interactions, leg => leg.ContactId is not { } contact || !faulty.Contains(contact)), excluded, invalid, name);
    }

    /// <summary>The contact of each interaction, numbered in the order in which they open.</summary>
    private static int[] Number(Interaction[] interactions, out int contacts)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        int[] contactOf = new int[interactions.Length];
        contacts = 0;
        for (int i = 0; i < interactions.Length; i++)
        {
            if (interactions[i].ContactId is not { } id)
            {
                contactOf[i] = contacts++;
                continue;
            }

            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, id, out bool isKnown);
            contactOf[i] = isKnown ? number : number = contacts++;
        }

        return contactOf;
    }

    /// <summary>The legs of each contact side by side, in their order.</summary>
    private static Interaction[] Gather(Interaction[] interactions, int[] contactOf, int contacts, out int[] ends)
    {
        ends = new int[contacts];
        if (contacts == interactions.Length)
        {
            for (int i = 0; i < contacts; i++)
            {
                ends[i] = i + 1;
            }

            return interactions;
        }

        foreach (int contact in contactOf)
        {
            ends[contact]++;
        }

        int total = 0;
        foreach (ref int end in ends.AsSpan())
        {
            (end, total) = (total, total + end);
        }

        Interaction[] legs = new Interaction[interactions.Length];
        for (int i = 0; i < interactions.Length; i++)
        {
            legs[ends[contactOf[i]]++] = interactions[i];
        }

        for (int i = 0; i < contacts; i++)
        {
            int start = i == 0 ? 0 : ends[i - 1];
            legs.AsSpan(start, ends[i] - start).Sort(ContactLegs.Compare);
        }

        return legs;
    }
}
