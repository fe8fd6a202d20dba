using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What customers contact the company about: topics ranked, with their Pareto shares, times and costs.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
public static class ContactDrivers
{
    private const double CustomaryShare = 0.8;

    /// <summary>Ranks topics that are tallied already, such as those of one month or those rolled up to a level.</summary>
    /// <param name="topics">The contacts by topic.</param>
    /// <param name="paretoShare">The share of contacts that the vital few topics make, above 0 and at most 1.</param>
    /// <param name="customers">The customers to set the contacts against, at least 0; best the customer base. Null where not known.</param>
    /// <returns>The ranking.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="topics"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="paretoShare"/> is not above 0 and at most 1, or <paramref name="customers"/> is negative.
    /// </exception>
    public static ContactDriverRanking Rank(
        Breakdown<string, DriverTally> topics, double paretoShare = CustomaryShare, long? customers = null)
    {
        ArgumentNullException.ThrowIfNull(topics);
        Share(paretoShare);
        Base(customers);
        long all = topics.Count - topics.NoKey.Contacts;
        long cumulative = 0;
        ValueList<ContactDriver> drivers = new(topics.Groups
            .Where(group => group.Tally.Contacts > 0)
            .OrderByDescending(group => group.Tally.Contacts)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ContactDriver(group.Key, group.Tally, cumulative += group.Tally.Contacts, all, customers)));
        return new ContactDriverRanking(drivers, topics, paretoShare, customers);
    }

    /// <summary>Ranks the topics of interactions.</summary>
    /// <param name="interactions">The interactions; legs of one contact are joined first.</param>
    /// <param name="definition">The definition; <see cref="ContactDriverDefinition.Standard"/> when null.</param>
    /// <param name="paretoShare">The share of contacts that the vital few topics make, above 0 and at most 1.</param>
    /// <param name="customers">
    /// The customers to set the contacts against, at least 0; best the customer base. When null, the customers in the log, whatever contact
    /// they had: it leaves out all who never needed one.
    /// </param>
    /// <param name="invalid">
    /// What to do with a repeated id, with legs that cannot be one contact, or with parts that add up to more than a <see cref="TimeSpan"/> holds.
    /// </param>
    /// <returns>The ranking.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// An id appears twice, the parts of a contact add up to too much, there are two currencies, or legs cannot be one contact.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="paretoShare"/> is not above 0 and at most 1, <paramref name="customers"/> is negative, or <paramref name="invalid"/>
    /// is not a defined value.
    /// </exception>
    /// <exception cref="OverflowException">The sum of times or costs would exceed its range.</exception>
    public static ContactDriverRanking Rank(
        IEnumerable<Interaction> interactions,
        ContactDriverDefinition? definition = null,
        double paretoShare = CustomaryShare,
        long? customers = null,
        InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        Share(paretoShare);
        Base(customers);
        return Rank(ContactLog.Read(interactions, invalid), definition, paretoShare, customers, nameof(interactions));
    }

    /// <summary>Ranks the topics of the contacts of a log.</summary>
    /// <param name="log">The log.</param>
    /// <param name="definition">The definition; <see cref="ContactDriverDefinition.Standard"/> when null.</param>
    /// <param name="paretoShare">The share of contacts that the vital few topics make, above 0 and at most 1.</param>
    /// <param name="customers">
    /// The customers to set the contacts against, at least 0; best the customer base. When null, the customers in the log, whatever contact
    /// they had: it leaves out all who never needed one.
    /// </param>
    /// <returns>The ranking.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The parts of a contact add up to too much in a log that throws for invalid facts, or there are two currencies.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="paretoShare"/> is not above 0 and at most 1, or <paramref name="customers"/> is negative.
    /// </exception>
    /// <exception cref="OverflowException">The sum of times or costs would exceed its range.</exception>
    public static ContactDriverRanking Rank(
        ContactLog log, ContactDriverDefinition? definition = null, double paretoShare = CustomaryShare, long? customers = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        Share(paretoShare);
        Base(customers);
        return Rank(log, definition, paretoShare, customers, nameof(log));
    }

    /// <summary>Rolls topics up to the first parts of their paths.</summary>
    /// <param name="topics">The contacts by topic.</param>
    /// <param name="level">How many parts to keep, at least 1.</param>
    /// <param name="separator">The separator of two parts.</param>
    /// <returns>The contacts by the coarser topic, with the same total.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="topics"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is below 1.</exception>
    public static Breakdown<string, DriverTally> RollUp(Breakdown<string, DriverTally> topics, int level = 1, char separator = '.')
    {
        ArgumentNullException.ThrowIfNull(topics);
        Guard.AtLeast(level, 1);
        return topics.RollUp(topic => TopicAt(topic, level, separator));
    }

    /// <summary>A topic cut to the first parts of its path: "billing.refund.late" is a "billing.refund", which is a "billing".</summary>
    /// <param name="topic">The topic; not blank.</param>
    /// <param name="level">How many parts to keep, at least 1; a topic with fewer is kept as it is.</param>
    /// <param name="separator">The separator of two parts.</param>
    /// <returns>The topic of that level, without blank parts: "billing..refund" is "billing.refund". Null where no part is left, as in "..".</returns>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="topic"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is below 1.</exception>
    /// <remarks>Rolls up any breakdown by topic: <c>byTopic.RollUp(topic => ContactDrivers.TopicAt(topic, 1))</c>.</remarks>
    public static string? TopicAt(string topic, int level, char separator = '.')
    {
        Guard.Text(topic);
        Guard.AtLeast(level, 1);
        string[] parts = topic.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 0 ? null : string.Join(separator, parts.Take(level));
    }

    /// <summary>Counts the customers in a log.</summary>
    /// <param name="interactions">The interactions, in scope or not.</param>
    /// <returns>The distinct customers. They cannot be added over parts of a log: count again over all of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    public static long Customers(IEnumerable<Interaction> interactions)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        HashSet<string> customers = new(StringComparer.Ordinal);
        int index = 0;
        foreach (Interaction interaction in interactions)
        {
            if (Guard.NotNull(interaction, nameof(interactions), index++).CustomerId is { } customer)
            {
                customers.Add(customer);
            }
        }

        return customers.Count;
    }

    private static ContactDriverRanking Rank(
        ContactLog log, ContactDriverDefinition? definition, double paretoShare, long? customers, string name) =>
        Rank(
            FactTallying.Tally(log.Contacts, definition ?? ContactDriverDefinition.Standard, log.Invalid, name),
            paretoShare,
            customers ?? Customers(log.Contacts));

    private static void Share(double paretoShare)
    {
        if (!(paretoShare > 0 && paretoShare <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(paretoShare),
                paretoShare,
                string.Create(CultureInfo.InvariantCulture, $"paretoShare is {paretoShare}; expected a share above 0 and at most 1, such as 0.8."));
        }
    }

    private static void Base(long? customers)
    {
        if (customers is { } present)
        {
            Guard.Count(present, nameof(customers));
        }
    }
}
