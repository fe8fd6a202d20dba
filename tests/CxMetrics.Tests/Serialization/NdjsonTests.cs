using System.Text.Json;
using CxMetrics.Serialization;
using static CxMetrics.Tests.Serialization.NdjsonTestRead;

namespace CxMetrics.Tests.Serialization;

public sealed class NdjsonTests
{
    private const string A = """{"id":"a","score":1}""";
    private const string B = """{"id":"b","score":2}""";

    private static readonly GuardedAnswer[] Both = [new("a", 1), new("b", 2)];

    public static TheoryData<string> TwoGoodLines => new()
    {
        $"{A}\n{B}\n",
        $"{A}\n{B}",
        $"{A}\r\n{B}\r\n",
        $"{A}\r\n{B}",
        $"{A}\n{B}\r",
        $"\uFEFF{A}\n{B}\n",
        $"\uFEFF\n{A}\n{B}\n",
        $"\n\r\n \t \n{A}\n\n  \r\n{B}\n\n \t",
        $"  {A} \t\n\t{B}  \r\n",
    };

    [Theory]
    [MemberData(nameof(TwoGoodLines))]
    public async Task ReadAsync_AnyLayoutOfTwoGoodLines_ReadsBoth(string text)
    {
        List<NdjsonError> badLines = [];

        (await Ndjson.ReadAsync(Utf8(text), Answers).ToListAsync()).Should().Equal(Both);
        (await Ndjson.ReadAsync(Utf8(text), Answers, badLines).ToListAsync()).Should().Equal(Both);
        badLines.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(TwoGoodLines))]
    public async Task ReadAsync_OneByteAtATime_ReadsBoth(string text)
    {
        await using ChunkedStream stream = new(Utf8(text).ToArray(), [1]);

        (await Ndjson.ReadAsync(stream, Answers).ToListAsync()).Should().Equal(Both);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\r\n")]
    [InlineData(" \n\t\r\n\r")]
    public async Task ReadAsync_NothingButWhiteSpace_ReadsNothing(string text) =>
        (await Ndjson.ReadAsync(Utf8(text), Answers).ToListAsync()).Should().BeEmpty();

    [Fact]
    public async Task ReadAsync_BlankLinesBeforeABadOne_CountInItsNumber() =>
        (await OnlyErrorAsync($"\n{A}\r\n \t\r\n\n?\n{B}", Answers)).LineNumber.Should().Be(5);

    [Fact]
    public async Task ReadAsync_ByteOrderMarkLaterThanTheStart_IsABadLine() =>
        (await OnlyErrorAsync($"{A}\n\uFEFF{B}\n", Answers)).LineNumber.Should().Be(2);

    [Fact]
    public async Task ReadAsync_StopAtBadLine_HandsOutTheValuesBefore()
    {
        List<GuardedAnswer> read = [];

        Func<Task> act = async () =>
        {
            await foreach (GuardedAnswer answer in Ndjson.ReadAsync(Utf8($"{A}\n{B}\n?\n{A}"), Answers))
            {
                read.Add(answer);
            }
        };

        (await act.Should().ThrowExactlyAsync<NdjsonException>()).Which.Error.LineNumber.Should().Be(3);
        read.Should().Equal(Both);
    }

    [Fact]
    public async Task ReadAsync_CollectBadLines_KeepsTheNeighbours()
    {
        List<NdjsonError> badLines = [];

        List<GuardedAnswer> read = await Ndjson.ReadAsync(Utf8($"?\n{A}\n?\n?\n{B}\n?"), Answers, badLines).ToListAsync();

        read.Should().Equal(Both);
        badLines.Select(error => error.LineNumber).Should().Equal(1, 3, 4, 6);
    }

    [Fact]
    public async Task ReadAsync_CollectBadLines_ReportsThemBeforeTheNextValue()
    {
        List<NdjsonError> badLines = [];
        List<int> known = [];

        await foreach (GuardedAnswer _ in Ndjson.ReadAsync(Utf8($"{A}\n?\n{B}\n?"), Answers, badLines))
        {
            known.Add(badLines.Count);
        }

        known.Should().Equal(0, 1);
        badLines.Should().HaveCount(2);
    }

    [Fact]
    public async Task ReadAsync_LineLongerThanTheBuffer_IsRead()
    {
        string id = new('x', 1_000_000);
        string text = $$"""
            {{A}}
            {"id":"{{id}}","score":3}
            {{B}}
            """;

        (await Ndjson.ReadAsync(Utf8(text), Answers).ToListAsync()).Should().Equal(Both[0], new(id, 3), Both[1]);
    }

    [Fact]
    public async Task ReadAsync_LinesOverManyBuffers_ReadsAllInOrder()
    {
        int[] expected = [.. Enumerable.Range(0, 100_000)];

        List<int> read = await Ndjson.ReadAsync(Utf8(string.Join('\n', expected)), NdjsonTestContext.Default.Int32).ToListAsync();

        read.Should().Equal(expected);
    }

    [Fact]
    public async Task ReadAsync_JsonElement_OutlivesItsLine()
    {
        List<JsonElement> read =
            await Ndjson.ReadAsync(Utf8($"{A}\n{B}"), NdjsonTestContext.Default.JsonElement).ToListAsync();

        read.Select(element => element.GetProperty("id").GetString()).Should().Equal("a", "b");
    }

    [Fact]
    public async Task ReadAsync_AtTheEnd_LeavesTheStreamOpen()
    {
        await using ChunkedStream stream = new(Utf8($"{A}\n?\n").ToArray(), [7]);

        await Ndjson.ReadAsync(stream, Answers, new List<NdjsonError>()).ToListAsync();

        stream.IsDisposed.Should().BeFalse();
    }

    [Fact]
    public async Task ReadAsync_StreamNotAtItsStart_ReadsFromItsPosition()
    {
        await using MemoryStream stream = Utf8($"?\n{A}\n{B}");
        stream.Position = 2;

        (await Ndjson.ReadAsync(stream, Answers).ToListAsync()).Should().Equal(Both);
    }
}
