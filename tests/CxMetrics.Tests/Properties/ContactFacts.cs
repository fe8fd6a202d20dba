using CxMetrics.Tests.Service;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Contacts of every kind: scored or not, with costs of any number of decimals, with topics of any depth.</summary>
internal static class ContactFacts
{
    public static Gen<Interaction> Any { get; } =
        from direction in Gen.Frequency((5, Gen.Constant(ContactDirection.Inbound)), (1, Gen.Constant(ContactDirection.Outbound)))
        from handler in Gen.Elements<ContactHandler?>(ContactHandler.Human, ContactHandler.Human, ContactHandler.SelfService, ContactHandler.AiAgent, null)
        from outcome in Gen.Elements<QueueOutcome?>(QueueOutcome.Answered, QueueOutcome.Answered, QueueOutcome.Abandoned, QueueOutcome.FlowedOut, null)
        from resolution in Gen.Elements<ContactResolution?>(ContactResolution.Resolved, ContactResolution.Unresolved, null)
        from score in Gen.Choose(-1001, 1000)
        from cents in Gen.Choose(-1, 9_999)
        from decimals in Gen.Choose(0, 6)
        from topic in Gen.Elements<string?>("a", "a.b", "a.b.c", "a.d", "e", "e.f", null)
        from talk in Gen.Choose(-1, 900)
        from agent in Gen.Elements<string?>("x", "y", "z", null)
        select new Interaction("i", ContactChannel.Phone, direction, Contact.At(0))
        {
            HandledBy = handler,
            QueueOutcome = outcome,
            Resolution = resolution,
            Sentiment = score < -1000 ? null : score / 1000.0,
            Cost = cents < 0 ? null : new decimal(cents, 0, 0, false, (byte)decimals),
            Currency = "EUR",
            Topic = topic,
            Talk = talk < 0 ? null : TimeSpan.FromSeconds(talk),
            Wrap = talk % 2 == 0 ? TimeSpan.FromSeconds(7) : null,
            AgentId = agent,
            Converted = score % 3 == 0 ? null : score % 3 == 1,
        };

    public static ITallyBuilder<Interaction, TTally> Build<TTally>(
        ITallyDefinition<Interaction, TTally> definition, IEnumerable<Interaction> contacts)
        where TTally : class, ITally<TTally>
    {
        ITallyBuilder<Interaction, TTally> builder = definition.NewBuilder();
        foreach (Interaction contact in contacts)
        {
            builder.Add(contact);
        }

        return builder;
    }

    /// <summary>The same contacts with ids that no two share.</summary>
    public static Interaction[] Numbered(IEnumerable<Interaction> contacts) =>
        [.. contacts.Select((contact, index) => contact with { Id = $"i{index}" })];
}
