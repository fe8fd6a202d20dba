using System.Text.Json;
using CxMetrics.Serialization;
using static CxMetrics.Tests.Service.ServiceFacts;

namespace CxMetrics.Tests.Service;

/// <summary>The JSON state of every tally is a wire format: version 1 is pinned here, letter by letter.</summary>
public sealed class ServiceTallyStateTests
{
    private const string NoTimes = """{"v":1,"accuracy":null,"count":0,"missing":0,"invalid":0,"sum":0,"range":[],"buckets":[]}""";
    private const string Standard = """{"name":"queue","threshold":"00:00:20","shortAbandon":"00:00:05"}""";
    private const string Both = """{"name":"handling","parts":"TalkHoldWrap","missing":"LeavesTimeUnknown","direction":null}""";

    private const string Answered =
        """{"v":1,"accuracy":0.01,"count":2,"missing":1,"invalid":0,"sum":400000000,"range":[100000000,300000000],"buckets":[788,1,842,1]}""";

    private const string Abandoned = """{"v":1,"accuracy":0.01,"count":1,"missing":0,"invalid":0,"sum":20000000,"range":[20000000,20000000],"buckets":[707,1]}""";

    private const string Queue =
        $$$"""{"v":1,"definition":{{{Standard}}},"answeredWaits":{{{Answered}}},"abandonedWaits":{{{Abandoned}}},"answeredWithin":1,"abandonedWithin":1,"shortAbandons":1,"answeredUntimed":1,"abandonedUntimed":0,"flowedOut":1,"excluded":{"outbound":1}}""";

    private const string NoQueue =
        $$$"""{"v":1,"definition":null,"answeredWaits":{{{NoTimes}}},"abandonedWaits":{{{NoTimes}}},"answeredWithin":0,"abandonedWithin":0,"shortAbandons":0,"answeredUntimed":0,"abandonedUntimed":0,"flowedOut":0,"excluded":{}}""";

    private const string Handle = """{"v":1,"accuracy":0.01,"count":1,"missing":1,"invalid":0,"sum":20000000,"range":[20000000,20000000],"buckets":[707,1]}""";
    private const string Talk = """{"v":1,"accuracy":0.01,"count":2,"missing":0,"invalid":0,"sum":20000000,"range":[10000000,10000000],"buckets":[672,2]}""";
    private const string Hold = """{"v":1,"accuracy":0.01,"count":1,"missing":1,"invalid":0,"sum":0,"range":[0,0],"buckets":[0,1]}""";
    private const string Wrap = """{"v":1,"accuracy":0.01,"count":2,"missing":0,"invalid":0,"sum":20000000,"range":[10000000,10000000],"buckets":[672,2]}""";

    private const string Handling =
        $$$"""{"v":1,"definition":{{{Both}}},"handleTimes":{{{Handle}}},"talkTimes":{{{Talk}}},"holdTimes":{{{Hold}}},"wrapTimes":{{{Wrap}}},"transferred":{"v":1,"numerator":1,"denominator":1,"excluded":{"transfers unknown":1}},"transfers":3,"escalated":{"v":1,"numerator":1,"denominator":1,"excluded":{"no resolution recorded":1}},"incomplete":{"no hold time":1},"assumed":{},"excluded":{"not handled by a person":1}}""";

    private const string NoHandling =
        $$$"""{"v":1,"definition":null,"handleTimes":{{{NoTimes}}},"talkTimes":{{{NoTimes}}},"holdTimes":{{{NoTimes}}},"wrapTimes":{{{NoTimes}}},"transferred":{"v":1,"numerator":0,"denominator":0,"excluded":{}},"transfers":0,"escalated":{"v":1,"numerator":0,"denominator":0,"excluded":{}},"incomplete":{},"assumed":{},"excluded":{}}""";

    private const string Inbound = """{"name":"inbound","parts":"TalkHold","missing":"TookNoTime","direction":"Inbound"}""";

    private const string Busy =
        $$$"""{"v":1,"definition":{"name":"inbound occupancy","handling":{{{Inbound}}}},"contacts":1,"handlingTime":"00:00:01","staffings":2,"availableTime":"02:00:00","paidTime":"01:00:00","paidUnknown":1,"incomplete":{"no talk time":1},"assumed":{"no hold time":1},"excluded":{"other direction":1}}""";

    private const string NotBusy =
        """{"v":1,"definition":null,"contacts":0,"handlingTime":"00:00:00","staffings":0,"availableTime":"00:00:00","paidTime":"00:00:00","paidUnknown":0,"incomplete":{},"assumed":{},"excluded":{}}""";

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddCxMetrics();

