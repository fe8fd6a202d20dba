using System.Text;
using CxMetrics.Serialization;
using static CxMetrics.Tests.Serialization.NdjsonTestRead;

namespace CxMetrics.Tests.Serialization;

public sealed class NdjsonLimitTests
{
    private const int Ten = 10;

    public static TheoryData<int> ChunkSizes => new() { 1, 2, 3, 5, 11, 1 << 20 };

    [Fact]
    public void DefaultMaximumLineLength_Is16MiB() => Ndjson.DefaultMaximumLineLength.Should().Be(16 * 1024 * 1024);

    [Theory]
    [InlineData(1)]
    [InlineData(1 << 30)]
    public async Task ReadAsync_EndsOfTheRange_AreAccepted(int length) =>
        (await Ndjson.ReadAsync(Utf8("1"), NdjsonTestContext.Default.Int32, length).ToListAsync()).Should().Equal(1);

    [Theory]
    [InlineData("\"12345678\"")]
    [InlineData("\"12345678\"\n")]
    [InlineData("\"12345678\"\r\n")]
    [InlineData("\uFEFF\"12345678\"\r\n")]
    public async Task ReadAsync_LineAsLongAsTheMaximum_IsRead(string text)
    {
        await using ChunkedStream stream = new(Encoding.UTF8.GetBytes(text), [1]);

        (await Ndjson.ReadAsync(stream, Tripwires, Ten).ToListAsync()).Should().Equal(new Tripwire("12345678"));
    }

    [Theory]
    [InlineData("\"123456789\"")]
    [InlineData("\"123456789\"\n")]
    [InlineData("\"123456789\"\r\n\"ok\"")]
    [InlineData("\uFEFF\"123456789\"\r\n")]
    [InlineData("           ")]
    public async Task ReadAsync_LineOneByteTooLong_IsABadLine(string text)
    {
        NdjsonError error = await OnlyErrorAsync(text, Tripwires, Ten);

        error.LineNumber.Should().Be(1);
        error.Reason.Should().Be("The line is too long; expected at most 10 bytes.");
        error.Path.Should().BeNull();
        error.BytePosition.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(ChunkSizes))]
    public async Task ReadAsync_LongLinesAmongGoodOnes_AreOneBadLineEach(int chunk)
    {
        string text = $"\"a\"\n{new string('x', 100)}\n{new string('y', 15)}\r\n\"b\"\n\n{new string('z', 300)}";
        List<NdjsonError> badLines = [];
        await using ChunkedStream stream = new(Encoding.UTF8.GetBytes(text), [chunk]);

        List<Tripwire> read = await Ndjson.ReadAsync(stream, Tripwires, badLines, Ten).ToListAsync();

        read.Should().Equal(new Tripwire("a"), new Tripwire("b"));
        badLines.Select(error => error.LineNumber).Should().Equal(2, 3, 6);
    }

    [Fact]
    public async Task EnumerateAsync_LineFarTooLong_IsNotHeld()
    {
        CountingPool pool = new();
        List<NdjsonError> badLines = [];
        byte[] bytes = [.. Enumerable.Repeat((byte)'x', 5_000_000), .. "\n\"ok\""u8];

        List<Tripwire> read = await Ndjson
            .EnumerateAsync(new MemoryStream(bytes), Tripwires, 100_000, badLines, pool, default).ToListAsync();

        read.Should().Equal(new Tripwire("ok"));
        badLines.Should().ContainSingle();
        pool.Largest.Should().BeLessThan(100_010);
    }

    [Fact]
    public async Task ReadAsync_StopAtALineFarTooLong_DoesNotReadItsRest()
    {
        using MemoryStream stream = new(new byte[5_000_000]);

        await FluentActions.Awaiting(() => Ndjson.ReadAsync(stream, Tripwires, Ten).ToListAsync())
            .Should().ThrowAsync<NdjsonException>();

        stream.Position.Should().BeLessThan(1_000_000);
    }

    [Theory]
    [InlineData("\"a\"\n\"b\"")]
    [InlineData("\"a\"\n?")]
    [InlineData("\"io\"")]
    public async Task EnumerateAsync_HoweverItEnds_ReturnsItsBuffersClean(string text)
    {
        CountingPool pool = new();
        string padded = $"{text}\n\"{new string('x', 200_000)}\"\n{text}";

        try
        {
            await Ndjson.EnumerateAsync(Utf8(padded), Tripwires, Ndjson.DefaultMaximumLineLength, badLines: null, pool, default).ToListAsync();
        }
        catch (Exception exception) when (exception is NdjsonException or IOException)
        {
            text.Should().ContainAny("?", "io");
        }

        pool.Rented.Should().BePositive();
        pool.Outstanding.Should().Be(0);
        pool.Returned.Should().OnlyContain(buffer => Array.TrueForAll(buffer, value => value == 0));
    }

    [Fact]
    public async Task EnumerateAsync_ReaderLeavesEarly_ReturnsItsBuffer()
    {
        CountingPool pool = new();
        bool wasOut = false;

        await foreach (Tripwire _ in Ndjson.EnumerateAsync(
            Utf8("\"a\"\n\"b\""), Tripwires, Ndjson.DefaultMaximumLineLength, badLines: null, pool, default))
        {
            wasOut = pool.Outstanding == 1;
            break;
        }

        wasOut.Should().BeTrue();
        pool.Outstanding.Should().Be(0);
    }

    [Fact]
    public async Task EnumerateAsync_ManyShortLines_GetByWithOneBuffer()
    {
        CountingPool pool = new();
        string text = string.Concat(Enumerable.Repeat("\"line\"\n", 50_000));

        List<Tripwire> read = await Ndjson
            .EnumerateAsync(Utf8(text), Tripwires, Ndjson.DefaultMaximumLineLength, badLines: null, pool, default).ToListAsync();

        read.Should().HaveCount(50_000);
        pool.Rented.Should().Be(1);
    }
}
