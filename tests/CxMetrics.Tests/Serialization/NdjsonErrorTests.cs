using System.Text.Json;
using CxMetrics.Serialization;
using static CxMetrics.Tests.Serialization.NdjsonTestRead;

namespace CxMetrics.Tests.Serialization;

public sealed class NdjsonErrorTests
{
    [Theory]
    [InlineData("?", "'?' is an invalid start of a value.", "$", 0L)]
    [InlineData("{", "Expected depth to be zero at the end of the JSON payload.*", "$", 1L)]
    [InlineData("""{"id":"a","score":1} {"id":"b","score":2}""", "'{' is invalid after a single JSON value.*", "$", 21L)]
    [InlineData("""{"id":"a","score":"x"}""", "The JSON value could not be converted to *.", "$.score", 21L)]
    [InlineData("""{"id":"a"}""", "* was missing required properties including: 'score'.", "$", 10L)]
    [InlineData("""{"id":null,"score":1}""", "Value cannot be null. (Parameter 'value')", null, null)]
    [InlineData("""{"id":"","score":1}""", "The id is empty; expected text. (Parameter 'value')", null, null)]
    [InlineData("""{"id":"a","score":11}""", "The value is 11; expected 0 to 10.", null, null)]
    [InlineData("null", "The value is null; expected a value on every line.", "$", null)]
    [InlineData(" \tnull ", "The value is null; expected a value on every line.", "$", null)]
    public async Task ReadAsync_BadLine_ReportsReasonPathAndPosition(string line, string reason, string? path, long? position)
    {
        NdjsonError error = await OnlyErrorAsync($"\n{line}\r\n", Answers);

        error.LineNumber.Should().Be(2);
        error.Reason.Should().Match(reason);
        error.Reason.Should().NotContainAny("LineNumber", "Path:", "Actual value", "\n");
        error.Path.Should().Be(path);
        error.BytePosition.Should().Be(position);
    }

    [Theory]
    [InlineData("argument", "No good.", null)]
    [InlineData("argument of a name", "No good. (Parameter 'name')", null)]
    [InlineData("argument null", "Value cannot be null. (Parameter 'name')", null)]
    [InlineData("argument range", "Too much. (Parameter 'name')", null)]
    [InlineData("json", "Not as agreed.", "$")]
    [InlineData("json elsewhere", "Not as agreed.", "$.inner")]
    [InlineData("nothing", "The value is null; expected a value on every line.", "$")]
    public async Task ReadAsync_ConverterRefuses_ReportsReasonAndPath(string text, string reason, string? path)
    {
        NdjsonError error = await OnlyErrorAsync($"\"{text}\"", Tripwires);

        error.Reason.Should().Be(reason);
        error.Path.Should().Be(path);
    }

    [Fact]
    public async Task ReadAsync_ConverterReportsAnotherText_DoesNotClaimItsPosition() =>
        (await OnlyErrorAsync("\"json elsewhere\"", Tripwires)).BytePosition.Should().BeNull();

    [Fact]
    public async Task ReadAsync_NullForATypeThatWouldTakeIt_IsABadLine() =>
        (await OnlyErrorAsync("1\nnull\n2", NdjsonTestContext.Default.JsonElement)).LineNumber.Should().Be(2);

    [Theory]
    [InlineData(new byte[] { 0xFF }, 0, "FF")]
    [InlineData(new byte[] { (byte)'"', 0xC3, (byte)'"' }, 1, "C3")]
    [InlineData(new byte[] { (byte)'"', 0xC3, 0xA9, 0x80, (byte)'"' }, 3, "80")]
    [InlineData(new byte[] { (byte)'"', 0xF0, 0x9F, 0x98 }, 1, "F0")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'1', 0 }, 0, "FF")]
    [InlineData(new byte[] { (byte)' ', 0xED, 0xA0, 0x80 }, 1, "ED")]
    public async Task ReadAsync_InvalidUtf8_ReportsTheByte(byte[] line, int position, string value)
    {
        NdjsonError error = await OnlyErrorAsync([.. "\"ok\"\n"u8, .. line, .. "\n\"ok\""u8], Tripwires);

        error.LineNumber.Should().Be(2);
        error.BytePosition.Should().Be(position);
        error.Path.Should().BeNull();
        error.Reason.Should().Be($"The byte 0x{value} does not begin or continue a character of UTF-8.");
    }

    [Fact]
    public async Task ReadAsync_InvalidUtf8InAMemberThatNobodyReads_IsABadLine()
    {
        byte[] bytes = [.. "{\"id\":\"a\",\"score\":1,\"note\":\""u8, 0xFF, .. "\"}"u8];

        (await OnlyErrorAsync(bytes, Answers)).BytePosition.Should().Be(28);
    }

    [Fact]
    public async Task ReadAsync_ByteOrderMark_DoesNotShiftThePosition() =>
        (await OnlyErrorAsync("\uFEFF ?", Answers)).BytePosition.Should().Be(1);

    [Theory]
    [InlineData("{", typeof(JsonException))]
    [InlineData("""{"id":"","score":1}""", typeof(ArgumentException))]
    [InlineData("""{"id":null,"score":1}""", typeof(ArgumentNullException))]
    [InlineData("""{"id":"a","score":11}""", typeof(ArgumentOutOfRangeException))]
    [InlineData("null", null)]
    public async Task ReadAsync_StopAtBadLine_KeepsTheInnerException(string line, Type? expected)
    {
        Func<Task> act = () => Ndjson.ReadAsync(Utf8(line), Answers).ToListAsync();

        Exception? inner = (await act.Should().ThrowExactlyAsync<NdjsonException>()).Which.InnerException;

        (inner is null ? null : inner is JsonException ? typeof(JsonException) : inner.GetType()).Should().Be(expected);
    }

    /// <summary>Else the errors that are collected would hold as much as the lines, and the longest line would not bound the memory.</summary>
    [Fact]
    public async Task ReadAsync_LongNameOrValue_IsNotKeptInTheError()
    {
        string text = new('x', 100_000);
        List<NdjsonError> badLines = [];
        string lines = $$"""
            {"{{text}}":1}
            {"name":"p","targets":[{"metric":"{{text}}"}]}
            {"name":"p","targets":[],"solvedWithoutReply":"{{text}}"}
            """;

        await Ndjson.ReadAsync(Utf8(lines), CxMetricsJson.TypeInfo<SlaPolicy>(), badLines).ToListAsync();

        badLines.Should().HaveCount(3).And.OnlyContain(error => error.Reason.Length + (error.Path ?? "").Length < 2100);
    }

    [Theory]
    [InlineData("1\n{\"id\"}", "Line 1, byte 1, $: The JSON value could not be converted to *GuardedAnswer.")]
    [InlineData("""{"id":"","score":1}""", "Line 1: The id is empty; expected text. (Parameter 'value')")]
    [InlineData("null", "Line 1, $: The value is null; expected a value on every line.")]
    public async Task ToString_Error_GivesPlaceAndReason(string text, string expected)
    {
        List<NdjsonError> badLines = [];
        await Ndjson.ReadAsync(Utf8(text), Answers, badLines).ToListAsync();

        badLines[0].ToString().Should().Match(expected);
    }
}
