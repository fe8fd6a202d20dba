using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Service;

/// <summary>Small logs full of ties, overlaps, gaps at the window's end and missing facts, and definitions of every kind.</summary>
internal static class FcrSamples
{
    public static DateTimeOffset Noon { get; } = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A contact with a customer and a topic, handled or an attempt or outbound.</summary>
    private static Gen<Interaction> Plain { get; } =
        from customer in Gen.Elements<string?>("a", "a", "b", null)
        from topic in Gen.Elements<string?>("x", "x", "y", null)
        from hours in Gen.Choose(0, 40)
        from lasts in Gen.Elements(0, 0, 1, 5, 20)
        from kind in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2)))
        select Contact("", customer, topic, hours, lasts) with
        {
            HandledBy = kind == 0 ? ContactHandler.Human : null,
            Direction = kind == 2 ? ContactDirection.Outbound : ContactDirection.Inbound,
        };

    /// <summary>Each a contact of its own.</summary>
    public static Gen<Interaction[]> PlainLogs { get; } = Logs(Plain);

    /// <summary>The same, some without an end.</summary>
    public static Gen<Interaction[]> OpenLogs { get; } = Logs(
        from plain in Plain
        from hasEnd in Gen.Elements(true, true, true, false)
        select plain with { End = hasEnd ? plain.End : null });

    /// <summary>The same with every fact that a definition may look at, with legs, and with contacts that have no end.</summary>
    public static Gen<Interaction[]> RichLogs { get; } = Logs(
        from plain in Plain
        from contactId in Gen.Elements<string?>(null, null, null, null, null, "A", "of", "of")
        from issue in Gen.Elements<string?>("i", "j", null)
        from isPhone in Gen.Elements(true, false)
        from hasEnd in Gen.Elements(true, true, true, true, false)
        from transfers in Gen.Elements<int?>(0, 0, 1, null)
        from resolution in Gen.Elements<ContactResolution?>(ContactResolution.Resolved, ContactResolution.Escalated, null)
        from survey in Gen.Elements<bool?>(true, false, null)
        from firstLine in Gen.Elements<bool?>(true, true, false, null)
        select plain with
        {
            ContactId = string.Equals(contactId, "of", StringComparison.Ordinal) ? $"of {plain.CustomerId}" : contactId,
            IssueId = issue,
            Channel = isPhone ? ContactChannel.Phone : ContactChannel.Chat,
            End = hasEnd ? plain.End : null,
            Transfers = transfers,
            Resolution = resolution,
            CustomerSaysResolved = survey,
            FirstLineResolvable = firstLine,
        });

    public static Gen<FcrRepeatRule> Rules { get; } =
        from window in Gen.Elements(0, 1, 4, 10, 24)
        from key in Gen.Elements(Enum.GetValues<FcrKey>())
        from anchor in Gen.Elements(Enum.GetValues<FcrAnchor>())
        from repeats in Gen.Elements(Enum.GetValues<FcrRepeats>())
        from maturity in Gen.Elements(Enum.GetValues<Maturity>())
        select new FcrRepeatRule(TimeSpan.FromHours(window)) { Key = key, Anchor = anchor, Repeats = repeats, Maturity = maturity };

    /// <summary>Every definition that does not contradict itself.</summary>
    public static Gen<FcrDefinition> Definitions { get; } = (
        from counting in Gen.Elements(Enum.GetValues<FcrCounting>())
        from rule in Rules.OrNull()
        from verdict in Gen.Elements(Enum.GetValues<FcrVerdict>())
        from transfers in Gen.Elements(Enum.GetValues<FcrTransfers>())
        from firstLine in Gen.Elements(Enum.GetValues<FcrFirstLine>())
        select Try(counting, rule, verdict, transfers, firstLine)).Where(definition => definition is not null)!;

    /// <summary>Those that columns can be asked for.</summary>
    public static Gen<FcrDefinition> LinkDefinitions { get; } = (
        from counting in Gen.Elements(Enum.GetValues<FcrCounting>())
        from rule in Rules
        select Try(counting, rule, FcrVerdict.NotAsked, FcrTransfers.Allowed, FcrFirstLine.Everything)).Where(definition => definition is not null)!;

    public static Interaction Contact(string id, string? customer, string? topic, double hours, double lasts = 0) =>
        new(id.Length == 0 ? "?" : id, ContactChannel.Phone, ContactDirection.Inbound, Noon.AddHours(hours))
        {
            CustomerId = customer,
            Topic = topic,
            End = Noon.AddHours(hours + lasts),
            HandledBy = ContactHandler.Human,
        };

    private static Gen<Interaction[]> Logs(Gen<Interaction> interactions) =>
        from length in Gen.Choose(0, 24)
        from log in interactions.ArrayOf(length)
        from ids in Gen.Shuffle(Enumerable.Range(0, log.Length))
        select log.Select((interaction, i) => interaction with { Id = $"I{ids[i]:000}" }).ToArray();

    private static FcrDefinition? Try(
        FcrCounting counting, FcrRepeatRule? rule, FcrVerdict verdict, FcrTransfers transfers, FcrFirstLine firstLine)
    {
        try
        {
            return new FcrDefinition("any", counting, rule, verdict, transfers, firstLine);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
