namespace CxMetrics.Tests.Service;

public class FcrColumnsTests
{
    private static readonly DateTimeOffset AsOf = FcrSamples.Noon.AddDays(400);

    /// <summary>Rows for three chunks, and for two. One customer has a quarter of all rows, three hundred have another, and the others few each; or one has all.</summary>
    [Theory]
    [InlineData(200_000, 40_000, false)]
    [InlineData(140_000, 40_000, true)]
    [InlineData(140_000, 1, false)]
    public void Tally_ManyRows_AreThoseOfTheRecordsOnAnyThreads(int rows, int customers, bool inOrder)
    {
        Random random = new(7);
        Interaction[] log = new Interaction[rows];
        for (int i = 0; i < rows; i++)
        {
            double hours = inOrder ? 8000.0 * i / rows : random.Next(8000);
            log[i] = FcrSamples.Contact($"I{i:000000}", $"{random.Next(random.Next(4) switch { 0 => 1, 1 => Math.Min(customers, 300), _ => customers })}", $"{random.Next(3)}", hours, random.Next(30)) with
            {
                HandledBy = random.Next(5) == 0 ? null : ContactHandler.Human,
            };
        }

        FcrColumns columns = FcrTestColumns.Of(log);
        FcrLinks links = Fcr.Link(log, AsOf);
        foreach (FcrDefinition definition in new[] { FcrDefinition.Standard, FcrDefinition.AnyAttempt, FcrDefinition.NoRepeatOnAnyTopic })
        {
            FcrTally expected = links.Tally(definition);
            foreach (int threads in new[] { 1, 2, 5 })
            {
                Fcr.Tally(columns, AsOf, definition, maxDegreeOfParallelism: threads).Should().Be(expected, "{0} on {1} threads", definition.Name, threads);
            }
        }
    }

    [Fact]
    public void Calculate_WithoutKinds_TakesEveryRowForAHandledContact()
    {
        FcrColumns columns = new(new long[] { 10, 20 }, new long[] { 11, 21 }, new[] { 1, 2 }, new[] { 1, 1 });

        Fcr.Calculate(columns, AsOf).Should().BeEquivalentTo(new { Numerator = 2, Denominator = 2, Interactions = 2, UnseenPast = 2 });
        columns.Count.Should().Be(2);
    }

    [Fact]
    public void Calculate_ByIssue_NeedsNoCustomers()
    {
        FcrColumns columns = new(new long[] { 10, 20, 30 }, new long[] { 11, 21, 31 }, subjects: new[] { 1, 1, -1 });

        FcrResult result = Fcr.Calculate(columns, AsOf, FcrDefinition.SameIssue);

        result.IssueLengths.Should().Equal(new Dictionary<int, long> { [2] = 1 });
        result.Excluded["no issue id"].Should().Be(1);
    }

    [Theory]
    [InlineData(FcrKey.CustomerAndTopic, "no topic")]
    [InlineData(FcrKey.CustomerTopicAndChannel, "no topic")]
    [InlineData(FcrKey.CustomerAndChannel, "no channel")]
    [InlineData(FcrKey.CustomerAndIssue, "no issue id")]
    public void Calculate_NegativeCodes_AreMissing(FcrKey key, string reason)
    {
        FcrColumns columns = new(new long[4], new long[4], new[] { -1, int.MinValue, 5, int.MaxValue }, new[] { 0, -1, -1, int.MaxValue });

        FcrResult result = Fcr.Calculate(columns, AsOf, new FcrDefinition("k", FcrCounting.Issues, new(TimeSpan.FromDays(7)) { Key = key }));

        result.Denominator.Should().Be(1);
        result.Excluded["no customer id"].Should().Be(2);
        result.Excluded[reason].Should().Be(1);
    }

    [Fact]
    public void Calculate_LargestCodes_AreKeptApart()
    {
        int[] codes = [0, int.MaxValue, int.MaxValue - 1, 1];
        int[] customers = [.. codes.SelectMany(_ => codes)];
        int[] subjects = [.. codes.SelectMany(code => Enumerable.Repeat(code, codes.Length))];

        Fcr.Calculate(new FcrColumns(new long[16], new long[16], customers, subjects), AsOf).Denominator.Should().Be(16);
    }

    [Fact]
    public void Calculate_InvalidRows_AreCountedWhereAsked()
    {
        FcrColumns columns = new(
            new long[] { 10, -1, 10, 10, 10 },
            new long[] { 9, 20, long.MaxValue, 10, 10 },
            new int[5],
            new int[5],
            new[] { FcrContactKind.Handled, FcrContactKind.Attempt, FcrContactKind.Handled, (FcrContactKind)3, FcrContactKind.Handled });

        FcrResult result = Fcr.Calculate(columns, AsOf, invalid: InvalidFacts.Count);

        result.Denominator.Should().Be(1);
        result.Excluded.ToString().Should().Be("end before start: 1, not a moment: 2, unknown kind: 1");
    }