    public static TheoryData<object, string> States() => new()
    {
        { QueueOfAll(), Queue },
        { QueueTally.AdditiveIdentity, NoQueue },
        { HandlingOfAll(), Handling },
        { HandlingTally.AdditiveIdentity, NoHandling },
        { OccupancyOfAll(), Busy },
        { OccupancyTally.AdditiveIdentity, NotBusy },
    };

    public static TheoryData<Type, string, string, string, string> Refusals() => new()
    {
        { typeof(QueueTally), Queue, "\"v\":1,\"definition\"", "\"v\":2,\"definition\"", "*version 2; expected version 1*" },
        { typeof(QueueTally), Queue, Standard, "null", "*\"definition\"*since facts were received*" },
        { typeof(QueueTally), Queue, Standard, "7", "*QueueDefinition*$.definition*" },
        { typeof(QueueTally), Queue, "\"queue\"", "\" \"", "*not blank*" },
        { typeof(QueueTally), Queue, "\"queue\"", "20", "*$.definition.name*" },
        { typeof(QueueTally), Queue, "\"00:00:20\"", "\"soon\"", "*$.definition.threshold*" },
        { typeof(QueueTally), Queue, "\"00:00:20\"", "\"-00:00:20\"", "*duration of at least 0*" },
        { typeof(QueueTally), Queue, ",\"shortAbandon\":\"00:00:05\"", "", "*missing*'shortAbandon'*" },
        { typeof(QueueTally), Queue, "\"flowedOut\":1,", "", "*'flowedOut'*" },
        { typeof(QueueTally), Queue, "\"flowedOut\":1", "\"flowedOut\":9223372036854775807", "*QueueTally is inconsistent: \"flowedOut\" is 9223372036854775807*" },
        { typeof(QueueTally), Queue, "\"answeredWithin\":1", "\"answeredWithin\":3", "*\"answeredWithin\" is 3; expected at most 2*" },
        { typeof(QueueTally), Queue, "\"answeredUntimed\":1", "\"answeredUntimed\":2", "*\"answeredUntimed\" is 2; expected at most 1*" },
        { typeof(QueueTally), Queue, "\"abandonedUntimed\":0", "\"abandonedUntimed\":1", "*\"abandonedUntimed\" is 1; expected at most 0*" },
        { typeof(QueueTally), Queue, "\"abandonedWithin\":1", "\"abandonedWithin\":2", "*\"abandonedWithin\" is 2; expected at most 1*" },
        { typeof(QueueTally), Queue, "\"shortAbandons\":1", "\"shortAbandons\":-1", "*ShortAbandons is -1*" },
        { typeof(QueueTally), Queue, "\"flowedOut\"", "\"flowed\"", "*'flowed'*" },
        { typeof(QueueTally), Queue, "\"sum\":20000000,", "\"sum\":20000001,", "*\"sum\"*DurationTally*" },
        { typeof(QueueTally), NoQueue, "\"excluded\":{}", "\"excluded\":{\"outbound\":1}", "*\"definition\"*since facts were received*" },
        { typeof(HandlingTally), Handling, "\"v\":1,\"definition\"", "\"v\":0,\"definition\"", "*version 0*" },
        { typeof(HandlingTally), Handling, Both, "null", "*\"definition\"*since facts were received*" },
        { typeof(HandlingTally), Handling, "\"TalkHoldWrap\"", "\"Everything\"", "*HandleTimeParts is \"Everything\"*" },
        { typeof(HandlingTally), Handling, "\"direction\":null", "\"direction\":\"Sideways\"", "*ContactDirection is \"Sideways\"*" },
        { typeof(HandlingTally), Handling, "\"transferred\":{\"v\":1,\"numerator\":1,\"denominator\":1", "\"transferred\":{\"v\":1,\"numerator\":1,\"denominator\":3", "*\"transferred\" is 3; expected at most 2*" },
        { typeof(HandlingTally), Handling, "\"transfers\":3", "\"transfers\":0", "*\"transferred\" is 1; expected at most 0*" },
        { typeof(HandlingTally), Handling, "\"escalated\":{\"v\":1,\"numerator\":1", "\"escalated\":{\"v\":1,\"numerator\":2", "*numerator is 2; expected at most the denominator, 1*" },
        { typeof(HandlingTally), Handling, "\"no hold time\":1", "\"no hold time\":2", "*\"incomplete\" is 2; expected at most 1*" },
        { typeof(HandlingTally), Handling, "\"assumed\":{}", "\"assumed\":{\"no hold time\":2}", "*\"assumed\" is 2; expected at most 1*" },
        { typeof(HandlingTally), Handling, "\"not handled by a person\":1", "\"not handled by a person\":9223372036854775807", "*facts were received*" },
        { typeof(OccupancyTally), Busy, "\"v\":1,", "\"v\":3,", "*version 3*" },
        { typeof(OccupancyTally), Busy, Inbound, "null", "*handling is null*" },
        { typeof(OccupancyTally), Busy, "\"01:00:00\"", "\"-01:00:00\"", "*PaidTime*duration of at least 0*" },
        { typeof(OccupancyTally), Busy, "\"paidUnknown\":1", "\"paidUnknown\":-1", "*PaidUnknown*at least 0*" },
        { typeof(OccupancyTally), Busy, "\"paidUnknown\":1", "\"paidUnknown\":3", "*inconsistent: \"paidUnknown\" is 3; expected at most 2*" },
        { typeof(OccupancyTally), Busy, "\"no hold time\":1", "\"no hold time\":2", "*inconsistent: \"assumed\" is 2; expected at most 1*" },
        { typeof(OccupancyTally), Busy, "\"no talk time\":1", "\"no talk time\":9223372036854775807", "*inconsistent: \"incomplete\"*" },
        { typeof(OccupancyTally), Busy, "\"other direction\":1", "\"other direction\":9223372036854775807", "*inconsistent*facts were received*" },
        { typeof(OccupancyTally), NotBusy, "\"staffings\":0", "\"staffings\":1", "*\"definition\"*since facts were received*" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void Json_Version1_IsThePinnedTextBothWays(object tally, string json)
    {
        ArgumentNullException.ThrowIfNull(tally);
        JsonSerializer.Serialize(tally, tally.GetType()).Should().Be(json);
        object? read = JsonSerializer.Deserialize(json, tally.GetType());
        read.Should().Be(tally);
        read!.GetHashCode().Should().Be(tally.GetHashCode());
        JsonSerializer.Serialize(read, tally.GetType()).Should().Be(json);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Read_StateThatCannotBe_ThrowsAndSaysWhy(Type tally, string json, string old, string replacement, string message)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(message);
        json.Should().Contain(old);
        Action read = () => JsonSerializer.Deserialize(json.Replace(old, replacement, StringComparison.Ordinal), tally, Options);

        string found = read.Should().ThrowExactly<JsonException>().Which.Message;
        found.Should().Match(message);
    }

    [Fact]
    public void ToString_EveryTally_IsOneLine()
    {
        QueueOfAll().ToString().Should().Be("4 offered, 3 answered, 1 abandoned, 1 flowed out, 1 excluded");
        HandlingOfAll().ToString().Should().Be("2 handled, 1 transferred, 1 escalated, 1 incomplete, 1 excluded");
        OccupancyOfAll().ToString().Should().Be("1 contact, 0.0 h handling; 2 staffings, 2.0 h available");
    }

    private static QueueTally QueueOfAll() =>
        new[]
        {
            Queued(QueueOutcome.Answered, 10), Queued(QueueOutcome.Answered, 30), Queued(QueueOutcome.Answered, null), Queued(QueueOutcome.Abandoned, 2),
            Queued(QueueOutcome.FlowedOut, 2), Queued(QueueOutcome.Answered, 2) with { Direction = ContactDirection.Outbound },
        }.Tally(QueueDefinition.Standard);

    private static HandlingTally HandlingOfAll() =>
        new[]
        {
            Handled(1, 0, 1) with { Transfers = 3, Resolution = ContactResolution.Escalated }, Handled(1, null, 1),
            Handled(1, 0, 1) with { HandledBy = null },
        }.Tally(HandlingDefinition.Standard);

    private static OccupancyTally OccupancyOfAll()
    {
        OccupancyDefinition definition = new(
            "inbound occupancy", new HandlingDefinition("inbound") { Parts = HandleTimeParts.TalkHold, Missing = MissingPart.TookNoTime, Direction = ContactDirection.Inbound });
        return new[] { Handled(1, null, null), Handled(null, null, 1), Handled(1, 1, 1) with { Direction = ContactDirection.Outbound } }.Tally(definition)
            + new[] { new AgentStaffing("a", TimeSpan.FromHours(1)) { Paid = TimeSpan.FromHours(1) }, new AgentStaffing("b", TimeSpan.FromHours(1)) }.Tally(definition.Staffing);
    }
}
