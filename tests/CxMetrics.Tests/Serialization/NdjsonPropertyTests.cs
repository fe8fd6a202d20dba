using System.Text;
using System.Text.Json;
using CxMetrics.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Serialization;

public sealed class NdjsonPropertyTests
{
    private const int MaximumLength = 60;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Bytes as text, one character each, so that lines of invalid UTF-8 are as easily written as others.</summary>
    private static readonly Gen<string> Line = Gen.Frequency(
        (4, Gen.Choose(0, 10).Select(score => $$"""{"id":"a","score":{{score}}}""")),
        (2, Gen.Elements(Bytes("""{"id":"žluťoučký kůň","score":1}"""), Bytes("""{"id":"😀","score":2}"""))),
        (1, Gen.Choose(8, 50).Select(length => $$"""{"score":3,"id":"{{new string('x', length)}}"}""")),
        (2, Gen.Elements("", " ", "\t \t", "\r", " \r")),
        (3, Gen.Elements(
            """{"id":"","score":1}""",
            """{"id":null,"score":1}""",
            """{"id":"a","score":-1}""",
            """{"id":"a"}""",
            """{"id":"a","score":1}{"id":"b","score":2}""",
            "{\"id\":\"a\",\r\"score\":1}\r{}",
            "{",
            "null",
            " null\t",
            "\u00EF\u00BB\u00BF",
            "{\"id\":\"\u00FF\",\"score\":1}",
            "{\"id\":\"a\",\"score\":1,\"other\":\"\u00C3\"}",
            "\u0080")),
        (1, Gen.Choose(MaximumLength - 3, 3 * MaximumLength).Select(length => new string('x', length))),
        (1, Gen.Choose(MaximumLength - 3, 3 * MaximumLength).Select(length => new string(' ', length))));

    private static readonly Gen<string> Document =
        from mark in Gen.Elements("", "\u00EF\u00BB\u00BF")
        from lines in (from line in Line from end in Gen.Elements("\n", "\r\n") select line + end).ListOf()
        from last in Line
        select mark + string.Concat(lines) + last;

    private static readonly Gen<int[]> Chunks = Gen.OneOf(Gen.Choose(1, 7), Gen.Choose(8, 200)).NonEmptyListOf()
        .Select(sizes => sizes.ToArray());

    [Fact]
    public void ReadAsync_AnyLinesInAnyChunks_AgreesWithSplittingTheWhole()
    {
        Arbitrary<(string Text, int[] Chunks)> inputs =
            (from text in Document from chunks in Chunks select (text, chunks)).ToArbitrary();

        Check.One(
            Laws.Times(300).WithEndSize(30),
            Prop.ForAll(inputs, input => AgreesAsync(input.Text, input.Chunks).GetAwaiter().GetResult()));
    }

    private static async Task<bool> AgreesAsync(string text, int[] chunks)
    {
        List<NdjsonError> badLines = [];
        await using ChunkedStream stream = new(Encoding.Latin1.GetBytes(text), chunks);

        List<GuardedAnswer> read = await Ndjson.ReadAsync(stream, NdjsonTestRead.Answers, badLines, MaximumLength).ToListAsync();

        (List<GuardedAnswer> expected, List<long> expectedBad) = Naive(text);
        return read.SequenceEqual(expected) && badLines.Select(error => error.LineNumber).SequenceEqual(expectedBad);
    }

    private static (List<GuardedAnswer> Values, List<long> BadLines) Naive(string text)
    {
        List<GuardedAnswer> values = [];
        List<long> badLines = [];
        string[] lines = (text.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) ? text[3..] : text).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].EndsWith('\r') ? lines[i][..^1] : lines[i];
            if (line.Length <= MaximumLength && line.All(character => character is ' ' or '\t' or '\r'))
            {
                continue;
            }

            try
            {
                string decoded = line.Length <= MaximumLength
                    ? Strict.GetString(Encoding.Latin1.GetBytes(line))
                    : throw new JsonException();
                values.Add(JsonSerializer.Deserialize(decoded, NdjsonTestRead.Answers) ?? throw new JsonException());
            }
            catch (Exception exception) when (exception is JsonException or ArgumentException)
            {
                badLines.Add(i + 1);
            }
        }

        return (values, badLines);
    }

    private static string Bytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
