using System.Text;
using System.Text.Json.Serialization.Metadata;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Serialization;

internal static class NdjsonTestRead
{
    public static JsonTypeInfo<GuardedAnswer> Answers => NdjsonTestContext.Default.GuardedAnswer;

    public static JsonTypeInfo<Tripwire> Tripwires => NdjsonTestContext.Default.Tripwire;

    public static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));

    public static async Task<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> source)
    {
        List<T> list = [];
        await foreach (T item in source)
        {
            list.Add(item);
        }

        return list;
    }

    /// <summary>The error of the only bad line, read both ways, which must agree.</summary>
    public static async Task<NdjsonError> OnlyErrorAsync<T>(byte[] bytes, JsonTypeInfo<T> typeInfo, int maximumLineLength = Ndjson.DefaultMaximumLineLength)
        where T : notnull
    {
        List<NdjsonError> badLines = [];
        await Ndjson.ReadAsync(new MemoryStream(bytes), typeInfo, badLines, maximumLineLength).ToListAsync();
        NdjsonException thrown = (await FluentActions
            .Awaiting(() => Ndjson.ReadAsync(new MemoryStream(bytes), typeInfo, maximumLineLength).ToListAsync())
            .Should().ThrowExactlyAsync<NdjsonException>()).Which;

        badLines.Should().Equal(thrown.Error);
        thrown.Message.Should().Be(thrown.Error.ToString());
        return thrown.Error;
    }

    public static Task<NdjsonError> OnlyErrorAsync<T>(string text, JsonTypeInfo<T> typeInfo, int maximumLineLength = Ndjson.DefaultMaximumLineLength)
        where T : notnull =>
        OnlyErrorAsync(Encoding.UTF8.GetBytes(text), typeInfo, maximumLineLength);
}
