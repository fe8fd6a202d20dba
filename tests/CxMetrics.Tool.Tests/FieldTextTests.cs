namespace CxMetrics.Tool.Tests;

public class FieldTextTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("12.5", 12.5)]
    [InlineData("0:00:00.25", 0.25)]
    [InlineData("01:02:03", 3723)]
    [InlineData("100:00:00", 360_000)]
    public void Duration_SecondsOrClock_IsRead(string text, double seconds)
    {
        DurationField.TryRead(text, out TimeSpan duration).Should().BeTrue();

        duration.Should().Be(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1:2:3")]
    [InlineData("00:60:00")]
    [InlineData("12,5")]
    [InlineData("5 min")]
    [InlineData("1e9")]
    [InlineData("9999999999")]
    public void Duration_OtherText_IsRefused(string text) => DurationField.TryRead(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("self_service", ContactHandler.SelfService)]
    [InlineData("SelfService", ContactHandler.SelfService)]
    [InlineData("self-service", ContactHandler.SelfService)]
    [InlineData("AI agent", ContactHandler.AiAgent)]
    [InlineData("HUMAN", ContactHandler.Human)]
    public void Word_AnyCaseAndSeparators_IsRead(string text, ContactHandler expected) => EnumName.Read<ContactHandler>(text).Should().Be(expected);

    [Theory]
    [InlineData("0")]
    [InlineData("Human, AiAgent")]
    [InlineData("robot")]
    public void Word_Unknown_IsRefused(string text) => EnumName.Read<ContactHandler>(text).Should().BeNull();

    [Theory]
    [InlineData("createdAt", "created_at", true)]
    [InlineData("createdAt", "CREATED AT", true)]
    [InlineData("createdAt", "Created-At", true)]
    [InlineData("createdAt", "created", false)]
    public void LooseName_IgnoresCaseAndSeparators(string name, string other, bool same)
    {
        LooseName.Comparer.Equals(name, other).Should().Be(same);
        (LooseName.Comparer.GetHashCode(name) == LooseName.Comparer.GetHashCode(other)).Should().Be(same);
    }

    [Theory]
    [InlineData(0, "0s")]
    [InlineData(12.34, "12.3s")]
    [InlineData(59.96, "1m 00s")]
    [InlineData(321, "5m 21s")]
    [InlineData(3599.6, "1h 00m")]
    [InlineData(27_443, "7h 37m")]
    [InlineData(172_799, "2d 00h")]
    [InlineData(261_293, "3d 01h")]
    public void Time_IsInTheUnitsOfItsSize(double seconds, string expected) =>
        Words.Time(TimeSpan.FromSeconds(seconds)).Should().Be(expected);

    [Fact]
    public void Time_Unknown_IsADash() => Words.Time(null).Should().Be("-");
}
