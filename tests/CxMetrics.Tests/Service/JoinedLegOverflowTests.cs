namespace CxMetrics.Tests.Service;

/// <summary>Legs whose sums no member holds are an invalid contact, with its place.</summary>
public sealed class JoinedLegOverflowTests
{
    private static readonly Interaction Leg = new("i1", ContactChannel.Phone, ContactDirection.Inbound, Contact.At(0)) { ContactId = "c" };

    public static TheoryData<string> Members => ["Transfers", "Queue", "Talk", "Hold", "Wrap", "Cost"];

    [Theory]
    [MemberData(nameof(Members))]
    public void Read_SumBeyondItsType_IsRefusedOrCounted(string member)
    {
        Interaction[] legs = [Large(Leg, member), Large(Leg with { Id = "i2" }, member), Leg with { Id = "i3", ContactId = "d" }];

        FluentActions.Invoking(() => ContactLog.Read(legs)).Should().Throw<ArgumentException>().WithMessage("*legs of the contact \"c\" add up to more than their types hold*");
        ContactLog log = ContactLog.Read(legs, InvalidFacts.Count);
        log.Excluded[ExclusionReasons.ContactTooLarge].Should().Be(2);
        log.Contacts.Should().ContainSingle();
    }

    private static Interaction Large(Interaction leg, string member) => member switch
    {
        "Transfers" => leg with { Transfers = int.MaxValue },
        "Queue" => leg with { Queue = TimeSpan.MaxValue },
        "Talk" => leg with { Talk = TimeSpan.MaxValue },
        "Hold" => leg with { Hold = TimeSpan.MaxValue },
        "Wrap" => leg with { Wrap = TimeSpan.MaxValue },
        _ => leg with { Cost = decimal.MaxValue, Currency = "EUR" },
    };
}
