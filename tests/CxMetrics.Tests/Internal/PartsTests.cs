using CxMetrics.Internal;

namespace CxMetrics.Tests.Internal;

public class PartsTests
{
    private const int Rows = 100_001;

    [Theory]
    [InlineData(0, int.MaxValue)]
    [InlineData(1, int.MaxValue)]
    [InlineData(Rows, int.MaxValue)]
    [InlineData(Rows, 1)]
    public void Read_Rows_AreReadOnceAndInOrder(int rows, int most)
    {
        int[][] parts = Parts.Read(rows, (first, end) => Enumerable.Range(first, end - first).ToArray(), most);

        parts.SelectMany(part => part).Should().Equal(Enumerable.Range(0, rows));
        parts.Length.Should().Be(Math.Min(most, rows < Rows ? 1 : Environment.ProcessorCount > 12 ? 12 : Environment.ProcessorCount));
    }

    [Fact]
    public void Read_SeveralRefused_RefusesTheFirstRow()
    {
        // The first half waits until the second has refused its row.
        using ManualResetEventSlim hasRefused = new(Environment.ProcessorCount == 1);

        FluentActions.Invoking(() => Parts.Read<int>(Rows, (first, _) =>
        {
            if (first == 0)
            {
                hasRefused.Wait(TimeSpan.FromSeconds(10));
                throw new ArgumentException("row 0", nameof(first));
            }

            hasRefused.Set();
            throw new ArgumentException("row " + first, nameof(first));
        })).Should().Throw<ArgumentException>().WithMessage("row 0 (*");
    }

    [Fact]
    public void Read_WhatOnlyAPartMeets_IsNotLost() =>
        FluentActions.Invoking(() => Parts.Read(Rows, (first, end) => first == 0 && end == Rows ? end : throw new InvalidOperationException("in a part")))
            .Should().Throw<AggregateException>().WithInnerException<InvalidOperationException>();
}
