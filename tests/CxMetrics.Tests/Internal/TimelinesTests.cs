using CxMetrics.Internal;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Internal;

/// <summary>The engine against GroupBy and OrderBy, on any number of threads.</summary>
public sealed class TimelinesTests
{
    private const int Many = 200_000;

    private static Gen<Item[]> Logs { get; } =
        from count in Gen.Choose(0, 200)
        from keys in Gen.Choose(0, 6).ArrayOf(count)
        from times in Gen.Choose(0, 40).ArrayOf(count)
        select keys.Zip(times, (key, time) => ((ulong)key << 40, time)).Select((row, index) => new Item(row.Item1, row.time, index)).ToArray();

    [Fact]
    public void Timelines_AnyItems_AreThoseOfTheModel() => Check.One(
        Laws.Times(300),
        Prop.ForAll(Logs.ToArbitrary(), items => Sorted(new Timelines<Item>([.. items])).Zip(Model(items)).All(pair => pair.First.SequenceEqual(pair.Second))
            && new Timelines<Item>([.. items]).Count == Model(items).Length));

    /// <summary>Enough rows for several chunks and buckets; a few keys have very many, out of order and with ties.</summary>
    [Fact]
    public void Timelines_ManyItems_AreThoseOfTheModelOnAnyNumberOfThreads()
    {
        Random random = new(20260101);
        Item[] items = new Item[Many];
        for (int i = 0; i < Many; i++)
        {
            ulong key = random.Next(10) == 0 ? 7 : (ulong)random.NextInt64();
            items[i] = new Item(random.Next(2) == 0 && i > 0 ? items[random.Next(i)].Key : key, random.Next(Many / 10), i);
        }

        Item[][] expected = Model(items);
        Timelines<Item> one = new([.. items], 1);
        List<Item[]> found = Sorted(one);
        found.Should().HaveCount(expected.Length);
        found.Zip(expected).All(pair => pair.First.SequenceEqual(pair.Second)).Should().BeTrue();
        foreach (int threads in new[] { 2, 7 })
        {
            Timelines<Item> timelines = new([.. items], threads);
            timelines.Items.SequenceEqual(one.Items).Should().BeTrue("the place of a timeline does not depend on {0} threads", threads);
            timelines.Count.Should().Be(one.Count);
            Enumerable.Range(0, one.Count).All(i => timelines[i].SequenceEqual(one[i])).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Sweep_RowsThatAreRead_TakesEachTimelineOnce(int threads)
    {
        TimelinePartition<Item, EvenRows> rows = new(Many, () => new EvenRows(), threads);

        IReadOnlyList<Sum> sums = rows.Sweep(() => new Sum());

        rows.Count.Should().Be(Many / 2);
        rows.Readers.Sum(reader => reader.Rows).Should().Be(Many, "the readers of the first pass read each row once between them");
        sums.Sum(sum => sum.Times).Should().Be(Enumerable.Range(0, Many).Where(row => row % 2 == 0).Sum(row => (long)row));
        sums.Sum(sum => sum.Timelines).Should().Be(500);
    }

    [Fact]
    public void Timelines_OfNothing_AreNone()
    {
        new Timelines<Item>([]).Count.Should().Be(0);
        new TimelinePartition<Item, EvenRows>(0, () => new EvenRows(), 7).Sweep(() => new Sum()).Should().ContainSingle().Which.Timelines.Should().Be(0);
    }

    private static Item[][] Model(Item[] items) =>
        [.. items.GroupBy(item => item.Key).OrderBy(group => group.Key).Select(group => group.OrderBy(item => item.Time).ToArray())];

    /// <summary>Timelines come in the order of their buckets; for the model they are put in that of their keys.</summary>
    private static List<Item[]> Sorted(Timelines<Item> timelines) =>
        [.. Enumerable.Range(0, timelines.Count).Select(i => timelines[i].ToArray()).OrderBy(timeline => timeline[0].Key)];

    private readonly record struct Item(ulong Key, int Time, int Row) : ITimelineItem<Item>
    {
        public static bool IsAfter(in Item item, in Item other) => item.Time > other.Time;
    }

    private struct Sum : ITimelineSweep<Item>
    {
        public int Timelines { get; private set; }

        public long Times { get; private set; }

        public void Take(int start, ReadOnlySpan<Item> timeline)
        {
            Timelines++;
            foreach (Item item in timeline)
            {
                Times += item.Time;
            }
        }
    }

    /// <summary>Every second row, on 500 timelines.</summary>
    private struct EvenRows : ITimelineReader<Item>
    {
        public int Rows { get; private set; }

        public void Read<TSink>(int first, int end, ref TSink sink)
            where TSink : struct, ITimelineSink<Item>
        {
            for (int row = first; row < end; row++)
            {
                if (row % 2 == 0)
                {
                    sink.Add(new Item((ulong)(row % 1000), row, row));
                }
            }

            Rows += end - first;
        }
    }
}
