using CxMetrics.Tests.Service;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>The links against the obvious way: look at every interaction for every session.</summary>
public sealed class SelfServiceModelTests
{
    private static readonly Config Config = Laws.Times(300);

    private static Gen<(Interaction[] Log, DateTimeOffset AsOf, TimeSpan Horizon)> Cases { get; } =
        from log in SelfServiceLog.Any
        from asOf in Gen.Choose(0, 16)
        from horizon in Gen.Choose(0, 8)
        select (log, Contact.At(asOf), Contact.Hours(horizon));

    public static TheoryData<FollowUpRule, Maturity, SelfServiceHandlers> Rules
    {
        get
        {
            TheoryData<FollowUpRule, Maturity, SelfServiceHandlers> rules = [];
            foreach (FollowUpRule rule in Enum.GetValues<FollowUpRule>())
            {
                foreach (Maturity maturity in Enum.GetValues<Maturity>())
                {
                    foreach (SelfServiceHandlers handlers in Enum.GetValues<SelfServiceHandlers>())
                    {
                        rules.Add(rule, maturity, handlers);
                    }
                }
            }

            return rules;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Calculate_AnyLog_IsTheObviousCount(FollowUpRule rule, Maturity maturity, SelfServiceHandlers handlers) => Holds(x =>
    {
        SelfServiceDefinition definition = new("model", x.Horizon) { FollowUp = rule, Handlers = handlers, Maturity = maturity };
        SelfServiceResult result = SelfService.Calculate(x.Log, x.AsOf, definition);
        bool?[] contained = [.. Sessions(x.Log, x.AsOf)
            .Where(legs => handlers == SelfServiceHandlers.Both
                || (handlers == SelfServiceHandlers.AiAgent) == (legs[0].HandledBy == ContactHandler.AiAgent))
            .Select(legs => IsContained(legs, x.Log, x.AsOf, definition))];
        return result.Sessions == contained.Length
            && result.Containment.Denominator == contained.Count(value => value is not null)
            && result.Containment.Numerator == contained.Count(value => value == true);
    });

    [Fact]
    public void Link_AnyLog_AccountsForEveryRow() => Holds(x =>
    {
        SelfServiceLinks links = SelfService.Link(x.Log, x.AsOf);
        return links.Legs + links.Attempts + links.Excluded.Total == x.Log.Length
            && links.Sessions.Sum(session => session.Legs) == links.Legs;
    });

    [Fact]
    public void Link_RowsInAnotherOrder_IsTheSame() => Holds(x =>
    {
        SelfServiceDefinition definition = new("any order", x.Horizon) { Handlers = SelfServiceHandlers.Both };
        Interaction[] backwards = [.. x.Log.AsEnumerable().Reverse()];
        return SelfService.Link(x.Log, x.AsOf).Sessions.Tally(definition).Equals(SelfService.Link(backwards, x.AsOf).Sessions.Tally(definition));
    });

    /// <summary>Attempts of others never matter, so machines may share the log by customer.</summary>
    [Fact]
    public void Link_SplitByCustomer_AddsUp() => Holds(x =>
    {
        SelfServiceDefinition definition = new("split", x.Horizon);
        IEnumerable<SelfServiceTally> parts = x.Log.GroupBy(SelfServiceLog.CustomerOf, StringComparer.Ordinal)
            .Select(customer => SelfService.Link(customer, x.AsOf).Sessions.Tally(definition));
        SelfServiceTally nothing = Array.Empty<SelfServiceSession>().Tally(definition);
        return parts.Aggregate(nothing, static (sum, part) => sum + part).Equals(SelfService.Link(x.Log, x.AsOf).Sessions.Tally(definition));
    });

    [Fact]
    public void Calculate_LongerHorizon_ContainsNoMore() => Holds(x =>
    {
        SelfServiceLinks links = SelfService.Link(x.Log, x.AsOf);
        SelfServiceDefinition all = new("all", TimeSpan.Zero) { Maturity = Maturity.All };
        long[] contained = [.. Enumerable.Range(0, 13)
            .Select(hours => SelfService.Calculate(links, all with { Horizon = Contact.Hours(hours) }).Containment.Numerator)];
        return contained.SequenceEqual(contained.OrderDescending());
    });

    private static void Holds(Func<(Interaction[] Log, DateTimeOffset AsOf, TimeSpan Horizon), bool> law) =>
        Check.One(Config, Prop.ForAll(Cases.ToArbitrary(), law));

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);

    private static bool IsSession(Interaction row) =>
        row.HandledBy is ContactHandler.SelfService or ContactHandler.AiAgent && row.QueueOutcome is null or QueueOutcome.Answered;

    private static IEnumerable<Interaction> Seen(Interaction[] log, DateTimeOffset asOf) =>
        log.Where(row => row.Direction == ContactDirection.Inbound && row.Start <= asOf);

    private static IEnumerable<Interaction[]> Sessions(Interaction[] log, DateTimeOffset asOf) =>
        Seen(log, asOf).Where(row => IsSession(row) && !Seen(log, asOf).Any(person => SameContact(person, row) && person.Start < row.Start && IsAnswer(person)))
            .GroupBy(row => row.ContactId is null ? row.Id : $"{row.ContactId}/{row.HandledBy}", StringComparer.Ordinal)
            .Select(legs => legs.OrderBy(leg => leg.Start).ThenBy(leg => leg.Id, StringComparer.Ordinal).ToArray());

    private static bool SameContact(Interaction left, Interaction right) => left.ContactId is not null && Same(left.ContactId, right.ContactId);

    private static bool IsAnswer(Interaction row) => row is { HandledBy: ContactHandler.Human, QueueOutcome: null or QueueOutcome.Answered };

    private static bool? IsContained(Interaction[] legs, Interaction[] log, DateTimeOffset asOf, SelfServiceDefinition definition)
    {
        Interaction first = legs[0];
        Interaction[] attempts = [.. Seen(log, asOf).Where(row => !IsSession(row))];
        string? CustomerOf(Interaction row) =>
            row.CustomerId ?? Seen(log, asOf).FirstOrDefault(leg => SameContact(leg, row) && leg.CustomerId is not null)?.CustomerId;
        bool IsLeg(Interaction row) => SameContact(row, first) && row.Start >= first.Start;
        if (definition.FollowUp == FollowUpRule.InSession)
        {
            return legs.Any(leg => leg.Transfers > 0) || attempts.Any(IsLeg) ? false
                : first.ContactId is not null || legs.All(leg => leg.Transfers is not null) ? true
                : null;
        }

        DateTimeOffset? end = legs.Any(leg => leg.End is null) ? null : legs.Max(leg => leg.End);
        if (CustomerOf(first) is not { } customer || end is null
            || (definition.Maturity == Maturity.MatureOnly && end + definition.Horizon > asOf))
        {
            return null;
        }

        return !attempts.Any(row =>
            (definition.FollowUp == FollowUpRule.AnyAttempt || IsAnswer(row))
            && (Same(CustomerOf(row), customer) || IsLeg(row)) && row.Start >= first.Start && row.Start <= end + definition.Horizon);
    }
}
