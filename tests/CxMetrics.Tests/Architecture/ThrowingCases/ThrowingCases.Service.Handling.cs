namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Handlings =>
    [
        new(
            "M:CxMetrics.HandlingDefinition.#ctor(System.String,CxMetrics.HandleTimeParts,CxMetrics.MissingPart,System.Nullable{CxMetrics.ContactDirection}) | ArgumentNullException",
            () => _ = new HandlingDefinition(null!)),
        new(
            "M:CxMetrics.HandlingDefinition.#ctor(System.String,CxMetrics.HandleTimeParts,CxMetrics.MissingPart,System.Nullable{CxMetrics.ContactDirection}) | ArgumentException",
            () => _ = new HandlingDefinition(" ")),
        new(
            "M:CxMetrics.HandlingDefinition.#ctor(System.String,CxMetrics.HandleTimeParts,CxMetrics.MissingPart,System.Nullable{CxMetrics.ContactDirection}) | ArgumentOutOfRangeException",
            () => _ = new HandlingDefinition("h", (HandleTimeParts)3)),
        new(
            "M:CxMetrics.HandlingDefinition.#ctor(System.String,CxMetrics.HandleTimeParts,CxMetrics.MissingPart,System.Nullable{CxMetrics.ContactDirection}) | ArgumentOutOfRangeException",
            () => _ = new HandlingDefinition("h", missing: (MissingPart)2)),
        new(
            "M:CxMetrics.HandlingDefinition.#ctor(System.String,CxMetrics.HandleTimeParts,CxMetrics.MissingPart,System.Nullable{CxMetrics.ContactDirection}) | ArgumentOutOfRangeException",
            () => _ = new HandlingDefinition("h", direction: (ContactDirection)9)),
        new(
            "M:CxMetrics.HandlingDefinition.NewBuilder(CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => HandlingDefinition.Standard.NewBuilder(NoSuchChoice)),
        new(
            "M:CxMetrics.HandlingDefinition.IdOf(CxMetrics.Interaction) | ArgumentNullException",
            () => HandlingDefinition.Standard.IdOf(NoInteraction!)),
        new(
            "M:CxMetrics.HandlingMetrics.Calculate(CxMetrics.HandlingTally,CxMetrics.HandlingDefinition) | ArgumentNullException",
            () => HandlingMetrics.Calculate(NoHandling!)),
        new(
            "M:CxMetrics.HandlingMetrics.Calculate(CxMetrics.HandlingTally,CxMetrics.HandlingDefinition) | ArgumentException",
            () => HandlingMetrics.Calculate(OtherHandling, HandlingDefinition.Standard)),
        new(
            "M:CxMetrics.HandlingMetrics.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.HandlingDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => HandlingMetrics.Calculate(NoContacts!)),
        new(
            "M:CxMetrics.HandlingMetrics.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.HandlingDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => HandlingMetrics.Calculate(Contacts(NoInteraction!))),
        new(
            "M:CxMetrics.HandlingMetrics.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.HandlingDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => HandlingMetrics.Calculate(Contacts(Call, Call))),
        new(
            "M:CxMetrics.HandlingMetrics.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.HandlingDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => HandlingMetrics.Calculate(Contacts(), invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.HandlingMetrics.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.HandlingDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => HandlingMetrics.Calculate(Contacts(EndlessCall))),
        new(
            "M:CxMetrics.HandlingTally.op_Addition(CxMetrics.HandlingTally,CxMetrics.HandlingTally) | ArgumentNullException",
            () => _ = NoHandling! + OneHandling),
        new(
            "M:CxMetrics.HandlingTally.op_Addition(CxMetrics.HandlingTally,CxMetrics.HandlingTally) | ArgumentNullException",
            () => _ = OneHandling + NoHandling!),
        new(
            "M:CxMetrics.HandlingTally.op_Addition(CxMetrics.HandlingTally,CxMetrics.HandlingTally) | ArgumentException",
            () => _ = OneHandling + OtherHandling),
        new(
            "M:CxMetrics.HandlingTally.op_Addition(CxMetrics.HandlingTally,CxMetrics.HandlingTally) | OverflowException",
            () => _ = MostHandling + MostHandling),
        new(
            "M:CxMetrics.HandlingTally.Add(CxMetrics.HandlingTally,CxMetrics.HandlingTally) | ArgumentNullException",
            () => HandlingTally.Add(NoHandling!, OneHandling)),
        new(
            "M:CxMetrics.HandlingTally.Add(CxMetrics.HandlingTally,CxMetrics.HandlingTally) | ArgumentNullException",
            () => HandlingTally.Add(OneHandling, NoHandling!)),
        new(
            "M:CxMetrics.HandlingTally.Add(CxMetrics.HandlingTally,CxMetrics.HandlingTally) | ArgumentException",
            () => HandlingTally.Add(OneHandling, OtherHandling)),
        new(
            "M:CxMetrics.HandlingTally.Add(CxMetrics.HandlingTally,CxMetrics.HandlingTally) | OverflowException",
            () => HandlingTally.Add(MostHandling, MostHandling)),
        new(
            "M:CxMetrics.HandlingTally.Builder.#ctor(CxMetrics.HandlingDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => _ = new HandlingTally.Builder(invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.HandlingTally.Builder.Add(CxMetrics.Interaction) | ArgumentNullException",
            () => new HandlingTally.Builder().Add(NoInteraction!)),
        new(
            "M:CxMetrics.HandlingTally.Builder.Add(CxMetrics.Interaction) | ArgumentException",
            () => new HandlingTally.Builder().Add(EndlessCall)),
        new(
            "M:CxMetrics.HandlingTally.Builder.Add(CxMetrics.Interaction) | OverflowException",
            () => HandlingHolding(MostHandling).Add(Call)),
        new(
            "M:CxMetrics.HandlingTally.Builder.Add(CxMetrics.HandlingTally) | ArgumentNullException",
            () => new HandlingTally.Builder().Add(NoHandling!)),
        new(
            "M:CxMetrics.HandlingTally.Builder.Add(CxMetrics.HandlingTally) | ArgumentException",
            () => new HandlingTally.Builder().Add(OtherHandling)),
        new(
            "M:CxMetrics.HandlingTally.Builder.Add(CxMetrics.HandlingTally) | OverflowException",
            () => HandlingHolding(MostHandling).Add(MostHandling)),
        new(
            "M:CxMetrics.HandlingTally.Builder.Exclude(System.String,System.Int64) | ArgumentNullException",
            () => new HandlingTally.Builder().Exclude(null!)),
        new(
            "M:CxMetrics.HandlingTally.Builder.Exclude(System.String,System.Int64) | ArgumentException",
            () => new HandlingTally.Builder().Exclude(" ")),
        new(
            "M:CxMetrics.HandlingTally.Builder.Exclude(System.String,System.Int64) | ArgumentOutOfRangeException",
            () => new HandlingTally.Builder().Exclude("late", -1)),
        new(
            "M:CxMetrics.HandlingTally.Builder.Exclude(System.String,System.Int64) | OverflowException",
            () => HandlingHolding(HandlingExcluding("late")).Exclude("late")),
        new(
            "M:CxMetrics.HandlingTally.Builder.ToTally | OverflowException",
            () => HandlingHolding(HandlingExcluding("late"), HandlingExcluding("early")).ToTally()),
        new(
            "M:CxMetrics.HandlingTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new HandlingTallyJsonConverter(), """{"v":9}""")),
        new(
            "M:CxMetrics.HandlingTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new HandlingTallyJsonConverter(), """{"v":1}""")),
    ];

    private static Interaction EndlessCall => Call with
    {
        HandledBy = ContactHandler.Human,
        Talk = TimeSpan.MaxValue,
        Hold = TimeSpan.FromTicks(1),
        Wrap = TimeSpan.Zero,
    };

    private static HandlingTally OneHandling => Contacts(Call).Tally(HandlingDefinition.Standard);

    private static HandlingTally OtherHandling => Contacts(Call).Tally(HandlingDefinition.InboundOnly);

    private static HandlingTally? NoHandling => null;

    private static HandlingTally MostHandling => HandlingExcluding(ContactScopes.NotHuman);

    private static HandlingTally HandlingExcluding(string reason)
    {
        HandlingTally.Builder builder = new();
        builder.Exclude(reason, Most);
        return builder.ToTally();
    }

    private static HandlingTally.Builder HandlingHolding(params IReadOnlyList<HandlingTally> tallies)
    {
        HandlingTally.Builder builder = new();
        foreach (HandlingTally tally in tallies)
        {
            builder.Add(tally);
        }

        return builder;
    }
}
