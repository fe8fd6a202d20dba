using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Service;

public class FcrGroupingTests
{
    [Fact]
    public void By_AnyParts_BringsEqualKeysTogetherInTheirOrder() => Check.One(
        Laws.Times(300),
        Prop.ForAll(
            (from count in Gen.Choose(0, 200)
             from customers in Gen.Choose(-1, 3).ArrayOf(count)
             from topics in Gen.Choose(-1, 4).ArrayOf(count)
             select (customers, topics)).ToArbitrary(),
            codes =>
            {
                FcrLog log = FcrLog.Read(
                    ContactLog.Read(codes.customers.Select((_, i) => FcrSamples.Contact($"{i:000}", null, null, i))),
                    FcrSamples.Noon.AddDays(60),
                    null,
                    "log");
                FcrGrouping groups = new FcrGrouping(log, codes.customers, FcrExclusion.NoCustomer).By(codes.topics, FcrExclusion.NoTopic);
                int[] indices = [.. Enumerable.Range(0, codes.customers.Length)];
                var expected = indices.Where(i => codes.customers[i] >= 0 && codes.topics[i] >= 0)
                    .GroupBy(i => (codes.customers[i], codes.topics[i])).OrderBy(group => group.Key).Select(group => group.ToArray());

                Groups(groups).Should().BeEquivalentTo(expected, options => options.WithStrictOrdering());
                groups.Unkeyed.Should().BeEquivalentTo(
                    indices.Where(i => codes.customers[i] < 0).Select(i => KeyValuePair.Create(i, FcrExclusion.NoCustomer))
                        .Concat(indices.Where(i => codes.customers[i] >= 0 && codes.topics[i] < 0).Select(i => KeyValuePair.Create(i, FcrExclusion.NoTopic))));
                return true;
            }));

    private static List<int[]> Groups(FcrGrouping grouping)
    {
        List<int[]> groups = [];
        int start = 0;
        foreach (int end in grouping.Ends)
        {
            groups.Add(grouping.Order[start..end].ToArray());
            start = end;
        }

        return groups.FindAll(group => group.Length > 0);
    }
}
