using System.Xml.Linq;
using CxMetrics.Serialization;
using static CxMetrics.Tests.Serialization.NdjsonTestRead;

namespace CxMetrics.Tests.Serialization;

public sealed class NdjsonExceptionTests
{
    private static readonly List<NdjsonError> Sink = [];

    /// <summary>One throwing case for each documented exception; thrown at the call, before any enumeration.</summary>
    public static TheoryData<string, Type, string> Documented => new()
    {
        { "stop: stream null", typeof(ArgumentNullException), "stream" },
        { "stop: type info null", typeof(ArgumentNullException), "typeInfo" },
        { "stop: stream not readable", typeof(ArgumentException), "stream" },
        { "collect: stream null", typeof(ArgumentNullException), "stream" },
        { "collect: type info null", typeof(ArgumentNullException), "typeInfo" },
        { "collect: bad lines null", typeof(ArgumentNullException), "badLines" },
        { "collect: stream not readable", typeof(ArgumentException), "stream" },
        { "collect: bad lines read-only", typeof(ArgumentException), "badLines" },
        { "stop: length 0", typeof(ArgumentOutOfRangeException), "maximumLineLength" },
        { "stop: length above 1 GiB", typeof(ArgumentOutOfRangeException), "maximumLineLength" },
        { "collect: length negative", typeof(ArgumentOutOfRangeException), "maximumLineLength" },
        { "collect: length above 1 GiB", typeof(ArgumentOutOfRangeException), "maximumLineLength" },
    };

    /// <summary>One throwing case for each documented exception that enumeration throws.</summary>
    public static TheoryData<string, Type> DocumentedOnEnumeration => new()
    {
        { "stop: bad line", typeof(NdjsonException) },
        { "stop: cancelled", typeof(OperationCanceledException) },
        { "collect: cancelled", typeof(OperationCanceledException) },
    };

    public static TheoryData<string, Type> NoFaultOfTheLine => new()
    {
        { "invalid operation", typeof(InvalidOperationException) },
        { "not supported", typeof(NotSupportedException) },
        { "io", typeof(IOException) },
    };

    public static TheoryData<Exception> StreamFailures => new()
    {
        new IOException("From the stream."),
        new ArgumentNullException(null, "From the stream."),
        new System.Text.Json.JsonException("From the stream."),
        new ObjectDisposedException("stream"),
    };

    [Theory]
    [MemberData(nameof(Documented))]
    public void Call_DocumentedException_IsTheOneThrown(string which, Type exception, string parameter)
    {
        Stream closed = new MemoryStream();
        closed.Dispose();
        Action act = which switch
        {
            "stop: stream null" => () => Ndjson.ReadAsync(null!, Answers),
            "stop: type info null" => () => Ndjson.ReadAsync<GuardedAnswer>(Stream.Null, null!),
            "stop: stream not readable" => () => Ndjson.ReadAsync(closed, Answers),
            "collect: stream null" => () => Ndjson.ReadAsync(null!, Answers, Sink),
            "collect: type info null" => () => Ndjson.ReadAsync<GuardedAnswer>(Stream.Null, null!, Sink),
            "collect: bad lines null" => () => Ndjson.ReadAsync(Stream.Null, Answers, badLines: null!),
            "collect: stream not readable" => () => Ndjson.ReadAsync(closed, Answers, Sink),
            "collect: bad lines read-only" => () => Ndjson.ReadAsync(Stream.Null, Answers, Array.Empty<NdjsonError>()),
            "stop: length 0" => () => Ndjson.ReadAsync(Stream.Null, Answers, 0),
            "stop: length above 1 GiB" => () => Ndjson.ReadAsync(Stream.Null, Answers, (1 << 30) + 1),
            "collect: length negative" => () => Ndjson.ReadAsync(Stream.Null, Answers, Sink, -1),
            "collect: length above 1 GiB" => () => Ndjson.ReadAsync(Stream.Null, Answers, Sink, (1 << 30) + 1),
            _ => throw new ArgumentOutOfRangeException(nameof(which), which, "There is no such case."),
        };

        ArgumentException thrown = act.Should().Throw<ArgumentException>().Which;

        thrown.GetType().Should().Be(exception);
        thrown.ParamName.Should().Be(parameter);
    }

    [Theory]
    [MemberData(nameof(DocumentedOnEnumeration))]
    public async Task Enumeration_DocumentedException_IsTheOneThrown(string which, Type exception)
    {
        CancellationToken cancelled = new(canceled: true);
        IAsyncEnumerable<Tripwire> values = which switch
        {
            "stop: bad line" => Ndjson.ReadAsync(Utf8("?"), Tripwires),
            "stop: cancelled" => Ndjson.ReadAsync(Utf8("\"a\""), Tripwires, cancellationToken: cancelled),
            "collect: cancelled" => Ndjson.ReadAsync(Utf8("\"a\""), Tripwires, Sink, cancellationToken: cancelled),
            _ => throw new ArgumentOutOfRangeException(nameof(which), which, "There is no such case."),
        };

        Func<Task> act = () => values.ToListAsync();

        (await act.Should().ThrowAsync<Exception>()).Which.GetType().Should().Be(exception);
    }

