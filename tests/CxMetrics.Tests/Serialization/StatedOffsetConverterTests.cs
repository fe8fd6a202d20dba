using System.Buffers;
using System.Text;
using System.Text.Json;
using CxMetrics.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Serialization;

public sealed class StatedOffsetConverterTests
{
    private static readonly JsonSerializerOptions Stated = new() { Converters = { new StatedOffsetConverter() } };

    [Theory]
    [InlineData("2026-03-02T10:00:00Z", 0)]
    [InlineData("2026-03-02T10:00:00+01:00", 60)]
    [InlineData("2026-03-02T10:00:00\\u002B01:00", 60)]
    [InlineData("2026-03-02T10:00:00\\u002b05:45", 345)]
    [InlineData("2026\\u002D03-02\\u005410:00:00\\u005A", 0)]
    [InlineData("2026-03-02T10:00:00-09:30", -570)]
    [InlineData("2026-03-02T10:00:00.0000000-00:00", 0)]
    [InlineData("2026-03-02T10:00:00.0000000000000000+14:00", 840)]
    [InlineData("2026-03-02T10:00Z", 0)]
    public void Read_MomentWithAnOffset_IsThatMoment(string text, int minutes) =>
        JsonSerializer.Deserialize<DateTimeOffset>($"\"{text}\"", Stated)
            .Should().BeExactly(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromMinutes(minutes)));

    [Theory]
    [InlineData("2026-03-02T10:00:00")]
    [InlineData("2026-03-02T10:00:00.1234567")]
    [InlineData("2026-03-02T10:00")]
    [InlineData("2026-03-02")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("9999-12-31T23:59:59.9999999")]
    [InlineData("2026-03-02Z")]
    [InlineData("2026-03-02 10:00:00Z")]
    [InlineData("2026-03-02T10:00:00z")]
    [InlineData("2026-03-02T10:00:00 Europe/Berlin")]
    [InlineData("2026-02-29T10:00:00Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("22.11.2026")]
    [InlineData("TZ")]
    [InlineData("")]
    public void Read_AnyOtherText_ThrowsAndNamesIt(string text)
    {
        Action read = () => JsonSerializer.Deserialize<DateTimeOffset>($"\"{text}\"", Stated);

        read.Should().ThrowExactly<JsonException>().Which.Message.Should().Be(
            $"The moment is \"{text}\"; expected ISO 8601 with an offset, such as \"2026-03-02T10:00:00Z\" or \"2026-03-02T10:00:00+01:00\".");
    }

    [Fact]
    public void Read_LongText_ThrowsWithoutAnyOtherException()
    {
        foreach (int length in new[] { 251, 252, 253, 1_000_000 })
        {
            Action read = () => JsonSerializer.Deserialize<DateTimeOffset>($"\"{new string('T', length - 1)}Z\"", Stated);

            read.Should().ThrowExactly<JsonException>("the length is {0}", length).WithMessage("The moment is \"TTT*TTT...\"; expected ISO 8601*");
        }
    }

    [Theory]
    [InlineData("1772445600", "Number")]
    [InlineData("true", "True")]
    [InlineData("null", "Null")]
    [InlineData("{}", "StartObject")]
    [InlineData("[\"2026-03-02T10:00:00Z\"]", "StartArray")]
    public void Read_NoText_ThrowsAndNamesWhatItIs(string json, string kind)
    {
        Action read = () => JsonSerializer.Deserialize<DateTimeOffset>(json, Stated);

        read.Should().ThrowExactly<JsonException>().WithMessage($"The moment is a JSON {kind}; expected ISO 8601 with an offset, *");
    }

    [Theory]
    [InlineData("2026-03-02T10:00:00+01:00", true)]
    [InlineData("2026-03-02T10:00:00\\u002B01:00", true)]
    [InlineData("2026-03-02T10:00:00", false)]
    public void Read_TextInPieces_IsReadAlike(string text, bool states)
    {
        byte[] json = Encoding.UTF8.GetBytes($"\"{text}\"");
        for (int cut = 1; cut < json.Length; cut++)
        {
            Piece first = new(json.AsMemory(0, cut), null);
            ReadOnlySequence<byte> pieces = new(first, 0, new Piece(json.AsMemory(cut), first), json.Length - cut);
            Func<DateTimeOffset> read = () => Read(pieces);

            if (states)
            {
                read().Should().BeExactly(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(1)), "it is cut at {0}", cut);
            }
            else
            {
                read.Should().ThrowExactly<JsonException>("it is cut at {0}", cut).WithMessage($"The moment is \"{text}\"; expected ISO 8601*");
            }
        }
    }

    [Fact]
    public void Write_AnyMoment_IsTheTextOfTheBuiltInConverterAndReadsBack()
    {
        Gen<DateTimeOffset> moments =
            from days in Gen.Choose(1, 3_652_000)
            from ticks in Gen.OneOf(
                Gen.Constant(0L),
                Gen.Choose(0, 86_399).Select(seconds => seconds * TimeSpan.TicksPerSecond),
                Gen.Choose(0, int.MaxValue).Select(count => (long)count))
            from minutes in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(-14 * 60, 14 * 60)))
            select new DateTimeOffset(days * TimeSpan.TicksPerDay + ticks, TimeSpan.FromMinutes(minutes));

        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(moments.ToArbitrary(), moment =>
        {
            string json = JsonSerializer.Serialize(moment, Stated);
            json.Should().Be(JsonSerializer.Serialize(moment));
            JsonSerializer.Deserialize<DateTimeOffset>(json, Stated).Should().BeExactly(moment);
        }));
    }

    [Fact]
    public void Write_Extremes_AreTheTextOfTheBuiltInConverter()
    {
        foreach (DateTimeOffset moment in new[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue })
        {
            string json = JsonSerializer.Serialize(moment, Stated);
            json.Should().Be(JsonSerializer.Serialize(moment));
            JsonSerializer.Deserialize<DateTimeOffset>(json, Stated).Should().BeExactly(moment);
        }
    }

    [Fact]
    public void Read_KeysOfADictionary_StateTheirOffsetsToo()
    {
        Action read = () => JsonSerializer.Deserialize<Dictionary<DateTimeOffset, int>>("""{"2026-03-02T10:00:00":1}""", Stated);

        read.Should().ThrowExactly<JsonException>().WithMessage("The moment is \"2026-03-02T10:00:00\"; expected ISO 8601 with an offset, *");
        JsonSerializer.Deserialize<Dictionary<DateTimeOffset, int>>("""{"2026-03-02T10:00:00-05:00":1}""", Stated)!.Keys
            .Should().Equal(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(-5)));
    }

    private static DateTimeOffset Read(ReadOnlySequence<byte> json)
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        return new StatedOffsetConverter().Read(ref reader, typeof(DateTimeOffset), Stated);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            if (before is not null)
            {
                RunningIndex = before.Memory.Length;
                before.Next = this;
            }
        }
    }
}
