using CxMetrics.Internal;

namespace CxMetrics.Tests.Internal;

public sealed class ScoreCounterIndexOfInvalidTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 7)]
    [InlineData(-5, 5)]
    [InlineData(200, 254)]
    public void IndexOfInvalid_EveryPosition_IsFound(int lowest, int highest)
    {
        for (int position = 0; position < 200; position++)
        {
            byte[] bytes = new byte[200];
            Array.Fill(bytes, (byte)highest);
            int[] integers = Array.ConvertAll(bytes, b => (int)b);
            bytes[position] = (byte)(highest + 1);
            bytes[199] = byte.MaxValue;
            integers[position] = lowest - 1;
            integers[199] = int.MaxValue;

            ScoreCounter.IndexOfInvalid(bytes, lowest, highest).Should().Be(position);
            ScoreCounter.IndexOfInvalid(integers, lowest, highest).Should().Be(position);
        }
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(0, 255)]
    [InlineData(-5, 300)]
    [InlineData(5, 5)]
    public void IndexOfInvalid_NoneInvalid_IsMinusOne(int lowest, int highest)
    {
        for (int length = 0; length < 200; length++)
        {
            byte[] bytes = new byte[length];
            Array.Fill(bytes, (byte)5);

            ScoreCounter.IndexOfInvalid(bytes, lowest, highest).Should().Be(-1);
            ScoreCounter.IndexOfInvalid(Array.ConvertAll(bytes, b => (int)b), lowest, highest).Should().Be(-1);
        }
    }

    [Theory]
    [InlineData(-10, -1)]
    [InlineData(256, 300)]
    public void IndexOfInvalid_ScaleThatNoByteCanMeet_IsTheFirst(int lowest, int highest)
    {
        ScoreCounter.IndexOfInvalid((byte[])[0, 255], lowest, highest).Should().Be(0);
        ScoreCounter.IndexOfInvalid(ReadOnlySpan<byte>.Empty, lowest, highest).Should().Be(-1);
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(1, 101)]
    public void IndexOfInvalid_ScoreBelowTheScale_IsFound(int lowest, int highest)
    {
        byte[] scores = new byte[100];
        Array.Fill(scores, (byte)lowest);
        scores[63] = (byte)(lowest - 1);

        ScoreCounter.IndexOfInvalid(scores, lowest, highest).Should().Be(63);
    }
}