    [Fact]
    public void Documentation_EveryExceptionItNames_HasACase()
    {
        XDocument documentation = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "CxMetrics.xml"));

        IEnumerable<string> documented =
            from member in documentation.Descendants("member")
            let id = (string)member.Attribute("name")!
            where id.Contains(".Serialization.Ndjson", StringComparison.Ordinal)
            from exception in member.Elements("exception")
            select $"{Subject(id)}: {((string)exception.Attribute("cref")!).Split('.')[^1]}";

        IEnumerable<string> cases = Documented.Concat(DocumentedOnEnumeration)
            .Select(row => $"{((string)row[0]).Split(':')[0]}: {((Type)row[1]).Name}");

        documented.ToHashSet(StringComparer.Ordinal).Should().BeEquivalentTo(cases.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("format", typeof(FormatException))]
    [InlineData("overflow", typeof(OverflowException))]
    public async Task ReadAsync_ConverterCannotParse_IsABadLineThatKeepsItsNeighbours(string text, Type inner)
    {
        List<NdjsonError> badLines = [];
        string lines = $"\"first\"\n\"{text}\"\n\"last\"";

        List<Tripwire> values = await Ndjson.ReadAsync(Utf8(lines), Tripwires, badLines).ToListAsync();
        Func<Task> stop = () => Ndjson.ReadAsync(Utf8(lines), Tripwires).ToListAsync();

        values.Should().HaveCount(2);
        badLines.Should().ContainSingle().Which.ToString().Should().Be("Line 2: From the converter.");
        (await stop.Should().ThrowExactlyAsync<NdjsonException>()).Which.InnerException!.GetType().Should().Be(inner);
    }

    [Theory]
    [MemberData(nameof(NoFaultOfTheLine))]
    public async Task ReadAsync_ConverterFailsOtherwise_ComesThroughAndIsNoBadLine(string text, Type exception)
    {
        List<NdjsonError> badLines = [];
        string line = $"\"{text}\"";

        Func<Task> stop = () => Ndjson.ReadAsync(Utf8(line), Tripwires).ToListAsync();
        Func<Task> collect = () => Ndjson.ReadAsync(Utf8(line), Tripwires, badLines).ToListAsync();

        (await stop.Should().ThrowAsync<Exception>()).Which.GetType().Should().Be(exception);
        (await collect.Should().ThrowAsync<Exception>()).Which.GetType().Should().Be(exception);
        badLines.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(StreamFailures))]
    public async Task ReadAsync_StreamFails_ComesThroughUntouched(Exception failure)
    {
        List<NdjsonError> badLines = [];
        List<Tripwire> read = [];
        await using ChunkedStream stream = new("\"ok\"\n\"cut"u8.ToArray(), [3], failure);

        Func<Task> act = async () =>
        {
            await foreach (Tripwire value in Ndjson.ReadAsync(stream, Tripwires, badLines))
            {
                read.Add(value);
            }
        };

        (await act.Should().ThrowAsync<Exception>()).Which.Should().BeSameAs(failure);
        read.Should().Equal(new Tripwire("ok"));
        badLines.Should().BeEmpty("a line that was cut off is not known to be bad");
    }

    [Fact]
    public async Task ReadAsync_TokenCancelledBefore_ReadsNothing()
    {
        CancellationToken cancelled = new(canceled: true);
        List<NdjsonError> badLines = [];
        await using MemoryStream stream = Utf8("?");

        Func<Task> act = () => Ndjson.ReadAsync(stream, Tripwires, badLines, cancellationToken: cancelled).ToListAsync();

        (await act.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(cancelled);
        stream.Position.Should().Be(0);
        badLines.Should().BeEmpty();
    }

    [Fact]
    public async Task ReadAsync_TokenCancelledBetweenLines_StopsThoughTheBufferHoldsMore()
    {
        using CancellationTokenSource source = new();
        List<Tripwire> read = [];

        Func<Task> act = async () =>
        {
            await foreach (Tripwire value in Ndjson.ReadAsync(Utf8("\"a\"\n\"b\"\n\"c\""), Tripwires).WithCancellation(source.Token))
            {
                read.Add(value);
                await source.CancelAsync();
            }
        };

        await act.Should().ThrowAsync<OperationCanceledException>();
        read.Should().Equal(new Tripwire("a"));
    }

    [Fact]
    public async Task ReadAsync_TokenCancelledDuringARead_ReachesTheStream()
    {
        using CancellationTokenSource source = new();
        await using WaitingStream stream = new();

        Task reading = Ndjson.ReadAsync(stream, Tripwires, cancellationToken: source.Token).ToListAsync();
        await source.CancelAsync();

        await FluentActions.Awaiting(() => reading).Should().ThrowAsync<OperationCanceledException>();
    }

    private static string Subject(string id) =>
        id.Contains("ICollection", StringComparison.Ordinal) ? "collect"
        : id.Contains("Ndjson.ReadAsync", StringComparison.Ordinal) ? "stop"
        : id;

    /// <summary>Never has anything to read until it is cancelled.</summary>
    private sealed class WaitingStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