    [Fact]
    public void Calculate_InvalidRow_NamesTheFirst()
    {
        FluentActions.Invoking(() => Of([10, 10, 10], [10, 9, 8])).Should().ThrowExactly<ArgumentException>()
            .WithMessage("Row 1 ends at 9 ticks, before it starts at 10;*").WithParameterName("columns");
        FluentActions.Invoking(() => Of([10, -1], [10, 9])).Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithMessage("Row 1 lasts from -1 to 9 ticks;*").WithParameterName("columns");
        FluentActions.Invoking(() => Of([10], [10], (FcrContactKind)9)).Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithMessage("Row 0 is of kind 9; expected one of Handled, Attempt, Other.*").WithParameterName("columns");

        static FcrResult Of(long[] starts, long[] ends, params FcrContactKind[] kinds) =>
            Fcr.Calculate(new FcrColumns(starts, ends, new int[starts.Length], new int[starts.Length], kinds), AsOf);
    }

    [Fact]
    public void Calculate_NoEnd_IsThatOfTheRecords()
    {
        FcrColumns columns = new(new long[] { 10, 20, 30 }, new[] { 11, FcrColumns.NoEnd, 31 }, new[] { 1, 1, 2 }, new int[3]);

        Fcr.Calculate(columns, AsOf).Should().BeEquivalentTo(new { Numerator = 1, Denominator = 2 }, "the first has an end, and was repeated");
        Fcr.Calculate(columns, AsOf, FcrDefinition.NoRepeat).Should().BeEquivalentTo(new { Numerator = 1, Denominator = 2 }, "it repeats the first");
        FcrColumns opening = new(new long[] { 10, 20, 30 }, new[] { FcrColumns.NoEnd, 21, 31 }, new[] { 1, 1, 2 }, new int[3]);
        Fcr.Calculate(opening, AsOf).Excluded.ToString().Should().Be("no end: 1");
        Fcr.Calculate(opening, AsOf, FcrDefinition.SingleContactIssuesOverContacts).Excluded["no end"].Should().Be(2);
    }

    [Fact]
    public void Calculate_EndThatIsNoMoment_IsTheActualValue() =>
        FluentActions.Invoking(() => Fcr.Calculate(new FcrColumns(new long[] { 10 }, new[] { long.MaxValue }, new int[1], new int[1]), AsOf))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().Which.ActualValue.Should().Be(long.MaxValue);

    [Fact]
    public void Calculate_DefinitionBeyondLinksOrMissingColumns_IsRefused()
    {
        FcrColumns columns = new(new long[1], new long[1], new int[1]);

        FluentActions.Invoking(() => Fcr.Calculate(columns, AsOf, FcrDefinition.AgentFlag)).Should().ThrowExactly<ArgumentException>().WithParameterName("definition");
        FluentActions.Invoking(() => Fcr.Calculate(columns, AsOf, FcrDefinition.NoTransfer)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => Fcr.Calculate(columns, AsOf)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("columns has no subjects; expected them, since the key is customer and topic.*");
        Fcr.Calculate(columns, AsOf, FcrDefinition.AnyTopic).Denominator.Should().Be(1);
    }

    [Fact]
    public void Calculate_NoRows_IsNotDefined() => Fcr.Calculate(new FcrColumns(default, default), AsOf).Rate.Should().BeNull();

    [Fact]
    public void Calculate_LegWithoutAnEnd_IsOneContactWithoutEndInRecordsAndInColumns()
    {
        Interaction[] legs =
        [
            Contact.Human("a", 0) with { ContactId = "x", Topic = "t", End = null },
            Contact.Human("b", 100, 101) with { ContactId = "x", Topic = "t" },
            Contact.Human("c", 200, 201) with { Topic = "t" },
        ];
        ContactLog log = ContactLog.Read(legs);
        DateTimeOffset asOf = Contact.At(1_000);

        log.Contacts[0].End.Should().BeNull("the leg without an end may have lasted longest");
        FcrTally columns = Fcr.Tally(FcrTestColumns.Of(log.Contacts), asOf);
        FcrTally records = Fcr.Link(legs, asOf).Tally();
        (records.Numerator, records.Denominator, records.Excluded).Should().Be((columns.Numerator, columns.Denominator, columns.Excluded));
    }
}
